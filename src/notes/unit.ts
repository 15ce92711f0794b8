import type { Card } from "./mark-cards.ts"
import { isMeantBreak, isUnwrapped } from "./meant-break.ts"
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
  /** Set where it is an item of a numbered list. */
  readonly ordinal?: Ordinal
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
  if (unit.role === "quote")
    return statementsOf(unit, source)
      .map(({ markdown }) => markdown)
      .join(" ")
  return source.slice(unit.lines[0] - 1, unit.lines[1]).join(" ")
}

interface Statement {
  readonly markdown: string
  readonly lines: LineRange
}

/**
 * What a unit states piece by piece, each on one line: a quote's paragraphs, bullets and a callout's title, the lines of
 * a paragraph that were meant as lines, any other unit as a whole.
 */
export function statementsOf(unit: Unit, source: readonly string[]): readonly Statement[] {
  if (unit.role !== "quote") {
    const starts = startsOf(unit, source)
    return starts.map((first, index) => {
      const lines: LineRange = [first, (starts[index + 1] ?? unit.lines[1] + 1) - 1]
      return { markdown: source.slice(lines[0] - 1, lines[1]).join(" "), lines }
    })
  }
  const statements: Statement[] = []
  const longest = longestLine(unit, source)
  let [isNew, isInCode] = [true, false]
  for (let line = unit.lines[0]; line <= unit.lines[1]; line++) {
    const quoted = (source[line - 1] ?? "").replace(/^(?:\s*>)+\s?/, "")
    if (/^\s*(?:```|~~~)/.test(quoted)) isInCode = !isInCode
    if (isInCode || /^\s*(?:```|~~~)/.test(quoted)) {
      isNew = true
      continue
    }
    const text = quoted.replace(/^\s*\[![\w-]+\][+-]?\s*/, "")
    const last = statements.at(-1)
    if (text.trim() === "") isNew = true
    else if (isNew || last === undefined || startsBullet.test(text)) {
      statements.push({ markdown: text, lines: [line, line] })
      // A callout's title is no part of what it says.
      isNew = text !== quoted
    } else {
      statements[statements.length - 1] = {
        markdown: `${last.markdown} ${text}`,
        lines: [last.lines[0], line],
      }
    }
    const next = (source[line] ?? "").replace(/^(?:\s*>)+\s?/, "")
    if (line < unit.lines[1] && isMeantBreak(quoted, next, longest)) isNew = true
  }
  return statements
}

/** The lines of a unit on which something new begins; the first always. */
function startsOf(unit: Unit, source: readonly string[]): readonly number[] {
  const [first, last] = unit.lines
  const starts = [first]
  if (unit.role !== "text" && unit.role !== "item") return starts
  const longest = longestLine(unit, source)
  const isEntry = (line: number) => /^[^:]{2,60}\s:\s+\S/.test((source[line - 1] ?? "").slice(0, 100))
  const entries = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(isEntry)
  for (let line = first; line < last; line++) {
    const [here = "", next = ""] = [source[line - 1], source[line]]
    if (isMeantBreak(here, next, longest) || (entries.length >= 2 && isEntry(line + 1))) starts.push(line + 1)
  }
  return starts
}

function longestLine({ lines: [first, last] }: Unit, source: readonly string[]): number {
  if (isUnwrapped(source)) return Number.POSITIVE_INFINITY
  return Math.max(...source.slice(first - 1, last).map((line) => line.trimEnd().length))
}

const startsBullet = /^\s*(?:[-*+•·]\s|\d{1,3}[.)]\s)/
