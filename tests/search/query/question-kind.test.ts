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

describe("importanceOf", () => {
  it.each(["역할", "특징이", "꺼내려면", "지워야"])(
    "takes %s for a word that asks more than it tells",
    (word) => expect(importanceOf(word)).toBeLessThan(0.5),
  )

  it.each(["스레드", "페이지는", "교착"])("takes %s for a word about the subject", (word) =>
    expect(importanceOf(word)).toBe(1),
  )
})
