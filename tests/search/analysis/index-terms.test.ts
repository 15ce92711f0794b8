import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bigrams, indexTerms, waysToHold } from "../../../src/search/analysis/index-terms.ts"

describe("indexTerms", () => {
  it("gives a Korean word the same terms with and without its particle", () => {
    expect(indexTerms("스냅샷은")).toEqual(indexTerms("스냅샷"))
    expect(indexTerms("스냅샷")).toEqual(["스냅", "냅샷"])
  })

  it("shares terms between a compound and its parts", () => {
    expect(indexTerms("로드밸런싱")).toEqual(expect.arrayContaining(indexTerms("로드 밸런싱")))
  })

  it("gives English words their stem", () => {
    expect(indexTerms("caching caches")).toEqual(["cach", "cach"])
  })

  it("finds a name of two words by its spelling as one, and the other way round", () => {
    expect(indexTerms("Page Table")).toContain(indexTerms("pagetable")[0])
    expect(indexTerms("PageTable")).toEqual(expect.arrayContaining(["page", "tabl"]))
  })

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void indexTerms(text)))
  })
})

describe("bigrams", () => {
  it("of n syllables are n − 1", () => {
    expect(bigrams("운영체제")).toEqual(["운영", "영체", "체제"])
    expect(bigrams("값")).toEqual(["값"])
  })
})

describe("waysToHold", () => {
  it("counts nothing twice within one way", () => {
    expect(waysToHold("Page Table")).toEqual([["page", "tabl"], ["paget"]])
    expect(waysToHold("PageTable")).toEqual([["paget"], ["page", "tabl"]])
  })
})
