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

/** Some of the notes, as changed as can be: most passages stay, a few are other objects, a few terms are gone. */
const edition = fc
  .record({
    gone: fc.subarray([...passages.keys()], { maxLength: passages.length - 1 }),
    moved: fc.subarray([...passages.keys()], { maxLength: 5 }),
    unnamed: fc.subarray([...terms.keys()]),
  })
  .map(
    ({ gone, moved, unnamed }): SearchSource => ({
      passages: passages
        .map((passage, place) => (moved.includes(place) ? { ...passage } : passage))
        .filter((_, place) => !gone.includes(place)),
      terms: terms.filter((_, place) => !unnamed.includes(place)),
    }),
  )

function answers(search: PassageSearch): unknown {
  return queries.map((query) => {
    const { found, hits } = search.answer(query)
    return { found, ids: hits.map(({ passage }) => passage.id).toSorted() }
  })
}

describe("SearchIndex", () => {
  it("answers after any changes as an index built from the start does", () => {
    fc.assert(
      fc.property(fc.array(edition, { minLength: 1, maxLength: 4 }), (editions) => {
        const index = new SearchIndex()
        let search = index.update(operatingSystems)
        for (const source of editions) search = index.update(source)
        const last = editions.at(-1) ?? operatingSystems
        const anew = buildSearch(last)
        for (const query of queries) {
          const [hit] = search.answer(query).hits
          expect(hit?.passage.id).toBe(anew.answer(query).hits[0]?.passage.id)
          if (hit !== undefined) expect(last.passages).toContain(hit.passage)
        }
        expect(search.suggest("스", 5)).toEqual(anew.suggest("스", 5))
      }),
      { numRuns: 25 },
    )
  })

  it("shows a passage where it stands now when only its lines moved", () => {
    const index = new SearchIndex()
    index.update(operatingSystems)
    const moved = passages.map((one) => ({ ...one, lines: [one.lines[0] + 7, one.lines[1] + 7] as const }))
    const [hit] = index.update({ passages: moved, terms }).answer("TLB").hits
    expect(moved).toContain(hit?.passage)
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
