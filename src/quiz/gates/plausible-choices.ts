import { scriptOf } from "../language/name-key.ts"
import type { Gate } from "./gate.ts"

const mostLengthRatio = 4

/** Wrong choices could be right at first sight: written in the same script and about as long as the answer. */
export const plausibleChoices: Gate = {
  name: "plausible-choices",
  refuse(draft) {
    if (draft.wrong.length === 0 || draft.fixedOrder !== undefined) return undefined
    const lengths = [draft.answer, ...draft.wrong].map(({ length }) => length)
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
    if (longest > 10 && longest > shortest * mostLengthRatio) return "a choice sticks out by its length"
    const answer = scriptOf(draft.answer)
    const isAlone = draft.wrong.every((choice) => areFarApart(answer, scriptOf(choice)))
    return isAlone ? "the answer sticks out by its script" : undefined
  },
}

function areFarApart(one: string, other: string): boolean {
  return one !== other && one !== "mixed" && other !== "mixed"
}
