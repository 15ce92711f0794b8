import { findHeadings, type OutlinePart } from "./find-headings.ts"
import type { Block } from "./flatten-blocks.ts"
import { withoutBareNumbers } from "./heading-numbers.ts"
import type { HeadingMark, Unit } from "./unit.ts"

/** What stands below one heading, up to the next heading of any level. */
export interface Section {
  /** Outermost first, in plain text. */
  readonly path: readonly string[]
  /** Undefined for what stands before the first heading, and for what goes on behind a folded part. */
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
    if (heading !== undefined || units.length > 0) {
      sections.push({ path: pathOf([...real, ...pseudo]), heading, units })
    }
    units = []
    heading = undefined
  }

  for (const part of withPlainHeadings([...findHeadings(blocks, source)])) {
    if (part.role === "heading-end") {
      close()
      pseudo = pseudo.slice(
        0,
        Math.max(
          0,
          pseudo.findLastIndex(({ style }) => style === part.style),
        ),
      )
    } else if (part.role !== "heading") {
      const numbered = pseudo.findIndex((mark) => comesNext(mark, part))
      if (numbered >= 0) {
        close()
        pseudo = pseudo.slice(0, numbered)
      }
      units.push(part)
    } else {
      close()
      heading = part
      if (part.style === "#") {
        real = [...real.filter(({ level }) => level < part.level), part]
        pseudo = []
      } else {
        const known = pseudo.findIndex(({ style }) => style === part.style)
        const above =
          known < 0
            ? pseudo.filter(({ style }) => rankOf(style) <= rankOf(part.style))
            : pseudo.slice(0, known)
        pseudo = [...above, part]
      }
    }
  }
  close()
  return sections
}

/** Whether an item is the next of the numbered list that a heading is an item of: it does not stand below that. */
function comesNext({ ordinal, depth }: HeadingMark, unit: Unit): boolean {
  return ordinal !== undefined && unit.depth === depth && unit.ordinal?.number === ordinal.number + 1
}

/** What is bold heads what is only numbered, and both head a question; not the other way round. */
function rankOf(style: string): number {
  return style.startsWith("bold") ? 1 : style.startsWith("plain") || style.startsWith("list") ? 2 : 3
}

function pathOf(headings: readonly HeadingMark[]): readonly string[] {
  return headings.map(({ text }) => text).filter((text, index, all) => text !== "" && text !== all[index - 1])
}

/** Real headings without the bare numbers that only count them, level by level. */
function withPlainHeadings(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  const plain = new Map<OutlinePart, OutlinePart>()
  for (let level = 1; level <= 6; level++) {
    const marks = parts.filter(
      (part) => part.role === "heading" && part.style === "#" && part.level === level,
    )
    const headings = marks.filter((part) => part.role === "heading")
    const texts = withoutBareNumbers(headings.map(({ text }) => text))
    for (const [index, mark] of headings.entries())
      plain.set(mark, { ...mark, text: texts[index] ?? mark.text })
  }
  return parts.map((part) => plain.get(part) ?? part)
}
