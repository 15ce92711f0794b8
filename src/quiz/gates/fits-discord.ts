import { maxChoiceChars } from "../knowledge/concept.ts"
import type { Gate } from "./gate.ts"

/** Keeps a question readable on a telephone; Discord itself would take 4,096. */
const maxPromptChars = 400
const maxTypedChars = 60

/** Choices fit a button's label, the prompt is read within seconds, a typed answer is typed within seconds. */
export const fitsDiscord: Gate = {
  name: "fits-discord",
  refuse(draft) {
    const long = [draft.answer, ...draft.wrong].find((choice) => choice.length > maxChoiceChars)
    if (long !== undefined) return `a choice has ${long.length} characters`
    if (draft.prompt.length > maxPromptChars) return `the prompt has ${draft.prompt.length} characters`
    if (draft.wrong.length === 0 && draft.answer.length > maxTypedChars)
      return "the answer is too long to type"
    return undefined
  },
}
