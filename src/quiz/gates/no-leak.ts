import { findLeak } from "../language/name-leak.ts"
import type { Gate } from "./gate.ts"

/**
 * The prompt does not give the answer away: not its words, its acronym or what the acronym stands for, its sound in
 * the other script. A word that all choices share tells nothing and may stay.
 */
export const noLeak: Gate = {
  name: "no-leak",
  refuse(draft) {
    if (draft.given === "" || draft.fixedOrder !== undefined || /^\d/.test(draft.answer)) return undefined
    // Where descriptions are the choices, none may name what is asked about.
    const isAboutNames = draft.given !== draft.answer
    const names = isAboutNames ? [draft.answer, ...draft.accept] : (draft.subject?.names ?? [])
    const leak = findLeak(draft.given, names)
    if (leak === undefined) return undefined
    const isShared =
      isAboutNames &&
      draft.wrong.length > 0 &&
      draft.wrong.every((choice) => findLeak(leak, [choice]) !== undefined)
    return isShared ? undefined : `"${leak}" gives the answer away`
  },
}
