import type { Block, Fence, Line, Run } from "./blocks.ts"
import { writeBlock, writeBlocks, writeRuns } from "./write-blocks.ts"

/** Writes blocks as pages of at most `maxChars` (at least 200) characters, each of them complete Markdown. */
export function paginate(blocks: readonly Block[], maxChars: number): readonly string[] {
  const pages: Block[][] = [[]]
  let used = 0
  for (const block of blocks.flatMap((each) => fitBlock(each, maxChars))) {
    const size = writeBlock(block).length + 1
    if (used > 0 && used + size > maxChars) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(block)
    used += size
  }
  const written = pages.map(writeBlocks).filter((page) => page !== "")
  return written.length > 0 ? written : [""]
}

/** Cuts a block that no page could hold; what is cut off goes on under the same lead, in a fence of its own. */
function fitBlock(block: Block, maxChars: number): readonly Block[] {
  if (writeBlock(block).length < maxChars) return [block]
  switch (block.type) {
    case "line":
      return fitLine(block, maxChars)
    case "fence":
      return fitFence(block, maxChars)
    case "gap":
      return [block]
  }
}

function fitLine(block: Line, maxChars: number): readonly Line[] {
  const room = maxChars - Math.max(block.lead.length, block.hang.length) - 4
  const lines: Line[] = []
  let rest = block.runs
  while (rest.length > 0) {
    const [head, tail] = splitRuns(rest, room)
    lines.push({ ...block, lead: lines.length === 0 ? block.lead : block.hang, runs: head })
    rest = tail
  }
  return lines
}

function splitRuns(
  runs: readonly Run[],
  room: number,
): readonly [head: readonly Run[], tail: readonly Run[]] {
  const head: Run[] = []
  for (const [at, run] of runs.entries()) {
    if (writeRuns([...head, run]).length <= room) {
      head.push(run)
      continue
    }
    const cut = cutText(run, (text) => writeRuns([...head, { ...run, text }]).length <= room)
    const rest = runs.slice(at + 1)
    if (cut > 0) {
      return [
        [...head, { ...run, text: run.text.slice(0, cut) }],
        [{ ...run, text: run.text.slice(cut).trimStart() }, ...rest],
      ]
    }
    // What cannot be cut and fits nowhere (an endless address) is shown as text, which can.
    return head.length > 0
      ? [head, runs.slice(at)]
      : splitRuns([{ ...run, as: { type: "text" } }, ...rest], room)
  }
  return [head, []]
}

/** Where to cut a run so that its beginning fits: after a sentence, else a space, else a whole character. 0: nowhere. */
function cutText(run: Run, fits: (text: string) => boolean): number {
  if (run.as.type !== "text" && run.as.type !== "code") return 0
  let low = 0
  let high = run.text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(run.text.slice(0, middle))) low = middle
    else high = middle - 1
  }
  const longest = run.text.slice(0, low)
  const sentence = Math.max(...[". ", "! ", "? "].map((end) => longest.lastIndexOf(end))) + 2
  if (sentence >= 2 && sentence > low / 2) return sentence
  const space = longest.lastIndexOf(" ") + 1
  if (space > low / 2) return space
  return /[\ud800-\udbff]$/.test(longest) ? low - 1 : low
}

function fitFence(block: Fence, maxChars: number): readonly Fence[] {
  const room = maxChars - block.language.length - 12
  const fences: Fence[] = []
  let lines: string[] = []
  for (const text of block.lines.flatMap((each) => cutLine(each, Math.floor(room / 2)))) {
    // Written code may be longer than it is: mentions, fences and links inside it are pulled apart, also across lines.
    if (lines.length > 0 && writeBlock({ ...block, lines: [...lines, text] }).length >= maxChars) {
      fences.push({ ...block, lines })
      lines = []
    }
    lines.push(text)
  }
  return [...fences, { ...block, lines }]
}

function cutLine(text: string, size: number): readonly string[] {
  if (text.length <= size) return [text]
  const cut = /[\ud800-\udbff]/.test(text.charAt(size - 1)) ? size - 1 : size
  return [text.slice(0, cut), ...cutLine(text.slice(cut), size)]
}
