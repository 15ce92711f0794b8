import { describe, expect, it } from "vitest"
import { isFunctionWord } from "../../../src/search/analysis/function-words.ts"
import {
  cutQuestionTail,
  isEnglishStopWord,
  isQuestionPhrase,
} from "../../../src/search/analysis/question-phrasing.ts"

describe("isQuestionPhrase", () => {
  it.each(["뭐야", "뭔가요", "무엇인가요", "알려줘", "설명해주세요", "어떻게", "머임", "얼마나"])(
    "%s asks",
    (word) => {
      expect(isQuestionPhrase(word)).toBe(true)
    },
  )

  it.each(["스냅샷", "세포막", "왕건", "뭉치"])("%s is asked about", (word) => {
    expect(isQuestionPhrase(word)).toBe(false)
  })
})

describe("cutQuestionTail", () => {
  it.each([
    ["증분식인가요", "증분식"],
    ["세균이에요", "세균"],
    ["광합성일까요", "광합성"],
    ["서버", "서버"],
  ])("%s → %s", (asked, word) => {
    expect(cutQuestionTail(asked)).toBe(word)
  })
})

it("knows English words that name nothing", () => {
  expect(["what", "is", "the"].every(isEnglishStopWord)).toBe(true)
  expect(["cell", "kernel"].some(isEnglishStopWord)).toBe(false)
})

it("knows Korean words that only carry grammar", () => {
  expect(["하는데", "싶은데", "쓰려면", "그리고", "경우에"].every(isFunctionWord)).toBe(true)
  expect(["한글", "쓰기방지", "경우의수표", "보안"].some(isFunctionWord)).toBe(false)
})
