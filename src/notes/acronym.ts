/** Letters in capitals, digits and few small letters between them: `EC2`, `IOPS`, `PdM`, `I/O`. */
export function isAcronym(text: string): boolean {
  if (!/^(?=.{2,8}$)[A-Z][A-Za-z0-9&/+.-]*$/.test(text)) return false
  return (text.match(/[A-Z0-9]/g)?.length ?? 0) * 2 >= text.length
}

/**
 * Whether `short` abbreviates `long`: the words give their first letters, may give more of their letters, and words
 * at the beginning may be left out (a maker's name). A digit repeats the letter before it: `S3`, `EC2`, `W3C`.
 */
export function isAcronymOf(short: string, long: string): boolean {
  if (!isAcronym(short) || long.length <= short.length + 2) return false
  if (!/[a-z]/.test(long) || /\p{Script=Hangul}/u.test(long)) return false
  const words = long
    .split(/[\s/&-]+|(?<=[a-z])(?=[A-Z])/)
    .filter((word) => /^[A-Za-z0-9]/.test(word))
    .map((word) => word.toUpperCase())
  const letters = short.toUpperCase().replace(/[^A-Z0-9]/g, "")
  return [letters, repeatLetters(letters)].some((spelling) =>
    words.some((_, first) => isSpelledBy(spelling, words.slice(first), 1)),
  )
}

function repeatLetters(letters: string): string {
  return letters.replace(/([A-Z])([2-4])/g, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  )
}

/** Small words may give nothing, and `skips` others; the last letters may all be of one word. */
function isSpelledBy(letters: string, words: readonly string[], skips: number): boolean {
  const [word, ...rest] = words
  if (letters === "") return words.every((left) => left.length <= 3)
  if (word === undefined) return false
  let from = 0
  for (let taken = 1; taken <= letters.length && word[0] === letters[0]; taken++) {
    const found = word.indexOf(letters[taken - 1] ?? "", from)
    if (found < 0) break
    from = found + 1
    if (isSpelledBy(letters.slice(taken), rest, skips)) return true
  }
  if (passedOver.test(word)) return isSpelledBy(letters, rest, skips)
  return skips > 0 && isSpelledBy(letters, rest, skips - 1)
}

const passedOver = /^(?:OF|THE|AND|FOR|IN|ON|TO|A|AN|BY|WITH|PER)$/
