import type { Passage, Term } from "../notes/types.ts"

/** One word of a query and what a passage has of it. */
export interface Evidence {
  /** As asked, after particles and question words are gone. */
  readonly word: string
  /** How the passage came to match: the word itself, another name of it, a word of like meaning, its sound, a slip, the wrong keyboard layout, only a part of it. */
  readonly via: "exact" | "alias" | "synonym" | "sound" | "slip" | "layout" | "part"
  readonly where: readonly ("heading" | "term" | "body")[]
  /** 0 (everywhere) to 1 (in one passage only). */
  readonly rarity: number
}

/** What the search can do without, for measuring what it brings: a way to match a word, or a reason to prefer a passage. */
export type Part = Evidence["via"] | "explanation" | "coverage"

export interface Hit {
  readonly passage: Passage
  /** Comparable within one answer only; higher is better. */
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** Stretches of the passage's text that matched, as written there; to be shown in bold. */
  readonly matched: readonly string[]
}

export interface Answer {
  readonly query: string
  /** False: the notes do not answer this; hits may still hold the nearest passages. */
  readonly found: boolean
  /** Best first. */
  readonly hits: readonly Hit[]
  /** The two (or more) sides of a comparison question, best hit of each; empty for any other question. */
  readonly sides: readonly Side[]
  /** Names near to what was asked, nearest first; filled on a miss. */
  readonly suggestions: readonly string[]
}

export interface Side {
  /** The side as asked: `ALB`. */
  readonly name: string
  readonly hit: Hit
}

export interface AnswerOptions {
  /** At most this many hits; 1 to 50. */
  readonly limit?: number
  /** Only passages under a heading (or in a note, or about a term) of this name. */
  readonly topic?: string
}

/** A name offered while somebody types. */
export interface Suggestion {
  readonly text: string
  readonly kind: "term" | "heading"
}

/** A searchable set of passages. Immutable from outside: changing the notes gives a new one. */
export interface PassageSearch {
  readonly passageCount: number
  answer(query: string, options?: AnswerOptions): Answer
  /** Names that begin like, sound like or abbreviate what was typed so far; at most `limit`. */
  suggest(typed: string, limit: number): readonly Suggestion[]
}

/** What an index is built from. */
export interface SearchSource {
  readonly passages: readonly Passage[]
  readonly terms: readonly Term[]
}
