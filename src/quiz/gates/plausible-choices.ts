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
    // Descriptions mix scripts as they like.
    if (draft.given === draft.answer) return undefined
    const answer = scriptOf(draft.answer)
    const isAlone = draft.wrong.every((choice) => scriptOf(choice) !== answer)
    return isAlone ? "the answer sticks out by its script" : undefined
  },
}
