import { splitText } from "./split-text.ts"
import { isColumnWise, readTable, type Table, writeHeader, writeRow } from "./table.ts"
import type { Piece, Unit } from "./unit.ts"

/**
 * A table as pieces of at most `most` characters and about `wished`, each with the header above its rows. A row too
 * long for one piece is cut by columns, a cell too long for one by sentences.
 */
export function splitTable(
  unit: Unit,
  source: readonly string[],
  wished: number,
  most: number,
): readonly Piece[] {
  const table = readTable(unit, source)
  const header = writeHeader(table.header)
  if (table.rows.length === 0) {
    return header.length <= most
      ? [piece(unit.lines[0], unit.lines[1], header)]
      : wideRow(table, [], unit.lines[0], most)
  }
  const pieces: Piece[] = []
  let group: { readonly first: number; last: number; text: string } | undefined
  const flush = () => {
    if (group !== undefined) pieces.push(piece(group.first, group.last, group.text))
    group = undefined
  }
  for (const [index, row] of table.rows.entries()) {
    const written = writeRow(row.cells)
    // The header's own lines go with the first row: no line of the note is left out.
    const first = index === 0 ? Math.min(unit.lines[0], row.line) : row.line
    if (header.length + 1 + written.length > wished && isColumnWise(table)) {
      flush()
      pieces.push(...wideRow(table, row.cells, row.line, most))
    } else if (header.length + 1 + written.length > most) {
      flush()
      pieces.push(...wideRow(table, row.cells, row.line, most))
    } else if (group !== undefined && group.text.length + 1 + written.length <= wished) {
      group.text += `\n${written}`
      group.last = row.line
    } else {
      flush()
      group = { first, last: row.line, text: `${header}\n${written}` }
    }
  }
  flush()
  return pieces
}

function wideRow(table: Table, cells: readonly string[], line: number, most: number): readonly Piece[] {
  const width = Math.max(table.header.length, cells.length)
  return Array.from(
    { length: width },
    (_, column) => [table.header[column] ?? "", cells[column] ?? ""] as const,
  )
    .filter(([name, cell]) => name !== "" || cell !== "")
    .flatMap(([name, cell]) => writeCell(name, cell, most).map((text) => piece(line, line, text)))
}

function writeCell(name: string, cell: string, most: number): readonly string[] {
  const header = writeHeader([name])
  const whole = `${header}\n${writeRow([cell])}`
  if (whole.length <= most) return [whole]
  const room = most - header.length - 6
  if (room >= most / 2) {
    return splitText(cell, room / 2, room).map(
      ({ start, end }) => `${header}\n${writeRow([cell.slice(start, end)])}`,
    )
  }
  return [name, cell].flatMap((text) =>
    splitText(text, most / 2, most).map(({ start, end }) => text.slice(start, end)),
  )
}

function piece(first: number, last: number, text: string): Piece {
  return { kind: "table", lines: [first, last], text }
}
