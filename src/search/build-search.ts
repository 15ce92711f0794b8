import { SearchIndex } from "./search-index.ts"
import type { Evidence, PassageSearch, SearchSource } from "./types.ts"

/**
 * Indexes the passages; the result never changes.
 * @param without ways to match a word that are left out, for measuring what each of them brings
 */
export function buildSearch(source: SearchSource, without: readonly Evidence["via"][] = []): PassageSearch {
  return new SearchIndex(without).update(source)
}
