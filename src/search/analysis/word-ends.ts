/**
 * Both ends of a word, marked as such. A slip or two seldom hit both, so words alike at one end are all that need be
 * compared to find what was meant.
 * @param length in letters: those of the word's spelling, jamo for Hangul
 */
export function endsOf(letters: string, length: number): readonly [begin: string, end: string] {
  return [`^${letters.slice(0, length)}`, `${letters.slice(-length)}$`]
}

/** A syllable has two or three jamo. */
export const jamoOfEnd = 3
export const lettersOfEnd = 2
