import type { NameGroup } from "../names/name-table.ts"
import type { Evidence } from "../types.ts"

/** One idea of a query, with all the ways in which a passage may put it. */
export interface QueryWord {
  /** As asked, without particles. */
  readonly word: string
  /** The word as asked first. */
  readonly variants: readonly Variant[]
  /** 0 to 1: how much it matters when a passage lacks the word; less for what asks than for what is asked about. */
  readonly importance: number
  /** The things of the notes that the word names, as asked or as guessed. */
  readonly names: readonly NameGroup[]
}

export interface Variant {
  /** Index terms; a passage has the variant to the degree in which it has these. */
  readonly terms: readonly string[]
  /** 0 to 1: how surely the variant means what was asked. */
  readonly weight: number
  readonly via: Evidence["via"]
}
