import type { Blockquote, List, ListItem, RootContent, Table } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { mathFromMarkdown } from "mdast-util-math"
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly"
import { gfmStrikethroughCjkFriendly } from "micromark-extension-cjk-friendly-gfm-strikethrough"
import { gfm } from "micromark-extension-gfm"
import { math } from "micromark-extension-math"
import type { Block } from "./blocks.ts"
import { line, textRun } from "./blocks.ts"
import { layOutTable } from "./lay-out-table.ts"
import { readInline } from "./read-inline.ts"
import { cleanText } from "./write-blocks.ts"

/** Deeper lists do not fit a phone's screen; they are shown at this depth. */
const maxListDepth = 5

const calloutSigns: Readonly<Record<string, string>> = {
  tip: "💡",
  hint: "💡",
  important: "❗",
  warning: "⚠️",
  caution: "⚠️",
  danger: "⛔",
  bug: "🐞",
  question: "❓",
  faq: "❓",
  example: "🧪",
  success: "✅",
  failure: "❌",
  todo: "☑️",
  quote: "💬",
}

/** Reads a note's Markdown (GFM, math, Obsidian) into what Discord can show of it. Never throws on any text. */
export function readNoteMarkdown(markdown: string): readonly Block[] {
  const root = fromMarkdown(markdown, {
    extensions: [
      gfm(),
      cjkFriendlyExtension(),
      gfmStrikethroughCjkFriendly({ singleTilde: false }),
      math({ singleDollarTextMath: false }),
    ],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  })
  return readFlow(root.children, { lead: "", hang: "", depth: 0 })
}

/** How the next line opens, how those after it open, and how deep in lists we are. */
interface Place {
  readonly lead: string
  readonly hang: string
  readonly depth: number
}

function readFlow(nodes: readonly RootContent[], place: Place): readonly Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    const here = blocks.some((block) => block.type === "line") ? { ...place, lead: place.hang } : place
    const read = readBlock(node, here)
    if (read.length === 0) continue
    if (blocks.length > 0 && needsGap(node, place)) blocks.push(gapAt(place))
    blocks.push(...read)
  }
  return blocks
}

/** Inside list items lines stay together; between blocks of text a blank line shows where one ends. */
function needsGap(node: RootContent, place: Place): boolean {
  return place.depth === 0 && node.type !== "list"
}

function gapAt(place: Place): Block {
  return place.hang.trim() === "" ? { type: "gap" } : line([], place.hang)
}

function readBlock(node: RootContent, place: Place): readonly Block[] {
  switch (node.type) {
    case "paragraph":
      return linesOf(readInline(node.children), place)
    case "heading":
      return readHeading(node.depth, readInline(node.children), place)
    case "list":
      return readList(node, place)
    case "blockquote":
      return readQuote(node, place)
    case "code":
      return readFence(node.lang ?? "", node.value)
    case "math":
      return readFence("tex", node.value)
    case "table":
      return readTable(node, place)
    case "html":
      return readHtml(node.value, place)
    case "footnoteDefinition": {
      const [first, ...rest] = readFlow(node.children, place)
      if (first?.type !== "line") return first === undefined ? [] : [first, ...rest]
      return [{ ...first, runs: [textRun(`[${node.identifier}] `), ...first.runs] }, ...rest]
    }
    default:
      return []
  }
}

function linesOf(lines: ReturnType<typeof readInline>, place: Place): readonly Block[] {
  return lines.map((runs, at) => line(runs, at === 0 ? place.lead : place.hang, place.hang))
}

function readHeading(depth: number, lines: ReturnType<typeof readInline>, place: Place): readonly Block[] {
  const runs = lines.flat()
  if (runs.length === 0) return []
  // Discord reads three levels of headings, and none inside lists.
  if (depth <= 3 && place.depth === 0) return [line(runs, `${place.lead}${"#".repeat(depth)} `, place.hang)]
  const bold = runs.map((run) =>
    run.styles.includes("bold") ? run : { ...run, styles: [...run.styles, "bold" as const] },
  )
  return [line(bold, place.lead, place.hang)]
}

function readList(list: List, place: Place): readonly Block[] {
  return list.children.flatMap((item, at) => {
    const marker = list.ordered === true ? `${(list.start ?? 1) + at}. ` : "- "
    const base = at === 0 ? place.lead : place.hang
    return readItem(item, {
      lead: base + marker,
      hang: place.depth < maxListDepth ? `${place.hang}  ` : place.hang,
      depth: place.depth + 1,
    })
  })
}

function readItem(item: ListItem, place: Place): readonly Block[] {
  const box = item.checked === true ? "☑ " : item.checked === false ? "☐ " : ""
  const [first, ...rest] = readFlow(item.children, place)
  if (first === undefined) return []
  if (box === "" || first.type !== "line") return [first, ...rest]
  return [{ ...first, runs: [textRun(box), ...first.runs] }, ...rest]
}

function readQuote(quote: Blockquote, place: Place): readonly Block[] {
  // Discord shows a quote in a quote, or in a list, as a bare `>`.
  const canQuote = !place.hang.includes("> ") && place.depth === 0
  const inner = canQuote ? { ...place, lead: `${place.lead}> `, hang: `${place.hang}> ` } : place
  return readFlow(quote.children, inner).map((block, at) => (at === 0 ? titleCallout(block) : block))
}

/** `[!tip] Title` → 💡 Title in bold; without a title the kind stands for it. */
function titleCallout(block: Block): Block {
  if (block.type !== "line") return block
  const [first, ...rest] = block.runs
  const match = /^\[!([\w-]+)\][+-]?\s*/.exec(first?.text ?? "")
  if (match === null || first === undefined) return block
  const kind = (match[1] ?? "").toLowerCase()
  const title = [{ ...first, text: first.text.slice(match[0].length) }, ...rest]
  const hasTitle = title.some((run) => run.text.trim() !== "")
  const shown = hasTitle ? title : [textRun(kind.charAt(0).toUpperCase() + kind.slice(1))]
  const bold = shown.map((run) => ({ ...run, styles: [...new Set([...run.styles, "bold" as const])] }))
  return { ...block, runs: [textRun(`${calloutSigns[kind] ?? "📝"} `), ...bold] }
}

function readFence(language: string, code: string): readonly Block[] {
  // A table of contents is an order to a renderer, not content.
  if (language === "toc" || cleanText(code).trim() === "") return []
  return [{ type: "fence", language, lines: code.split(/\r?\n|\r/) }]
}

function readTable(table: Table, place: Place): readonly Block[] {
  const [header = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => readInline(cell.children)),
  )
  return layOutTable(header, rows, place.hang)
}

/** Drops the tags of a block of HTML and reads what stands between them. */
function readHtml(html: string, place: Place): readonly Block[] {
  const images = html.replace(/<!--[\s\S]*?(-->|$)/g, "").replace(/<img\b[^>]*>/gi, (tag) => {
    const alt =
      /\balt\s*=\s*["']([^"']+)/i.exec(tag)?.[1] ?? /\bsrc\s*=\s*["'](?:[^"']*\/)?([^"'/]*)/i.exec(tag)?.[1]
    return `🖼 ${alt ?? ""}`
  })
  const text = images
    .replace(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, "")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<[^>\n]*>?/g, "")
  const root = fromMarkdown(text.replace(/^[ \t]+/gm, ""))
  return linesOf(
    root.children.flatMap((node) => (node.type === "paragraph" ? readInline(node.children) : [])),
    place,
  )
}
