import { ofAskingNoun } from "./analysis/word-importance.ts"
import { type Field, fields } from "./passage-fields.ts"
import { countIn, findTerm, type Profile, type Statistics } from "./profiles.ts"
import type { QueryWord, Variant } from "./query/query-word.ts"
import type { Evidence } from "./types.ts"

export interface Weighing {
  /** Sum over the query's words of the best variant's BM25F. */
  readonly score: number
  /** 0 to 1: which share of the query, by rarity, the passage has in any form. */
  readonly coverage: number
  /** How much of the query the passage has, counted in words as rare as can be: 1.5 is one and a half of them. */
  readonly mass: number
  readonly matches: readonly WordMatch[]
}

/** What a passage has of one word of the query. */
export interface WordMatch {
  readonly word: WeighableWord
  readonly variant: WeighableVariant
  /** 0 to 1: which share of the variant's index terms, by rarity. */
  readonly coverage: number
}

/** A word of a query with everything that does not depend on the passage. */
export interface WeighableWord {
  readonly word: string
  readonly variants: readonly WeighableVariant[]
  /** Inverse passage frequency of the word as it was asked; a word the notes do not have is as rare as can be. */
  readonly rarity: number
  /** 0 to 1: how much the lack of it counts. */
  readonly importance: number
}

export interface WeighableVariant extends Variant {
  /** Of the variant's own; coverage counts by it. */
  readonly trust: number
  readonly idAndRarity: readonly (readonly [id: number, rarity: number])[]
  readonly totalRarity: number
}

/** Looks up the terms of a query once, for any number of passages. */
export function prepareWords(words: readonly QueryWord[], statistics: Statistics): WeighableWord[] {
  return words.map(({ word, variants, importance }) => {
    const [own = nothing, ...others] = variants.map((variant) => prepareVariant(variant, statistics))
    return {
      word,
      importance,
      variants: levelRarities([own, ...others].filter(isWorthSeeking)),
      rarity: own.totalRarity / Math.max(1, own.terms.length),
    }
  })
}

/**
 * Makes all ways to say one thing as rare as the commonest of them, as a synonym query does that counts the passages
 * of all its words together; otherwise the most unusual of its names would outweigh the thing itself.
 */
function levelRarities(variants: readonly WeighableVariant[]): WeighableVariant[] {
  const strengths = variants.map(({ totalRarity, terms }) => totalRarity / Math.sqrt(terms.length))
  const least = Math.min(...strengths)
  return variants.map((variant, index) => ({
    ...variant,
    weight: (variant.weight * least) / (strengths[index] ?? least),
  }))
}

/**
 * Weighs a passage against a query by BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple
 * weighted fields", CIKM 2004), a word at a time: of a word's variants only the best counts, so that a thing with many
 * names is worth no more than one with a single name, and the n bigrams of a Korean word count n^½ times one of them.
 */
export function weighEvidence(
  words: readonly WeighableWord[],
  profile: Profile,
  statistics: Statistics,
): Weighing {
  const factors = lengthFactors(profile, statistics)
  let score = 0
  let covered = 0
  let asked = 0
  const matches: WordMatch[] = []
  for (const word of words) {
    let best: (WordMatch & { score: number }) | undefined
    for (const variant of word.variants) {
      const weighed = weighVariant(variant, profile, factors)
      if (weighed.score > (best?.score ?? 0)) best = { word, variant, ...weighed }
    }
    const rarity = best === undefined ? word.rarity : rarityOf(word, best.variant)
    // What the passage has counts in full; only the lack of it weighs by importance.
    asked += rarity * Math.max(word.importance, best?.coverage ?? 0)
    if (best === undefined) continue
    score += best.score * (word.importance === ofAskingNoun ? askingWeight : 1)
    covered += rarity * best.coverage * best.variant.trust
    matches.push(best)
  }
  return {
    score,
    coverage: asked === 0 ? 0 : covered / asked,
    mass: covered / inverseFrequency(0, statistics.passageCount),
    matches,
  }
}

/** A word the notes do not have is as rare as can be, but what it was meant for may be common. */
function rarityOf(word: WeighableWord, { via, totalRarity, terms }: WeighableVariant): number {
  if (via !== "sound" && via !== "slip") return word.rarity
  return Math.min(word.rarity, totalRarity / Math.max(1, terms.length))
}

