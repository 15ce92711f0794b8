import type { LineRange, Term } from "./types.ts"

/** One place where a note names or explains something. */
export interface TermSighting {
  readonly name: string
  readonly aliases: readonly string[]
  /** The writer lists the aliases as such, in front matter. */
  readonly isDeclared?: true
  /** Plain text, without the name in front; empty where it is only named. */
  readonly definition: string
  readonly definedBy: Term["definedBy"]
  readonly category: readonly string[]
  readonly lines: LineRange
}
