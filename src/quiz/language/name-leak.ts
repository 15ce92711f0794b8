import { disassemble, getChoseong } from "es-hangul"
import { soundKeyOfHangul, soundKeysOfLatin } from "../../notes/sound-key.ts"
import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { nameKey, nameWords, spellsAcronym } from "./name-key.ts"

/** The first word of a text that gives one of the names away; undefined where nothing does. */
export function findLeak(text: string, names: readonly string[]): string | undefined {
  for (const leak of findLeaks(text, names)) return leak
  return undefined
}

/**
 * The words of a text that give one of the names away: a word of the name, most of a Hangul word, the name's sound in
 * the other script, the words that an acronym stands for, the acronym of the words.
 */
export function* findLeaks(text: string, names: readonly string[]): Generator<string> {
  const words = readText(text)
  for (const name of readNames(names)) {
    for (const word of name.words) {
      const leak = word.isHangul
        ? (hangulLeak(word.parts, words.hangul) ?? soundsLikeOne(word.sounds, words.latin))
        : (latinLeak(word.text, words) ?? soundsLikeOne(word.sounds, words.hangul))
      if (leak !== undefined) yield leak
    }
    const acronym = acronymLeak(name.name, words)
    if (acronym !== undefined) yield acronym
    if (name.compact !== "" && (words.compact.includes(name.compact) || isMisspeltIn(name.compact, words)))
      yield name.name
  }
}

/** Shorter skeletons of consonants meet by chance. */
const leastSound = 3

interface TextWords {
  /** All Hangul without spaces: 블록 체인 is 블록체인. */
  readonly compact: string
  readonly latinSet: ReadonlySet<string>
  readonly latin: readonly { readonly word: string; readonly sounds: readonly string[] }[]
  readonly hangul: readonly { readonly word: string; readonly sounds: readonly string[] }[]
  readonly runs: readonly string[]
  readonly acronyms: readonly string[]
  /** The capitals that its Latin words begin with, in a row. */
  readonly initials: string
}

interface NameWords {
  readonly name: string
  /** Of a Hangul name of three syllables and more, without spaces; else empty. */
  readonly compact: string
  readonly words: readonly (
    | { readonly isHangul: true; readonly parts: readonly string[]; readonly sounds: readonly string[] }
    | { readonly isHangul: false; readonly text: string; readonly sounds: readonly string[] }
  )[]
}

const knownTexts = new Map<string, TextWords>()
const mostKnownTexts = 256

