import { readMorphemes } from "./read-morphemes.ts"

const stem = /^(?:VV|VA|VX|XSV|XSA)$/
const ending = /^(?:EC|EF|EP)$/

/**
 * Whether a name reads as nouns from end to end: no verb with an ending that goes on or closes (`거쳐 한계혁명`,
 * `언급했듯이 캐시`), no adverb in front (`우선 상속`), no numeral or adverb alone (`둘째`, `원래`), no particle in the middle (`횟수가 가장 적`).
 * A particle or an ending at the very end may be the rest of a word that the model does not know.
 */
export function readsAsNoun(name: string): boolean {
  const words = name.split(" ")
  return words.every((word, at) => {
    if (!/[가-힣]/u.test(word)) return true
    const tags = readMorphemes(word).tokens.map(({ pos }) => pos)
    if (words.length === 1 && tags.every((tag) => /^(?:NR|NP|MAJ|MAG)$/.test(tag))) return false
    const isLast = at === words.length - 1
    // `구할 루프 이득`: still to be done.
    if (!isLast && tags.at(-1) === "ETM" && /^V/.test(tags.at(-2) ?? "") && hasFinalL(word)) return false
    // 높음, 작성해주: said of a thing, or done with it.
    if (isLast && (tags.at(-1) === "ETN" || /[가-힣]해주$/u.test(word))) return false
    if (isLast && tags.length === 1 && /^V[VA]$/.test(tags[0] ?? "")) return false
    if (!isLast && tags.length === 1 && tags[0] === "MAG" && at === 0) return false
    if (
      tags.some(
        (tag, index) => stem.test(tag) && ending.test(tags[index + 1] ?? "") && (index > 0 || !isLast),
      )
    )
      return false
    const [before = "", last = ""] = tags.slice(-2)
    return isLast || !(before.startsWith("N") && /^J(?:KS|KO|X)$/.test(last))
  })
}

function hasFinalL(word: string): boolean {
  return ((word.at(-1) ?? "").charCodeAt(0) - 0xac00) % 28 === finalL
}

/** The number of ㄹ among the final consonants in Unicode's order. */
const finalL = 8
