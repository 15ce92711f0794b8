import { stripEndings } from "../../search/analysis/strip-endings.ts"
import type { Concept } from "../knowledge/concept.ts"
import { nameKey } from "../language/name-key.ts"
import type { NounInText } from "../language/nouns-in.ts"

const mostOfOneAnswer = 12
const leastCharsForTwo = 60
const leastCharsApart = 20

/** The blanks asked for so far: who has typed a word a dozen times knows it without reading. */
export class AskedBlanks {
  readonly #counts = new Map<string, number>()
  /** With the thing that the sentence is said of. */
  readonly #askedOf = new Set<string>()
  /** With the word before it: wherever else 디바이스 stands behind `루트 스토리지`, it is the same blank. */
  readonly #asked = new Set<string>()

  /** The first words that have not been asked for too often: one of a short text, two that stand apart in a long one. */
  pick<Word extends NounInText>(
    words: readonly Word[],
    text: string,
    subject: Concept | undefined,
  ): readonly Word[] {
    const keyOf = ({ written }: NounInText) => `${subject?.key}\n${nameKey(written)}`
    const rare = words.filter(
      (word) =>
        (this.#counts.get(nameKey(word.written)) ?? 0) < mostOfOneAnswer &&
        (subject === undefined || !this.#askedOf.has(keyOf(word))),
    )
    const fresh = rare.filter((word) => !this.#asked.has(withWordBefore(word, text)))
    // Of a thing of which nothing else can be asked the same blank will do: its name stands above.
    const [first] = fresh.length > 0 || subject === undefined ? fresh : rare
    if (first === undefined) return []
    const second =
      text.length < leastCharsForTwo
        ? undefined
        : fresh.find(
            ({ written, at }) =>
              nameKey(written) !== nameKey(first.written) && Math.abs(at - first.at) >= leastCharsApart,
          )
    const picked = second === undefined ? [first] : [first, second]
    for (const word of picked) {
      const key = nameKey(word.written)
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
      this.#asked.add(withWordBefore(word, text))
      this.#askedOf.add(keyOf(word))
    }
    return picked
  }
}

/** The word and the one before it; at the beginning of a text it is the only one of its text. */
function withWordBefore({ written, at }: NounInText, text: string): string {
  const before = /(\S{2,}) $/u.exec(text.slice(0, at))?.[1]
  return `${before === undefined ? text : nameKey(stripEndings(before))}\n${nameKey(written)}`
}
