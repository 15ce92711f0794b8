import { SearchIndex } from "./search-index.ts"
import type { Part, PassageSearch, SearchSource } from "./types.ts"

/**
 * Indexes the passages; the result never changes.
 * @param without parts that are left out, for measuring what each of them brings
 */
export function buildSearch(source: SearchSource, without: readonly Part[] = []): PassageSearch {
  return new SearchIndex(without).update(source)
}
