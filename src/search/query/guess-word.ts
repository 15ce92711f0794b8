import { disassemble } from "es-hangul"
import { distance } from "fastest-levenshtein"
import { soundKeyOfHangul, soundKeysOfLatin } from "../../notes/sound-key.ts"
import { bigrams, stemWord, waysToHold } from "../analysis/index-terms.ts"
import { readLetterNames } from "../names/letter-names.ts"
import type { NameGroup } from "../names/name-table.ts"
import { romanizeLetters } from "../names/romanize-letters.ts"
import type { Spelling, Vocabulary } from "../vocabulary.ts"
import type { Variant } from "./query-word.ts"
import type { Lexicon } from "./read-query.ts"

export interface Guesses {
  readonly variants: readonly Variant[]
  readonly names: readonly NameGroup[]
}

/** What a word that the notes do not have may have been meant for: by sound, by spelled letters, by one or two slips. */
export function guessWord(word: string, lexicon: Lexicon): Guesses {
  if (!/^[가-힣]+$/.test(word)) return guessNames(latinSlips(word, lexicon), "slip", lexicon)
  const letters = readKnownLetters(word, lexicon)
  if (letters !== undefined) return guessNames([letters], "sound", lexicon)
  const heard = guessNames(heardInLatin(word, lexicon), "sound", lexicon)
  const slipped = slippedNames(word, lexicon)
  return {
    variants: [...heard.variants, ...hangulSlips(word, lexicon), ...variantsOf(slipped, "slip")],
    names: [...heard.names, ...slipped],
  }
}

const weights = { sound: 0.85, slip: 0.75 }
const mostGuesses = 3

/** The words guessed, and the other names of what they name. */
function guessNames(words: readonly string[], via: "sound" | "slip", { names }: Lexicon): Guesses {
  const groups = words.flatMap((word) => {
    const named = [...names.find(word), ...names.findByTail(word)]
    return named.length > 0 ? named : names.findByInitials(word)
  })
  const own = words.map((word): Variant => ({ terms: [stemWord(word)], weight: weights[via], via }))
  return { variants: [...own, ...variantsOf(groups, via)], names: groups }
}

function variantsOf(groups: readonly NameGroup[], via: "sound" | "slip"): Variant[] {
  const names = new Set(groups.flatMap((group) => group.names))
  return [...names].flatMap(waysToHold).map((terms): Variant => ({ terms, weight: weights[via], via }))
}

function readKnownLetters(word: string, { names, vocabulary }: Lexicon): string | undefined {
  const letters = readLetterNames(word)
  if (letters === undefined) return undefined
  const isKnown =
    vocabulary.passagesWith(letters) > 0 ||
    names.find(letters).length > 0 ||
    names.findByInitials(letters).length > 0
  return isKnown ? letters : undefined
}

/** Skeletons of fewer sounds than this stand for too many words. */
const fewestSounds = 3

/** Latin words of the same consonants, the nearest in spelling to the romanised word first. */
export function heardInLatin(word: string, { vocabulary }: Lexicon): string[] {
  const key = soundKeyOfHangul(word)
  if (key.length < fewestSounds) return []
  const heard = vocabulary.latinWordsBySound(key)
  if (heard.length === 0) return []
  const spelled = romanizeLetters(word)
  return heard
    .map((name) => ({ name, remoteness: distance(spelled, name) / Math.max(spelled.length, name.length) }))
    .sort((a, b) => a.remoteness - b.remoteness || (a.name < b.name ? -1 : 1))
    .filter(({ remoteness }) => remoteness < tooRemote)
    .slice(0, mostGuesses)
    .map(({ name }) => name)
}

/** Romanised Korean has more vowels than English (그래프: geulaepeu), so even the same word may be half another. */
const tooRemote = 0.8

/** Names of several words that were written as one, with a slip: 로드벨런싱 for 로드 밸런싱. */
function slippedNames(word: string, { names }: Lexicon): NameGroup[] {
  const jamo = disassemble(word)
  const allowed = allowedJamoSlips(jamo.length)
  if (allowed === 0) return []
  const alike = Array.from(
    names.spellingsOfSeveralWordsLike(jamo),
    ({ compact, jamo: letters }): Spelling => ({ word: compact, letters }),
  )
  return nearest(alike, jamo, allowed).flatMap((name) => names.find(name))
}

function hangulSlips(word: string, { vocabulary }: Lexicon): Variant[] {
  const jamo = disassemble(word)
  const near = nearest(vocabulary.hangulStemsLike(jamo), jamo, allowedJamoSlips(jamo.length), vocabulary)
  return near.map((stem) => ({
    terms: bigrams(stem),
    weight: weights.slip,
    via: "slip",
  }))
}

function latinSlips(word: string, { vocabulary }: Lexicon): string[] {
  const near = nearest(vocabulary.latinWordsLike(word), word, allowedLetterSlips(word.length), vocabulary)
  if (near.length > 0 || word.length < 5) return near
  const sameSound = soundKeysOfLatin(word)
    .filter((key) => key.length > fewestSounds)
    .flatMap((key) => vocabulary.latinWordsBySound(key))
    .filter((heard) => distance(word, heard) <= Math.max(word.length, heard.length) * tooManySlips)
  return [...new Set(sameSound)].slice(0, mostGuesses)
}

/** Of the letters of two words of one sound: fowarded and forwarded, but not bedrock and pytorch. */
const tooManySlips = 0.45

function allowedLetterSlips(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/** A syllable has two or three jamo; short words with one other jamo are mostly other words. */
function allowedJamoSlips(length: number): number {
  if (length < 6) return 0
  return length < 10 ? 1 : 2
}

/** @param known what a word must be in; looked up only for those that are near */
function nearest(
  spellings: Iterable<Spelling>,
  letters: string,
  allowed: number,
  known?: Vocabulary,
): string[] {
  if (allowed === 0) return []
  const near: { word: string; slips: number }[] = []
  for (const spelling of spellings) {
    if (Math.abs(spelling.letters.length - letters.length) > allowed) continue
    const slips = distance(spelling.letters, letters)
    if (slips > allowed || known?.passagesWith(spelling.word) === 0) continue
    near.push({ word: spelling.word, slips })
  }
  return near
    .sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, mostGuesses)
    .map(({ word }) => word)
}
