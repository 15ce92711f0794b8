import { eastAsianWidth } from "get-east-asian-width"
import type { Block, Run } from "./blocks.ts"
import { line, textRun } from "./blocks.ts"

/** What a phone shows of a code block without wrapping; a Hangul syllable takes two columns. */
const maxTableColumns = 44

/** Lines of runs. */
export type Cell = readonly (readonly Run[])[]

/**
 * Discord has no tables: a narrow one with several rows becomes an aligned code block, any other a list of
 * `**header**: cell` per row.
 */
export function layOutTable(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  lead: string,
): readonly Block[] {
  if (rows.length === 0) return [line(joinCells(header), lead)]
  return (rows.length > 1 && alignTable([header, ...rows])) || listRows(header, rows, lead)
}

function alignTable(rows: readonly (readonly Cell[])[]): readonly Block[] | undefined {
  const texts = rows.map((row) => row.map(cellText))
  const columnCount = Math.max(...texts.map((row) => row.length))
  const widths = Array.from({ length: columnCount }, (_, column) =>
    Math.max(...texts.map((row) => textColumns(row[column] ?? ""))),
  )
  if (widths.reduce((sum, width) => sum + width, 0) + 3 * (columnCount - 1) > maxTableColumns)
    return undefined
  const written = texts.map((row) =>
    widths
      .map((width, column) => padTo(row[column] ?? "", width))
      .join(" │ ")
      .trimEnd(),
  )
  const rule = widths.map((width) => "─".repeat(width)).join("─┼─")
  const [head = "", ...body] = written
  return [{ type: "fence", language: "", lines: [head, rule, ...body] }]
}

function listRows(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  lead: string,
): readonly Block[] {
  return rows.flatMap((row, at) => {
    const lines = row.flatMap((cell, column) => listCell(header[column] ?? [], cell, lead))
    return at === 0 ? lines : [line([], lead), ...lines]
  })
}

function listCell(header: Cell, cell: Cell, lead: string): readonly Block[] {
  const [first, ...rest] = cell
  if (first === undefined) return []
  const name = header
    .flat()
    .map((run) => ({ ...run, styles: [...new Set([...run.styles, "bold" as const])] }))
  const label = name.length === 0 ? [] : [...name, textRun(": ")]
  return [line([...label, ...first], lead), ...rest.map((runs) => line(runs, `${lead}  `))]
}

function joinCells(cells: readonly Cell[]): readonly Run[] {
  return cells.flatMap((cell, at) => [...(at === 0 ? [] : [textRun(" · ")]), ...cell.flat()])
}

function cellText(cell: Cell): string {
  return cell
    .map((runs) => runs.map((run) => run.text).join(""))
    .join(" / ")
    .trim()
}

/** How many columns of a fixed-width font a text takes. */
function textColumns(text: string): number {
  let columns = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    columns += eastAsianWidth(segment.codePointAt(0) ?? 0)
  }
  return columns
}

function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - textColumns(text)))
}
