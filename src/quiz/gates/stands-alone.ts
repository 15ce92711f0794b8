import { whyNotQuotable } from "../kinds/quotable.ts"
import { blank } from "../language/phrases.ts"
import type { Gate } from "./gate.ts"

/** What is quoted can be understood without the page: no pointing back, no cut clause, no bare list, no remark. */
export const standsAlone: Gate = {
  name: "stands-alone",
  refuse(draft, knowledge) {
    if (draft.given === "" || draft.kind === "flashcard" || draft.kind === "table-match") return undefined
    return whyNotQuotable(draft.given.replaceAll(blank, "빈칸"), knowledge)
  },
}
