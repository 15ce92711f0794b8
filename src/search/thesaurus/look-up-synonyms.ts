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
  if (word.length > longestWord) return []
  const key = keyOf(word)
  const weights = new Map<Entry, number>()
  for (const { entry, trust } of findEntries(key)) {
    for (const { other, weight } of relationsOf(entry)) {
      weights.set(other, Math.max(weights.get(other) ?? 0, Math.min(weight, trust)))
    }
  }
  return [...weights]
    .filter(([other]) => other.key !== key)
    .map(([other, weight]) => ({ word: other.text, weight, forms: formsOf(other) }))
    .sort((a, b) => b.weight - a.weight)
}

/** Whether a word is a form of a verb or an adjective that the thesaurus knows, and no noun of it. */
export function isVerbForm(word: string): boolean {
  const key = keyOf(word.slice(0, longestWord))
  return key !== "" && !words.has(key) && findInflected(key).length > 0
}

/** Whether an entry of several words may begin with this one; cheaper than to look up what never can be found. */
export function mayBeginPhrase(word: string): boolean {
  return phraseBeginnings().has(keyOf(word.slice(0, longestWord)))
}

interface Entry {
  readonly text: string
  readonly key: string
  readonly isStem: boolean
  readonly places: Place[]
}

/** A set in which a word stands. */
interface Place {
  readonly set: LinkedSet
  readonly hasManySenses: boolean
}

interface LinkedSet {
  readonly members: { readonly entry: Entry; readonly hasManySenses: boolean }[]
  readonly broader: readonly Entry[]
}

interface Found {
  readonly entry: Entry
  /** No synonym found through this entry weighs more. */
  readonly trust: number
}

interface Inflected {
  readonly entry: Entry
  readonly kind: FormKind
  readonly text: string
}

const sameMeaning = 1
const oneOfItsMeanings = 0.6
const broaderMeaning = 0.5
/** Longer than any entry with its endings; keeps a pasted page from being taken apart. */
const longestWord = 100

const words = new Map<string, Entry>()
const stems = new Map<string, Entry>()
const lightVerbs = ["하", "되", "시키", "당하"].flatMap(conjugateStem)
let englishStems: ReadonlyMap<string, readonly Entry[]> | undefined
let inflections: ReadonlyMap<string, readonly Inflected[]> | undefined
let beginnings: ReadonlySet<string> | undefined

for (const field of fields) for (const set of parseSets(field)) addSet(set)

function relationsOf(entry: Entry): readonly { readonly other: Entry; readonly weight: number }[] {
  return entry.places.flatMap(({ set, hasManySenses }) => [
    ...set.members.map((member) => ({
      other: member.entry,
      weight: hasManySenses || member.hasManySenses ? oneOfItsMeanings : sameMeaning,
    })),
    ...set.broader.map((other) => ({ other, weight: broaderMeaning })),
  ])
}

function formsOf({ text, key, isStem }: Entry): readonly string[] {
  if (!isStem) return text === key ? [text] : [text, key]
  const forms = conjugateStem(key).map((form) => form.text)
  if (text === key) return [...new Set(forms)]
  // Only the last word of a phrase changes: 값이 싸 → 값이 싼, 값이싼.
  const beforeLastWord = text.slice(0, text.lastIndexOf(" ") + 1)
  const joined = keyOf(beforeLastWord)
  return [...new Set(forms.flatMap((form) => [beforeLastWord + form.slice(joined.length), form]))]
}

function findEntries(key: string): readonly Found[] {
  const exact = words.get(key)
  if (exact !== undefined) return [{ entry: exact, trust: sameMeaning }]
  if (isEnglish(key)) return findEnglish(key)
  const inflected = findInflected(key)
  return inflected.length > 0 ? inflected : findBeforeLightVerb(key)
}

function findEnglish(key: string): readonly Found[] {
  const [entry, ...rivals] = englishEntries().get(stemmer(key)) ?? []
  // A stem shared by words of different meaning (general, generation) says nothing.
  if (entry === undefined || rivals.some((rival) => !isRelated(entry, rival))) return []
  return [{ entry, trust: sameMeaning }]
}

function findInflected(key: string): readonly Found[] {
  // One syllable alone (싼, 큰) may as well be another word.
  const trust = key.length > 1 ? sameMeaning : oneOfItsMeanings
  // The longest stem wins: 남기는 is 남기다, not a noun made of 남다.
  for (let length = key.length; length > 0; length--) {
    const rest = key.slice(length)
    const fitting = (inflectedStems().get(key.slice(0, length)) ?? []).filter(({ kind }) =>
      isEnding(rest, kind),
    )
    if (fitting.length > 0) return fitting.map(({ entry }) => ({ entry, trust }))
  }
  return []
}

// This index and the next are made when first needed: together they cost more than reading the sets.
function englishEntries(): ReadonlyMap<string, readonly Entry[]> {
  englishStems ??= Map.groupBy(
    words.values().filter(({ key }) => isEnglish(key)),
    ({ key }) => stemmer(key),
  )
  return englishStems
}

function inflectedStems(): ReadonlyMap<string, readonly Inflected[]> {
  inflections ??= Map.groupBy(
    stems.values().flatMap((entry) => conjugateStem(entry.key).map((form) => ({ ...form, entry }))),
    ({ text }) => text,
  )
  return inflections
}

function phraseBeginnings(): ReadonlySet<string> {
  if (beginnings !== undefined) return beginnings
  const begun = new Set<string>()
  const phrases = stems.values().filter(({ text, key }) => text !== key)
  for (const { key } of [...words.values(), ...phrases]) {
    for (let length = 1; length < key.length; length++) begun.add(key.slice(0, length))
  }
  beginnings = begun
  return begun
}

function isRelated(entry: Entry, other: Entry): boolean {
  return relationsOf(entry).some((relation) => relation.other === other)
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
  const linked: LinkedSet = { members: [], broader: set.broader.map(entryOf) }
  for (const word of set.words) {
    const entry = entryOf(word)
    linked.members.push({ entry, hasManySenses: word.hasManySenses })
    entry.places.push({ set: linked, hasManySenses: word.hasManySenses })
  }
}

function entryOf({ text, isStem }: SetWord): Entry {
  // The field files are in lower case and NFC already.
  const key = text.replaceAll(" ", "")
  const kept = isStem ? stems : words
  const known = kept.get(key)
  if (known !== undefined) return known
  const entry: Entry = { text, key, isStem, places: [] }
  kept.set(key, entry)
  return entry
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
