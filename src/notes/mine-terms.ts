import type { FrontMatterFields } from "./front-matter.ts"
import { toPlainText } from "./plain-text.ts"
import { type Definition, readDefinitions, shorten } from "./read-definition.ts"
import type { Section } from "./recover-outline.ts"
import { isColumnWise, readTable, type Table } from "./table.ts"
import { isName, readNamedThing } from "./term-name.ts"
import type { TermSighting } from "./term-sighting.ts"
import type { Unit } from "./unit.ts"

/** Every place of a note that names or explains something. */
export function mineTerms(sections: readonly Section[], source: readonly string[]): readonly TermSighting[] {
  return sections.flatMap((section) => [...fromHeading(section, source), ...fromUnits(section, source)])
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
  return [
    {
      name,
      aliases: fields.aliases,
      definition,
      strength: "below-heading",
      category: [],
      lines: [line, line],
    },
  ]
}

function* fromHeading(section: Section, source: readonly string[]): Generator<TermSighting> {
  const { heading, path } = section
  const thing = heading === undefined ? undefined : readNamedThing(heading.text)
  if (heading === undefined || thing === undefined) return
  const below = firstStatement(section, source)
  const definition = below === "" ? thing.gloss : below
  const strength = below === "" ? (thing.gloss === "" ? "named" : "gloss") : "below-heading"
  yield { ...thing, definition, strength, category: path.slice(0, -1), lines: heading.lines }
}

/** The first bullet or paragraph below a heading, where it reads as a statement about the heading. */
function firstStatement(section: Section, source: readonly string[]): string {
  const first = section.units.find(({ role }) => role !== "html" && role !== "rule")
  if (first === undefined || (first.role !== "item" && first.role !== "text")) return ""
  const markdown = source.slice(first.lines[0] - 1, first.lines[1]).join(" ")
  const plain = toPlainText(markdown.replace(/^\s*(?:(?:[-*+•]|\d+[.)])\s+)*/, ""))
  const isLabel = readDefinitions(markdown).some(
    ({ strength }) => strength === "listed" || strength === "gloss",
  )
  return plain.length < 8 || isLabel || /[:：?]$/.test(plain) ? "" : shorten(plain)
}

function* fromUnits(section: Section, source: readonly string[]): Generator<TermSighting> {
  for (const unit of section.units) {
    if (unit.role === "table") yield* fromTable(unit, section, source)
    if (unit.role !== "item" && unit.role !== "text" && unit.role !== "quote") continue
    const markdown = source.slice(unit.lines[0] - 1, unit.lines[1]).join(" ")
    for (const definition of readDefinitions(
      unit.role === "quote" ? markdown.replace(/(?:^|\s)>\s?/g, " ") : markdown,
    )) {
      if (unit.role === "text" && definition.strength === "named") continue
      yield { ...definition, category: section.path, lines: unit.lines }
    }
  }
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
  return { name: thing.name, aliases: thing.aliases, definition: shorten(definition), strength: "listed" }
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
