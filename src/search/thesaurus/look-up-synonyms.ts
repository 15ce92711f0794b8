import { stemmer } from "stemmer"
import { conjugateStem, type FormKind } from "./conjugate-stem.ts"
import { fields } from "./fields.ts"
import { isEnding } from "./is-ending.ts"
import { parseSets, type SetWord, type SynonymSet } from "./parse-sets.ts"

export interface Synonym {
  /** In lower case and NFC; a stem for verbs and adjectives (`지우`); may hold spaces (`비용 절감`). */
  readonly word: string
  /** 1: same meaning; 0.6: same in one of its meanings; 0.5: a broader word. */
  readonly weight: number
  /** What a text may hold of it: the forms before endings of a stem, a phrase with and without its spaces. */
  readonly forms: readonly string[]
}

/** No entry is longer than this, so that a reader of a query knows how many neighbouring words to join. */
export const maxWordsOfEntry = 4

/**
 * Words that may stand for `word`, heaviest first; empty when it is not in the thesaurus. Takes a noun without its
 * particle (also with 하다, 되다, 시키다), a stem or any common inflection of it (`지우`, `지워서`, `지우려면`),
 * an English word in any number or tense, and phrases with or without spaces.
 */
export function lookUpSynonyms(word: string): readonly Synonym[] {
  const key = keyOf(word)
  if (key === "" || key.length > longestKey) return []
  const weights = new Map<Entry, number>()
  for (const { entry, trust } of findEntries(key)) {
    for (const [other, weight] of entry.related) {
      weights.set(other, Math.max(weights.get(other) ?? 0, Math.min(weight, trust)))
    }
  }
  return [...weights]
    .filter(([other]) => other.key !== key)
    .map(([other, weight]) => ({ word: other.text, weight, forms: other.forms }))
    .sort((a, b) => b.weight - a.weight)
}

interface Entry {
  readonly text: string
  readonly key: string
  readonly forms: readonly string[]
  readonly related: Map<Entry, number>
}

interface Found {
  readonly entry: Entry
  /** No synonym found through this entry weighs more. */
  readonly trust: number
}

interface Inflected {
  readonly entry: Entry
  readonly kind: FormKind
}

const sameMeaning = 1
const oneOfItsMeanings = 0.6
const broaderMeaning = 0.5
/** Longer than any entry with its endings; keeps a pasted page from being taken apart. */
const longestKey = 40

const words = new Map<string, Entry>()
const englishStems = new Map<string, readonly Entry[]>()
const inflections = new Map<string, Inflected[]>()
const lightVerbs = ["하", "되", "시키", "당하"].flatMap(conjugateStem)

for (const field of fields) for (const set of parseSets(field)) addSet(set)
for (const [key, entry] of words) {
  if (isEnglish(key)) englishStems.set(stemmer(key), [...(englishStems.get(stemmer(key)) ?? []), entry])
}

function findEntries(key: string): readonly Found[] {
  const exact = words.get(key)
  if (exact !== undefined) return [{ entry: exact, trust: sameMeaning }]
  if (isEnglish(key)) return findEnglish(key)
  const inflected = findInflected(key)
  return inflected.length > 0 ? inflected : findBeforeLightVerb(key)
}

function findEnglish(key: string): readonly Found[] {
  const [entry, ...rivals] = englishStems.get(stemmer(key)) ?? []
  // A stem shared by words of different meaning (general, generation) says nothing.
  if (entry === undefined || rivals.some((rival) => !entry.related.has(rival))) return []
  return [{ entry, trust: sameMeaning }]
}

function findInflected(key: string): readonly Found[] {
  // One syllable alone (싼, 큰) may as well be another word.
  const trust = key.length > 1 ? sameMeaning : oneOfItsMeanings
  // The longest stem wins: 남기는 is 남기다, not a noun made of 남다.
  for (let length = key.length; length > 0; length--) {
    const rest = key.slice(length)
    const fitting = (inflections.get(key.slice(0, length)) ?? []).filter(({ kind }) => isEnding(rest, kind))
    if (fitting.length > 0) return fitting.map(({ entry }) => ({ entry, trust }))
  }
  return []
}

/** 삭제하는 → 삭제, 저렴한 → 저렴, 효율적인 → 효율. */
function findBeforeLightVerb(key: string): readonly Found[] {
  for (let length = key.length - 1; length > 1; length--) {
    const entry = words.get(key.slice(0, length))
    if (entry !== undefined && isLightVerb(key.slice(length))) return [{ entry, trust: sameMeaning }]
  }
  return []
}

function isLightVerb(text: string): boolean {
  if (/^적(?:인|으로|이고|이다)?$/.test(text)) return true
  return lightVerbs.some(
    (form) => text.startsWith(form.text) && isEnding(text.slice(form.text.length), form.kind),
  )
}

function addSet(set: SynonymSet): void {
  for (const word of set.words) {
    const entry = entryOf(word)
    for (const other of set.words) {
      if (other === word) continue
      const several = word.hasManySenses || other.hasManySenses
      relate(entry, entryOf(other), several ? oneOfItsMeanings : sameMeaning)
    }
    for (const other of set.broader) relate(entry, entryOf(other), broaderMeaning)
  }
}

function relate(entry: Entry, other: Entry, weight: number): void {
  entry.related.set(other, Math.max(entry.related.get(other) ?? 0, weight))
}

function entryOf({ text, isStem }: SetWord): Entry {
  const key = keyOf(text)
  if (!isStem) {
    const entry = words.get(key) ?? newEntry(text, key, [...new Set([text, key])])
    words.set(key, entry)
    return entry
  }
  const known = inflections.get(key)?.find(({ entry }) => entry.text === text)
  if (known !== undefined) return known.entry
  const forms = conjugateStem(key)
  const entry = newEntry(text, key, [...new Set(forms.map((form) => form.text))])
  for (const { text: form, kind } of forms) {
    inflections.set(form, [...(inflections.get(form) ?? []), { entry, kind }])
  }
  return entry
}

function newEntry(text: string, key: string, forms: readonly string[]): Entry {
  return { text, key, forms, related: new Map() }
}

function keyOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s-]+/g, "")
}

function isEnglish(key: string): boolean {
  return /^[a-z]+$/.test(key)
}
