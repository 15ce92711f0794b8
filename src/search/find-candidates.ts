import type { PassageIndex } from "./index-passages.ts"
import type { Statistics } from "./profiles.ts"
import { inverseFrequency, type WeighableWord } from "./weigh-evidence.ts"

/**
 * Ids of the passages worth weighing, the likeliest first. MiniSearch multiplies its score by the number of query terms
 * that a passage has, which buries short answers; that is undone.
 */
export function findCandidates(
  words: readonly WeighableWord[],
  { search, longestList }: PassageIndex,
  statistics: Statistics,
  { wanted, accepts }: CandidateOptions,
): string[] {
  const weights = affordableTerms(words, longestList, statistics)
  if (weights.size === 0) return []
  const found = search.search([...weights.keys()].join("\n"), {
    boostTerm: (term) => weights.get(term) ?? 0,
    boost: { heading: 1.5, term: 1.5, body: 1 },
    ...(accepts === undefined ? {} : { filter: ({ id }) => accepts(String(id)) }),
  })
  const ranked = found.map(({ id, score, queryTerms }) => ({
    id: String(id),
    score: score / Math.max(1, queryTerms.length),
  }))
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, wanted + spare)
    .map(({ id }) => id)
}

export interface CandidateOptions {
  /** How many passages the answer shows; there are somewhat more candidates. */
  readonly wanted: number
  /** Passages that may be shown; undefined for all. */
  readonly accepts: ((id: string) => boolean) | undefined
}

/** MiniSearch's order is not that of the evidence, and twins are folded. */
const spare = 24

/**
 * How many postings to read: the time of a search is theirs, and what they tell falls as they grow in number. More
 * notes need more of them to bring up as good candidates, but far from as many times more.
 */
function mostPostings(passageCount: number): number {
  return Math.min(1500, Math.max(200, 7 * Math.sqrt(passageCount)))
}

/** The index terms that tell most, as many as can be looked up in bounded time, each with its weight. */
function affordableTerms(
  words: readonly WeighableWord[],
  longestList: number,
  statistics: Statistics,
): ReadonlyMap<string, number> {
  const asked = new Map<string, number>()
  for (const { variants } of words) {
    for (const { terms, weight } of variants) {
      const share = weight / Math.sqrt(Math.max(1, terms.length))
      for (const term of terms) asked.set(term, Math.max(asked.get(term) ?? 0, share))
    }
  }
  const weighed = [...asked]
    .map(([term, weight]) => weighTerm(term, weight, longestList, statistics))
    .filter(({ postings }) => postings > 0)
    .sort((a, b) => b.telling - a.telling)
  const taken = new Map<string, number>()
  const most = mostPostings(statistics.passageCount)
  let spent = 0
  for (const { term, weight, postings } of weighed) {
    if (spent + postings > most && taken.size > 0) continue
    spent += postings
    taken.set(term, weight)
  }
  return taken
}

function weighTerm(
  term: string,
  weight: number,
  longestList: number,
  { passagesWith, passageCount }: Statistics,
) {
  const standsIn = passagesWith(term)
  const postings = Math.min(standsIn, longestList)
  const rarity = inverseFrequency(standsIn, passageCount)
  return {
    term,
    postings,
    telling: weight * rarity,
    // MiniSearch takes a word with a cut list for rarer than it is.
    weight: (weight * rarity) / inverseFrequency(postings, passageCount),
  }
}
