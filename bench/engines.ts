import { create, insertMultiple, search as searchOrama } from "@orama/orama"
import FlexSearch from "flexsearch"
import { indexWithMiniSearch } from "../src/cli/eval/index-with-mini-search.ts"
import type { JudgedSearch } from "../src/cli/eval/judge-answers.ts"
import { buildSearch } from "../src/search/build-search.ts"
import type { SearchSource } from "../src/search/types.ts"

/** A search engine under measurement. */
export interface Engine {
  readonly name: string
  index(source: SearchSource): Promise<JudgedSearch> | JudgedSearch
}

export const engines: readonly Engine[] = [
  { name: "hunjang", index: indexHunjang },
  { name: "minisearch", index: (source) => indexWithMiniSearch(source) },
  {
    name: "minisearch-prefix-fuzzy",
    index: (source) => indexWithMiniSearch(source, { prefix: true, fuzzy: 0.2 }),
  },
  { name: "flexsearch", index: indexFlexSearch },
  { name: "orama", index: indexOrama },
]

function indexHunjang(source: SearchSource): JudgedSearch {
  const search = buildSearch(source)
  return (query, limit) => {
    const { found, hits } = search.answer(query, { limit })
    return { found, passages: hits.map(({ passage }) => passage) }
  }
}

function indexFlexSearch({ passages }: SearchSource): JudgedSearch {
  const index = new FlexSearch.Index({ tokenize: "forward", context: true })
  for (const [number, { heading, text }] of passages.entries()) {
    index.add(number, `${heading.join(" ")} ${text}`)
  }
  return (query, limit) => {
    const numbers = index.search(query, { limit, suggest: true })
    return {
      found: numbers.length > 0,
      passages: numbers.flatMap((number) => passages[Number(number)] ?? []),
    }
  }
}

async function indexOrama({ passages }: SearchSource): Promise<JudgedSearch> {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const index = create({ schema: { heading: "string", text: "string" } as const })
  await insertMultiple(
    index,
    passages.map(({ id, heading, text }) => ({ id, heading: heading.join(" "), text })),
    500,
  )
  return async (query, limit) => {
    const { hits } = await searchOrama(index, { term: query, limit })
    return { found: hits.length > 0, passages: hits.flatMap(({ id }) => byId.get(id) ?? []) }
  }
}
