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
  return splitAfterQuotes(text).flatMap((part) =>
    gatherListItems(joinTexts(parse(part, "extended") as readonly MarkdownNode[])),
  )
}

/**
 * A quote takes its line's end along, so that the parser no longer sees that a line begins behind it: what follows is
 * read on its own.
 */
function splitAfterQuotes(text: string): readonly string[] {
  const parts: string[] = [""]
  let isInCode = false
  let wasQuote = false
  for (const line of text.split(/(?<=\n)/)) {
    const isQuote = !isInCode && line.startsWith("> ")
    if (wasQuote && !isQuote) parts.push("")
    parts[parts.length - 1] += line
    if ((line.match(/```/g)?.length ?? 0) % 2 === 1) isInCode = !isInCode
    wasQuote = isQuote
  }
  return parts
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
