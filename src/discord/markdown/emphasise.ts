import type { Block, Run } from "./blocks.ts"

/** Shows the matched stretches in bold: never inside code, links or addresses, and whole words before parts of words. */
export function emphasiseMatched(blocks: readonly Block[], matched: readonly string[]): readonly Block[] {
  const stretches = [...new Set(matched.map(plainStretch))].filter((stretch) => stretch !== "")
  if (stretches.length === 0) return blocks
  return blocks.map((block) =>
    block.type === "line" ? { ...block, runs: emphasiseRuns(block.runs, stretches) } : block,
  )
}

/** Matches are told as the note writes them; its markup is gone from the runs. */
function plainStretch(stretch: string): string {
  return stretch.replace(/[*`~]|==|\[\[|\]\]/g, "").trim()
}

function emphasiseRuns(runs: readonly Run[], stretches: readonly string[]): readonly Run[] {
  const text = runs.map((run) => run.text).join("")
  const isBold = new Uint8Array(text.length)
  for (const stretch of stretches) markStretch(text, stretch, isBold)
  let offset = 0
  return runs.flatMap((run) => {
    const from = offset
    offset += run.text.length
    return run.as.type === "text" && !run.styles.includes("bold")
      ? splitByMarks(run, isBold.subarray(from, offset))
      : [run]
  })
}

function markStretch(text: string, stretch: string, isBold: Uint8Array): void {
  const all = occurrences(text, stretch)
  const whole = all.filter((at) => isWhole(text, at, stretch.length))
  for (const at of whole.length > 0 ? whole : all) isBold.fill(1, at, at + stretch.length)
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
