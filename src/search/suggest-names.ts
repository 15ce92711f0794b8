import { disassemble } from "es-hangul"
import { distance } from "fastest-levenshtein"
import { typeInHangul, typeInLatin } from "./analysis/keyboard-layout.ts"
import { compactText } from "./analysis/normalize-text.ts"
import type { NameSpelling, NameTable } from "./names/name-table.ts"
import type { QueryWord } from "./query/query-word.ts"
import type { Suggestion } from "./types.ts"

/** Names for what was typed so far: those that begin with it first, then by first consonants, then those that hold it. */
export function suggestNames(typed: string, limit: number, names: NameTable): Suggestion[] {
  const key = compactText(typed.slice(0, longestTyped))
  if (key === "") return []
  const rank = ranking(key)
  const ranked = Array.from(names.spellings(), (spelling) => ({ text: spelling.text, rank: rank(spelling) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
  return ranked.slice(0, limit).map(({ text }) => ({ text, kind: "term" }))
}

/** Names that are spelled most nearly like a word of the query; for a query the notes do not answer. */
export function nearestNames(words: readonly QueryWord[], limit: number, names: NameTable): string[] {
  const ranked = words.slice(0, mostWords).flatMap(({ word }) => {
    const key = compactText(word)
    const asked = disassemble(key)
    return [...names.spellings()].flatMap(({ text, compact, jamo }) => {
      const shorter = Math.max(1, Math.min(asked.length, jamo.length))
      if (compact.includes(key)) return [{ text, remoteness: 0 }]
      if (Math.abs(asked.length - jamo.length) >= shorter * tooRemote) return []
      return [{ text, remoteness: distance(asked, jamo) / shorter }]
    })
  })
  const near = ranked
    .filter(({ remoteness }) => remoteness < tooRemote)
    .sort((a, b) => a.remoteness - b.remoteness || a.text.length - b.text.length)
  return [...new Set(near.map(({ text }) => text))].slice(0, limit)
}

/** No name is longer; and what es-hangul makes of a key on the other layout takes more than linear time. */
const longestTyped = 100

const tooRemote = 0.5
/** A question of more words than this is not a name mistyped. */
const mostWords = 6

/** Lower is nearer; not finite for a name that has nothing of what was typed. */
function ranking(key: string): (name: NameSpelling) => number {
  const typed = disassemble(key)
  const isConsonants = /^[ㄱ-ㅎ]+$/.test(key)
  const otherLayout = /[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(key) ? typeInLatin(key) : typeInHangul(key)
  return ({ compact, jamo, consonants }) => {
    if (compact === key) return 0
    if (compact.startsWith(key)) return 1
    if (isConsonants && consonants.startsWith(key)) return 2
    // While a syllable is being typed its last consonant may still become the first of the next one: 클라ㅇ, 클랑.
    if (jamo.startsWith(typed)) return 2
    if (compact.includes(key)) return 3
    if (otherLayout.length > 1 && compact.startsWith(otherLayout)) return 4
    return Number.POSITIVE_INFINITY
  }
}
