import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isEnding, stripEndings } from "../../../src/search/analysis/strip-endings.ts"

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))
const word = fc.array(syllable, { minLength: 1, maxLength: 8 }).map((syllables) => syllables.join(""))

describe("stripEndings", () => {
  it.each([
    ["서브넷은", "서브넷"],
    ["스토리지에서는", "스토리지"],
    ["디바이스들을", "디바이스"],
    ["확장합니다", "확장"],
    ["저장되는", "저장"],
    ["자동화하려면", "자동화"],
    ["인스턴스로부터", "인스턴스"],
    ["운영체제이다", "운영체제"],
  ])("%s → %s", (inflected, stem) => {
    expect(stripEndings(inflected)).toBe(stem)
  })

  it("leaves two syllables, whatever they are", () => {
    expect(stripEndings("값은")).toBe("값은")
    expect(stripEndings("거나")).toBe("거나")
  })

  it("changes nothing the second time, and only ever cuts the end", () => {
    fc.assert(
      fc.property(word, (inflected) => {
        const stem = stripEndings(inflected)
        expect(inflected.startsWith(stem)).toBe(true)
        expect(stripEndings(stem)).toBe(stem)
        expect(stem.length).toBeGreaterThanOrEqual(Math.min(2, inflected.length))
      }),
    )
  })
})

describe("isEnding", () => {
  it.each(["가", "에서는", "으로부터", "입니다"])("knows %s", (ending) => {
    expect(isEnding(ending)).toBe(true)
  })

  it.each(["버킷", "서버", ""])("does not take %s for one", (other) => {
    expect(isEnding(other)).toBe(false)
  })
})
