import { parse } from "discord-markdown-parser"
import type { Block } from "../../../src/discord/markdown/blocks.ts"

interface Seen {
  /** What a reader sees, without white space. */
  readonly text: string
  readonly types: ReadonlySet<string>
}

/** What Discord's own rules (as far as the parser knows them: no lists) make of a message. */
export function readAsDiscord(markdown: string): Seen {
  const types = new Set<string>()
  const text = flatten(parse(markdown, "extended"), types)
  return { text: bare(text), types }
}

/** The text that blocks mean to show, without white space. */
export function textOfBlocks(blocks: readonly Block[]): string {
  const lines = blocks.map((block) => {
    if (block.type === "gap") return ""
    if (block.type === "fence") return block.lines.join("\n")
    const opening = block.lead.replace(/> ?|#+ /g, "")
    return (
      opening +
      block.runs
        .map((run) =>
          run.as.type === "link" ? run.text.replaceAll("[", "(").replaceAll("]", ")") + run.as.url : run.text,
        )
        .join("")
    )
  })
  return bare(lines.join("\n"))
}

/** Addresses are written with their Markdown characters encoded; both ways name the same place. */
function bare(text: string): string {
  const decoded = text.replace(/%([2-7][0-9A-F])/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return decoded.replace(/[\s\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "")
}

function flatten(node: unknown, types: Set<string>): string {
  if (typeof node === "string") return node
  if (Array.isArray(node)) return node.map((child) => flatten(child, types)).join("")
  if (typeof node !== "object" || node === null) return ""
  const { type, content, target, name } = node as Record<string, unknown>
  types.add(String(type))
  const address = type === "link" ? String(target) : ""
  return flatten(content ?? name ?? "", types) + address
}
