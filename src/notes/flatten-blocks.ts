import type { ListItem, Nodes, Parent } from "mdast"
import type { ParsedChunk } from "./parse-markdown.ts"
import type { LineRange } from "./types.ts"
import type { Unit } from "./unit.ts"

/** A real heading as the parser found it. */
export interface ParsedHeading {
  readonly role: "real-heading"
  readonly level: number
  readonly depth: number
  readonly lines: LineRange
  readonly setext: boolean
}

/** A list item without anything in it. */
interface EmptyItem {
  readonly role: "empty-item"
  readonly lines: LineRange
}

export interface FrontMatter {
  readonly role: "front-matter"
  readonly lines: LineRange
  readonly yaml: string
}

export type Block = Unit | ParsedHeading | EmptyItem | FrontMatter

/** Lays the tree out in reading order; lists remain as the depth of their items. */
export function flattenBlocks(chunk: ParsedChunk): readonly Block[] {
  const blocks: Block[] = []
  const seenMarkers = new Map<number, number>()
  visitChildren(chunk.root, 0)
  return blocks

  function visitChildren(parent: Parent, depth: number): void {
    let previous: Nodes | undefined
    for (const child of parent.children) {
      visit(child, depth + nestedUnder(previous, child))
      previous = child
    }
  }

  function visit(node: Nodes, depth: number): void {
    if (node.type === "list") {
      for (const [index, item] of node.children.entries()) {
        const number = node.ordered ? (node.start ?? 1) + index : undefined
        visitItem(item, depth + 2, number)
      }
      return
    }
    const lines = linesOf(node)
    switch (node.type) {
      case "heading": {
        const setext = node.position?.start.line !== node.position?.end.line
        blocks.push({ role: "real-heading", level: node.depth, depth, lines, setext })
        return
      }
      case "yaml":
        blocks.push({ role: "front-matter", lines, yaml: node.value })
        return
      case "table":
        blocks.push(tableUnit(node, depth))
        return
      case "code":
      case "math":
        blocks.push(unit("code", node, depth))
        return
      case "blockquote":
        blocks.push(unit("quote", node, depth))
        return
      case "thematicBreak":
        blocks.push(unit("rule", node, depth))
        return
      default:
        blocks.push(unit("text", node, depth))
    }
  }

  function visitItem(item: ListItem, depth: number, number: number | undefined): void {
    const [first, ...rest] = item.children
    const line = linesOf(item)[0]
    const markers = (seenMarkers.get(line) ?? 0) + 1
    seenMarkers.set(line, markers)
    if (first === undefined) {
      blocks.push({ role: "empty-item", lines: [line, line] })
      return
    }
    const startsHere = linesOf(first)[0] === line
    if (first.type === "paragraph") {
      const mark = markOf(item)
      const ordinal = number === undefined ? {} : { ordinal: { number, mark } }
      blocks.push({ role: "item", depth, lines: linesOf(first), markers, ...ordinal })
    } else visit(first, startsHere ? depth : depth + 1)
    let previous: Nodes = first
    for (const child of rest) {
      visit(child, depth + (child.type === "list" ? 0 : 1) + nestedUnder(previous, child))
      previous = child
    }
  }

  function unit(role: Unit["role"], node: Nodes, depth: number): Unit {
    const lines = linesOf(node)
    return { role, depth, lines, markers: seenMarkers.get(lines[0]) ?? 0 }
  }

  function linesOf(node: Nodes): LineRange {
    const first = node.position?.start.line ?? 1
    const last = node.position?.end.line ?? first
    const from = chunk.lines[first - 1] ?? 1
    const to = chunk.lines[last - 1] ?? from
    return [from, Math.max(from, to)]
  }

  function tableUnit(table: Nodes, depth: number): Unit {
    const first = table.position?.start.line ?? 1
    const header = [chunk.lines[first - 1] ?? 1, chunk.lines[first] ?? 1] as const
    const [from, to] = linesOf(table)
    // A table cut off from its header was parsed with that header repeated; its own lines begin after it.
    const firstRow = chunk.lines[first + 1] ?? header[1]
    const lines: LineRange = firstRow > header[1] + 1 ? [firstRow, to] : [from, to]
    return { ...unit("table", table, depth), lines, header }
  }

  function markOf(item: ListItem): "." | ")" {
    const column = item.position?.start.column ?? 1
    const line = item.position?.start.line ?? 1
    const text = chunk.source[line - 1] ?? ""
    return /^\s*\d+\)/.test(text.slice(column - 1)) ? ")" : "."
  }
}

/** Bullets right below a numbered item that is a list of its own belong to that item: `1) …` and then `- …`. */
function nestedUnder(previous: Nodes | undefined, node: Nodes): number {
  if (previous?.type !== "list" || node.type !== "list") return 0
  return previous.ordered === true && previous.children.length === 1 && !node.ordered ? 2 : 0
}
