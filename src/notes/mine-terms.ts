import type { Card } from "./mark-cards.ts"
import { mineHeading } from "./mine-headings.ts"
import { mineTable } from "./mine-tables.ts"
import { toPlainText } from "./plain-text.ts"
import { type Definition, isLink, readDefinitions, readEntry, withoutBullet } from "./read-definition.ts"
import { readLatinNames, readParentheses } from "./read-parentheses.ts"
import { readCalled } from "./read-sentence.ts"
import type { Section } from "./recover-outline.ts"
import { isName, isOtherName } from "./term-name.ts"
import type { TermSighting } from "./term-sighting.ts"
import type { NoteLink } from "./types.ts"
import { markdownOf, statementsOf, type Unit } from "./unit.ts"

/** Every place of a note that names or explains something. */
export function mineTerms(
  sections: readonly Section[],
  links: readonly NoteLink[],
  source: readonly string[],
): readonly TermSighting[] {
  const inSections = sections.flatMap((section, index) => [
    ...mineHeading(section, sections[index + 1], source),
    ...fromUnits(section, source),
  ])
  return [...inSections, ...links.flatMap(fromLink)]
}

/** Books and people who are thanked are no terms of the subject. */
const namesSources =
  /^(?:출처|참고 ?문헌|참고 ?자료|참고 ?링크|참조|인용|저작권|라이선스|references?|bibliography|sources?|credits?|further reading|see also|links?|licen[sc]e)(?![\p{L}\p{N}])/iu

function* fromUnits(section: Section, source: readonly string[]): Generator<TermSighting> {
  const category = section.path
  if (namesSources.test(category.at(-1) ?? "")) return
  for (const [index, unit] of section.units.entries()) {
    const parent = fromParent(unit, section.units[index + 1], source)
    if (parent !== undefined) yield { ...parent, category, lines: unit.lines }
    if (unit.role === "table") yield* mineTable(unit, section, source)
    if (unit.role === "code" || unit.role === "rule") continue
    if (unit.card !== undefined) {
      yield* fromCard(unit.card, section)
      continue
    }
    const known = new Set<string>()
    for (const { markdown, lines } of unit.role === "table" ? [] : statementsOf(unit, source)) {
      for (const definition of readDefinitions(markdown)) {
        for (const alias of definition.aliases) known.add(alias)
        // A paragraph that is nothing but a name is no entry of a list.
        const isBare = definition.definedBy === undefined && definition.aliases.length === 0
        if (!isBare || unit.role === "item") yield { ...definition, category, lines }
      }
    }
    for (const sighting of fromRunningText(unit, category, source)) {
      if (!sighting.aliases.some((alias) => known.has(alias))) yield sighting
    }
  }
}

/** A list item or the title of a callout that explains, names what stands in it: `- 스레드` and below it `  - 실행의 흐름`. */
function fromParent(unit: Unit, next: Unit | undefined, source: readonly string[]): Definition | undefined {
  const [title = "", ...rest] = source.slice(unit.lines[0] - 1, unit.lines[1])
  if (unit.role === "quote") {
    const name =
      /^\s*>\s*\[!(?!warning|caution|danger|error|failure|bug|important|attention|tldr|summary|todo|question|faq|help|quote|cite|example)\w+\][+-]?\s*(\S.*)$/i.exec(
        title,
      )?.[1]
    return name === undefined
      ? undefined
      : readEntry(name, markdownText(rest.map((line) => line.replace(/^(?:\s*>)+\s?/, "")).join(" ")))
  }
  if (unit.role !== "item" || next?.role !== "item" || next.depth <= unit.depth || rest.length > 0)
    return undefined
  // A table of contents, not an explanation.
  if (isLink(withoutBullet(title))) return undefined
  const markdown = markdownOf(next, source)
  if (isLink(withoutBullet(markdown))) return undefined
  const isOfAnother = readDefinitions(markdown).some(({ definedBy }) => definedBy !== undefined)
  const definition = markdownText(markdown)
  if (isOfAnother || definition.length < 8 || !/\s/.test(definition)) return undefined
  const found = readEntry(withoutBullet(title), definition)
  return found && { ...found, definedBy: "heading" }
}

function markdownText(markdown: string): string {
  return toPlainText(withoutBullet(markdown))
}

/** A card that asks for a name's meaning by the name alone. */
function* fromCard({ front, back, lines }: Card, section: Section): Generator<TermSighting> {
  const found = readEntry(front, toPlainText(back))
  if (found !== undefined) yield { ...found, category: section.path, lines }
}

/** Names that stand in the text without being its subject. */
function* fromRunningText(
  unit: Unit,
  category: readonly string[],
  source: readonly string[],
): Generator<TermSighting> {
  for (let line = unit.lines[0]; line <= unit.lines[1]; line++) {
    const markdown = source[line - 1] ?? ""
    if (isLink(withoutBullet(markdown))) continue
    const plain = toPlainText(markdown)
    const place = { category, definition: "", definedBy: undefined, lines: [line, line] as const }
    for (const { name, alias } of readParentheses(plain)) yield { name, aliases: [alias], ...place }
    for (const name of readLatinNames(plain)) yield { name, aliases: [], ...place }
    if (unit.role !== "table") continue
    for (const sentence of plain.split(/(?<=[.!?])\s+|\s*\|\s*/)) {
      const called = readCalled(sentence)
      if (called !== undefined) yield { ...place, ...called }
    }
  }
}

/** A link that shows another name of the note it leads to: `[[가용 영역|AZ]]`. */
function fromLink({ target, shown, line }: NoteLink): readonly TermSighting[] {
  const name = target.split("/").at(-1) ?? target
  if (shown === undefined || !isName(name) || !isOtherName(name, shown)) return []
  return [{ name, aliases: [shown], definition: "", definedBy: undefined, category: [], lines: [line, line] }]
}
