import { stemmer } from "stemmer"
import type { Run } from "./split-runs.ts"
import { splitRuns } from "./split-runs.ts"
import { stripEndings } from "./strip-endings.ts"

/** What the index holds of a text: English stems and numbers whole, Korean stems as bigrams of syllables. */
export function indexTerms(text: string): string[] {
  const runs = splitRuns(text)
  const terms = runs.flatMap(termsOfRun)
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    if (before?.script === "latin" && run.script === "latin" && isOneSpaceApart(before, run)) {
      terms.push(...joinedName(before, run))
    }
  }
  return terms
}

/**
 * The ways in which a passage may hold a name, each with the terms that it needs: by its words, and where two of them
 * are written as one (SageMaker, Sage Maker) by the other spelling. Nothing is counted twice within one way.
 */
export function waysToHold(name: string): string[][] {
  const runs = splitRuns(name)
  const words = runs.flatMap((run) => (run.script === "latin" ? [stemWord(run.word)] : termsOfRun(run)))
  const [first] = runs
  const asOne = runs.length === 2 && runs.every(({ script }) => script === "latin")
  const otherSpellings = [
    ...(runs.length === 1 && first !== undefined ? [camelParts(first.surface)] : []),
    ...(asOne ? [[stemWord(runs.map(({ word }) => word).join(""))]] : []),
  ]
  return [words, ...otherSpellings].map((terms) => [...new Set(terms)]).filter((terms) => terms.length > 0)
}

/** The index terms of one run. A Korean stem of n syllables gives n − 1 bigrams, a single syllable itself. */
export function termsOfRun(run: Run): string[] {
  if (run.script === "hangul") return bigrams(stripEndings(run.word))
  if (run.script === "ideograph") return bigrams(run.word)
  return [...new Set([stemWord(run.word), ...camelParts(run.surface)])]
}

/** Porter's stem of an English word; names with digits in them, and words whose s is no plural (bias, SaaS), stay whole. */
export function stemWord(word: string): string {
  return /^[a-z]{4,}$/.test(word) && !/(?:[ai]a|[ei]u)s$/.test(word) ? stemmer(word) : word
}

/** Pairs of neighbouring characters: 스냅샷 → 스냅, 냅샷. */
export function bigrams(word: string): string[] {
  const characters = [...word]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** SageMaker is also found by sage and maker; DynamoDB by dynamo and db. */
function camelParts(surface: string): string[] {
  const parts = surface.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []
  return parts.length < 2
    ? []
    : parts.filter((part) => part.length > 1).map((part) => stemWord(part.toLowerCase()))
}

/** Sage Maker is also found by sagemaker: names of two words are often written as one. */
function joinedName(before: Run, run: Run): string[] {
  return isCapitalised(before) && isCapitalised(run) ? [stemWord(before.word + run.word)] : []
}

function isCapitalised(run: Run): boolean {
  return /^\p{Lu}/u.test(run.surface)
}

function isOneSpaceApart(before: Run, run: Run): boolean {
  return run.start - before.start - before.surface.length === 1
}
