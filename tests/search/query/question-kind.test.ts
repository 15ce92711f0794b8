import { describe, expect, it } from "vitest"
import { importanceOf } from "../../../src/search/analysis/word-importance.ts"
import { readQuestionKind } from "../../../src/search/query/question-kind.ts"

describe("readQuestionKind", () => {
  it.each(["몇 개야", "한 페이지 크기가 얼마야", "how many cells are there", "며칠 걸려"])(
    "knows that %s asks for a quantity",
    (query) => expect(readQuestionKind(query).asksForQuantity).toBe(true),
  )

  it.each(["스레드가 뭐야", "몽골 제국", "how does it work"])("knows that %s does not", (query) =>
    expect(readQuestionKind(query).asksForQuantity).toBe(false),
  )
})

describe("isNounPhrase", () => {
  it.each(["보안 그룹 요금", "세마포어 어원", "ER 약자가 뭐야", "한글 창제 연도 알려줘"])(
    "%s is one",
    (query) => expect(readQuestionKind(query).isNounPhrase).toBe(true),
  )

  it.each([
    "사진을 분석하는 도구",
    "언제 없어졌어",
    "암호화된 볼륨",
    "요금 따로 내요",
    "로그를 모으는 방법",
    "동시에 쓸 수 있는 파일",
  ])("%s is a sentence", (query) => expect(readQuestionKind(query).isNounPhrase).toBe(false))
})

describe("importanceOf", () => {
  it.each(["역할", "특징이", "꺼내려면", "지워야"])(
    "takes %s for a word that asks more than it tells",
    (word) => expect(importanceOf(word)).toBeLessThan(0.5),
  )

  it.each(["스레드", "페이지는", "교착"])("takes %s for a word about the subject", (word) =>
    expect(importanceOf(word)).toBe(1),
  )
})
