import type { LineRange } from "./types.ts"

/** One place where a note names or explains something. */
export interface TermSighting {
  readonly name: string
  readonly aliases: readonly string[]
  /** Plain text, without the name in front; empty where it is only named. */
  readonly definition: string
  /** How sure it is that the definition tells what the thing is: a heading's first line may not. */
  readonly strength: "stated" | "listed" | "below-heading" | "gloss" | "named"
  readonly category: readonly string[]
  readonly lines: LineRange
}
