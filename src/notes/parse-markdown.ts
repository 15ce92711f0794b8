import type { Root } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { frontmatterFromMarkdown } from "mdast-util-frontmatter"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { mathFromMarkdown } from "mdast-util-math"
import { frontmatter } from "micromark-extension-frontmatter"
import { gfm } from "micromark-extension-gfm"
import { math } from "micromark-extension-math"
import { cutIntoChunks, fenceAfter } from "./cut-into-chunks.ts"

/** A stretch of a note and its block structure. The tree's line `n` is line `lines[n - 1]` of the note. */
export interface ParsedChunk {
  readonly root: Root
  readonly lines: readonly number[]
  /** The text that was parsed, by its lines; the same as the note's but for bounded nesting. */
  readonly source: readonly string[]
}

/**
 * The block structure of a note: headings, lists, tables, fences, with their lines. What stands inside a line is
 * left as text, for three reasons: real notes are full of emphasis that no parser accepts, the passages keep the
 * raw Markdown anyway, and the inline constructs are where hostile input costs quadratic time.
 */
export function parseBlocks(source: readonly string[]): readonly ParsedChunk[] {
  const shallow = source.map(limitNesting)
  // A fence that is never closed would make code of all that follows.
  for (const line of findUnclosedFence(source)) {
    shallow[line - 1] = `…${(source[line - 1] ?? "").replace(/[`~$]{2,}/, "")}`
  }
  return cutIntoChunks(shallow).map((lines, index) => {
    const text = lines.map((line) => shallow[line - 1] ?? "")
    return { lines, source: text, root: parseChunk(text.join("\n"), index === 0 && hasFrontMatter(source)) }
  })
}

/** Lines that open a fence or `$$` block which is never closed; what is below them is text. */
export function findUnclosedFence(source: readonly string[]): readonly number[] {
  const unclosed: number[] = []
  let from = 0
  while (unclosed.length < maxUnclosed) {
    let open: string | undefined
    let opening = -1
    for (let index = from; index < source.length; index++) {
      const after = fenceAfter(source[index] ?? "", open)
      if (open === undefined && after !== undefined) opening = index
      open = after
    }
    if (open === undefined) break
    unclosed.push(opening + 1)
    from = opening + 1
  }
  return unclosed
}

/** More than this many are not told apart; each asks for reading the rest of the note again. */
const maxUnclosed = 20

/** Lines on which more containers open than are followed. */
export function findDeepLines(source: readonly string[]): readonly number[] {
  return source.flatMap((line, index) =>
    limitNesting(line).startsWith("…") && !line.startsWith("…") ? [index + 1] : [],
  )
}

function parseChunk(text: string, mayHaveFields: boolean): Root {
  return fromMarkdown(text, {
    extensions: [
      ...(mayHaveFields ? [frontmatter("yaml")] : []),
      gfm(),
      math(),
      { disable: { null: [...inline, ...surprising] } },
    ],
    mdastExtensions: [
      ...(mayHaveFields ? [frontmatterFromMarkdown("yaml")] : []),
      ...gfmFromMarkdown(),
      mathFromMarkdown(),
    ],
  })
}

/** Containers opened on one line beyond this many are read as text: each costs time on every line that follows. */
const maxContainersPerLine = 16
const maxIndentation = 64
const containerMarks = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/

function limitNesting(line: string): string {
  const indentation = /^[ \t]*/.exec(line)?.[0].length ?? 0
  const shallow = indentation > maxIndentation ? line.slice(indentation - maxIndentation) : line
  const marks = containerMarks.exec(shallow)?.[0].match(/[>*+-]|\d+[.)]/g)?.length ?? 0
  return marks > maxContainersPerLine ? `…${shallow.trimStart()}` : shallow
}

const inline = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "emailAutolink",
  "protocolAutolink",
  "wwwAutolink",
  "strikethrough",
  "tasklistCheck",
  "gfmFootnoteCall",
  "gfmPotentialFootnoteCall",
  "mathText",
]

/**
 * Blocks that swallow what a reader sees as text: four spaces before a heading or a bullet are a slip far more
 * often than code, `[word]: word` is a remark far more often than the target of a link, and a tag reaches to the next
 * blank line, over lists and fences.
 */
const surprising = ["codeIndented", "definition", "gfmFootnoteDefinition", "htmlFlow"]

/** Two rules around a sentence are no front matter: it names fields. */
function hasFrontMatter(source: readonly string[]): boolean {
  const first = source.slice(1).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? ""
  return /^["']?(?!-\s)[\p{L}\p{N}_-][^:]{0,60}:(?:\s|$)|^---\s*$/u.test(first)
}