/** The evidence in the form in which it is shown. */
export function describeMatches(
  matches: readonly WordMatch[],
  profile: Profile,
  { passageCount }: Statistics,
): Evidence[] {
  const rarest = inverseFrequency(0, passageCount)
  return matches.map(({ word, variant, coverage }) => ({
    word: word.word,
    via: coverage < wholeWord && variant.via === "exact" ? "part" : variant.via,
    where: fields.filter((_, place) => variant.idAndRarity.some(([id]) => isIn(profile, id, place))),
    rarity: Math.min(1, word.rarity / rarest),
  }))
}

/** The usual constants of BM25; b is lower for headings and terms, whose length says little. */
const saturation = 1.2
const lengthWeight: Readonly<Record<Field, number>> = { heading: 0.3, term: 0.3, body: 0.7 }
const boost: Readonly<Record<Field, number>> = { heading: 2, term: 1.4, body: 1 }

/** A noun that asks (종류, 용도) is no more than a hint at the passage that answers; it must not outweigh the subject. */
const askingWeight = 0.4

/** From this share of its index terms on a word counts as there. */
const wholeWord = 0.7

const nothing: WeighableVariant = {
  terms: [],
  weight: 0,
  via: "exact",
  trust: 0,
  idAndRarity: [],
  totalRarity: 0,
}

/** Half of a synonym is no evidence at all; half of a word as asked may be its stem. */
function isWorthSeeking({ via, idAndRarity, terms }: WeighableVariant): boolean {
  return via === "synonym" ? idAndRarity.length === terms.length : idAndRarity.length > 0
}

function prepareVariant(variant: Variant, statistics: Statistics): WeighableVariant {
  const rarities = variant.terms.map((term) => ({
    id: statistics.termId(term),
    rarity: inverseFrequency(statistics.passagesWith(term), statistics.passageCount),
  }))
  return {
    ...variant,
    trust: variant.weight,
    idAndRarity: rarities.flatMap(({ id, rarity }) => (id === undefined ? [] : [[id, rarity] as const])),
    totalRarity: rarities.reduce((sum, { rarity }) => sum + rarity, 0),
  }
}

const nothingWeighed = { score: 0, coverage: 0 }

function weighVariant(
  variant: WeighableVariant,
  profile: Profile,
  factors: readonly number[],
): { score: number; coverage: number } {
  let score = 0
  let has = 0
  // Told sixty times a query: no iterator, nothing made for what is not there.
  const { idAndRarity } = variant
  for (let at = 0; at < idAndRarity.length; at++) {
    const term = idAndRarity[at]
    const index = term === undefined ? -1 : findTerm(profile, term[0])
    if (term === undefined || index === -1) continue
    const rarity = term[1]
    has += rarity
    let frequency = 0
    for (let place = 0; place < fields.length; place++) {
      frequency += countIn(profile, index, place) * (factors[place] ?? 0)
    }
    score += (rarity * (saturation + 1) * frequency) / (saturation + frequency)
  }
  if (has === 0) return nothingWeighed
  const coverage = has / variant.totalRarity
  return {
    // Half a word is less than half the evidence: many words share a bigram.
    score: (variant.weight * score * coverage) / Math.sqrt(Math.max(1, variant.terms.length)),
    coverage,
  }
}

function lengthFactors({ lengths }: Profile, { averageLengths }: Statistics): number[] {
  return fields.map((field, place) => {
    const relativeLength = (lengths[place] ?? 0) / Math.max(1, averageLengths[place] ?? 0)
    return boost[field] / (1 - lengthWeight[field] + lengthWeight[field] * relativeLength)
  })
}

/** 0 and more: how much a term tells that stands in so many of all passages (BM25's idf in Lucene's form). */
export function inverseFrequency(passagesWith: number, passageCount: number): number {
  return Math.log(1 + (passageCount - passagesWith + 0.5) / (passagesWith + 0.5))
}

function isIn(profile: Profile, id: number, place: number): boolean {
  const index = findTerm(profile, id)
  return index !== -1 && countIn(profile, index, place) > 0
}
