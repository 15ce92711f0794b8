import { describe, expect, it } from "vitest"
import { readBarePair, readComparison } from "../../../src/search/query/compare-question.ts"

describe("readComparison", () => {
  it.each([
    ["프로세스랑 스레드 차이", ["프로세스", "스레드"]],
    ["프로세스와 스레드의 차이가 뭐야?", ["프로세스", "스레드"]],
    ["TCP vs UDP", ["TCP", "UDP"]],
    ["뮤텍스하고 세마포어는 뭐가 달라요?", ["뮤텍스", "세마포어"]],
    ["동맥과 정맥은 어떻게 다른가요", ["동맥", "정맥"]],
    ["difference between mitosis and meiosis", ["mitosis", "meiosis"]],
    ["구축 / 학습 / 배포 단계 비교해줘", ["구축", "학습", "배포 단계"]],
    ["HTTP랑 HTTPS 비교", ["HTTP", "HTTPS"]],
  ])("finds the sides of %s", (query, sides) => {
    expect(readComparison(query)).toEqual(sides)
  })

  it.each(["스레드가 뭐야", "차이", "운영체제와 커널", "결과가 다르게 나오는 이유"])(
    "finds none in %s",
    (query) => {
      expect(readComparison(query)).toBeUndefined()
    },
  )
})

describe("readBarePair", () => {
  it.each([
    ["TCP UDP 차이", ["TCP", "UDP"]],
    ["쿠키 세션 비교해줘", ["쿠키", "세션"]],
    ["쿠키와 세션", undefined],
    ["가상 메모리 페이징 차이", undefined],
    ["차이", undefined],
  ])("of %s is %j", (query, pair) => {
    expect(readBarePair(query)).toEqual(pair)
  })
})
