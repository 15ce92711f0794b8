import type { Card } from "./mark-cards.ts"
import type { LineRange, PassageKind } from "./types.ts"

/** A block of a note in reading order: what the outline is recovered from and what passages are packed of. */
export interface Unit {
  readonly role: "text" | "item" | "table" | "code" | "quote" | "rule"
  /** 0 outside lists; each list adds two; a block that follows inside an item is one deeper than the item. */
  readonly depth: number
  readonly lines: LineRange
  /** Set where a list item is numbered: its number and the mark behind it. */
  readonly ordinal?: Ordinal
  /** Two lines of header, where the table's rows were parsed apart from them. */
  readonly header?: LineRange
  /** Set where the unit is a flashcard. */
  readonly card?: Card
  /** How many list items begin on the unit's first line. */
  readonly markers: number
}

interface Ordinal {
  readonly number: number
  readonly mark: "." | ")"
}

/** A heading as written, in any style. */
export interface HeadingMark {
  readonly role: "heading"
  readonly depth: number
  readonly lines: LineRange
  /** `#` for real headings, else what sort of pseudo-heading it is; the same sort is the same level. */
  readonly style: string
  /** 1 to 6 for real headings. */
  readonly level: number
  /** Plain, without its enumeration; empty where the heading has no text. */
  readonly text: string
}

/** One stretch of text ready to be packed into passages. */
export interface Piece {
  readonly kind: PassageKind
  readonly lines: LineRange
  readonly text: string
}

/** A unit's lines on one, without the marks of a quote. */
export function markdownOf(unit: Unit, source: readonly string[]): string {
  const markdown = source.slice(unit.lines[0] - 1, unit.lines[1]).join(" ")
  return unit.role === "quote"
    ? markdown.replace(/(?:^|\s)>\s?/g, " ").replace(/^\s*\[![\w-]+\][+-]?\s*/, "")
    : markdown
}
