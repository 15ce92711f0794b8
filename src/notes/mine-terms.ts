import type { FrontMatterFields } from "./front-matter.ts"
import type { Card } from "./mark-cards.ts"
import { nameKey } from "./merge-terms.ts"
import { toPlainText } from "./plain-text.ts"
import { type Definition, readDefinitions, shorten, withoutBullet } from "./read-definition.ts"
import { readLatinNames, readParentheses } from "./read-parentheses.ts"
import { readCalled } from "./read-sentence.ts"
import type { Section } from "./recover-outline.ts"
import { isColumnWise, readTable, type Table } from "./table.ts"
import { isName, isTextPart, readNamedThing } from "./term-name.ts"
import type { TermSighting } from "./term-sighting.ts"
import type { Unit } from "./unit.ts"

/** Every place of a note that names or explains something. */
export function mineTerms(sections: readonly Section[], source: readonly string[]): readonly TermSighting[] {
  return sections.flatMap((section, index) => [
    ...fromHeading(section, sections[index + 1], source),
    ...fromUnits(section, source),
  ])
}

/** What the front matter calls the note's subject; its first paragraph says what it is. */
export function mineFrontMatter(
  fields: FrontMatterFields,
  sections: readonly Section[],
  source: readonly string[],
): readonly TermSighting[] {
  const name = fields.title
  if (name === undefined || fields.aliases.length === 0 || !isName(name)) return []
  const first = sections.find(({ units }) => units.length > 0)
  const definition = first === undefined ? "" : firstStatement(first, source)
  const line = first?.units[0]?.lines[0] ?? 1
  const definedBy = definition === "" ? undefined : "heading"
  return [{ name, aliases: fields.aliases, definition, definedBy, category: [], lines: [line, line] }]
}

function* fromHeading(
  section: Section,
  next: Section | undefined,
  source: readonly string[],
): Generator<TermSighting> {
  const { heading, path } = section
  const thing = heading === undefined ? undefined : readNamedThing(withoutQuestion(heading.text))
  if (heading === undefined || thing === undefined) return
  const { name, aliases, gloss } = thing
  const names = [name, ...aliases]
  const isIntroduced = section.units.length === 0 && next !== undefined && introduces(next, section)
  const below = aboutOneOf(names, isIntroduced ? next : section, source)
  const definedBy = below !== "" ? "heading" : gloss !== "" ? "gloss" : undefined
  yield {
    name,
    aliases,
    definition: below || gloss,
    definedBy,
    category: path.slice(0, -1),
    lines: heading.lines,
  }
}

