import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { lookUpSynonyms } from "../../search/thesaurus/look-up-synonyms.ts"
import { nameWordEntries } from "./name-words.ts"

/** The first letter, in capitals, of a word, of what the thesaurus has for a Korean one in English. */
export function initialsOf(word: string): ReadonlySet<string> {
  if (/^[A-Za-z]/.test(word)) return new Set([initial(word)])
  const english = lookUpSynonyms(stripEndings(word)).filter(({ word: other }) => /^[a-z]+$/.test(other))
  return new Set(english.map(({ word: other }) => initial(other)))
}

let inNames: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The first letters of the English words that names have for a Korean one: F for 파일, S for 시스템. */
export function initialsInNames(word: string): ReadonlySet<string> {
  inNames ??= readInitials()
  return inNames.get(stripEndings(word)) ?? new Set()
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
