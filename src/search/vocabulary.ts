import { disassemble } from "es-hangul"
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
  /** Hangul stems whose first or last three jamo are these: where to look for slips. */
  hangulStemsLike(jamo: string): Iterable<Spelling>
  /** Latin words whose first or last two letters are these. */
  latinWordsLike(letters: string): Iterable<Spelling>
}

/** A word and the letters it is typed with: itself, or the jamo of a Hangul word. */
export interface Spelling {
  readonly word: string
  readonly letters: string
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
    for (const key of new Set([word, withoutPlural(word)].flatMap(soundKeysOfLatin))) {
      const words = bySound.get(key)
      if (words === undefined) bySound.set(key, [word])
      else words.push(word)
    }
  }
  return {
    passagesWith: (word) => counts.get(word) ?? 0,
    latinWordsBySound: (key) => bySound.get(key) ?? [],
    hangulStemsLike: indexByEnds(
      [...counts.keys()]
        .filter((word) => /^[가-힣]{2,}$/.test(word))
        .map((word) => ({ word, letters: disassemble(word) })),
      jamoOfEnd,
    ),
    latinWordsLike: indexByEnds(
      latinWords.map((word) => ({ word, letters: word })),
      lettersOfEnd,
    ),
  }
}

/** A slip or two seldom hit both ends of a word, so words alike at one end are all that need be compared. */
const jamoOfEnd = 3
const lettersOfEnd = 2

function indexByEnds(
  spellings: readonly Spelling[],
  length: number,
): (letters: string) => Iterable<Spelling> {
  const byEnd = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    for (const end of endsOf(spelling.letters, length)) {
      const known = byEnd.get(end)
      if (known === undefined) byEnd.set(end, [spelling])
      else known.push(spelling)
    }
  }
  return (letters) => new Set(endsOf(letters, length).flatMap((end) => byEnd.get(end) ?? []))
}

function endsOf(letters: string, length: number): string[] {
  return [`^${letters.slice(0, length)}`, `${letters.slice(-length)}$`]
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
