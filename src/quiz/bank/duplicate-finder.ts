import type { Draft } from "../kinds/draft.ts"
import { readFeatures } from "../language/features.ts"
import { nameKey } from "../language/name-key.ts"

const sameShare = 0.75
/** What is typed is told by the description alone; two that share half of their words ask for it in the same way. */
const sameShareTyped = 0.5
const mostCompared = 200

/**
 * Tells a question that the bank holds already, perhaps in other words: same answer, and most of what is quoted the
 * same. Only questions with the same answer (and kind of asking) are compared, so that large banks stay fast.
 */
export class DuplicateFinder {
  readonly #prompts = new Set<string>()
  readonly #byAnswer = new Map<string, Uint32Array[]>()

  /**
   * Remembers the question where it is new; false where the bank holds it already. `answerKey` is the same for all names
   * of the answer.
   */
  add(draft: Draft, answerKey: string = nameKey(draft.answer)): boolean {
    const prompt = `${nameKey(draft.prompt)}\n${draft.kind}`
    if (this.#prompts.has(prompt)) return false
    // Typed, a name is asked for in the same way by a card and by its initial sounds.
    const form = draft.wrong.length === 0 ? "typed" : draft.kind
    const asksForName = draft.fixedOrder === undefined && draft.given !== draft.answer
    // `S3 Glacier` and `Glacier` may be one thing under two names.
    const asked = asksForName ? (form === "typed" ? lastWord(draft.answer, answerKey) : answerKey) : ""
    // A number stands below a heading and again beside the name of what it is of.
    const isOfAny = draft.wrong.length === 0 || draft.kind === "number-fact"
    const key = `${form}\n${isOfAny ? "" : nameKey(draft.subject?.name ?? "")}\n${asked}`
    const features = readFeatures(draft.given === "" ? draft.prompt : draft.given)
    const known = this.#byAnswer.get(key) ?? []
    const most = isOfAny || !asksForName ? sameShareTyped : sameShare
    if (known.slice(0, mostCompared).some((other) => overlap(other, features) > most)) return false
    this.#prompts.add(prompt)
    this.#byAnswer.set(key, known)
    known.push(features)
    return true
  }
}

function lastWord(answer: string, key: string): string {
  const word = /[A-Za-z]{3,}$/.exec(answer)?.[0]
  return word === undefined ? key : nameKey(word)
}

/** The share of the smaller set that both hold. */
function overlap(one: Uint32Array, other: Uint32Array): number {
  const smaller = Math.min(one.length, other.length)
  if (smaller === 0) return 1
  let shared = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0]
    if (a === b) shared++
    if (a <= b) i++
    if (b <= a) j++
  }
  return shared / smaller
}
