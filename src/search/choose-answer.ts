import type { Passage } from "../notes/types.ts"
import { compactText } from "./analysis/normalize-text.ts"
import { findCandidates } from "./find-candidates.ts"
import { findMatched } from "./find-matched.ts"
import { hasEnoughEvidence } from "./has-enough-evidence.ts"
import type { PassageIndex } from "./index-passages.ts"
import { isLinkList } from "./is-link-list.ts"
import { fields } from "./passage-fields.ts"
import type { Profile, Profiles } from "./profiles.ts"
import { readBarePair, readComparison } from "./query/compare-question.ts"
import type { QueryWord } from "./query/query-word.ts"
import { asksForList } from "./query/question-kind.ts"
import { type Lexicon, readQuery } from "./query/read-query.ts"
import { nearestNames } from "./suggest-names.ts"
import type { Answer, AnswerOptions, Hit, Part } from "./types.ts"
import { describeMatches, prepareWords, type Weighing, weighEvidence } from "./weigh-evidence.ts"

/** All that an answer is chosen from. */
export interface Searchable {
  readonly index: PassageIndex
  /** Undefined for what is not in the notes, or not any more. */
  findPassage(id: string): Passage | undefined
  readonly profiles: Profiles
  readonly lexicon: Lexicon
  /** What does not count. */
  readonly without: ReadonlySet<Part>
}

/** Ranks the passages by evidence and says whether the best of them answers the query. */
export function chooseAnswer(asked: string, searchable: Searchable, options: AnswerOptions = {}): Answer {
  const query = asked.slice(0, longestQuery)
  const limit = Math.min(mostHits, Math.max(1, Math.trunc(options.limit ?? defaultHits)))
  const compared = readComparison(query) ?? pairOfNames(query, searchable.lexicon) ?? []
  const sides = compareSides(compared, searchable, options.topic)
  const words = readQuery(sides.length > 0 ? compared.join(" ") : query, searchable.lexicon)
  const ranked = rank(words, searchable, {
    topic: options.topic,
    wanted: limit,
    prefersLists: asksForList(query),
  })
  const chosen = takeWithoutTwins(sides.length > 0 ? bringSidesForward(ranked, sides) : ranked, limit)
  const best = chosen[0]
  const found =
    best !== undefined &&
    (sides.length > 0 ||
      hasEnoughEvidence(best, { query, words, text: best.passage.text }, searchable.profiles.statistics))
  let suggestions: readonly string[] | undefined
  return {
    query: asked,
    found,
    hits: chosen.map((candidate) => showHit(candidate, words, searchable)),
    sides: found
      ? sides.map(({ name, words: asked, best }) => ({ name, hit: showHit(best, asked, searchable) }))
      : [],
    get suggestions() {
      suggestions ??= found ? [] : nearestNames(words, mostSuggestions, searchable.lexicon.names)
      return suggestions
    },
  }
}

/** Discord allows 6,000 characters in an option; what a question is about stands well before. */
const longestQuery = 1000
const defaultHits = 5
const mostHits = 50
const mostSuggestions = 5

interface Candidate extends Weighing {
  readonly passage: Passage
  readonly profile: Profile
}

interface Wishes {
  readonly topic: string | undefined
  /** How many hits. */
  readonly wanted: number
  readonly prefersLists?: boolean
}

function rank(
  words: readonly QueryWord[],
  searchable: Searchable,
  { topic, wanted, prefersLists = false }: Wishes,
): Candidate[] {
  const { profiles } = searchable
  const { without } = searchable
  const prepared = prepareWords(leaveOut(words, without), profiles.statistics)
  const accepts =
    topic === undefined || topic.trim() === ""
      ? undefined
      : (id: string) => isAbout(searchable.findPassage(id), compactText(topic))
  const bonuses = without.has("explanation") ? new Map<string, number>() : explanations(words)
  return findCandidates(prepared, searchable.index, profiles.statistics, { wanted, accepts })
    .flatMap((id) => {
      const passage = searchable.findPassage(id)
      const profile = profiles.byPassage.get(id)
      if (passage === undefined || profile === undefined) return []
      const weighing = weighEvidence(prepared, profile, profiles.statistics)
      const isWanted = prefersLists && isListing(passage)
      const listWorth = isLinkList(passage) ? linkListWorth : isWanted ? listingWorth : 1
      const worth = (bonuses.get(id) ?? 1) * listWorth
      const share = without.has("coverage") ? 1 : 0.2 + 0.8 * weighing.coverage
      const score = weighing.score * share * worth
      return [{ ...weighing, score, passage, profile }]
    })
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
}

