import { hearHangul, hearLatin, soundDistance } from "../judge/hear-word.ts"
import { isEveryday } from "./everyday-words.ts"
import { nameWordEntries } from "./name-words.ts"

/** As a share of the English word's sounds; translations by meaning are farther off. */
const mostDifference = 0.38

let loans: ReadonlyMap<string, readonly string[]> | undefined

/** What Korean also says for an English word that it spells by ear: 저장 for 스토리지, 연결망 for 네트워크. */
export function lookUpLoanWord(word: string): readonly string[] {
  loans ??= readLoans()
  return loans.get(word) ?? []
}

function readLoans(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [english, korean] of nameWordEntries()) {
    const heard = korean.find((word) => isHeardAs(english, word))
    const others = korean.filter((word) => word !== heard && word.length >= 2 && !isEveryday(word))
    if (heard !== undefined && others.length > 0) found.set(heard, others)
  }
  return found
}

function isHeardAs(english: string, korean: string): boolean {
  const sounds = hearLatin(english)
  return korean.length >= 2 && soundDistance(sounds, hearHangul(korean)) <= sounds.length * mostDifference
}
