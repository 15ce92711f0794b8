import type { Block, Run } from "./blocks.ts"

/** Shows the matched stretches in bold: never inside code, links or addresses, and whole words before parts of words. */
export function emphasiseMatched(blocks: readonly Block[], matched: readonly string[]): readonly Block[] {
  const lines = blocks.flatMap((block) => (block.type === "line" ? textOf(block.runs) : []))
  const stretches = [...new Set(matched.map(plainStretch))].flatMap((text) => planStretch(text, lines))
  if (stretches.length === 0) return blocks
  return blocks.map((block) =>
    block.type === "line" ? { ...block, runs: emphasiseRuns(block.runs, stretches) } : block,
  )
}

interface Stretch {
  readonly text: string
  readonly wholeOnly: boolean
}

/** A word that stands alone somewhere is not meant where it is a part of another: `EC2` in `EC20`, `a` in `data`. */
function planStretch(text: string, lines: readonly string[]): readonly Stretch[] {
  if (text === "") return []
  const isShort = /^[A-Za-z0-9]{1,2}$/.test(text)
  return [{ text, wholeOnly: isShort || lines.some((line) => wholeOccurrences(line, text).length > 0) }]
}

/** Matches are told as the note writes them; its markup is gone from the runs. */
function plainStretch(stretch: string): string {
  return stretch.replace(/[*`~]|==|\[\[|\]\]/g, "").trim()
}

function emphasiseRuns(runs: readonly Run[], stretches: readonly Stretch[]): readonly Run[] {
  const text = textOf(runs)
  const isBold = new Uint8Array(text.length)
  for (const stretch of stretches) markStretch(text, stretch, isBold)
  joinNeighbours(text, isBold)
  let offset = 0
  return runs.flatMap((run) => {
    const from = offset
    offset += run.text.length
    return run.as.type === "text" && !run.styles.includes("bold")
      ? splitByMarks(run, isBold.subarray(from, offset))
      : [run]
  })
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("")
}

function markStretch(text: string, stretch: Stretch, isBold: Uint8Array): void {
  const found = stretch.wholeOnly ? wholeOccurrences(text, stretch.text) : occurrences(text, stretch.text)
  for (const at of found) isBold.fill(1, at, at + stretch.text.length)
}

/** Words of one name read as one: `**Elastic Block Store**`. */
function joinNeighbours(text: string, isBold: Uint8Array): void {
  for (const { index, 0: space } of text.matchAll(/ +/g)) {
    if (isBold[index - 1] === 1 && isBold[index + space.length] === 1)
      isBold.fill(1, index, index + space.length)
  }
}

function wholeOccurrences(text: string, stretch: string): readonly number[] {
  return occurrences(text, stretch).filter((at) => isWhole(text, at, stretch.length))
}

function occurrences(text: string, stretch: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(stretch); at !== -1; at = text.indexOf(stretch, at + stretch.length))
    found.push(at)
  return found
}

/** Latin words end where letters and digits end; Hangul words carry particles and cannot be told that way. */
function isWhole(text: string, at: number, length: number): boolean {
  const isInner = (index: number) => /[A-Za-z0-9]{2}/.test(text.slice(Math.max(0, index - 1), index + 1))
  return !(at > 0 && isInner(at)) && !isInner(at + length)
}

function splitByMarks(run: Run, isBold: Uint8Array): readonly Run[] {
  const pieces: Run[] = []
  let from = 0
  for (let at = 1; at <= run.text.length; at += 1) {
    if (at < run.text.length && isBold[at] === isBold[from]) continue
    const styles = isBold[from] === 1 ? [...run.styles, "bold" as const] : run.styles
    pieces.push({ ...run, text: run.text.slice(from, at), styles })
    from = at
  }
  return pieces
}
