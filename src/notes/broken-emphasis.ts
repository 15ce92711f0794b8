import type { Nodes } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly"

/** Longer paragraphs are not looked at: the parser's time grows with the square of the marks in one. */
const maxParagraphChars = 4000
const maxMarks = 100

/**
 * Where `**` stays visible in a paragraph, as the number of its line from 0, by the rules of CommonMark as renderers
 * for Korean, Chinese and Japanese relax them.
 */
export function findBrokenEmphasis(paragraph: string): number | undefined {
  const marks = paragraph.split("**").length - 1
  if (marks === 0 || marks > maxMarks || paragraph.length > maxParagraphChars) return undefined
  const root = fromMarkdown(paragraph.replace(/^[ \t]+/gm, ""), { extensions: [cjkFriendlyExtension()] })
  return lineOfMarks(root)
}

function lineOfMarks(node: Nodes): number | undefined {
  if (node.type === "text") {
    // `2 ** 10` is a power.
    const at = node.value.replace(/\d\s?\*\*\s?\d/g, "    ").indexOf("**")
    if (at < 0) return undefined
    return (node.position?.start.line ?? 1) - 1 + node.value.slice(0, at).split("\n").length - 1
  }
  if (!("children" in node)) return undefined
  for (const child of node.children) {
    const line = lineOfMarks(child)
    if (line !== undefined) return line
  }
  return undefined
}
