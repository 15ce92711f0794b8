import type MiniSearch from "minisearch"
import type { Passage } from "../notes/types.ts"
import { compactText } from "./analysis/normalize-text.ts"
import { findMatched } from "./find-matched.ts"
import type { PassageFields, Profile } from "./profile-passage.ts"
import { readComparison } from "./query/compare-question.ts"
import type { QueryWord } from "./query/query-word.ts"
import { type Lexicon, readQuery } from "./query/read-query.ts"
import { nearestNames } from "./suggest-names.ts"
import type { Answer, AnswerOptions, Hit, Side } from "./types.ts"
import { type Statistics, type Weighing, weighEvidence } from "./weigh-evidence.ts"

/** All that an answer is chosen from. */
export interface Searchable {
  readonly index: MiniSearch<PassageFields>
  readonly passages: ReadonlyMap<string, Passage>
  readonly profiles: ReadonlyMap<string, Profile>
  readonly statistics: Statistics
  readonly lexicon: Lexicon
}

/** Ranks the passages by evidence and says whether the best of them answers the query. */
export function chooseAnswer(query: string, searchable: Searchable, options: AnswerOptions = {}): Answer {
  const limit = Math.min(mostHits, Math.max(1, Math.trunc(options.limit ?? defaultHits)))
  const words = readQuery(query, searchable.lexicon)
  const ranked = rank(words, searchable, options.topic)
  const sides = compareSides(query, searchable, options.topic)
  const hits = foldTwins(sides.length > 0 ? bringSidesForward(ranked, sides) : ranked).slice(0, limit)
  const best = hits[0]
  const found = best !== undefined && (best.coverage >= enoughCoverage || sides.length > 0)
  return {
    query,
    found,
    hits: hits.map((candidate) => candidate.hit),
    sides: found ? sides : [],
    suggestions: found ? [] : nearestNames(words, mostSuggestions, searchable.lexicon.names),
  }
}

const defaultHits = 5
const mostHits = 50
const mostSuggestions = 5
/** How many of MiniSearch's hits are weighed. */
const mostCandidates = 200

/** The share of a query, by rarity of its words, that a passage must have to be an answer. */
const enoughCoverage = 0.5

interface Candidate extends Weighing {
  readonly passage: Passage
  readonly hit: Hit
}

function rank(words: readonly QueryWord[], searchable: Searchable, topic: string | undefined): Candidate[] {
  return findCandidates(words, searchable)
    .flatMap((id) => {
      const passage = searchable.passages.get(id)
      const profile = searchable.profiles.get(id)
      if (passage === undefined || profile === undefined || !isAbout(passage, topic)) return []
      return [weighCandidate(words, passage, profile, searchable)]
    })
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
}

/** MiniSearch multiplies its score by the number of query terms a passage has, which buries short answers; it is undone. */
function findCandidates(words: readonly QueryWord[], { index }: Searchable): string[] {
  const weights = new Map<string, number>()
  for (const { variants } of words) {
    for (const { terms, weight } of variants) {
      for (const term of terms) {
        weights.set(term, Math.max(weights.get(term) ?? 0, weight / Math.sqrt(Math.max(1, terms.length))))
      }
    }
  }
  if (weights.size === 0) return []
  return index
    .search([...weights.keys()].join("\n"), {
      tokenize: (text) => text.split("\n"),
      boostTerm: (term) => weights.get(term) ?? 0,
      boost: { heading: 1.5, term: 1.5, body: 1 },
    })
    .map(({ id, score, queryTerms }) => ({ id: String(id), score: score / Math.max(1, queryTerms.length) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostCandidates)
    .map(({ id }) => id)
}

function weighCandidate(
  words: readonly QueryWord[],
  passage: Passage,
  profile: Profile,
  searchable: Searchable,
): Candidate {
  const weighing = weighEvidence(words, profile, searchable.statistics)
  const score = weighing.score * (0.4 + 0.6 * weighing.coverage) * explainingBonus(words, passage, searchable)
  return {
    ...weighing,
    score,
    passage,
    hit: { passage, score, evidence: weighing.evidence, matched: findMatched(passage.text, words) },
  }
}

/** A passage that the notes give as the explanation of the very thing asked for comes before one that mentions it. */
function explainingBonus(words: readonly QueryWord[], passage: Passage, { lexicon }: Searchable): number {
  let bonus = 1
  for (const { word } of words) {
    const key = compactText(word)
    const groups = [...lexicon.names.find(key), ...lexicon.names.findByInitials(key)]
    if (groups.some(({ passageIds }) => passageIds.has(passage.id))) bonus += 0.3 / words.length
  }
  return bonus
}

function isAbout(passage: Passage, topic: string | undefined): boolean {
  if (topic === undefined || topic.trim() === "") return true
  const key = compactText(topic)
  return [...passage.heading, passage.note].some((name) => compactText(name).includes(key))
}

function compareSides(query: string, searchable: Searchable, topic: string | undefined): Side[] {
  const names = readComparison(query) ?? []
  const sides = names.flatMap((name): Side[] => {
    const [best] = rank(readQuery(name, searchable.lexicon), searchable, topic)
    return best === undefined || best.coverage < enoughCoverage ? [] : [{ name, hit: best.hit }]
  })
  return sides.length === names.length ? sides : []
}

/** The best hit of the whole question stays first (it may well hold both sides), then a hit for each side. */
function bringSidesForward(ranked: readonly Candidate[], sides: readonly Side[]): Candidate[] {
  const ofSides = sides.flatMap(
    ({ hit }) => ranked.find(({ passage }) => passage.id === hit.passage.id) ?? [],
  )
  return [...new Set([...ranked.slice(0, 1), ...ofSides, ...ranked])]
}

/** Passages that say the same word for word are shown once. */
function foldTwins(ranked: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return ranked.filter(({ passage }) => {
    const text = compactText(passage.text)
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}
