import { describe, expect, it } from "vitest"
import { headNoun } from "../../src/quiz/knowledge/head-noun.ts"

describe("headNoun", () => {
  it.each([
    ["라이브 비디오를 안정적으로 전송하는 서비스이다", "서비스"],
    ["읽기와 쓰기 작업의 횟수입니다", "횟수"],
    ["별과 별 사이의 넓은 공간에 흩어진 먼지 입자", "입자"],
    ["스스로 빛을 내며 타고 있는 별", "별"],
    ["모든 계층을 직접 관리하는 방식으로, 유연하다", "방식"],
    ["a range of addresses within a network", "range"],
    ["The fully managed database that scales by itself", "database"],
  ])("finds in %s that it is of a %s", (description, noun) => {
    expect(headNoun(description)).toBe(noun)
  })

  it.each([
    "정해진 시각에 백업한다",
    "Docker 이미지 저장 및 검색",
    "사용자가 원하는 수를 직접 변경",
    "정해진 본문에 단일 값을 삽입",
    "scales by itself",
    "지금과 같은 큰 우주의 탄생",
    "사람들이 물을 길어다 쓰던 때",
    "",
  ])("finds no sort of thing in “%s”", (description) => {
    expect(headNoun(description)).toBeUndefined()
  })
})
