import { parse } from "discord-markdown-parser"

/** A piece of a message's text: `type` as discord-markdown-parser names it, and `listItem`. */
export interface MarkdownNode {
  readonly type: string
  readonly content?: string | readonly MarkdownNode[]
  readonly [field: string]: unknown
}

const bullet = /^(\s*)([-*]|\d{1,3}\.) /

/** Discord Markdown as a tree; lists, which the parser leaves in the text, become `listItem` nodes of a `depth`. */
export function readMarkdown(text: string): readonly MarkdownNode[] {
  return gatherListItems(joinTexts(parse(text, "extended") as readonly MarkdownNode[]))
}

/** The parser cuts a text at every sign that could begin something. */
function joinTexts(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const joined: MarkdownNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === "text" && last?.type === "text") {
      joined[joined.length - 1] = { type: "text", content: `${String(last.content)}${String(node.content)}` }
    } else joined.push(Array.isArray(node.content) ? { ...node, content: joinTexts(node.content) } : node)
  }
  return joined
}

function gatherListItems(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  return splitLines(nodes).flatMap((line, index, lines): readonly MarkdownNode[] => {
    const [first, ...rest] = line
    const text = first?.type === "text" ? String(first.content) : ""
    const match = bullet.exec(text)
    if (match === null) {
      const isLast = index === lines.length - 1
      return isLast ? line : [...line, { type: "br" }]
    }
    const [marked, indent = "", marker = ""] = match
    const content = [{ type: "text", content: text.slice(marked.length) }, ...rest]
    return [{ type: "listItem", depth: Math.floor(indent.length / 2), marker, content }]
  })
}

function splitLines(nodes: readonly MarkdownNode[]): readonly (readonly MarkdownNode[])[] {
  const lines: MarkdownNode[][] = [[]]
  for (const node of nodes) {
    if (node.type === "br") lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}
