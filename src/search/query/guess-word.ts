import { disassemble } from "es-hangul"
import { distance } from "fastest-levenshtein"
import { bigrams, indexTerms, stemWord } from "../analysis/index-terms.ts"
import { readLetterNames } from "../names/letter-names.ts"
import { soundKeyOfHangul, soundKeysOfLatin } from "../names/sound-key.ts"
import type { Variant } from "./query-word.ts"
import type { Lexicon } from "./read-query.ts"

/** What a word that the notes do not have may have been meant for: by sound, by spelled letters, by one or two slips. */
export function guessWord(word: string, lexicon: Lexicon): Variant[] {
  const isHangul = /^\p{Script=Hangul}+$/u.test(word)
  const heard = isHangul ? [...spelled(word, lexicon), ...heardInLatin(word, lexicon)] : []
  if (heard.length > 0) return heard
  return isHangul ? hangulSlips(word, lexicon) : latinSlips(word, lexicon)
}

const soundWeight = 0.85
const slipWeight = 0.75
const mostGuesses = 3

function spelled(word: string, { names, vocabulary }: Lexicon): Variant[] {
  const letters = readLetterNames(word)
  if (letters === undefined) return []
  const groups = names.find(letters).length > 0 ? names.find(letters) : names.findByInitials(letters)
  if (groups.length === 0 && vocabulary.passagesWith(letters) === 0) return []
  const others = groups.flatMap((group) => group.names).map((name) => indexTerms(name))
  return [[stemWord(letters)], ...others].map((terms) => ({ terms, weight: soundWeight, via: "sound" }))
}

/** Skeletons of fewer sounds than this stand for too many words. */
const fewestSounds = 3

function heardInLatin(word: string, { vocabulary }: Lexicon): Variant[] {
  const key = soundKeyOfHangul(word)
  if (key.length < fewestSounds) return []
  return vocabulary
    .latinWordsBySound(key)
    .slice(0, mostGuesses)
    .map((name) => ({ terms: [stemWord(name)], weight: soundWeight, via: "sound" }))
}

function hangulSlips(word: string, { vocabulary }: Lexicon): Variant[] {
  const jamo = disassemble(word)
  const allowed = allowedSlips(jamo.length)
  if (allowed === 0) return []
  return nearest(
    vocabulary.hangulStems,
    word.length,
    1,
    (stem) => distance(disassemble(stem), jamo),
    allowed,
  ).map((stem) => ({ terms: bigrams(stem), weight: slipWeight, via: "slip" }))
}

function latinSlips(word: string, { vocabulary }: Lexicon): Variant[] {
  const allowed = allowedSlips(word.length)
  if (allowed === 0) return []
  const near = nearest(vocabulary.latinWords, word.length, 2, (other) => distance(other, word), allowed)
  const sameSound =
    near.length > 0 || word.length < 5
      ? []
      : soundKeysOfLatin(word)
          .filter((key) => key.length > fewestSounds)
          .flatMap((key) => vocabulary.latinWordsBySound(key))
  return [...near, ...new Set(sameSound)]
    .slice(0, mostGuesses)
    .map((name) => ({ terms: [stemWord(name)], weight: slipWeight, via: "slip" }))
}

/** One slip from four letters (two syllables) on, two from eight. */
function allowedSlips(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

function nearest(
  words: readonly string[],
  length: number,
  lengthSlack: number,
  distanceTo: (word: string) => number,
  allowed: number,
): string[] {
  return words
    .filter((word) => Math.abs(word.length - length) <= lengthSlack)
    .map((word) => ({ word, slips: distanceTo(word) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, mostGuesses)
    .map(({ word }) => word)
}
