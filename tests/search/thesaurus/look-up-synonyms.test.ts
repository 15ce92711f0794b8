import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fields } from "../../../src/search/thesaurus/fields.ts"
import { lookUpSynonyms } from "../../../src/search/thesaurus/look-up-synonyms.ts"
import { parseSets } from "../../../src/search/thesaurus/parse-sets.ts"

const sets = fields.flatMap(parseSets)

describe("looking up synonyms", () => {
  it("leads from everyday words to technical ones and back", () => {
    expect(wordsFor("지우다")).toEqual(expect.arrayContaining(["삭제", "제거", "delete"]))
    expect(wordsFor("삭제")).toContain("지우")
    expect(wordsFor("순위")).toContain("leaderboard")
  })

  it.each([
    ["지우는", "삭제"],
    ["지웠어요", "삭제"],
    ["지우려면", "삭제"],
    ["지워서", "삭제"],
    ["켜는", "기동"],
    ["켰는데", "기동"],
    ["빨라지면", "신속"],
    ["빨라요", "신속"],
    ["골라야", "선택"],
    ["어려운", "난해"],
    ["도와주는", "지원"],
    ["만드는", "생성"],
    ["늘리고", "확장"],
    ["옮길까요", "마이그레이션"],
    ["삭제하는", "지우"],
    ["저렴한", "싸"],
    ["암호화된", "encryption"],
  ])("understands %s as %s", (asked, meant) => {
    expect(wordsFor(asked)).toContain(meant)
  })

  it("takes the longest stem, so that 남기는 is not read as 남다", () => {
    expect(wordsFor("남기는")).not.toContain("surplus")
  })

  it("understands one inflected syllable with less trust", () => {
    expect(lookUpSynonyms("싼").find(({ word }) => word === "저렴")?.weight).toBe(0.6)
  })

  it("understands English words in any number and tense", () => {
    expect(wordsFor("deleting")).toContain("삭제")
    expect(wordsFor("Servers")).toContain("서버")
  })

  it("does not guess where an English stem belongs to words of different meaning", () => {
    expect(wordsFor("university")).toContain("대학교")
    expect(wordsFor("universe")).toContain("우주")
    expect(wordsFor("universes")).toEqual([])
  })

  it("matches phrases with and without their spaces", () => {
    expect(wordsFor("비용절감")).toEqual(wordsFor("비용 절감"))
    expect(wordsFor("load-balancing")).toContain("부하 분산")
  })

  it("gives the forms under which a text may hold a synonym", () => {
    const forms = (asked: string, word: string) =>
      lookUpSynonyms(asked).find((found) => found.word === word)?.forms
    expect(forms("삭제", "지우")).toEqual(expect.arrayContaining(["지우", "지워", "지웠", "지운"]))
    expect(forms("저렴", "비용 절감")).toEqual(["비용 절감", "비용절감"])
  })

  it("leads to a broader word, never from it to a narrower one", () => {
    expect(
      lookUpSynonyms("랜섬웨어").find(({ word }) => word === "악성코드" || word === "악성 코드")?.weight,
    ).toBe(0.5)
    expect(wordsFor("악성 코드")).not.toContain("랜섬웨어")
  })

  it("trusts a word of many senses less", () => {
    expect(lookUpSynonyms("쓰다").find(({ word }) => word === "사용")?.weight).toBe(0.6)
  })

  it("knows nothing of unknown, empty and endless words", () => {
    expect(["", "   ", "뷁뷁", "qwertyuiop", "지우".repeat(1000)].flatMap(lookUpSynonyms)).toEqual([])
  })

  it("reads decomposed Hangul and capitals like any other", () => {
    expect(wordsFor("삭제".normalize("NFD"))).toEqual(wordsFor("삭제"))
    expect(wordsFor("DELETE")).toEqual(wordsFor("delete"))
  })

  it("is symmetric within a set", () => {
    const oneWay = sets.flatMap(({ words }) =>
      words.flatMap((word) =>
        words
          .filter(
            (other) => other !== word && other.text.replaceAll(" ", "") !== word.text.replaceAll(" ", ""),
          )
          .filter((other) => !wordsFor(dictionaryForm(word)).includes(other.text))
          .map((other) => `${word.text} → ${other.text}`),
      ),
    )
    expect(oneWay).toEqual([])
  })

  it("never throws, never names the word itself, weighs within (0, 1] and answers the same twice", () => {
    const known = fc.constantFrom(...sets.flatMap(({ words }) => words.map(({ text }) => text)))
    const ending = fc.constantFrom("", "는", "하는", "려면", "s", "ing", "된", "적인")
    const asked = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.tuple(known, ending).map((parts) => parts.join("")),
    )
    fc.assert(
      fc.property(asked, (word) => {
        const found = lookUpSynonyms(word)
        expect(lookUpSynonyms(word)).toEqual(found)
        expect(found.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true)
        expect(found.map((synonym) => synonym.word)).not.toContain(word)
        expect(found.map(({ weight }) => weight)).toEqual(
          found.map(({ weight }) => weight).sort((a, b) => b - a),
        )
      }),
      { numRuns: 500 },
    )
  })
})

function wordsFor(asked: string): readonly string[] {
  return lookUpSynonyms(asked).map(({ word }) => word)
}

function dictionaryForm({ text, isStem }: { readonly text: string; readonly isStem: boolean }): string {
  return isStem ? `${text}다` : text
}
