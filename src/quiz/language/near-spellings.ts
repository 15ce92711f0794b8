import { assemble, disassemble } from "es-hangul"

/** The word with two neighbouring letters in each other's place, where that makes whole syllables. */
export function withTwoSwapped(word: string): readonly string[] {
  const letters = [...disassemble(word)]
  return (
    letters
      .slice(1)
      .map((letter, at) => [...letters.slice(0, at), letter, letters[at] ?? "", ...letters.slice(at + 2)])
      // The library cannot put together what has two vowels side by side.
      .filter((swapped) => !/[ㅏ-ㅣ]{2}/u.test(swapped.join("")))
      .map(assemble)
      .filter((other) => other !== word && /^[가-힣]+$/u.test(other))
  )
}

/** The word without each syllable that the next one begins with. */
export function withoutStutter(word: string): readonly string[] {
  return [...word].flatMap((syllable, at) => {
    const next = word[at + 1]
    const isTwice = next !== undefined && disassemble(next).startsWith(disassemble(syllable))
    return isTwice ? [word.slice(0, at) + word.slice(at + 1)] : []
  })
}

/** The letters without each of them in turn. */
export function withoutOne(keys: string): readonly string[] {
  return Array.from(keys, (_, at) => keys.slice(0, at) + keys.slice(at + 1))
}
