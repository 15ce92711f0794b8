import type { Passage } from "../notes/types.ts"

/** Whether a passage is a table of contents: links to where things are explained, and little else. */
export function isLinkList(passage: Passage): boolean {
  const known = judged.get(passage)
  if (known !== undefined) return known
  const isList = consistsOfLinks(passage.text)
  judged.set(passage, isList)
  return isList
}

/** Asked of the same passages again and again. */
const judged = new WeakMap<Passage, boolean>()

/** At least this many links, with no more than this share of the letters outside of them. */
const fewestLinks = 2
const mostBeside = 0.3

function consistsOfLinks(text: string): boolean {
  const links = text.match(link) ?? []
  if (links.length < fewestLinks) return false
  const shown = links.map((one) => one.replace(target, "")).join("")
  const beside = countLetters(text.replace(link, ""))
  return beside <= mostBeside * (beside + countLetters(shown))
}

const link = /\[\[[^\]\n]{1,200}\]\]|\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)/g
const target = /\]\(.*$/

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
