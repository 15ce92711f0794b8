import { toPlainText } from "../../notes/plain-text.ts"
import type { Passage } from "../../notes/types.ts"
import { splitSentences } from "../language/sentences.ts"

/** The sentences that a passage makes in prose and in top-level bullets, as plain text. Tables and code make none. */
export function readStatements(passage: Passage): readonly string[] {
  if (passage.kind === "code" || passage.kind === "card" || passage.kind === "quote") return []
  return readBlocks(passage.text).flatMap((block) => splitSentences(toPlainText(block)))
}

const bullet = /^(\s*)(?:>\s?)*(?:[-*+•]|\d{1,3}[.)]|[가-힣][.)])\s+(?:\[[ xX]\]\s+)?(.*)$/u

/** Paragraphs and top-level bullets, each with its continued lines; without headings, tables, code, quotes, callouts and nested bullets. */
function readBlocks(text: string): readonly string[] {
  const blocks: string[] = []
  let isInCode = false
  let isNested = false
  let open = false
  for (const line of text.split("\n")) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      isInCode = !isInCode
      open = false
      continue
    }
    if (isInCode) continue
    const item = bullet.exec(line)
    if (line.trim() === "" || /^\s*(?:#{1,6}\s|\||!\[|\[!|>|(?:---+|\*\*\*+)\s*$|\$\$|%%|<)/.test(line)) {
      open = false
      if (line.trim() !== "") isNested = false
      continue
    }
    if (item !== null) {
      isNested = (item[1] ?? "").length >= 2
      open = !isNested
      if (open) blocks.push(item[2] ?? "")
      continue
    }
    if (isNested && /^\s/.test(line)) continue
    const own = line.trim()
    if (open) blocks[blocks.length - 1] += ` ${own}`
    else blocks.push(own)
    open = true
    isNested = false
  }
  return blocks
}
