import type { Block } from "./flatten-blocks.ts"
import { toPlainText } from "./plain-text.ts"
import type { LineRange } from "./types.ts"
import type { Unit } from "./unit.ts"

/** A flashcard in the syntax of Obsidian's spaced repetition: `Q::A`, `Q:::A`, or lines around `?` or `??`. */
export interface Card {
  /** Markdown of both sides, on one or several lines. */
  readonly front: string
  readonly back: string
  /** Asked from either side. */
  readonly isReversible: boolean
  readonly lines: LineRange
}

/**
 * Marks the paragraphs and list items that are flashcards, each card a unit of its own. `isDeck`: the note is tagged as
 * flashcards, so that any `::` makes a card; elsewhere it may be code (`std::vector`) or a field (`status:: done`).
 */
export function markCards(
  blocks: readonly Block[],
  source: readonly string[],
  isDeck: boolean,
): readonly Block[] {
  const marked: Block[] = []
  let lastLine = 0
  for (const [index, block] of blocks.entries()) {
    // Behind its `?` a card reaches to the next blank line and takes in the blocks up to there.
    if (block.lines[0] <= lastLine) continue
    if (block.role !== "text" && block.role !== "item") {
      marked.push(block)
      continue
    }
    const card = readBlockCard(block, blocks.slice(index + 1, index + 1 + maxBlocksOfCard), source)
    if (card === undefined) marked.push(...splitLineCards(block, source, isDeck))
    else {
      marked.push({ ...block, lines: card.lines, card })
      lastLine = card.lines[1]
    }
  }
  return marked
}

/** An answer that is made of more blocks is no card. */
const maxBlocksOfCard = 100

function readBlockCard(
  { lines: [first, last] }: Unit,
  following: readonly Block[],
  source: readonly string[],
): Card | undefined {
  let divider = first
  while (divider <= last && !/^\s*\?\??\s*$/.test(source[divider - 1] ?? "")) divider++
  if (divider === first || divider > last) return undefined
  let end = divider
  while ((source[end] ?? "").trim() !== "") end++
  // A heading, or a block that goes on behind the blank line, is not of the card.
  const beyond = following.find(
    ({ role, lines }) => lines[0] > last && lines[0] <= end && (lines[1] > end || role === "real-heading"),
  )
  if (beyond !== undefined) end = beyond.lines[0] - 1
  if (following.length === maxBlocksOfCard && (following.at(-1)?.lines[1] ?? 0) < end) return undefined
  const back = source.slice(divider, end).filter((line) => !isSchedule(line))
  if (back.length === 0) return undefined
  return {
    front: source
      .slice(first - 1, divider - 1)
      .join("\n")
      .trim(),
    back: back.join("\n").trim(),
    isReversible: (source[divider - 1] ?? "").trim() === "??",
    lines: [first, end],
  }
}

function splitLineCards(unit: Unit, source: readonly string[], isDeck: boolean): readonly Unit[] {
  const units: Unit[] = []
  const [first, last] = unit.lines
  for (let line = first; line <= last; line++) {
    const found = readLine(source[line - 1] ?? "", isDeck)
    const lines: LineRange = [line, line]
    const previous = units.at(-1)
    if (found !== undefined) units.push({ ...unit, lines, card: { ...found, lines } })
    else if (previous === undefined || previous.card !== undefined) {
      const { card: _, ...plain } = unit
      units.push(
        line === first ? { ...plain, lines } : { role: "text", depth: unit.depth, markers: 0, lines },
      )
    } else units[units.length - 1] = { ...previous, lines: [previous.lines[0], line] }
  }
  return units
}

/** Whether a note's tags or its own text mark it as a deck of flashcards. */
export function isDeck(tags: readonly string[], source: readonly string[]): boolean {
  return (
    tags.some((tag) => /^flashcards(?:\/|$)/i.test(tag)) ||
    source.some((line) => /(?:^|\s)#flashcards\b/i.test(line))
  )
}

function readLine(line: string, isDeck: boolean): Omit<Card, "lines"> | undefined {
  const text = line
    .replace(/^\s*(?:[-*+]\s+|\d+[.)]\s+)?/, "")
    .replace(/<!--.*?-->/g, "")
    .replace(/\s#flashcards\S*/gi, "")
  const [, front = "", mark = "", back = ""] = /^([^`]*?[^\s:`])\s*(:{2,3})\s*([^\s:].*)$/.exec(text) ?? []
  if (front === "") return undefined
  const isPlain =
    /\s|\?$|\p{Script=Hangul}/u.test(toPlainText(front)) && !/[A-Za-z0-9_>)]::[A-Za-z_<]/.test(text)
  return isDeck || isPlain
    ? { front: front.trim(), back: back.trim(), isReversible: mark === ":::" }
    : undefined
}

function isSchedule(line: string): boolean {
  return /^\s*<!--\s*SR:.*-->\s*$/.test(line)
}
