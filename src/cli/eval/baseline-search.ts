import MiniSearch from "minisearch"
import type { PassageSearch, SearchSource } from "../../search/types.ts"

/** MiniSearch as it comes, on heading and text, for comparison. */
export function baselineSearch({ passages }: SearchSource): PassageSearch {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const index = new MiniSearch({ fields: ["heading", "text"] })
  index.addAll(passages.map(({ id, heading, text }) => ({ id, heading: heading.join(" "), text })))
  return {
    passageCount: passages.length,
    suggest: () => [],
    answer: (query, { limit = 5 } = {}) => {
      const results = index.search(query).slice(0, limit)
      return {
        query,
        found: results.length > 0,
        hits: results.flatMap(({ id, score }) => {
          const passage = byId.get(String(id))
          return passage === undefined ? [] : [{ passage, score, evidence: [], matched: [] }]
        }),
        sides: [],
        suggestions: [],
      }
    },
  }
}
