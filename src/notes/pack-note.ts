import { type PackedPassage, packSection } from "./pack-passages.ts"
import type { Section } from "./recover-outline.ts"

/** Packs all sections of a note, in reading order. */
export function packNote(sections: readonly Section[], source: readonly string[]): readonly PackedPassage[] {
  const packed: PackedPassage[] = []
  for (const [index, section] of sections.entries()) {
    const passages = packSection(section, source)
    packed.push(...passages)
    if (passages.length === 0 && !isContinued(section, sections[index + 1]))
      addBareHeading(section, source, packed)
  }
  return packed
}

/** Whether the headings of the next section go on from this one's, which then is not lost. */
export function isContinued(section: Section, next: Section | undefined): boolean {
  if (next === undefined || next.path.length < section.path.length) return false
  if (next.path.length === section.path.length && next.heading?.text !== section.heading?.text) return false
  return section.path.every((text, index) => text === next.path[index])
}

/**
 * A heading with nothing below it still says something (`높은 처리량`): it becomes text of the heading above it, together
 * with its neighbours of the same sort.
 */
function addBareHeading(section: Section, source: readonly string[], packed: PackedPassage[]): void {
  const { heading, path } = section
  if (heading === undefined || heading.text === "") return
  const text = source
    .slice(heading.lines[0] - 1, heading.lines[1])
    .map((line) => line.trim())
    .join("\n")
  const above = path.at(-1) === heading.text ? path.slice(0, -1) : path
  const last = packed.at(-1)
  // At the top of the outline neighbours may be strangers; what is written there must not change this passage's id.
  const isNeighbour =
    above.length > 0 && last?.isBareHeading === true && last.heading.join("\n") === above.join("\n")
  if (last !== undefined && isNeighbour && last.text.length + text.length < 400) {
    const lines = [last.lines[0], heading.lines[1]] as const
    packed[packed.length - 1] = { ...last, lines, text: `${last.text}\n${text}` }
  } else packed.push({ heading: above, kind: "prose", lines: heading.lines, text, isBareHeading: true })
}
