import type { Passage } from "../../notes/types.ts"

const leastRight = 2

/**
 * Finds mistyped Hangul words: those that the notes write once, one letter away from a word that they write again and
 * again (`인슨턴스`, `있또록`), where no other word begins as they do. The last syllable may differ, since endings do
 * (`제공한`, `제공함`); words of two syllables differ in one letter by nature.
 */
export class SlipFinder {
  readonly #counts = new Map<string, number>()
  /** By the first two and three syllables. */
  readonly #beginnings = new Map<string, number>()
  readonly #known = new Map<string, boolean>()

  constructor(passages: readonly Passage[]) {
    const words = passages.flatMap(({ text }) => text.match(hangulWord) ?? [])
    for (const word of words) {
      count(this.#counts, word)
      for (const length of [2, 3]) if (word.length >= length) count(this.#beginnings, word.slice(0, length))
    }
  }

  /** The first mistyped word of a text that stands in the notes. */
  find(text: string): string | undefined {
    for (const [word] of text.matchAll(hangulWord)) if (this.#isSlip(word)) return word
    return undefined
  }

  #isSlip(word: string): boolean {
    if (word.length < 3 || this.#counts.get(word) !== 1 || isSyllableWithParticle.test(word)) return false
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const isSlip = [...word.slice(0, -1)].some((syllable, at) => {
      const beginning = word.slice(0, Math.min(3, Math.max(2, at + 1)))
      if (this.#beginnings.get(beginning) !== 1) return false
      return syllablesNear(syllable).some(
        (other) => (this.#counts.get(word.slice(0, at) + other + word.slice(at + 1)) ?? 0) >= leastRight,
      )
    })
    this.#known.set(word, isSlip)
    return isSlip
  }
}

/** `분으로`, `앞에서`: words of one syllable differ in one letter by nature, too. */
const isSyllableWithParticle =
  /^[가-힣](?:으로|에서|에는|에도|까지|부터|처럼|보다|에게|이나|만큼|마다|이다|으로는)$/u

const hangulWord = /[가-힣]{2,}/g

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/**
 * Syllables with another initial, vowel or final. Unicode orders Hangul syllables by these three: 588 in a row share an
 * initial, 28 a vowel as well.
 */
function syllablesNear(syllable: string): readonly string[] {
  const index = syllable.charCodeAt(0) - firstSyllable
  const [initial, vowel, final] = [Math.floor(index / 588), Math.floor((index % 588) / 28), index % 28]
  const others = [
    ...Array.from({ length: 19 }, (_, at) => [at, vowel, final] as const),
    ...Array.from({ length: 21 }, (_, at) => [initial, at, final] as const),
    ...Array.from({ length: 28 }, (_, at) => [initial, vowel, at] as const),
  ]
  return others
    .map((parts) => parts[0] * 588 + parts[1] * 28 + parts[2])
    .filter((other) => other !== index)
    .map((other) => String.fromCharCode(firstSyllable + other))
}

const firstSyllable = 0xac00
