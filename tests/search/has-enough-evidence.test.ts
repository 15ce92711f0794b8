import { describe, expect, it } from "vitest"
import { hasEnoughEvidence } from "../../src/search/has-enough-evidence.ts"

const statistics = {
  passageCount: 100,
  averageLengths: [1, 1, 1],
  passagesWith: () => 0,
  termId: () => undefined,
}

/** Half of the question in the passage, which reads `text`. */
function isAnswer(query: string, text: string): boolean {
  return hasEnoughEvidence(
    { score: 1, coverage: 0.5, mass: 0.5, matches: [] },
    { query, words: [], text },
    statistics,
  )
}

describe("half of a question in a passage", () => {
  it("is enough for most questions", () => {
    expect(isAnswer("가마솥은 무엇으로 만들었나요", "가마솥은 무쇠로 만든다")).toBe(true)
  })

  it.each([
    ["가마솥의 폭은 60cm이다", true],
    ["가마솥에는 손잡이가 두 개 있다", true],
    ["가마솥은 무쇠로 만든다", false],
  ])("is enough for a question for a number where the passage has one: %s", (text, expected) => {
    expect(isAnswer("가마솥은 몇 센티미터나 되나요", text)).toBe(expected)
  })
})
