import { readMorphemes } from "./read-morphemes.ts"

const leastSyllables = 2

/**
 * The nouns that the Hangul words of a name are put together from, in order: 말초 and 부종 of 말초부종. A long word that
 * the model does not know is halved.
 */
export function piecesOf(name: string): readonly string[] {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const pieces = (name.match(/[가-힣]{2,}/gu) ?? []).flatMap(splitWord)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(name, pieces)
  return pieces
}

const remembered = new Map<string, readonly string[]>()
const mostRemembered = 20_000

function splitWord(word: string): readonly string[] {
  if (word.length < 2 * leastSyllables) return [word]
  const nouns = readMorphemes(word)
    .tokens.filter(({ pos, text }) => pos.startsWith("N") && text.length >= leastSyllables)
    .map(({ text }) => text)
  if (nouns.length >= 2) return nouns
  return [word.slice(0, 2), word.slice(-2)]
}
