import MiniSearch, { type SearchOptions } from "minisearch"
import type { SearchSource } from "../../search/types.ts"
import type { JudgedSearch } from "./judge-answers.ts"

/** MiniSearch without analysis of ours, on heading and text, for comparison. */
export function indexWithMiniSearch({ passages }: SearchSource, options: SearchOptions = {}): JudgedSearch {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const index = new MiniSearch({ fields: ["heading", "text"], searchOptions: options })
  index.addAll(passages.map(({ id, heading, text }) => ({ id, heading: heading.join(" "), text })))
  return (query, limit) => {
    const results = index.search(query).slice(0, limit)
    return { found: results.length > 0, passages: results.flatMap(({ id }) => byId.get(String(id)) ?? []) }
  }
}
