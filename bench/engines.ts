import { create, insertMultiple, search as searchOrama } from "@orama/orama"
import FlexSearch from "flexsearch"
import MiniSearch, { type SearchOptions } from "minisearch"
import { bigrams } from "../src/search/analysis/index-terms.ts"
import { splitRuns } from "../src/search/analysis/split-runs.ts"
import { buildSearch } from "../src/search/build-search.ts"
import type { Part, SearchSource } from "../src/search/types.ts"

/** A search engine under measurement. */
export interface Engine {
  readonly name: string
  /** Indexes the passages and gives a function from a query to at most ten passage ids, best first. */
  index(source: SearchSource): Promise<(query: string) => Promise<readonly string[]> | readonly string[]>
}

const depth = 10

export const engines: readonly Engine[] = [
  { name: "hunjang", index: async (source) => indexOurs(source, []) },
  { name: "minisearch", index: async (source) => indexMiniSearch(source, {}) },
  {
    name: "minisearch prefix+fuzzy",
    index: async (source) => indexMiniSearch(source, { prefix: true, fuzzy: 0.2 }),
  },
  { name: "minisearch bigrams", index: async (source) => indexMiniSearch(source, {}, bigramTerms) },
  { name: "flexsearch", index: indexFlexSearch },
  { name: "orama", index: indexOrama },
]

function indexMiniSearch(
  { passages }: SearchSource,
  options: SearchOptions,
  tokenize: (text: string) => string[] = MiniSearch.getDefault("tokenize") as (text: string) => string[],
): (query: string) => string[] {
  const index = new MiniSearch({ fields: ["heading", "text"], searchOptions: options, tokenize })
  index.addAll(passages.map(({ id, heading, text }) => ({ id, heading: heading.join(" "), text })))
  return (query) =>
    index
      .search(query)
      .slice(0, depth)
      .map(({ id }) => String(id))
}

const parts: readonly Part[] = ["alias", "synonym", "sound", "slip", "explanation", "coverage"]

/** The search with all its parts, without each of them, and without any. */
export const ablations: readonly Engine[] = [
  { name: "all", without: [] },
  ...parts.map((part) => ({ name: `without ${part}`, without: [part] })),
  { name: "without any of these", without: parts },
].map(({ name, without }) => ({ name, index: async (source) => indexOurs(source, without) }))

function indexOurs(source: SearchSource, without: readonly Part[]): (query: string) => string[] {
  const search = buildSearch(source, without)
  return (query) => search.answer(query, { limit: depth }).hits.map(({ passage }) => passage.id)
}

/** As Lucene's CJKAnalyzer has it: Hangul in pairs, everything else in words. */
function bigramTerms(text: string): string[] {
  return splitRuns(text).flatMap(({ script, word }) => (script === "latin" ? [word] : bigrams(word)))
}

async function indexFlexSearch({ passages }: SearchSource): Promise<(query: string) => string[]> {
  const index = new FlexSearch.Index({ tokenize: "forward", context: true })
  const ids = passages.map(({ id }) => id)
  for (const [number, { heading, text }] of passages.entries())
    index.add(number, `${heading.join(" ")} ${text}`)
  return (query) =>
    index.search(query, { limit: depth, suggest: true }).flatMap((number) => ids[Number(number)] ?? [])
}

async function indexOrama({ passages }: SearchSource): Promise<(query: string) => Promise<string[]>> {
  const index = create({ schema: { heading: "string", text: "string" } as const })
  await insertMultiple(
    index,
    passages.map(({ id, heading, text }) => ({ id, heading: heading.join(" "), text })),
    500,
  )
  return async (query) => {
    const { hits } = await searchOrama(index, { term: query, limit: depth })
    return hits.map(({ id }) => id)
  }
}
