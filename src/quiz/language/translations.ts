import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { lookUpSynonyms } from "../../search/thesaurus/look-up-synonyms.ts"
import { findSpelledRun } from "./english-initials.ts"
import { lookUpLoanWord } from "./loan-words.ts"
import { nameWords, spellsAcronym } from "./name-key.ts"
import { splitCapitals } from "./name-leak.ts"
import { piecesOf } from "./name-pieces.ts"
import { lookUpNameWord } from "./name-words.ts"

/** A word in one of its meanings is taken for a translation; a broader word is not. */
const leastWeight = 0.6
const mostWordsOfPhrase = 3

/** The Korean words that a Latin word or phrase of a name is translated by, stems of verbs in all their forms. */
export function translationsOf(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const key = word.toLowerCase()
  const looked = lookUpSynonyms(key)
    .filter(({ weight, word: other }) => weight >= leastWeight && /[가-힣]/.test(other))
    .flatMap(({ forms }) => forms)
  const found = [...new Set([...looked, ...lookUpNameWord(key)])]
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(word, found)
  return found
}

const remembered = new Map<string, readonly string[]>()
const mostRemembered = 20_000

/** The words of a name in Latin letters, parts of joined ones (`DeepLens`, `Timestream`, `Word2Vec`) instead of the whole. */
export function latinWordsOf(name: string): readonly string[] {
  return nameWords(name)
    .flatMap((word) => word.split(/(?<=[a-z])\d+(?=[A-Z])/))
    .flatMap((word) => {
      const [whole = word, ...parts] = splitCapitals(word).split(" ")
      return parts.length === 0 ? splitGlued(whole) : parts
    })
    .filter((word) => /^[A-Za-z]{2,}$/.test(word))
}

/** The two translated words that a word without a translation is put together from; else the word. */
function splitGlued(word: string): readonly string[] {
  if (word.length < 2 * leastGlued || !/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(word)) return [word]
  if (translationsOf(word).length > 0) return [word]
  for (let at = leastGlued; at <= word.length - leastGlued; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every((part) => translationsOf(part).length > 0)) return parts
  }
  return [word]
}

const leastGlued = 4

/** The word of a Korean text that translates a Latin word; of one syllable it stands alone (`두 집단`). */
export function findSaidIn(text: string, word: string): string | undefined {
  return translationsOf(word).find((korean) =>
    korean.length >= 2
      ? startsWord(text, korean) || startsWithDoing(text, korean)
      : new RegExp(`(?<![가-힣])${korean}(?:[을를이가은는의에과와])?(?= [가-힣])`, "u").test(text),
  )
}

/** `네트워킹` of 네트워크: a foreign word with the English ending. */
function startsWithDoing(text: string, korean: string): boolean {
  return (
    korean.length >= 3 &&
    new RegExp(`(?<![가-힣])${korean.slice(0, -1)}[깅닝딩링밍빙싱징킹팅핑]`, "u").test(text)
  )
}

/** `딥 러닝` for DL: neighbouring words of a text whose English the acronym abbreviates. */
export function findSpelledOut(text: string, acronym: string): string | undefined {
  const words = text.match(/[가-힣]+/gu) ?? []
  for (let at = 0; at < words.length; at++) {
    for (let count = 1; count <= mostWordsOfPhrase; count++) {
      const phrase = [...words.slice(at, at + count - 1), stripEndings(words[at + count - 1] ?? "")].join(" ")
      const english = lookUpSynonyms(phrase).filter(({ word }) => /^[a-z][a-z ]+$/.test(word))
      if (english.some(({ word }) => spellsAcronym(word, acronym))) return phrase
    }
  }
  return findSpelledRun(text, acronym)
}

/** What a prompt and the right choice say in two languages, and less than two wrong ones: `Timestream` and 시간. */
export function findSharedWord(given: string, answer: string, wrong: readonly string[]): string | undefined {
  const pairs = [
    ...withPhrases(latinWordsOf(given)).map((word) => findSaidIn(answer, word)),
    ...withPhrases(latinWordsOf(answer)).map((word) => findSaidIn(given, word)),
    ...loansOf(given).map((word) => (startsWord(answer, word) ? word : undefined)),
    ...loansOf(answer).map((word) => (startsWord(given, word) ? word : undefined)),
  ]
  return pairs.find(
    (said) => said !== undefined && wrong.filter((choice) => choice.includes(said)).length < leastSharing,
  )
}

const leastSharing = 2

/** The words and any two neighbours: `Deep Learning` is 딥러닝 as a whole only. */
function withPhrases(words: readonly string[]): readonly string[] {
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]
}

/** What the foreign words that a text spells in Hangul are called in Korean. */
export function loansOf(text: string): readonly string[] {
  return (text.match(/[가-힣]{2,}/gu) ?? []).map(stripEndings).flatMap((word) => {
    const whole = lookUpLoanWord(word)
    // 머신러닝: 기계학습.
    const parts = whole.length > 0 ? [] : piecesOf(word).map(lookUpLoanWord)
    return parts.every((each) => each.length > 0) ? [...whole, ...parts.flat()] : whole
  })
}

/** Whether a Hangul word of the text begins with the part. */
export function startsWord(text: string, part: string): boolean {
  return new RegExp(`(?<![가-힣])${part}`, "u").test(text)
}
