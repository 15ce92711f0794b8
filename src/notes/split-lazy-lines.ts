import { readPseudoHeading } from "./pseudo-heading.ts"
import type { LineRange } from "./types.ts"
import type { Unit } from "./unit.ts"

/**
 * Cuts a paragraph where one of its lines starts something new: Markdown joins a line to the paragraph above it,
 * a reader who sees `**2. 분석**` or a bullet without its space does not.
 */
export function splitLazyLines(unit: Unit, source: readonly string[]): readonly Unit[] {
  const [first, last] = unit.lines
  const starts = [first]
  for (let line = first; line < last; line++) {
    const isHeading = readPseudoHeading(textOf(line), source[line]) !== undefined
    const nextStartsAfresh =
      readPseudoHeading(textOf(line + 1), source[line + 1]) !== undefined || startsItem.test(textOf(line + 1))
    if (isHeading || nextStartsAfresh) starts.push(line + 1)
  }
  return starts.map((start, index) => {
    const lines: LineRange = [start, (starts[index + 1] ?? last + 1) - 1]
    if (index === 0) return { ...unit, lines }
    const role = startsItem.test(textOf(start)) ? "item" : "text"
    return { role, depth: unit.depth, lines, markers: 0 }
  })

  function textOf(line: number): string {
    const text = source[line - 1] ?? ""
    return line === first ? withoutMarkers(text, unit) : text
  }
}

/** A bullet that lacks its space (`-WebSocket`), a numbered line inside a paragraph, an example. */
const startsItem =
  /^\s*(?:[-•·▪◦※○●▶►➔→](?=[\p{L}\p{N}*])|[•·▪◦※○●▶►➔]\s|[①-⑳]|\(?\d{1,2}\)\s|\d{1,2}\.\s|[가나다라마바사아자차카타파하][.)]\s|ex\)|예\))/u

/** The line without the list markers of the unit which begins on it. */
export function withoutMarkers(line: string, unit: Unit): string {
  let text = line
  for (let marker = 0; marker < unit.markers; marker++) {
    text = text.replace(/^\s*(?:>\s?)*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/, "")
  }
  return text.replace(/^\s*\[[ xX]\]\s/, "").trim()
}
