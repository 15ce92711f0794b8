import { toPlainText } from "./plain-text.ts"
import { readEntry } from "./read-definition.ts"
import type { Section } from "./recover-outline.ts"
import { isColumnWise, readTable, type Table } from "./table.ts"
import type { TermSighting } from "./term-sighting.ts"
import type { Unit } from "./unit.ts"

/** What a table defines: the entries of its first column, or its columns themselves. */
export function* mineTable(unit: Unit, section: Section, source: readonly string[]): Generator<TermSighting> {
  const table = readTable(unit, source)
  const category = section.path
  if (isColumnWise(table)) {
    for (const [column, header] of table.header.entries()) {
      const cells = table.rows.map((row) => toPlainText(row.cells[column] ?? "")).join(" ")
      const found = readEntry(header, cells)
      if (found !== undefined) yield { ...found, category, lines: unit.lines }
    }
    return
  }
  const described = describedColumn(table)
  if (described === undefined) return
  for (const { cells, line } of table.rows) {
    const found = readEntry(cells[0] ?? "", toPlainText(cells[described] ?? ""))
    if (found !== undefined) yield { ...found, category, lines: [line, line] }
  }
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
