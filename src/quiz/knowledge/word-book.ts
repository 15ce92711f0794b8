import { getChoseong } from "es-hangul"
import type { Passage } from "../../notes/types.ts"
import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { readMorphemes } from "../language/read-morphemes.ts"

const leastSyllables = 3

/** The words of the notes by what a typed blank shows of them: initial consonants, or first letter and length. */
export class WordBook {
  readonly #byShape = new Map<string, Set<string>>()
  readonly #counts = new Map<string, number>()
  /** Two Hangul words side by side, without the space, by all but their last syllable. */
  readonly #pairs = new Map<string, Set<string>>()

  constructor(passages: Iterable<Passage>) {
    for (const { text } of passages) {
      for (const [, first = "", second = ""] of text.matchAll(/(?<=^|\s)(?=([가-힣]{2,}) ([가-힣]{2,}))/gu))
        for (const form of formsOf(second)) {
          this.#remember(`${first} ${form}`)
          const begins = (first + form).slice(0, -1)
          this.#pairs.set(begins, (this.#pairs.get(begins) ?? new Set()).add(first + form))
        }
      for (const [word] of text.matchAll(/[가-힣]{3,}|[A-Z][A-Za-z]{2,}/gu)) {
        for (const form of formsOf(word)) if (form.length >= leastSyllables) this.#remember(form)
      }
    }
  }

  /** How often a word, or two side by side, stands in the notes; particles apart. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0
  }

  #remember(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
    const shape = shapeOf(word)
    const known = this.#byShape.get(shape) ?? new Set()
    this.#byShape.set(shape, known.add(word))
  }

  /** Another noun of the notes that looks the same in a blank: 소유자 for 사용자 (ㅅㅇㅈ), EKS for ECS (E○○). */
  findTwin(word: string): string | undefined {
    return (
      [...(this.#byShape.get(shapeOf(word)) ?? [])].find(
        (other) => isTwin(word, other) || this.#isOtherForm(word, other),
      ) ?? this.#findApart(word)
    )
  }

  /** `크기 조정` for 크기조절: the same but for the last syllable, and written apart. */
  #findApart(word: string): string | undefined {
    if (!/^[가-힣]{4,}$/u.test(word)) return undefined
    const shape = getChoseong(word)
    return [...(this.#pairs.get(word.slice(0, -1)) ?? [])].find(
      (pair) => pair !== word && getChoseong(pair) === shape,
    )
  }

  /** 네트워킹 beside 네트워크: either may be typed. What stands there once is rather mistyped (인슨턴스). */
  #isOtherForm(word: string, other: string): boolean {
    return (
      /^[가-힣]/u.test(word) &&
      word.length === other.length &&
      word.slice(0, -1) === other.slice(0, -1) &&
      word !== other &&
      (this.#counts.get(other) ?? 0) > 1 &&
      isNoun(other)
    )
  }
}

/** A Hangul word without its particle, and without all endings: 사용자 and 사용 of 사용자가. */
function formsOf(word: string): ReadonlySet<string> {
  if (/^[A-Za-z]/.test(word)) return new Set([word])
  return new Set([word.replace(particle, ""), stripEndings(word)])
}

const particle = /(?<=[가-힣]{2})(?:은|는|이|가|을|를|의|에|으?로|와|과|도|만|에서|에게|까지|부터)$/u

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
  const tokens = word.split(" ").flatMap((part) => readMorphemes(part).tokens)
  return tokens.every(({ pos }) => /^(?:NN[GP]|XSN|XPN|XR)$/.test(pos))
}
