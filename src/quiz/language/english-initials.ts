import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { lookUpSynonyms } from "../../search/thesaurus/look-up-synonyms.ts"
import { nameWordEntries } from "./name-words.ts"

/** The first letter, in capitals, of a word, of what the thesaurus has for a Korean one in English. */
export function initialsOf(word: string): ReadonlySet<string> {
  if (/^[A-Za-z]/.test(word)) return new Set([initial(word)])
  // 도메인, whose last syllable could be an ending.
  const english = [word, stripEndings(word)]
    .flatMap(lookUpSynonyms)
    .filter(({ word: other }) => /^[a-z]+$/.test(other))
  return new Set(english.map(({ word: other }) => initial(other)))
}

/**
 * The neighbouring words of a text that an acronym of three letters and more begins or ends with, all of them but one
 * at least: `도메인 이름` for DNS, `Markup Language` for XML, `애플리케이션 프로그래밍 인터페이스` for API.
 */
export function findSpelledRun(text: string, acronym: string): string | undefined {
  if (acronym.length < 3) return undefined
  const words = text.match(/[가-힣]+|[A-Za-z]+/gu) ?? []
  const size = acronym.length - 1
  const parts = [acronym.slice(0, size), acronym.slice(-size)]
  for (let at = 0; at + size <= words.length; at++) {
    const run = words.slice(at, at + size)
    const initials = run.map((word) => new Set([...initialsOf(word), ...initialsInNames(word)]))
    if (parts.some((part) => initials.every((letters, index) => letters.has(part[index] ?? ""))))
      return run.join(" ")
  }
  return undefined
}

let inNames: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The first letters of the English words that names have for a Korean one: F for 파일, S for 시스템. */
export function initialsInNames(word: string): ReadonlySet<string> {
  inNames ??= readInitials()
  return inNames.get(word) ?? inNames.get(stripEndings(word)) ?? new Set()
}

function readInitials(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const [english, korean] of nameWordEntries())
    for (const word of korean) found.set(word, (found.get(word) ?? new Set()).add(initial(english)))
  return found
}

function initial(word: string): string {
  return (word[0] ?? "").toUpperCase()
}
