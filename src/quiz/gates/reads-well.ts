import { findBrokenWriting } from "../language/broken-writing.ts"
import { blank } from "../language/phrases.ts"
import type { Gate } from "./gate.ts"

/** Nothing in the question shows broken markup, unpaired brackets or mistyped words. */
export const readsWell: Gate = {
  name: "reads-well",
  refuse(draft) {
    const texts = [draft.given.replaceAll(blank, "빈칸"), draft.answer, ...draft.wrong]
    for (const text of texts) {
      const broken = findBrokenWriting(text)
      if (broken !== undefined) return `"${broken}" looks mistyped`
    }
    return undefined
  },
}
