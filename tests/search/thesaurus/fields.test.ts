import { describe, expect, it } from "vitest"
import { fields } from "../../../src/search/thesaurus/fields.ts"
import { maxWordsOfEntry } from "../../../src/search/thesaurus/look-up-synonyms.ts"
import { parseSets, type SetWord } from "../../../src/search/thesaurus/parse-sets.ts"

const sets = fields.flatMap(parseSets)
const written = sets.flatMap(({ words, broader }) => [...words, ...broader])
// A line with one word before its arrow adds a broader word to a set that stands elsewhere.
const members = sets.filter(({ words }) => words.length > 1).flatMap(({ words }) => words)

describe("reading sets", () => {
  it("takes stems, words of many senses and broader words apart", () => {
    expect(parseSets("\n# a remark\n쓰-* = 사용 -> 활동\n")).toEqual([
      {
        words: [
          { text: "쓰", isStem: true, hasManySenses: true },
          { text: "사용", isStem: false, hasManySenses: false },
        ],
        broader: [{ text: "활동", isStem: false, hasManySenses: false }],
      },
    ])
  })
})

describe("the sets of the thesaurus", () => {
  it("hold two words or a broader one", () => {
    expect(
      sets.filter(({ words, broader }) => words.length + broader.length < 2 || words.length === 0),
    ).toEqual([])
  })

  it("do not name a word twice", () => {
    const twice = sets.filter(({ words, broader }) => {
      const keys = [...words, ...broader].map(keyOf)
      return new Set(keys).size < keys.length
    })
    expect(twice).toEqual([])
  })

  it("share a word only where it is marked as having many senses", () => {
    const counts = Map.groupBy(members, keyOf)
    const shared = [...counts.values()].filter((uses) => uses.length > 1)
    expect(shared.filter((uses) => !uses.every((use) => use.hasManySenses)).flat()).toEqual([])
  })

  it("point to broader words that are themselves in a set", () => {
    const known = new Set(members.map(keyOf))
    const strangers = sets
      .flatMap(({ words, broader }) => (words.length === 1 ? [...words, ...broader] : broader))
      .filter((word) => !known.has(keyOf(word)))
    expect(strangers).toEqual([])
  })

  it("are written in composed lower case letters, digits and single spaces", () => {
    const odd = written
      .map(({ text }) => text)
      .filter((text) => !/^[a-z0-9가-힣]+(?: [a-z0-9가-힣]+)*$/.test(text))
    expect(odd).toEqual([])
  })

  it("end their verbs and adjectives without 다", () => {
    expect(written.filter(({ text, isStem }) => isStem && !/[가-힣]$/.test(text))).toEqual([])
    expect(written.filter(({ text, isStem }) => isStem && text.endsWith("다"))).toEqual([])
  })

  it("hold no stem of a kind that is conjugated wrongly", () => {
    const unsupported = /(?:[갛랗렇맣멓얗]|푸르|이르)$/
    expect(written.filter(({ text, isStem }) => isStem && unsupported.test(text))).toEqual([])
  })

  it("hold no entry longer than a reader of queries is told", () => {
    expect(Math.max(...written.map(({ text }) => text.split(" ").length))).toBe(maxWordsOfEntry)
  })
})

function keyOf({ text, isStem }: SetWord): string {
  return text.replaceAll(" ", "") + (isStem ? "-" : "")
}
