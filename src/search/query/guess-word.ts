import { disassemble } from "es-hangul"
import { distance } from "fastest-levenshtein"
import { bigrams, indexTerms, stemWord } from "../analysis/index-terms.ts"
import { readLetterNames } from "../names/letter-names.ts"
import { soundKeyOfHangul, soundKeysOfLatin } from "../names/sound-key.ts"
import type { Spelling } from "../vocabulary.ts"
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
  return nearest(vocabulary.hangulStemsLike(jamo), jamo).map((stem) => ({
    terms: bigrams(stem),
    weight: slipWeight,
    via: "slip",
  }))
}

function latinSlips(word: string, { vocabulary }: Lexicon): Variant[] {
  const near = nearest(vocabulary.latinWordsLike(word), word)
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

function nearest(spellings: Iterable<Spelling>, letters: string): string[] {
  const allowed = allowedSlips(letters.length)
  if (allowed === 0) return []
  const near: { word: string; slips: number }[] = []
  for (const spelling of spellings) {
    if (Math.abs(spelling.letters.length - letters.length) > allowed) continue
    const slips = distance(spelling.letters, letters)
    if (slips <= allowed) near.push({ word: spelling.word, slips })
  }
  return near
    .sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, mostGuesses)
    .map(({ word }) => word)
}
