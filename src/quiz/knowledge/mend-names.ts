import type { Passage, Term } from "../../notes/types.ts"

const leastLetters = 6
const leastPassages = 2

/**
 * The terms without those whose name is cut off `데이터베이스라는`, where the notes write 데이터베이스 by itself. Mended is
 * a letter too many or too few in a Latin word of a name, where the notes write the word rightly
 * in at least two passages and the slip in one: `Amaszon Cognito`. Only inner letters count, and no letter for another,
 * since that makes other words (`lactase`, `lactose`).
 */
export function mendNames(terms: readonly Term[], passages: readonly Passage[]): readonly Term[] {
  const words = countWords(passages)
  const common = new Map<string, string>()
  for (const [word, count] of words) {
    if (count.passages < leastPassages || word.length < leastLetters - 1) continue
    for (let at = 1; at < word.length - 1; at++) common.set(word.slice(0, at) + word.slice(at + 1), word)
  }
  const mend = (name: string) =>
    name.replace(/[A-Za-z]{6,}/g, (written) => {
      const word = written.toLowerCase()
      if ((words.get(word)?.passages ?? 0) > 1) return written
      const meant =
        common.get(word) ?? shorter(word).find((other) => (words.get(other)?.passages ?? 0) >= leastPassages)
      return meant === undefined ? written : (words.get(meant)?.written ?? written)
    })
  const isWhole = (name: string) => {
    const [, stem] = /^([가-힣]{2,})라$/u.exec(name) ?? []
    return stem === undefined || !passages.some(({ text }) => holdsWord(text, stem))
  }
  return terms
    .filter(({ name }) => isWhole(name))
    .map((term) => {
      const name = mend(term.name)
      return name === term.name ? term : { ...term, name }
    })
}

/** Whether the Hangul word stands there by itself or before a particle. */
function holdsWord(text: string, word: string): boolean {
  return new RegExp(`(?<![가-힣])${word}(?:[은는이가을를의에와과도로]|에서)?(?![가-힣])`, "u").test(text)
}

/** The word without one of its inner letters. */
function shorter(word: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, at) => word.slice(0, at + 1) + word.slice(at + 2),
  )
}

function countWords(
  passages: readonly Passage[],
): Map<string, { passages: number; readonly written: string }> {
  const counts = new Map<string, { passages: number; readonly written: string }>()
  for (const { text } of passages) {
    for (const written of new Set(text.match(/[A-Za-z]{5,}/g) ?? [])) {
      const word = written.toLowerCase()
      const known = counts.get(word)
      if (known === undefined) counts.set(word, { passages: 1, written })
      else known.passages++
    }
  }
  return counts
}
