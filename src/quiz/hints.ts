import { firstLetters } from "./language/first-letters.ts"
import type { Hint } from "./question.ts"

const lengthCost = 50
const initialsCost = 150
const syllableCost = 200

/**
 * Hints for a typed answer, to be taken in order, each nearer and dearer: how long it is, its initial consonants (for
 * Latin words their first letters), its first syllable or letters. Costs are points of the 1,000 that a right answer
 * may earn. A hint that would show the whole answer is left out, and what the prompt shows anyway.
 */
export function makeHints(answer: string, prompt = ""): readonly Hint[] {
  const initials = firstLetters(answer)
  const nearer = [{ text: beginningOf(answer), costPoints: syllableCost }]
  // Initials show the length as well.
  const hints = prompt.includes(initials)
    ? nearer
    : [
        { text: lengthOf(answer), costPoints: lengthCost },
        { text: initials, costPoints: initialsCost },
        ...nearer,
      ]
  return hints.filter(
    ({ text }, at) => text !== answer && hints.findIndex((other) => other.text === text) === at,
  )
}

/** A circle for each syllable or letter, words apart: `○○ ○○ (4)`. */
function lengthOf(answer: string): string {
  const shape = answer.replace(/[\p{L}\p{N}]/gu, "○")
  return `${shape} (${[...answer.replace(/[^\p{L}\p{N}]/gu, "")].length})`
}

/** The first syllable of a Hangul word, the first two letters of a Latin one; the rest as circles. */
function beginningOf(answer: string): string {
  const shown = /^[가-힣]/.test(answer) ? 1 : 2
  return [...answer].map((sign, at) => (at < shown || !/[\p{L}\p{N}]/u.test(sign) ? sign : "○")).join("")
}
