import { isAcronym, isAcronymOf } from "./acronym.ts"
import { hasParticle, isName, isOtherName } from "./term-name.ts"

export interface NamePair {
  readonly name: string
  readonly alias: string
}

/** Names with their other name behind them anywhere in running text: `네트워크 주소 변환(NAT)`, `Security Group (보안 그룹)을`. */
export function readParentheses(plain: string): readonly NamePair[] {
  const pairs: NamePair[] = []
  if (plain.length > maxReadChars || !/[(（]/.test(plain)) return pairs
  // `서버(bind, listen, accept), 클라이언트(connect)`: where one has several things in a row, the other has one of them.
  if (/[(（][a-z]+(?:, ?[a-z]+)+[)）]/.test(plain)) return pairs
  for (const match of plain.matchAll(/([^()（）]{2,80})[(（]\s*([^()（）]{2,60}?)\s*[)）]/gu)) {
    const before = withoutRest(match[1] ?? "", plain[match.index - 1])
    const [alias = "", ...others] = (match[2] ?? "").split(/\s*,\s*/)
    // Several things in a row are examples.
    if (others.length > 1 || /\s등$/.test(match[2] ?? "")) continue
    const name = nameBefore(before, alias)
    if (name !== undefined && isName(name) && isOtherName(name, alias)) pairs.push({ name, alias })
  }
  return pairs
}

/** Longer lines are walls of text, and the patterns here are for lines. */
const maxReadChars = 5000

/** Right behind a bracket stands what is left of the word before it: `스미스(Smith)의 가치론(…)`. */
function withoutRest(text: string, previous: string | undefined): string {
  return (previous !== undefined && /[)）]/.test(previous) ? text.replace(/^\S+/, "") : text).trim()
}

/** How far to the left the name reaches is told by the alias: its letters, its number of words, its script. */
function nameBefore(before: string, alias: string): string | undefined {
  const clause = before.split(/[,.;:·"'“”‘’]\s*|\s[-–—→+/]\s?/).at(-1) ?? ""
  const words = clause.split(/\s+/).filter((word) => word !== "")
  const last = words.at(-1) ?? ""
  if (isAcronymOf(last, alias)) return last
  if (isAcronym(alias)) {
    for (let count = 1; count <= Math.min(7, words.length); count++) {
      const tail = words.slice(-count).join(" ")
      if (isAcronymOf(alias, tail) && /^[A-Za-z]/.test(tail)) return tail
    }
  }
  if (/\p{Script=Hangul}/u.test(alias)) return tailWhile(words, (word) => /^[A-Z][\w.+/-]*$/.test(word), 5)
  if (!/\p{Script=Hangul}/u.test(last) || hasParticle(last)) return undefined
  // Behind an object or a number a noun is a verb in disguise: `높은 성능으로 실행(Neo)`.
  if (/(?:을|를|으로|에서|에게|\d\S*)$/u.test(words.at(-2) ?? "")) return undefined
  const count = isAcronym(alias) ? Math.min(3, alias.length) : Math.min(2, alias.split(/\s+/).length)
  return tailWhile(
    words,
    (word, index) =>
      /\p{L}/u.test(word) &&
      (index === 0 || !(hasParticle(word) || joinsWords.test(word) || /[가-힣]{2}[이가]$/u.test(word))),
    count,
  )
}

/** Stands between a name and what came before it; a syllable alone is a particle or a bound noun. */
const joinsWords =
  /^(?:[가-힣ⓐ-ⓩ①-⑳]|예컨대|앞서|주로|보통|흔히|일명|이른바|소위|바로|반대로|각각|특히|거쳐|위해서?|통해서?|대해|따라|이용하여|이용하면|사용하여|사용하면|.+[하되]면)$/u

function tailWhile(
  words: readonly string[],
  fits: (word: string, index: number) => boolean,
  most: number,
): string | undefined {
  const tail: string[] = []
  for (const [index, word] of words.toReversed().slice(0, most).entries()) {
    if (!fits(word, index)) break
    tail.unshift(word)
  }
  return tail.length === 0 ? undefined : tail.join(" ")
}

/** Latin names in Korean text: several words in capitals, or one with a capital inside. Korean grammar capitalises nothing. */
export function readLatinNames(plain: string): readonly string[] {
  if (plain.length > maxReadChars || (plain.match(/\p{Script=Hangul}/gu)?.length ?? 0) < 8) return []
  const names = new Set<string>()
  for (const match of plain.matchAll(capitalised)) {
    const before = plain[match.index - 1] ?? ""
    const next = plain[match.index + match[0].length] ?? ""
    // What goes on (a path, a call, another name in parentheses) is read elsewhere or is no name.
    if (/[\p{L}\p{N}(/._@-]/u.test(before) || /[\w(/@-]/.test(next)) continue
    if (/[a-z]/.test(match[0]) && isName(match[0])) names.add(match[0])
  }
  return [...names]
}

const capitalised =
  /[A-Z][A-Za-z0-9]*(?:[ -](?:(?:for|of|on|and|to) )?[A-Z][A-Za-z0-9]*){1,5}(?: \d{1,3}(?!\d))?|[A-Z][a-z]+(?: \d{1,3}(?!\d)|[A-Z][A-Za-z0-9]+)/g
