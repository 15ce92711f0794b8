import { disassemble } from "es-hangul"
import { soundKeysOfLatin } from "../notes/sound-key.ts"
import type { Passage } from "../notes/types.ts"
import { stemWord } from "./analysis/index-terms.ts"
import { splitRuns } from "./analysis/split-runs.ts"
import { stripEndings } from "./analysis/strip-endings.ts"
import { endsOf, jamoOfEnd, lettersOfEnd } from "./analysis/word-ends.ts"
import { ListMap } from "./list-map.ts"

/** The whole words of the notes, for telling a known word from a slip and for finding a name by its sound. */
export interface Vocabulary {
  /** In how many passages a Hangul stem or a Latin word stands; 0 for a word that the notes do not have. */
  passagesWith(word: string): number
  latinWordsBySound(key: string): readonly string[]
  /**
   * Hangul stems whose first or last three jamo are these: where to look for slips. Some may have left the notes.
   */
  hangulStemsLike(jamo: string): Iterable<Spelling>
  /** Latin words whose first or last two letters are these; some may have left the notes. */
  latinWordsLike(letters: string): Iterable<Spelling>
}

/** A word and the letters it is typed with: itself, or the jamo of a Hangul word. */
export interface Spelling {
  readonly word: string
  readonly letters: string
}

/** A vocabulary that grows and shrinks with the notes. */
export class WordStock implements Vocabulary {
  readonly #counts = new Map<string, number>()
  readonly #latin = new Set<string>()
  readonly #bySound = new ListMap<string, string>()
  readonly #hangulByEnd = new ListMap<string, Spelling>()
  readonly #latinByEnd = new ListMap<string, Spelling>()

  add(passage: Passage): void {
    const latin = new Set<string>()
    for (const word of wordsOf(passage, latin)) this.#keep(word, 1)
    for (const word of latin) this.#keepLatin(word)
  }

  /** The word stays where it can be found, with a count of none. */
  remove(passage: Passage): void {
    for (const word of wordsOf(passage, new Set()))
      this.#counts.set(word, Math.max(0, (this.#counts.get(word) ?? 0) - 1))
  }

  passagesWith(word: string): number {
    return this.#counts.get(word) ?? 0
  }

  latinWordsBySound(key: string): readonly string[] {
    return this.#bySound.get(key).filter((word) => this.passagesWith(word) > 0)
  }

  hangulStemsLike(jamo: string): Iterable<Spelling> {
    return alike(this.#hangulByEnd, endsOf(jamo, jamoOfEnd))
  }

  latinWordsLike(letters: string): Iterable<Spelling> {
    return alike(this.#latinByEnd, endsOf(letters, lettersOfEnd))
  }

  pack(): PackedVocabulary {
    return {
      words: [...this.#counts.keys()],
      counts: [...this.#counts.values()],
      latin: [...this.#latin],
    }
  }

  static unpack({ words, counts, latin }: PackedVocabulary): WordStock {
    const stock = new WordStock()
    for (const [index, word] of words.entries()) stock.#keep(word, counts[index] ?? 0)
    for (const word of latin) stock.#keepLatin(word)
    return stock
  }

  #keep(word: string, count: number): void {
    const known = this.#counts.get(word)
    this.#counts.set(word, (known ?? 0) + count)
    if (known !== undefined || !/^[가-힣]{2,}$/.test(word)) return
    const letters = disassemble(word)
    for (const end of endsOf(letters, jamoOfEnd)) this.#hangulByEnd.add(end, { word, letters })
  }

  #keepLatin(word: string): void {
    if (this.#latin.has(word)) return
    this.#latin.add(word)
    for (const end of endsOf(word, lettersOfEnd)) this.#latinByEnd.add(end, { word, letters: word })
    for (const key of new Set([word, withoutPlural(word)].flatMap(soundKeysOfLatin)))
      this.#bySound.add(key, word)
  }
}

/** A vocabulary as it is written down. */
export interface PackedVocabulary {
  readonly words: readonly string[]
  readonly counts: readonly number[]
  readonly latin: readonly string[]
}

function alike(
  byEnd: ListMap<string, Spelling>,
  [begin, end]: readonly [begin: string, end: string],
): Iterable<Spelling> {
  const begun = byEnd.get(begin)
  const ended = byEnd.get(end)
  return begun.length === 0 ? ended : new Set([...begun, ...ended])
}

/** Korean drops the plural of a name: Outposts is 아웃포스트. */
function withoutPlural(word: string): string {
  return word.replace(/(?<=..[^s])s$/, "")
}

/** Every word once; names of two words (Sage Maker) also as one. */
function wordsOf(passage: Passage, latin: Set<string>): Set<string> {
  const words = new Set<string>()
  for (const text of [...passage.heading, passage.text]) {
    const runs = splitRuns(text)
    for (const [index, run] of runs.entries()) {
      if (run.script !== "latin") {
        words.add(stripEndings(run.word))
        continue
      }
      const before = runs[index - 1]
      const joined =
        before?.script === "latin" && run.start - before.start - before.surface.length === 1
          ? [before.word + run.word]
          : []
      for (const word of [run.word, ...joined]) {
        latin.add(word)
        words.add(word).add(stemWord(word))
      }
    }
  }
  return words
}
