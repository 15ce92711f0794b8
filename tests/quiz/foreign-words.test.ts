import { describe, expect, it } from "vitest"
import { findHeardIn } from "../../src/quiz/language/heard-in.ts"
import { lookUpLoanWord } from "../../src/quiz/language/loan-words.ts"
import { piecesOf } from "../../src/quiz/language/name-pieces.ts"
import { findMeantEnglish } from "../../src/quiz/language/read-english.ts"
import { findSaidIn, findSharedWord, findSpelledOut } from "../../src/quiz/language/translations.ts"

describe("a Latin word in a Korean text", () => {
  it.each([
    ["딥 러닝으로 그림을 고른다", "Deep", "딥"],
    ["로그를 남긴다", "Log", "로그"],
    ["텍스트를 뽑아낸다", "Textract", "텍스트"],
  ])("is heard: %s", (text, word, heard) => {
    expect(findHeardIn(text, word)).toBe(heard)
  })

  it("is not heard in particles, and acronyms are not at all", () => {
    expect(findHeardIn("물이 끓는다", "Ear")).toBeUndefined()
    expect(findHeardIn("에이피아이를 부른다", "API")).toBeUndefined()
  })

  it("is told by its translation, also in another form", () => {
    expect(findSaidIn("앞으로의 수요를 예측한다", "Forecast")).toBe("예측")
    expect(findSaidIn("물을 끓인다", "Forecast")).toBeUndefined()
  })

  it("is told by what an acronym's letters stand for in Korean", () => {
    expect(findSpelledOut("딥 러닝을 쓰는 모델", "DL")).toBe("딥 러닝")
  })
})

describe("a word that two texts share in two languages", () => {
  it("is found, also as a phrase and in a joined word", () => {
    expect(findSharedWord("Deep Learning", "딥러닝 프레임워크", [])).toBeDefined()
    expect(findSharedWord("Timestream", "물을 끓인다", [])).toBeUndefined()
  })

  it("is found before a digit that joins words", () => {
    expect(findSharedWord("Word2Vec", "단어 표현", [])).toBe("단어")
  })

  it("tells nothing where two wrong choices have it as well", () => {
    expect(findSharedWord("Forecast", "수요 예측", [])).toBe("예측")
    expect(findSharedWord("Forecast", "수요 예측", ["가격 예측", "날씨 예측"])).toBeUndefined()
  })

  it("is found where one is a foreign word spelled in Hangul and the other Korean", () => {
    expect(lookUpLoanWord("네트워크")).toContain("연결망")
    expect(findSharedWord("사람들 사이의 연결망을 그린다", "네트워크 지도", [])).toBe("연결망")
    expect(lookUpLoanWord("항아리")).toEqual([])
  })
})

describe("an acronym", () => {
  it.each([
    ["도메인 이름에서 주소를 얻는 장부", "DNS"],
    ["문서를 적는 Markup Language 가운데 하나", "XML"],
    ["애플리케이션 프로그래밍 인터페이스", "API"],
  ])("is spelled by the neighbouring words of %s", (text, acronym) => {
    expect(findSpelledOut(text, acronym)).toBeDefined()
  })

  it("is not spelled by words that stand apart, nor is one of two letters", () => {
    expect(findSpelledOut("도메인에서 주소를 얻어 이름을 적는 장부", "DNS")).toBeUndefined()
    expect(findSpelledOut("도메인에서 주소를 얻는다", "DB")).toBeUndefined()
  })
})

describe("the pieces of a Hangul name", () => {
  it("are the nouns that it is put together from", () => {
    expect(piecesOf("말초부종")).toEqual(["말초", "부종"])
    expect(piecesOf("가마")).toEqual(["가마"])
  })
})

describe("a mistyped English word", () => {
  it("is told with the word it is a slip of", () => {
    expect(findMeantEnglish("recieve")).toBe("receive")
  })

  it.each(["waiting", "kubectl", "hemoglobin", "colour", "optimisation", "neighbours", "modelling", "short"])(
    "%s is none",
    (word) => {
      expect(findMeantEnglish(word)).toBeUndefined()
    },
  )
})
