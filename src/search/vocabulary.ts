import type { Passage } from "../notes/types.ts"
import { stemWord } from "./analysis/index-terms.ts"
import { splitRuns } from "./analysis/split-runs.ts"
import { stripEndings } from "./analysis/strip-endings.ts"
import { soundKeysOfLatin } from "./names/sound-key.ts"

/** The whole words of the notes, for telling a known word from a slip and for finding a name by its sound. */
export interface Vocabulary {
  /** In how many passages a Hangul stem or a Latin word stands; 0 for a word that the notes do not have. */
  passagesWith(word: string): number
  latinWordsBySound(key: string): readonly string[]
  readonly hangulStems: readonly string[]
  readonly latinWords: readonly string[]
}

export function buildVocabulary(passages: readonly Passage[]): Vocabulary {
  const counts = new Map<string, number>()
  const latin = new Set<string>()
  for (const passage of passages) {
    for (const word of wordsOf(passage, latin)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const latinWords = [...latin]
  const bySound = new Map<string, string[]>()
  for (const word of latinWords) {
    for (const key of soundKeysOfLatin(word)) {
      const words = bySound.get(key)
      if (words === undefined) bySound.set(key, [word])
      else words.push(word)
    }
  }
  return {
    passagesWith: (word) => counts.get(word) ?? 0,
    latinWordsBySound: (key) => bySound.get(key) ?? [],
    hangulStems: [...counts.keys()].filter((word) => /^\p{Script=Hangul}{2,}$/u.test(word)),
    latinWords,
  }
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
