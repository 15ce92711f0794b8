import { disassemble, getChoseong } from "es-hangul"
import { distance } from "fastest-levenshtein"
import { typeInHangul, typeInLatin } from "./analysis/keyboard-layout.ts"
import { compactText } from "./analysis/normalize-text.ts"
import type { NameTable } from "./names/name-table.ts"
import type { QueryWord } from "./query/query-word.ts"
import type { Suggestion } from "./types.ts"

/** Names for what was typed so far: those that begin with it first, then by first consonants, then those that hold it. */
export function suggestNames(typed: string, limit: number, names: NameTable): Suggestion[] {
  const key = compactText(typed)
  if (key === "") return []
  const ranked = [...names.spellings]
    .map(([compact, text]) => ({ text, rank: rankName(key, compact) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
  return ranked.slice(0, limit).map(({ text }) => ({ text, kind: "term" }))
}

/** Names that are spelled most nearly like a word of the query; for a query the notes do not answer. */
export function nearestNames(words: readonly QueryWord[], limit: number, names: NameTable): string[] {
  const ranked = words.flatMap(({ word }) => {
    const asked = disassemble(compactText(word))
    return [...names.spellings].map(([compact, text]) => {
      const jamo = disassemble(compact)
      const slips = compact.includes(compactText(word)) ? 0 : distance(asked, jamo)
      return { text, remoteness: slips / Math.max(1, Math.min(asked.length, jamo.length)) }
    })
  })
  const near = ranked
    .filter(({ remoteness }) => remoteness < tooRemote)
    .sort((a, b) => a.remoteness - b.remoteness || a.text.length - b.text.length)
  return [...new Set(near.map(({ text }) => text))].slice(0, limit)
}

const tooRemote = 0.5

function rankName(key: string, compact: string): number {
  if (compact === key) return 0
  if (compact.startsWith(key)) return 1
  if (/^[ㄱ-ㅎ]+$/.test(key)) {
    const consonants = getChoseong(compact)
    if (consonants.startsWith(key)) return 2
  }
  // While a syllable is being typed its last consonant may still become the first of the next one: 클라ㅇ, 클랑.
  if (disassemble(compact).startsWith(disassemble(key))) return 2
  if (compact.includes(key)) return 3
  const otherLayout = /[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(key) ? typeInLatin(key) : typeInHangul(key)
  if (otherLayout.length > 1 && compact.startsWith(otherLayout)) return 4
  return Number.POSITIVE_INFINITY
}