/** The same few texts are held against many names; those read last are kept. */
function readText(text: string): TextWords {
  const known = knownTexts.get(text)
  if (known !== undefined) return known
  if (knownTexts.size >= mostKnownTexts) knownTexts.clear()
  const lower = splitCapitals(text.normalize("NFKC")).toLowerCase()
  const latinSet = new Set([...lower.matchAll(/[a-z][a-z0-9+#]*/g)].map(([word]) => singular(word)))
  const hangul = [...new Set([...(lower.match(/[가-힣]+/g) ?? []), ...compounds(lower)])]
  const runs = text.match(/[A-Za-z][A-Za-z\-/]*(?:\s+[A-Za-z][A-Za-z\-/]*)+/g) ?? []
  const words: TextWords = {
    compact: compactHangul(lower),
    latinSet,
    latin: [...latinSet].map((word) => ({ word, sounds: latinSounds(word) })),
    hangul: hangul.map((word) => ({ word, sounds: hangulSounds(word) })),
    runs: runs.flatMap(windows),
    acronyms: text.match(/\b[A-Z][A-Z0-9]{1,6}\b/g) ?? [],
    initials: (text.match(/(?<![A-Za-z])[A-Z](?=[a-z])/g) ?? []).join(""),
  }
  knownTexts.set(text, words)
  return words
}

const knownNames = new Map<readonly string[], readonly NameWords[]>()
const mostKnownNames = 4_000

function readNames(names: readonly string[]): readonly NameWords[] {
  const known = knownNames.get(names)
  if (known !== undefined) return known
  const read = names.map((name) => ({
    name,
    compact: longEnough(/[a-z]/i.test(name) ? "" : compactHangul(name.normalize("NFKC"))),
    words: [...nameWords(splitCapitals(name.normalize("NFKC")).toLowerCase()), ...compounds(name)].flatMap(
      readNameWord,
    ),
  }))
  if (knownNames.size >= mostKnownNames) knownNames.clear()
  knownNames.set(names, read)
  return read
}

/** ActiveMQ is Active and MQ, GameLift is Game and Lift, corePoolSize core, Pool and Size; the whole word stays, too. */
export function splitCapitals(text: string): string {
  return text.replace(/\b(?:[A-Z]|[a-z]{2})[a-z]+(?:[A-Z]+[a-z]*)+\b/g, (word) => {
    const parts = word.match(/[A-Z]+(?![a-z])|[A-Za-z][a-z]+/g) ?? []
    return parts.some((part) => part.length < 2) ? word : [word, ...parts].join(" ")
  })
}

/** 키값 of `키-값`: its parts alone are too short to give anything away. */
function compounds(text: string): readonly string[] {
  return (text.match(/[가-힣]+(?:-[가-힣]+)+/g) ?? []).map(compactHangul)
}

function compactHangul(text: string): string {
  return text.replace(/[^가-힣]+/g, "")
}

function longEnough(compact: string): string {
  return compact.length >= 3 ? compact : ""
}

function readNameWord(word: string): NameWords["words"] {
  if (/[가-힣]/.test(word)) {
    // `10진`
    if (/^\d+[가-힣]$/u.test(word)) return [{ isHangul: true, parts: [word], sounds: none }]
    const syllables = word.replace(/[^가-힣]/g, "")
    return syllables.length < 2
      ? []
      : [{ isHangul: true, parts: tellingParts(syllables), sounds: hangulSounds(syllables) }]
  }
  if (links.has(word) || !/[a-z]/.test(word) || word.length < 2) return []
  return [{ isHangul: false, text: singular(word), sounds: latinSounds(word) }]
}

/** Stretches of more than half of a word: whoever reads 관계 thinks of 관계형. */
function tellingParts(syllables: string): readonly string[] {
  const size = Math.max(2, Math.ceil(syllables.length * 0.6))
  return Array.from({ length: syllables.length - size + 1 }, (_, at) => syllables.slice(at, at + size))
}

function hangulLeak(parts: readonly string[], words: TextWords["hangul"]): string | undefined {
  return words.find(({ word }) => parts.some((part) => word.includes(part) || isSpellingOf(part, word)))?.word
}

/** 메서드 and 메소드: the same but for the vowel of one syllable. */
function isSpellingOf(part: string, word: string): boolean {
  if (part.length < 3 || word.length < part.length) return false
  let others = 0
  for (const [at, syllable] of [...part].entries()) {
    const other = word[at] ?? ""
    if (syllable === other) continue
    if (++others > 1 || getChoseong(syllable) !== getChoseong(other)) return false
  }
  return true
}

/** `왜래키` in a text on 외래 키. */
function isMisspeltIn(compact: string, { hangul }: TextWords): boolean {
  return hangul.some(({ word }) => isSpellingOf(compact, word))
}

function latinLeak(word: string, { latinSet, latin }: TextWords): string | undefined {
  if (latinSet.has(word)) return word
  return latin.find(
    (other) =>
      sharesStem(word, other.word) ||
      sharesRoot(word, other.word) ||
      isFormOf(word, other.word) ||
      isVersionOf(word, other.word) ||
      isShortFor(word, other.word) ||
      isMisspelt(word, other.word),
  )?.word
}

/** `deep` and `deeper`. */
function isFormOf(word: string, other: string): boolean {
  return (
    word.length === 4 && other.startsWith(word) && /^(?:e?r|e?st|ly|ing|e?d|en|ness)$/.test(other.slice(4))
  )
}

/** `ip` and `ipv4`. */
function isVersionOf(word: string, other: string): boolean {
  return other.startsWith(word) && /^v?\d+$/.test(other.slice(word.length))
}

/** `ack` and `acknowledgment`: three letters and more by which a long word begins. */
function isShortFor(word: string, other: string): boolean {
  return word.length >= 3 && other.length >= word.length * 2 && other.startsWith(word)
}

/** `bitint` and `bigint`: a letter other. */
function isMisspelt(word: string, other: string): boolean {
  if (word.length < 6 || word.length !== other.length) return false
  return [...word].filter((letter, at) => letter !== other[at]).length === 1
}

/** `compute` and `computing`, `analysis` and `analytics`: a long common beginning. */
function sharesStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 5) return false
  let common = 0
  while (common < shorter && one[common] === other[common]) common++
  return common >= 5 && common >= Math.max(one.length, other.length) - 4
}

/** `cached` and `caching`: the same before their endings. */
function sharesRoot(one: string, other: string): boolean {
  const [root, otherRoot] = [one, other].map((word) => word.replace(/(?:ed|ing|es?|ers?)$/, ""))
  return root !== undefined && root.length >= 4 && root === otherRoot
}

/** The same skeleton, or a long one with an ending more: `compute` and 컴퓨팅. */
function areHeardAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= leastSound + 1 && long.length === short.length + 1 && long.startsWith(short)
}

function soundsLikeOne(own: readonly string[], words: TextWords["latin"]): string | undefined {
  return words.find(({ sounds }) => sounds.some((key) => own.some((other) => areHeardAlike(other, key))))
    ?.word
}

function latinSounds(word: string): readonly string[] {
  if (word.length < 4 || links.has(word)) return none
  return remember(word, () =>
    // An s between vowels may be voiced: business is 비즈니스.
    [word, singular(word), word.replace(/(?<=[aeiou])s(?=[aeiou])/g, "z")]
      .flatMap(soundKeysOfLatin)
      .flatMap((key) => soundsOf(key, vowelsHeard[/[aeiouy]/.exec(word)?.[0] ?? ""] ?? "")),
  )
}

function hangulSounds(word: string): readonly string[] {
  return remember(word, () =>
    [word, stripEndings(word)].flatMap((form) => soundsOf(soundKeyOfHangul(form), firstVowel(form))),
  )
}

/** A skeleton of two consonants tells words apart only together with the first vowel, and hardly in one syllable. */
function soundsOf(key: string, vowels: string): readonly string[] {
  if (key.length >= leastSound) return [key]
  return key.length < 2 ? none : [...vowels].map((vowel) => `${key}${vowel}`)
}

/** As which vowels Korean may hear a letter. */
const vowelsHeard: Readonly<Record<string, string>> = {
  a: "ㅏㅔㅐㅓ",
  e: "ㅔㅐㅣㅓ",
  i: "ㅣㅏ",
  o: "ㅗㅏㅜ",
  u: "ㅜㅠㅓㅏ",
  y: "ㅣㅏ",
}

function firstVowel(word: string): string {
  if (word.length < 2) return ""
  return [...disassemble(word)].find((letter) => /[ㅏ-ㅣ]/.test(letter)) ?? ""
}

const none: readonly string[] = []
const knownSounds = new Map<string, readonly string[]>()
const mostKnownSounds = 50_000

/** Notes use the same words over and over. */
function remember(word: string, hear: () => readonly string[]): readonly string[] {
  const known = knownSounds.get(word)
  if (known !== undefined) return known
  if (knownSounds.size >= mostKnownSounds) knownSounds.clear()
  const sounds = hear()
  knownSounds.set(word, sounds)
  return sounds
}

function acronymLeak(name: string, { runs, acronyms, initials }: TextWords): string | undefined {
  const own = name.match(/\b[A-Z][A-Z0-9]{1,6}\b/g) ?? []
  const spelled =
    runs.find((words) => own.some((acronym) => spellsAcronym(words, acronym))) ??
    // `Monte Carlo와 Markov Chain`
    own.find((acronym) => acronym.length > 2 && initials.includes(acronym))
  return (
    spelled ?? acronyms.find((acronym) => spellsAcronym(name, acronym) || nameKey(name) === nameKey(acronym))
  )
}

/** All runs of two to six neighbouring words. */
function windows(run: string): readonly string[] {
  const words = run.split(/\s+/)
  return words.flatMap((_, from) =>
    [2, 3, 4, 5, 6]
      .filter((size) => from + size <= words.length)
      .map((size) => words.slice(from, from + size).join(" ")),
  )
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|s)$/, "") : word
}

const links = new Set("of the and for to in a an as on by with or is vs".split(" "))
