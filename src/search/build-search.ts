import { SearchIndex } from "./search-index.ts"
import type { PassageSearch, SearchSource } from "./types.ts"

/** Indexes the passages; the result never changes. */
export function buildSearch(source: SearchSource): PassageSearch {
  return new SearchIndex().update(source)
}
