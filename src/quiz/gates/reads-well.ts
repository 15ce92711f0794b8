import { findBrokenWriting } from "../language/broken-writing.ts"
import { blank } from "../language/phrases.ts"
import type { Gate } from "./gate.ts"

/** Nothing in the question shows broken markup, unpaired brackets or mistyped words. */
export const readsWell: Gate = {
  name: "reads-well",
  refuse(draft, knowledge) {
    const texts = [draft.given.replaceAll(blank, "빈칸"), draft.answer, ...draft.wrong]
    for (const text of texts) {
      const broken = findBrokenWriting(text) ?? (draft.isByHand ? undefined : knowledge.findSlip(text))
      if (broken !== undefined) return `"${broken}" looks mistyped`
    }
    return undefined
  },
}
