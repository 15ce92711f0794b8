import { type Field, fields, type Profile } from "./profile-passage.ts"
import type { QueryWord, Variant } from "./query/query-word.ts"
import type { Evidence } from "./types.ts"

/** What the weighing needs to know of all passages together. */
export interface Statistics {
  readonly passageCount: number
  /** In how many passages an index term stands. */
  passagesWith(term: string): number
  readonly averageLength: Readonly<Record<Field, number>>
}

export interface Weighing {
  /** Sum over the query's words of the best variant's BM25F. */
  readonly score: number
  /** 0 to 1: which share of the query, by rarity, the passage has in any form. */
  readonly coverage: number
  readonly evidence: readonly Evidence[]
}

/**
 * Weighs a passage against a query by BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple
 * weighted fields", CIKM 2004), a word at a time: of a word's variants only the best counts, so that a thing with many
 * names is worth no more than one with a single name, and the n bigrams of a Korean word count n^½ times one of them.
 */
export function weighEvidence(
  words: readonly QueryWord[],
  profile: Profile,
  statistics: Statistics,
): Weighing {
  let score = 0
  let covered = 0
  let asked = 0
  const evidence: Evidence[] = []
  for (const { word, variants } of words) {
    const rarity = rarityOf(variants, statistics)
    asked += rarity
    const best = variants
      .map((variant) => ({ variant, ...weighVariant(variant, profile, statistics) }))
      .reduce((a, b) => (b.score > a.score ? b : a))
    if (best.score === 0) continue
    score += best.score
    covered += rarity * best.coverage
    evidence.push({
      word,
      via: best.coverage < wholeWord && best.variant.via === "exact" ? "part" : best.variant.via,
      where: placesOf(best.variant, profile),
      rarity: Math.min(1, rarity / rarestOf(statistics)),
    })
  }
  return { score, coverage: asked === 0 ? 0 : covered / asked, evidence }
}

/** The usual constants of BM25; b is lower for headings and terms, whose length says little. */
const saturation = 1.2
const lengthWeight: Readonly<Record<Field, number>> = { heading: 0.3, term: 0.3, body: 0.7 }
const boost: Readonly<Record<Field, number>> = { heading: 1.6, term: 1.4, body: 1 }

/** From this share of its index terms on a word counts as there. */
const wholeWord = 0.7

function weighVariant(
  variant: Variant,
  profile: Profile,
  statistics: Statistics,
): { score: number; coverage: number } {
  let score = 0
  let has = 0
  let all = 0
  for (const term of variant.terms) {
    const rarity = inverseFrequency(term, statistics)
    all += rarity
    const frequency = weightedFrequency(term, profile, statistics)
    if (frequency === 0) continue
    has += rarity
    score += rarity * (frequency / (saturation + frequency)) * (saturation + 1)
  }
  const coverage = all === 0 ? 0 : has / all
  return {
    // Half a word is less than half the evidence: many words share a bigram.
    score: (variant.weight * score * coverage) / Math.sqrt(Math.max(1, variant.terms.length)),
    coverage: variant.weight * coverage,
  }
}

function weightedFrequency(term: string, profile: Profile, statistics: Statistics): number {
  let frequency = 0
  for (const field of fields) {
    const { counts, length } = profile[field]
    const count = counts.get(term)
    if (count === undefined) continue
    const b = lengthWeight[field]
    frequency +=
      (boost[field] * count) / (1 - b + b * (length / Math.max(1, statistics.averageLength[field])))
  }
  return frequency
}

function inverseFrequency(term: string, { passageCount, passagesWith }: Statistics): number {
  const count = passagesWith(term)
  return Math.log(1 + (passageCount - count + 0.5) / (count + 0.5))
}

function rarestOf({ passageCount }: Statistics): number {
  return Math.log(1 + (passageCount + 0.5) / 0.5)
}

/** As rare as the rarest index term of the word as it was asked; a word the notes do not have is as rare as can be. */
function rarityOf(variants: readonly Variant[], statistics: Statistics): number {
  const [own] = variants
  if (own === undefined || own.terms.length === 0) return 0
  const rarities = own.terms.map((term) => inverseFrequency(term, statistics))
  return rarities.reduce((sum, rarity) => sum + rarity, 0) / rarities.length
}

function placesOf(variant: Variant, profile: Profile): Field[] {
  return fields.filter((field) => variant.terms.some((term) => profile[field].counts.has(term)))
}
