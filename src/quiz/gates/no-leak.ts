import { findLeak, findLeaks } from "../language/name-leak.ts"
import type { Gate } from "./gate.ts"

/**
 * The prompt does not give the answer away: not its words, its acronym or what the acronym stands for, its sound in
 * the other script. A word that all choices share tells nothing and may stay.
 */
export const noLeak: Gate = {
  name: "no-leak",
  refuse(draft, knowledge) {
    if (draft.given === "" || draft.fixedOrder !== undefined || /^\d/.test(draft.answer)) return undefined
    // Where descriptions are the choices, none may name what is asked about.
    const isAboutNames = draft.given !== draft.answer
    const names = isAboutNames
      ? [draft.answer, ...(draft.isByHand ? [] : draft.accept)].map((name) => knowledge.coreName(name))
      : (draft.subject?.coreNames ?? [])
    const isShared = (leak: string) =>
      isAboutNames &&
      draft.wrong.length > 0 &&
      draft.wrong.every((choice) => findLeak(leak, [choice]) !== undefined)
    for (const leak of findLeaks(draft.given, names)) {
      if (!isShared(leak)) return `"${leak}" gives the answer away`
    }
    return undefined
  },
}
