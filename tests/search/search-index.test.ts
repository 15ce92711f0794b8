import { deserialize, serialize } from "node:v8"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildSearch } from "../../src/search/build-search.ts"
import { SearchIndex } from "../../src/search/search-index.ts"
import type { PassageSearch, SearchSource } from "../../src/search/types.ts"
import { operatingSystems } from "./operating-systems.ts"

const { passages, terms } = operatingSystems
const queries = [
  "스레드가 뭐야",
  "TLB",
  "데드락 조건",
  "가상 메모리란",
  "교챡 상태",
  "vpdlwld",
  "뮤텍스랑 세마포어 차이",
]

function answers(search: PassageSearch): unknown {
  return queries.map((query) => {
    const { found, hits } = search.answer(query)
    return { found, ids: hits.map(({ passage }) => passage.id).toSorted() }
  })
}

describe("SearchIndex", () => {
  it("answers after any changes as an index built from the start does", () => {
    const subset = fc.subarray([...passages], { minLength: 1 })
    fc.assert(
      fc.property(fc.array(subset, { minLength: 1, maxLength: 4 }), (editions) => {
        const index = new SearchIndex()
        let search = index.update(operatingSystems)
        for (const edition of editions) search = index.update({ passages: edition, terms })
        const last: SearchSource = { passages: editions.at(-1) ?? [], terms }
        for (const query of queries) {
          const { hits } = search.answer(query)
          expect(hits[0]?.passage.id).toBe(buildSearch(last).answer(query).hits[0]?.passage.id)
        }
      }),
      { numRuns: 15 },
    )
  })

  it("lets a search given out before show its own passages only", () => {
    const index = new SearchIndex()
    const before = index.update(operatingSystems)
    index.update({ passages: passages.slice(1).map((one) => ({ ...one, id: `${one.id}x` })), terms: [] })
    for (const query of queries) {
      for (const { passage } of before.answer(query).hits) expect(passages).toContain(passage)
    }
  })

  it("answers the same after it was saved and loaded", () => {
    const index = new SearchIndex()
    const search = index.update(operatingSystems)
    const loaded = SearchIndex.load(deserialize(serialize(index.save())), operatingSystems)
    expect(loaded).toBeDefined()
    expect(loaded === undefined ? [] : answers(loaded.update(operatingSystems))).toEqual(answers(search))
  })

  it("loads neither another format nor an index of other notes", () => {
    const index = new SearchIndex()
    index.update(operatingSystems)
    const saved = index.save()
    expect(SearchIndex.load({ ...saved, format: "older" }, operatingSystems)).toBeUndefined()
    expect(SearchIndex.load(saved, { passages: passages.slice(1), terms })).toBeUndefined()
    expect(SearchIndex.load(saved, { passages, terms: [] })).toBeUndefined()
  })

  it("finds what is rare among thousands of passages of common words", () => {
    const many = Array.from({ length: 3000 }, (_, number) => ({
      id: `p${number}`,
      note: "n.md",
      heading: ["일지"],
      lines: [number + 1, number + 1] as const,
      kind: "prose" as const,
      text: `오늘 기록 ${number === 1234 ? "너도밤나무" : "숲길"} 산책`,
    }))
    const search = buildSearch({ passages: many, terms: [] })
    expect(search.answer("너도밤나무 산책 기록").hits[0]?.passage.id).toBe("p1234")
  })
})
