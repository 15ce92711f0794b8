import { withoutEnumeration } from "./enumeration.ts"
import type { Block, ParsedHeading } from "./flatten-blocks.ts"
import { toPlainText } from "./plain-text.ts"
import { readPseudoHeading } from "./pseudo-heading.ts"
import { splitLazyLines, withoutMarkers } from "./split-lazy-lines.ts"
import { isTitleLike } from "./title-like.ts"
import type { HeadingMark, Unit } from "./unit.ts"

/** What stands below one heading, up to the next heading of any level. */
export interface Section {
  /** Outermost first, in plain text. */
  readonly path: readonly string[]
  /** Undefined for what stands before the first heading. */
  readonly heading: HeadingMark | undefined
  readonly units: readonly Unit[]
}

/**
 * Recovers the outline a reader sees. Real headings nest by their level; pseudo-headings (bold lines, numbered
 * lines) nest below them by style: a style met before goes back to its level, a new one goes one deeper.
 */
export function recoverOutline(blocks: readonly Block[], source: readonly string[]): readonly Section[] {
  const sections: Section[] = []
  let real: readonly HeadingMark[] = []
  let pseudo: readonly HeadingMark[] = []
  let units: Unit[] = []
  let heading: HeadingMark | undefined

  const close = () => {
    if (heading !== undefined || units.length > 0)
      sections.push({ path: pathOf(real, pseudo), heading, units })
    units = []
  }

  for (const part of findHeadings(blocks, source)) {
    if (part.role !== "heading") {
      units.push(part)
      continue
    }
    close()
    heading = part
    if (part.style === "#") {
      real = [...real.filter(({ level }) => level < part.level), part]
      pseudo = []
    } else {
      const known = pseudo.findIndex(({ style }) => style === part.style)
      pseudo = [...(known < 0 ? pseudo : pseudo.slice(0, known)), part]
    }
  }
  close()
  return sections
}

function pathOf(real: readonly HeadingMark[], pseudo: readonly HeadingMark[]): readonly string[] {
  return [...real, ...pseudo]
    .map(({ text }) => text)
    .filter((text, index, all) => text !== "" && text !== all[index - 1])
}

function* findHeadings(blocks: readonly Block[], source: readonly string[]): Generator<Unit | HeadingMark> {
  for (const [index, block] of blocks.entries()) {
    if (block.role === "front-matter" || block.role === "empty-item") continue
    if (block.role === "real-heading") {
      yield* readRealHeading(block, source)
      continue
    }
    if (block.role !== "text" && block.role !== "item") {
      yield block
      continue
    }
    const isHeading = isNumberedHeading(block, blocks[index + 1], source)
    for (const unit of splitLazyLines(block, source)) {
      yield isHeading && unit.role === "item"
        ? numberedHeading(unit, source)
        : (pseudoHeading(unit, source) ?? unit)
    }
  }
}

function* readRealHeading(block: ParsedHeading, source: readonly string[]): Generator<Unit | HeadingMark> {
  const { lines, depth, level } = block
  if (!block.setext) {
    const written = (source[lines[0] - 1] ?? "").replace(/^.*?#{1,6}(?=\s|$)/, "").replace(/\s#+\s*$/, "")
    const text = withoutEnumeration(toPlainText(written))
    yield { role: "heading", style: "#", level, depth, lines, text }
    return
  }
  const underline = (source[lines[1] - 1] ?? "").trim()
  const text = toPlainText(source[lines[0] - 1] ?? "")
  if (lines[1] - lines[0] === 1 && underline.length >= 3 && isTitleLike(withoutEnumeration(text))) {
    yield { role: "heading", style: "#", level, depth, lines, text: withoutEnumeration(text) }
    return
  }
  // Text with a rule (or a stray marker) right below it, meant as such.
  yield* splitAndRead({ role: "text", depth, lines: [lines[0], lines[1] - 1], markers: 0 }, source)
  yield { role: "rule", depth, lines: [lines[1], lines[1]], markers: 0 }
}

function* splitAndRead(unit: Unit, source: readonly string[]): Generator<Unit | HeadingMark> {
  for (const part of splitLazyLines(unit, source)) yield pseudoHeading(part, source) ?? part
}

function pseudoHeading(unit: Unit, source: readonly string[]): HeadingMark | undefined {
  const { lines, depth } = unit
  if (lines[0] !== lines[1]) return undefined
  const line = withoutMarkers(source[lines[0] - 1] ?? "", unit)
  const found = readPseudoHeading(line, source[lines[1]])
  if (found === undefined || (unit.markers > 0 && !/^bold ./.test(found.style))) return undefined
  return { role: "heading", level: 7, depth, lines, ...found }
}

/** A numbered list whose items stand alone, each followed by its own text, is an outline. */
function isNumberedHeading(unit: Unit, next: Block | undefined, source: readonly string[]): boolean {
  if (unit.ordinal === undefined || unit.depth !== 2 || next === undefined) return false
  if (unit.lines[0] !== unit.lines[1]) return false
  const isApart = next.role !== "real-heading" && next.role !== "empty-item" && next.role !== "front-matter"
  if (!isApart || next.depth === 2 || next.depth === 3 || next.role === "rule") return false
  if (next.depth > 2 && next.role !== "item") return false
  const text = toPlainText(withoutMarkers(source[unit.lines[0] - 1] ?? "", unit))
  return isTitleLike(text)
}

function numberedHeading(unit: Unit, source: readonly string[]): HeadingMark {
  const text = toPlainText(withoutMarkers(source[unit.lines[0] - 1] ?? "", unit))
  const style = `list 1${unit.ordinal?.mark ?? "."}`
  return { role: "heading", style, level: 7, depth: unit.depth, lines: unit.lines, text }
}