function leaveOut(words: readonly QueryWord[], without: Searchable["without"]): readonly QueryWord[] {
  if (without.size === 0) return words
  return words.map((word) => ({
    ...word,
    variants: word.variants.filter(({ via }, index) => index === 0 || !without.has(via)),
  }))
}

/** Evidence and matched words cost as much as the search; they are made when somebody looks at them. */
function showHit(
  { passage, profile, score, matches }: Candidate,
  words: readonly QueryWord[],
  { profiles }: Searchable,
): Hit {
  let evidence: Hit["evidence"] | undefined
  let matched: Hit["matched"] | undefined
  return {
    passage,
    score,
    get evidence() {
      evidence ??= describeMatches(matches, profile, profiles.statistics)
      return evidence
    },
    get matched() {
      matched ??= findMatched(passage.text, words)
      return matched
    },
  }
}

/** How much more a passage is worth that the notes give as the explanation of the very things asked for. */
function explanations(words: readonly QueryWord[]): ReadonlyMap<string, number> {
  const bonuses = new Map<string, number>()
  for (const { names } of words) {
    for (const id of new Set(names.flatMap(({ passageIds }) => [...passageIds]))) {
      bonuses.set(id, (bonuses.get(id) ?? 1) + explainingBonus / words.length)
    }
    for (const id of new Set(names.flatMap(({ definedIn }) => definedIn ?? []))) {
      bonuses.set(id, (bonuses.get(id) ?? 1) + definingBonus / words.length)
    }
  }
  return bonuses
}

const explainingBonus = 0.6
/** What a thing is comes before what else its section says of it. */
const definingBonus = 0.2
/** It names many things in few words, so that it would come before what explains them. */
const linkListWorth = 0.5
/** Where everything of a sort is asked for. */
const listingWorth = 1.15

function isListing({ kind, text }: Passage): boolean {
  return (
    kind === "table" || (kind === "list" && (text.match(/^\s*(?:[-*+•]|\d{1,2}[.)])\s/gmu)?.length ?? 0) >= 3)
  )
}

function isAbout(passage: Passage | undefined, topicKey: string): boolean {
  if (passage === undefined) return false
  return [...passage.heading, passage.note].some((name) => compactText(name).includes(topicKey))
}

function pairOfNames(query: string, { names }: Lexicon): readonly string[] | undefined {
  const pair = readBarePair(query)
  const isName = (text: string) => names.find(compactText(text)).length > 0
  return pair?.every(isName) === true && !isName(pair.join("")) ? pair : undefined
}

interface ComparedSide {
  readonly name: string
  readonly words: readonly QueryWord[]
  readonly best: Candidate
}

/** The best passage for each side of a comparison question; none unless the notes know every side. */
function compareSides(
  names: readonly string[],
  searchable: Searchable,
  topic: string | undefined,
): ComparedSide[] {
  const sides = names.flatMap((name): ComparedSide[] => {
    const words = readQuery(name, searchable.lexicon)
    const [best] = rank(words, searchable, { topic, wanted: 1 })
    return best === undefined ||
      !hasEnoughEvidence(
        best,
        { query: name, words, text: best.passage.text },
        searchable.profiles.statistics,
      )
      ? []
      : [{ name, words, best }]
  })
  return sides.length === names.length ? sides : []
}

/** The best hit of the whole question stays first (it may well hold both sides), then a hit for each side. */
function bringSidesForward(ranked: readonly Candidate[], sides: readonly ComparedSide[]): Candidate[] {
  const byId = new Map<string, Candidate>()
  for (const candidate of [...ranked.slice(0, 1), ...sides.map(({ best }) => best), ...ranked]) {
    if (!byId.has(candidate.passage.id)) byId.set(candidate.passage.id, candidate)
  }
  return [...byId.values()]
}

/** The first `limit`; passages that say the same word for word are shown once. */
function takeWithoutTwins(ranked: readonly Candidate[], limit: number): Candidate[] {
  const taken: Candidate[] = []
  for (const candidate of ranked) {
    if (taken.length === limit) break
    if (!taken.some((other) => isTwin(candidate, other))) taken.push(candidate)
  }
  return taken
}

function isTwin(one: Candidate, other: Candidate): boolean {
  // Texts of the same words have as many of them, and comparing numbers is cheap.
  return (
    one.profile.lengths[bodyPlace] === other.profile.lengths[bodyPlace] &&
    compactText(one.passage.text) === compactText(other.passage.text)
  )
}

const bodyPlace = fields.indexOf("body")