/** `수비드란?`, `RAID란 무엇인가`, `What is a cell?` ask for what they name. */
function withoutQuestion(text: string): string {
  return text
    .replace(/(?:이란|란)\s*(?:무엇인가요?|무엇일까요?|뭘까요?)?\s*\??$/u, "")
    .replace(/(?:은|는|이|가)?\s*(?:무엇인가요?|무엇일까요?|뭔가요|뭐야)\s*\??$/u, "")
    .replace(/^what(?:'s| is| are)\s+(?:an?\s|the\s)?(.+?)\??$/i, "$1")
}

/** Whether a heading's first subheading only opens it: `개요`, or its own name again. */
function introduces(next: Section, section: Section): boolean {
  const [text = "", parent = ""] = [next.path.at(-1), section.path.at(-1)]
  const isBelow = next.path.length === section.path.length + 1 && next.path.at(-2) === parent
  return isBelow && (isTextPart(text) || text.startsWith(parent))
}

/** The first statement below a heading, where it is not about something else. */
function aboutOneOf(names: readonly string[], section: Section, source: readonly string[]): string {
  const first = firstReadable(section, source)
  if (first === undefined || first.card !== undefined || !isProse(first)) return ""
  const markdown = markdownOf(first, source)
  const definitions = readDefinitions(markdown)
  const keys = names.map(nameKey)
  const own = definitions.find(({ name }) =>
    keys.some((key) => key.endsWith(nameKey(name)) || nameKey(name).endsWith(key)),
  )
  if (own !== undefined && own.definition.length >= 8) return own.definition
  if (definitions.some(({ definedBy }) => definedBy !== undefined && definedBy !== "remark")) return ""
  return firstStatement(section, source)
}

/** The first bullet or paragraph below a heading, where it states something. */
function firstStatement(section: Section, source: readonly string[]): string {
  const first = firstReadable(section, source)
  if (first === undefined || first.card !== undefined || !isProse(first)) return ""
  const plain = toPlainText(withoutBullet(markdownOf(first, source)))
  const isStatement = plain.length >= 8 && /\s/.test(plain) && !/[:：?]$|\s등(?:이 있다)?\.*$/u.test(plain)
  return isStatement ? shorten(plain) : ""
}

/** An image says nothing here; what follows it does. */
function firstReadable(section: Section, source: readonly string[]): Unit | undefined {
  return section.units.find((unit) => unit.role !== "rule" && toPlainText(markdownOf(unit, source)) !== "")
}

function isProse({ role }: Unit): boolean {
  return role === "item" || role === "text"
}

function* fromUnits(section: Section, source: readonly string[]): Generator<TermSighting> {
  const category = section.path
  for (const [index, unit] of section.units.entries()) {
    const parent = fromParent(unit, section.units[index + 1], source)
    if (parent !== undefined) yield { ...parent, category, lines: unit.lines }
    if (unit.role === "table") yield* fromTable(unit, section, source)
    if (unit.role === "code" || unit.role === "rule") continue
    const markdown = markdownOf(unit, source)
    if (unit.card !== undefined) {
      yield* fromCard(unit.card, section)
      continue
    }
    const definitions = unit.role === "table" ? [] : readDefinitions(markdown)
    for (const definition of definitions) {
      // A paragraph that is nothing but a name is no entry of a list.
      if (unit.role === "text" && definition.definedBy === undefined && definition.aliases.length === 0)
        continue
      yield { ...definition, category, lines: unit.lines }
    }
    const known = new Set(definitions.flatMap(({ aliases }) => aliases))
    for (const sighting of fromRunningText(unit, category, source)) {
      if (!sighting.aliases.some((alias) => known.has(alias))) yield sighting
    }
  }
}

/** A list item or a callout's title that names what stands in it: `- 스레드` and below it `  - 실행의 흐름`. */
function fromParent(unit: Unit, next: Unit | undefined, source: readonly string[]): Definition | undefined {
  const [title = "", ...rest] = source.slice(unit.lines[0] - 1, unit.lines[1])
  if (unit.role === "quote") {
    const name = /^\s*>\s*\[!\w+\][+-]?\s*(\S.*)$/.exec(title)?.[1]
    return name === undefined
      ? undefined
      : fromCell(name, markdownText(rest.join(" ").replace(/(?:^|\s)>\s?/g, " ")))
  }
  if (unit.role !== "item" || next?.role !== "item" || next.depth <= unit.depth || rest.length > 0)
    return undefined
  const markdown = markdownOf(next, source)
  const isOfAnother = readDefinitions(markdown).some(({ definedBy }) => definedBy !== undefined)
  const definition = markdownText(markdown)
  if (isOfAnother || definition.length < 8 || !/\s/.test(definition)) return undefined
  const found = fromCell(withoutBullet(title), definition)
  return found && { ...found, definedBy: "heading" }
}

function markdownText(markdown: string): string {
  return toPlainText(withoutBullet(markdown))
}

/** A card that asks for a name's meaning by the name alone. */
function* fromCard({ front, back, lines }: Card, section: Section): Generator<TermSighting> {
  const found = fromCell(front, toPlainText(back))
  if (found !== undefined) yield { ...found, category: section.path, lines }
}

/** Names that stand in the text without being its subject. */
function* fromRunningText(
  unit: Unit,
  category: readonly string[],
  source: readonly string[],
): Generator<TermSighting> {
  for (let line = unit.lines[0]; line <= unit.lines[1]; line++) {
    const plain = toPlainText(source[line - 1] ?? "")
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

function markdownOf(unit: Unit, source: readonly string[]): string {
  const markdown = source.slice(unit.lines[0] - 1, unit.lines[1]).join(" ")
  return unit.role === "quote"
    ? markdown.replace(/(?:^|\s)>\s?/g, " ").replace(/^\s*\[![\w-]+\][+-]?\s*/, "")
    : markdown
}

function* fromTable(unit: Unit, section: Section, source: readonly string[]): Generator<TermSighting> {
  const table = readTable(unit, source)
  const category = section.path
  if (isColumnWise(table)) {
    for (const [column, header] of table.header.entries()) {
      const cells = table.rows.map((row) => toPlainText(row.cells[column] ?? "")).join(" ")
      const found = fromCell(header, cells)
      if (found !== undefined) yield { ...found, category, lines: unit.lines }
    }
    return
  }
  const described = describedColumn(table)
  if (described === undefined) return
  for (const { cells, line } of table.rows) {
    const found = fromCell(cells[0] ?? "", toPlainText(cells[described] ?? ""))
    if (found !== undefined) yield { ...found, category, lines: [line, line] }
  }
}

function fromCell(name: string, definition: string): Definition | undefined {
  const thing = readNamedThing(toPlainText(name))
  if (thing === undefined || definition.length < 2) return undefined
  return { name: thing.name, aliases: thing.aliases, definition: shorten(definition), definedBy: "label" }
}

/** The column that says what the first column's entries are; undefined where the first column holds criteria. */
function describedColumn(table: Table): number | undefined {
  const headers = table.header.map((cell) => toPlainText(cell))
  const [first = ""] = headers
  if (
    /^(?:|구분|항목|비교|비교 ?항목|기준|특징|분류|속성|번호|no\.?|#|순번|날짜|criteria|feature|aspect)$/i.test(
      first,
    )
  )
    return undefined
  const named = headers.findIndex(
    (header, column) =>
      column > 0 &&
      /설명|정의|개념|의미|뜻|내용|역할|기능|description|definition|meaning|purpose/i.test(header),
  )
  if (named > 0) return named
  const names = table.rows.map(({ cells }) => toPlainText(cells[0] ?? ""))
  const texts = table.rows.map(({ cells }) => toPlainText(cells[1] ?? ""))
  const mean = (lengths: readonly string[]) =>
    lengths.reduce((sum, { length }) => sum + length, 0) / Math.max(1, lengths.length)
  return headers.length === 2 && mean(texts) >= Math.max(12, mean(names) * 1.5) ? 1 : undefined
}
