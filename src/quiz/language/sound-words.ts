import { type Morphemes, readMorphemes } from "./read-morphemes.ts"

/** The model takes the noun that ends a note (`포함됨`) for a name. */
export function asVerb(word: string): string {
  return word.replace(/[함됨]/gu, (nominal) => (nominal === "함" ? "하" : "되"))
}

/** What the model cannot take apart, or only into a noun with the ending of a verb: 데이털르, 설게. */
export function fallsApart(word: string): boolean {
  const read = readMorphemes(word)
  return read.score >= leastNeverSeen && (read.tokens.length === 1 || endsNounAsVerb(read))
}

/** 설 and 게: an ending that stands behind verbs, behind a noun without its `하` or `이`. */
function endsNounAsVerb({ tokens: [noun, ending, ...others], score }: Morphemes): boolean {
  return (
    score >= leastNeverSeen &&
    others.length === 0 &&
    noun?.pos.startsWith("NN") === true &&
    ending?.pos === "EC" &&
    !/^[고나]$/u.test(ending.text)
  )
}

/** A word of the model with its particles and endings; what it never saw comes back whole, at a high cost. */
export function isSound(read: Morphemes): boolean {
  const { tokens, score } = read
  const [first, ...rest] = tokens
  if (endsNounAsVerb(read)) return false
  // A short name may be what is left of a mistyped noun: 커리를, 분서에.
  if (first === undefined || /^(?:X|NNP)/.test(first.pos)) return false
  if (rest.length === 0) return score < leastUnknown
  // Nearly every syllable is a noun somehow (`검`, `생`).
  if (first.text.length === 1 && rest.some(({ pos }) => pos === "XSN")) return false
  return rest.every(({ pos }) => /^(?:J|E|XS|VC|VX)/.test(pos))
}

const leastUnknown = 45
/** From this cost on a single word stands for what the model cannot take apart. */
export const leastNeverSeen = 49
