import { getChoseong } from "es-hangul"
import type { Passage } from "../../notes/types.ts"
import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { readMorphemes } from "../language/read-morphemes.ts"

const leastSyllables = 3

/** The words of the notes by what a typed blank shows of them: initial consonants, or first letter and length. */
export class WordBook {
  readonly #byShape = new Map<string, Set<string>>()

  constructor(passages: Iterable<Passage>) {
    for (const { text } of passages) {
      for (const [word] of text.matchAll(/[가-힣]{3,}|[A-Z][A-Za-z]{2,}/gu)) {
        const stem = /^[가-힣]/u.test(word) ? stripEndings(word) : word
        if (stem.length < leastSyllables) continue
        const shape = shapeOf(stem)
        const known = this.#byShape.get(shape) ?? new Set()
        this.#byShape.set(shape, known.add(stem))
      }
    }
  }

  /** Another noun of the notes that looks the same in a blank: 소유자 for 사용자 (ㅅㅇㅈ), EKS for ECS (E○○). */
  findTwin(word: string): string | undefined {
    return [...(this.#byShape.get(shapeOf(word)) ?? [])].find((other) => isTwin(word, other))
  }
}

function shapeOf(word: string): string {
  return /^[가-힣]/u.test(word) ? getChoseong(word) : `${word.at(0)?.toUpperCase()}${word.length}`
}

/** Of Hangul words those that end alike, as words of one sort do; not another spelling or form of the same (라이센스). */
function isTwin(word: string, other: string): boolean {
  if (/^[A-Za-z]/.test(word)) return word.toLowerCase() !== other.toLowerCase()
  const same = [...word].filter((syllable, at) => syllable === other[at]).length
  return word.at(-1) === other.at(-1) && same * 2 < word.length && isNoun(other)
}

function isNoun(word: string): boolean {
  return readMorphemes(word).tokens.every(({ pos }) => /^(?:NN[GP]|XSN|XPN|XR)$/.test(pos))
}
