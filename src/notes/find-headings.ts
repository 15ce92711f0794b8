import { withoutEnumeration } from "./enumeration.ts"
import type { Block, ParsedHeading } from "./flatten-blocks.ts"
import { toPlainText } from "./plain-text.ts"
import { readPseudoHeading } from "./pseudo-heading.ts"
import { splitLazyLines, withoutMarkers } from "./split-lazy-lines.ts"
import { isTitleLike } from "./title-like.ts"
import type { HeadingMark, Unit } from "./unit.ts"

/** Where a folded part (`<details>`) ends, and with it what its summary heads. */
interface HeadingEnd {
  readonly role: "heading-end"
  readonly style: string
}

export type OutlinePart = Unit | HeadingMark | HeadingEnd

/** Goes through the blocks in reading order and tells headings of any style from text. */
export function* findHeadings(blocks: readonly Block[], source: readonly string[]): Generator<OutlinePart> {
  for (const [index, block] of blocks.entries()) {
    switch (block.role) {
      case "front-matter":
      case "empty-item":
        break
      case "real-heading":
        yield* readRealHeading(block, source)
        break
      case "text":
      case "item":
        yield* readText(block, blocks[index + 1], source)
        break
      default:
        yield block
    }
  }
}

/** What is longer is a statement that somebody put a # before. */
const maxHeadingChars = 200

function* readRealHeading(block: ParsedHeading, source: readonly string[]): Generator<OutlinePart> {
  const { lines, depth, level } = block
  if (!block.setext) {
    const written = (source[lines[0] - 1] ?? "").replace(/^.*?#{1,6}(?=\s|$)/, "").replace(/\s#+\s*$/, "")
    const text = withoutEnumeration(toPlainText(written))
    if (text.length <= maxHeadingChars) yield { role: "heading", style: "#", level, depth, lines, text }
    else yield { role: "text", depth, lines, markers: 0 }
    return
  }
  const underline = (source[lines[1] - 1] ?? "").trim()
  const text = withoutEnumeration(toPlainText(source[lines[0] - 1] ?? ""))
  if (lines[1] - lines[0] === 1 && underline.length >= 3 && isTitleLike(text)) {
    yield { role: "heading", style: "#", level, depth, lines, text }
    return
  }
  // Text with a rule (or a stray marker) right below it, meant as such.
  yield* readText({ role: "text", depth, lines: [lines[0], lines[1] - 1], markers: 0 }, undefined, source)
  yield { role: "rule", depth, lines: [lines[1], lines[1]], markers: 0 }
}

function* readText(unit: Unit, next: Block | undefined, source: readonly string[]): Generator<OutlinePart> {
  if (unit.card !== undefined) {
    yield unit
    return
  }
  const isHeading = isNumberedHeading(unit, next, source)
  for (const part of splitLazyLines(unit, source)) {
    if (isHeading && part.role === "item") yield numberedHeading(part, source)
    else yield* readFolded(part, source)
  }
}

function pseudoHeading(unit: Unit, source: readonly string[]): HeadingMark | undefined {
  const { lines, depth } = unit
  if (lines[0] !== lines[1]) return undefined
  const found = readPseudoHeading(lineOf(unit, source), source[lines[1]])
  if (found === undefined || (unit.markers > 0 && !/^bold ./.test(found.style))) return undefined
  return { role: "heading", level: 7, depth, lines, ...ordinalOf(unit), ...found }
}

/** A numbered list whose items stand alone, each followed by its own text, is an outline. */
function isNumberedHeading(unit: Unit, next: Block | undefined, source: readonly string[]): boolean {
  if (unit.ordinal === undefined || unit.depth !== 2 || !headsItsLines(unit, source)) return false
  if (unit.lines[0] < unit.lines[1]) return isTitleLike(toPlainText(lineOf(unit, source)))
  if (next === undefined || next.role === "front-matter" || next.role === "empty-item") return false
  const isOwnText = next.role === "item" ? next.depth > 2 : next.depth === 0
  if (!isOwnText || next.role === "real-heading" || next.role === "rule") return false
  return isTitleLike(toPlainText(lineOf(unit, source)))
}

/** Whether nothing goes on with the item's line but numbered headings of their own: `4) 제목<br>`, `1️⃣ 제목`. */
function headsItsLines({ lines: [first, last] }: Unit, source: readonly string[]): boolean {
  return source
    .slice(first, last)
    .every((line, index) => readPseudoHeading(line, source[first + index + 1]) !== undefined)
}

function ordinalOf({ ordinal }: Unit): Pick<HeadingMark, "ordinal"> {
  return ordinal === undefined ? {} : { ordinal }
}

function numberedHeading(unit: Unit, source: readonly string[]): HeadingMark {
  const style = `list 1${unit.ordinal?.mark ?? "."}`
  const { lines, depth } = unit
  const text = toPlainText(lineOf(unit, source))
  return { role: "heading", style, level: 7, depth, lines, text, ...ordinalOf(unit) }
}

function lineOf(unit: Unit, source: readonly string[]): string {
  return withoutMarkers(source[unit.lines[0] - 1] ?? "", unit)
}

/** A folded part is headed by its summary, unless that only says "open me". */
function* readFolded(unit: Unit, source: readonly string[]): Generator<OutlinePart> {
  let start = unit.lines[0]
  for (let line = start; line <= unit.lines[1]; line++) {
    const html = source[line - 1] ?? ""
    const isEnd = /<\/details>/i.test(html)
    const text = toPlainText(/<summary[^>]*>(.*?)<\/summary>/i.exec(html)?.[1] ?? "")
    const isHeading = text.length >= 2 && text.length <= 120 && !invitation.test(text)
    if (!isHeading && !isEnd) continue
    if (line > start) yield plainPart({ ...unit, lines: [start, line - 1] }, source)
    if (isHeading) yield summaryHeading(line, unit.depth, text)
    else yield plainPart({ ...unit, lines: [line, line] }, source)
    if (isEnd) yield { role: "heading-end", style: "summary" }
    start = line + 1
  }
  if (start <= unit.lines[1]) yield plainPart({ ...unit, lines: [start, unit.lines[1]] }, source)
}

const invitation = /^(?:정답|답|해설|풀이|펼치기|접기|더 ?보기|보기|클릭|answer|click|show|toggle|open)/i

function plainPart(unit: Unit, source: readonly string[]): OutlinePart {
  return pseudoHeading(unit, source) ?? unit
}

function summaryHeading(line: number, depth: number, text: string): HeadingMark {
  return {
    role: "heading",
    style: "summary",
    level: 7,
    depth,
    lines: [line, line],
    text: withoutEnumeration(text),
  }
}
