import { maxChoiceChars } from "../knowledge/concept.ts"
import type { Grid, GridRow } from "../knowledge/gather-grids.ts"
import { hashText } from "../language/features.ts"
import { nameKey, scriptOf } from "../language/name-key.ts"

const mostCellChars = maxChoiceChars

/** Cells of the column that differ from the answer and from each other and are written like it. */
export function otherCells(grid: Grid, row: GridRow, column: number, answer: string): readonly string[] {
  const cells: string[] = []
  for (const other of rotated(grid.rows, hashText(row.cells.join("|")))) {
    const cell = other.cells[column] ?? ""
    if (other === row || !isCell(cell) || sameCell(cell, answer)) continue
    if (cells.some((chosen) => sameCell(chosen, cell))) continue
    if (nameKey(cell).includes(nameKey(answer)) || nameKey(answer).includes(nameKey(cell))) continue
    if (/^[\d.,\s]/.test(cell) !== /^[\d.,\s]/.test(answer) || isFarNumber(cell, answer)) continue
    // `마한; 진한; 변한` beside single names.
    if (cell.includes(";") !== answer.includes(";")) continue
    // `Glacier, 판매 종료` beside bare names, `QLDB, 2025-07-31 종료` beside others without a date.
    if (column === 0 && cell.includes(",") !== answer.includes(",")) continue
    if (isDated.test(cell) !== isDated.test(answer)) continue
    if (scriptOf(cell) !== scriptOf(answer) && [scriptOf(cell), scriptOf(answer)].includes("other")) continue
    cells.push(cell)
  }
  return cells
}

const isDated = /\d{4}-\d{2}/

/** 0.4 is no number for what 88.5 is of. */
function isFarNumber(one: string, other: string): boolean {
  const [a, b] = [one, other]
    .map((cell) => /^[\d.,]+(?=\s?\D{0,6}$)/.exec(cell)?.[0].replaceAll(",", ""))
    .map(Number)
  if (a === undefined || b === undefined || !(a > 0 && b > 0)) return false
  return Math.max(a, b) > Math.min(a, b) * mostTimes
}

const mostTimes = 10

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const from = by % Math.max(1, items.length)
  return [...items.slice(from), ...items.slice(0, from)]
}

/** Whether two cells are the same but for spelling. */
export function sameCell(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other)
}

/** Whether a cell says something that can be shown and chosen. */
export function isCell(cell: string): boolean {
  return (
    cell.length >= 1 &&
    !/\$[^$]+\$|\\[A-Za-z]|page[_ ]?\d/iu.test(cell) &&
    // `17 Cl; 염소`: lines of a cell that belong together.
    !/^(?=[^;]*\d)[^;]{1,6}; /u.test(cell) &&
    cell.length <= mostCellChars &&
    // What another cell says: 그대로.
    !/^(?:그대로|동일(?:함)?|상동|위와 ?(?:같음|동일)|same(?: as above)?|ditto|〃|")$/iu.test(cell) &&
    !/^[-–—~.…?xXoO✓✔✗✕×○◯]+$/u.test(cell) &&
    /[\p{L}\p{N}]/u.test(cell)
  )
}

/** Whether one cell spells the other: `boolean형` and boolean, `[wi, d, est]` and widest. */
export function spellEachOther(one: string, other: string): boolean {
  const [short = "", long = ""] = [nameKey(one), nameKey(other)].toSorted((a, b) => a.length - b.length)
  return short === long || (short.length >= leastCharsSpelled && long.includes(short))
}

const leastCharsSpelled = 3

/** Cells that two tables of a note under the same headers fill differently (`char`, signed and unsigned): in which is it? */
export function saidOtherwise(grids: readonly Grid[]): ReadonlySet<string> {
  const values = new Map<string, string>()
  const differing = new Set<string>()
  for (const grid of grids) {
    for (const row of grid.rows) {
      for (const [column, cell] of row.cells.entries()) {
        const key = cellKey(grid, row, column)
        const known = values.get(key)
        if (known === undefined) values.set(key, cell)
        else if (!sameCell(known, cell)) differing.add(key)
      }
    }
  }
  return differing
}

/** Names a cell by its note, column and row, whichever table it stands in. */
export function cellKey({ headers }: Grid, { cells, place }: GridRow, column: number): string {
  return JSON.stringify([place.note, headers, column, nameKey(cells[0] ?? "")])
}
