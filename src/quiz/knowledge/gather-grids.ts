import { toPlainText } from "../../notes/plain-text.ts"
import type { Passage } from "../../notes/types.ts"
import { type Place, placeOf } from "./concept.ts"

export interface GridRow {
  readonly cells: readonly string[]
  readonly place: Place
}

/** A table of the notes, put together again from the passages that hold its rows. */
export interface Grid {
  readonly headers: readonly string[]
  readonly rows: readonly GridRow[]
  readonly heading: readonly string[]
}

/** Tables of at least two columns and two rows. */
export function gatherGrids(passages: readonly Passage[]): readonly Grid[] {
  const grids = new Map<string, { headers: readonly string[]; rows: GridRow[]; heading: readonly string[] }>()
  for (const passage of passages) {
    if (!passage.text.includes("|")) continue
    for (const { headers, rows } of readTables(passage.text)) {
      const key = JSON.stringify([passage.note, passage.heading, headers])
      const grid = grids.get(key) ?? { headers, rows: [], heading: passage.heading }
      for (const cells of rows) grid.rows.push({ cells, place: placeOf(passage) })
      grids.set(key, grid)
    }
  }
  return [...grids.values()].filter(({ headers, rows }) => headers.length >= 2 && rows.length >= 2)
}

function readTables(
  text: string,
): readonly { headers: readonly string[]; rows: readonly (readonly string[])[] }[] {
  const lines = text.split("\n")
  const tables: { headers: readonly string[]; rows: (readonly string[])[] }[] = []
  for (const [at, line] of lines.entries()) {
    if (!/^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?\s*)?\|?\s*$/.test(line) || at === 0) continue
    const headers = readCells(lines[at - 1] ?? "")
    const rows: (readonly string[])[] = []
    for (const row of lines.slice(at + 1)) {
      if (!row.includes("|")) break
      rows.push(readCells(row))
    }
    tables.push({ headers, rows })
  }
  return tables
}

function readCells(line: string): readonly string[] {
  const cells = line
    .trim()
    .replace(/^\|/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => toPlainText(cell.replaceAll("\\|", "|").replace(/(?:\s*<br\s*\/?>\s*)+/gi, "; ")))
    // `구 분` is set apart to fill its column.
    .map((cell) => (/^[가-힣](?: [가-힣]){1,3}$/u.test(cell) ? cell.replaceAll(" ", "") : cell))
    .map((cell) =>
      cell
        .replace(/(^|;\s)(?:[•·‣▪]|-(?!\d))\s*/gu, "$1")
        .replace(/;\s*(?=\()/g, " ")
        .replace(/^;\s*|[;\s]+$/g, ""),
    )
  if (cells.length > 1 && cells.at(-1) === "") cells.pop()
  return cells
}
