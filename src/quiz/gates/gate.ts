import type { Draft } from "../kinds/draft.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"

/** A check that every question passes. */
export interface Gate {
  readonly name: string
  /** Why the question must not be asked, in a few words; undefined where nothing speaks against it. */
  refuse(draft: Draft, knowledge: Knowledge): string | undefined
}
