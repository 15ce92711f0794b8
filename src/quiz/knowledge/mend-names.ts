import type { Passage, Term } from "../../notes/types.ts"

const leastLetters = 6
const leastLettersOfLong = 8
/**
 * How many times as often the right word stands: long words seldom have a neighbour by chance, and two names that agree
 * in all other words (`Roiute 53`, `Route 53`) hardly ever.
 */
const moreOften = { long: 2, short: 10, ofName: 1.5 }

/**
 * The terms without those whose name is cut off `데이터베이스라는`, where the notes write 데이터베이스 by itself. Mended is
 * a letter too many or too few in a Latin word of a name (`Auto Scailing`), or two that changed places, where the notes
 * write the word rightly far more often. Only inner letters count, but for names that are written rightly elsewhere, and
 * no letter for another, since that makes other words (`lactase`, `lactose`).
 */
export function mendNames(terms: readonly Term[], passages: readonly Passage[]): readonly Term[] {
  const words = countWords(passages)
  const byShorter = new Map<string, string[]>()
  for (const word of words.keys()) {
    for (const shorter of withoutOneLetter(word)) {
      const known = byShorter.get(shorter)
      if (known === undefined) byShorter.set(shorter, [word])
      else known.push(word)
    }
  }
  const timesOf = (word: string) => words.get(word)?.times ?? 0
  const names = new Set(terms.map(({ name }) => name.toLowerCase()))
  const mend = (name: string) =>
    name.replace(/[A-Za-z]{6,}/g, (written, at: number) => {
      const isNamed = (other: string) =>
        name.includes(" ") &&
        names.has((name.slice(0, at) + other + name.slice(at + written.length)).toLowerCase())
      const word = written.toLowerCase()
      const near = [...(byShorter.get(word) ?? []), ...withoutOneLetter(word), ...withTwoSwapped(word)]
      const meant = [...near, ...[word.slice(0, -1)].filter(isNamed)]
        .filter((other) => {
          const longer = Math.max(word.length, other.length)
          const ratio = isNamed(other)
            ? moreOften.ofName
            : moreOften[longer >= leastLettersOfLong ? "long" : "short"]
          return other.length >= leastLetters - 1 && timesOf(other) >= timesOf(word) * ratio
        })
        .toSorted((one, other) => timesOf(other) - timesOf(one))[0]
      return meant === undefined ? written : (words.get(meant)?.written ?? written)
    })
  const isWhole = (name: string) => {
    const [, stem] = /^([가-힣]{2,})라$/u.exec(name) ?? []
    return stem === undefined || !passages.some(({ text }) => holdsWord(text, stem))
  }
  const stems = findStems(terms, passages)
  return terms
    .filter(({ name }) => isWhole(name))
    .map((term) => {
      const name = withLastSyllable(mend(term.name), term, stems)
      return name === term.name ? term : { ...term, name }
    })
}

/** `게이트웨이란 …` may be of a 게이트웨; where the notes never write that but with 이, it is not. */
function withLastSyllable(name: string, { definedBy }: Term, stems: ReadonlySet<string>): string {
  const last = lastWord.exec(name)?.[0]
  return definedBy === "statement" && last !== undefined && stems.has(last) ? `${name}이` : name
}

const lastWord = /[가-힣]{2,}$/u

/** The last words of names that stand in the notes at least twice, and only before 이. */
function findStems(terms: readonly Term[], passages: readonly Passage[]): ReadonlySet<string> {
  const ends = terms
    .filter(({ definedBy }) => definedBy === "statement")
    .map(({ name }) => lastWord.exec(name)?.[0])
  const counts = new Map<string, { with: number; without: number }>()
  for (const end of ends) if (end !== undefined) counts.set(end, { with: 0, without: 0 })
  for (const { text } of passages) {
    for (const [word] of text.matchAll(/[가-힣]{2,}/g)) {
      for (let length = 2; length <= word.length; length++) {
        const count = counts.get(word.slice(0, length))
        if (count === undefined) continue
        if (word[length] === "이") count.with++
        else count.without++
      }
    }
  }
  return new Set(
    [...counts].filter(([, count]) => count.with >= 2 && count.without === 0).map(([end]) => end),
  )
}

/** Whether the Hangul word stands there by itself or before a particle. */
function holdsWord(text: string, word: string): boolean {
  return new RegExp(`(?<![가-힣])${word}(?:[은는이가을를의에와과도로]|에서)?(?![가-힣])`, "u").test(text)
}

/** The word without one of its inner letters. */
function withoutOneLetter(word: string): readonly string[] {
  return innerPlaces(word).map((at) => word.slice(0, at) + word.slice(at + 1))
}

/** The word with an inner letter and the one behind it in each other's place. */
function withTwoSwapped(word: string): readonly string[] {
  return innerPlaces(word.slice(0, -1)).map(
    (at) => word.slice(0, at) + [...word.slice(at, at + 2)].reverse().join("") + word.slice(at + 2),
  )
}

function innerPlaces(word: string): readonly number[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => at + 1)
}

function countWords(passages: readonly Passage[]): Map<string, { times: number; readonly written: string }> {
  const counts = new Map<string, { times: number; readonly written: string }>()
  for (const { text, heading } of passages) {
    for (const written of `${heading.at(-1) ?? ""}\n${text}`.match(/[A-Za-z]{5,}/g) ?? []) {
      const word = written.toLowerCase()
      const known = counts.get(word)
      if (known === undefined) counts.set(word, { times: 1, written })
      else known.times++
    }
  }
  return counts
}
