import type { Block, Fence, Line, Run, Style } from "./blocks.ts"

const joint = "\u200b"

/** Discord's rules for these are plain regular expressions; nesting in this order is read back as written. */
const delimiters: readonly (readonly [Style, string])[] = [
  ["strike", "~~"],
  ["underline", "__"],
  ["bold", "**"],
  ["italic", "*"],
]

/** Writes blocks as Discord Markdown. Whatever the runs hold, it is shown as text: no mention, no stray markup. */
export function writeBlocks(blocks: readonly Block[]): string {
  const first = blocks.findIndex((block) => !isBlank(block))
  const last = blocks.findLastIndex((block) => !isBlank(block))
  if (first === -1) return ""
  const written = blocks
    .slice(first, last + 1)
    .map(writeBlock)
    .join("\n")
  return written.replace(/\n{3,}/g, "\n\n")
}

/** Nothing to be seen; of a fence around nothing Discord would show the backticks. */
function isBlank(block: Block): boolean {
  switch (block.type) {
    case "line":
      return block.runs.length === 0
    case "fence":
      return block.lines.every((text) => cleanText(text).trim() === "")
    case "gap":
      return true
  }
}

export function writeBlock(block: Block): string {
  switch (block.type) {
    case "line":
      return writeLine(block)
    case "fence":
      return isBlank(block) ? "" : writeFence(block)
    case "gap":
      return ""
  }
}

/** Shows any text literally: its Markdown, mentions and line starts mean nothing any more. One line. */
export function escapeText(text: string): string {
  return escapeLineStart(escapeInline(cleanText(text).replace(/\s+/g, " ").trim()))
}

/** Undoes `escapeText`. */
export function unescapeText(written: string): string {
  return written.replaceAll(joint, "").replace(/\\([^0-9A-Za-z\s])/g, "$1")
}

function writeLine({ lead, runs }: Line): string {
  const body = writeRuns(runs).trim()
  return lead + (runs[0]?.as.type === "text" && runs[0].styles.length === 0 ? escapeLineStart(body) : body)
}

function writeFence({ language, lines }: Fence): string {
  const body = splitLabelEnds(neutraliseMentions(lines.map(cleanText).join("\n"))).replace(
    /`(?=``)/g,
    `\`${joint}`,
  )
  return `\`\`\`${language.replace(/[^\w+#.-]/g, "")}\n${body}\n\`\`\``
}

/** Discord looks for the end of an earlier link's label in code as well, as far as the next opening bracket. */
function splitLabelEnds(code: string): string {
  const opening = code.indexOf("[")
  const end = opening === -1 ? code.length : opening
  return code.slice(0, end).replaceAll("](", `]${joint}(`) + code.slice(end)
}

export function writeRuns(runs: readonly Run[]): string {
  let written = ""
  for (const run of mergeRuns(runs)) {
    const piece = writeRun(run)
    // `**a**` followed by `*b*` would be read as one run of asterisks, and `a` followed by `` ` `` as one of backticks.
    const touches = piece !== "" && "*_~`[<".includes(piece.charAt(0)) && /[*_~`)>\]]$/.test(written)
    written += touches ? joint + piece : piece
  }
  return written
}

const isMark = /[*_~|`\\]/

function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (run.text === "") continue
    if (last?.as.type === "text" && run.as.type === "text" && sameStyles(last, run)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text }
    } else merged.push(run)
  }
  return merged
}

function sameStyles(a: Run, b: Run): boolean {
  return a.styles.length === b.styles.length && a.styles.every((style) => b.styles.includes(style))
}

function writeRun({ text, styles, as }: Run): string {
  switch (as.type) {
    case "code":
      return writeCode(text)
    case "address":
      return `<${encodeAddress(text)}>`
    case "link":
      return `[${escapeLineStart(escapeInline(writeLabel(text)))}](<${encodeAddress(as.url)}>)`
    case "text":
      return writeStyled(cleanText(text), styles)
  }
}

/** Discord takes brackets inside a label literally, escaped or not. */
function writeLabel(text: string): string {
  return cleanText(text).replaceAll("[", "(").replaceAll("]", ")")
}

function writeStyled(text: string, styles: readonly Style[]): string {
  const inner = text.trim()
  if (inner === "" || styles.length === 0) return escapeInline(text)
  const [before, after] = text.split(inner, 2)
  const marks = delimiters.filter(([style]) => styles.includes(style)).map(([, mark]) => mark)
  // A closing mark behind a character of its own kind is misread even where that character is escaped.
  const closing = isMark.test(inner.charAt(inner.length - 1)) ? joint : ""
  const body = escapeLineStart(escapeInline(inner)) + closing
  return `${before}${marks.join("")}${body}${marks.toReversed().join("")}${after}`
}

function writeCode(text: string): string {
  const shown = splitLabelEnds(neutraliseMentions(cleanText(text).replace(/\s+/g, " "))).trim()
  if (shown === "") return ""
  if (!shown.includes("`")) return `\`${shown}\``
  // Discord knows runs of one or two backticks around code; inside, longer runs are pulled apart.
  const apart = shown.replace(/`(?=`)/g, `\`${joint}`)
  return `\`\`${apart.startsWith("`") ? " " : ""}${apart}${apart.endsWith("`") ? " " : ""}\`\``
}

function escapeInline(text: string): string {
  const escaped = text
    .replace(/[\\*_`[]|<(?!\s)|~(?=~|$)|(?<=~|^)~|\|(?=\||$)|(?<=\||^)\|/g, "\\$&")
    .replace(/(?<=\])\(/g, "\\(")
  return neutraliseMentions(escaped)
}

function escapeLineStart(text: string): string {
  return text.replace(/^(\s*)([#>+-])/, "$1\\$2").replace(/^(\s*\d+)([.)])/, "$1\\$2")
}

function neutraliseMentions(text: string): string {
  return text.replace(/@(?=everyone|here)/gi, `@${joint}`)
}

/** Control and direction characters could hide or reorder what follows; the joint is ours alone. */
export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, "")
}

function encodeAddress(url: string): string {
  return cleanText(url).replace(
    /[\s<>()*`|\\[\]]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  )
}
