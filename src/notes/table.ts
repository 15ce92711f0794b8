import type { LineRange } from "./types.ts"
import type { Unit } from "./unit.ts"

interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
  /** The rows' lines, with the header's where the header stands right above them. */
  readonly lines: LineRange
}

/** Reads a table's cells from its lines, without the spaces that only pad them. */
export function readTable(unit: Unit, source: readonly string[]): Table {
  const header = unit.header ?? unit.lines
  const firstRow = Math.max(header[0] + 2, unit.lines[0])
  const rows: TableRow[] = []
  for (let line = firstRow; line <= unit.lines[1]; line++) {
    rows.push({ line, cells: splitCells(source[line - 1] ?? "") })
  }
  return { header: splitCells(source[header[0] - 1] ?? ""), rows, lines: unit.lines }
}

/** The header as it is repeated above every part of the table, with its delimiter row. */
export function writeHeader(header: readonly string[]): string {
  return `${writeRow(header)}\n${writeRow(header.map(() => "---"))}`
}

export function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`
}

/** A few long cells under short headers: each column tells of its own header. */
export function isColumnWise(table: Table): boolean {
  const cells = table.rows.flatMap((row: TableRow) => row.cells)
  if (table.rows.length > 2 || table.header.length < 2 || cells.length === 0) return false
  const isNamed = table.header.every((name) => name !== "" && name.length <= 60)
  return isNamed && cells.every((cell) => cell.length >= 40)
}

function splitCells(line: string): readonly string[] {
  const bare = line.replace(/^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*\s*/, "").trim()
  const inner = bare.replace(/^\|/, "")
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
  if (cells.length > 1 && cells.at(-1) === "") cells.pop()
  return cells
}
