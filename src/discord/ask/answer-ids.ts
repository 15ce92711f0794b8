import { z } from "zod"
import { countField, defineCustomId, listField, snowflakeField, textField } from "../custom-id.ts"

/**
 * What an answer shows, written into its buttons, so that they work after a restart of the bot: who asked, the ids
 * of the hits, and which of them is shown (`all` for a comparison, which shows them side by side).
 */
export interface AnswerState {
  readonly asker: string
  readonly at: number | "all"
  readonly passages: readonly string[]
}

const shownField = z.codec(z.string(), z.union([z.literal("all"), z.number()]), {
  decode: (text) => (text === "all" ? text : Number(text)),
  encode: String,
})

const stateFields = { asker: snowflakeField, at: shownField.refine(isPlace), passages: listField }

export const showHitId = defineCustomId("ask-hit", stateFields)
export const hideId = defineCustomId("ask-hide", stateFields)
export const shareId = defineCustomId("ask-share", stateFields)
export const whyId = defineCustomId("ask-why", stateFields)
export const sectionId = defineCustomId("ask-section", { passage: textField })
export const sectionPageId = defineCustomId("ask-section-page", { passage: textField, page: countField })
export const askTermId = defineCustomId("ask-term", { asker: snowflakeField, term: textField })

const maxStateChars = 100 - "ask-share:".length - 13 - ":all:".length

/** As many ids as fit into a button beside the rest of the state. */
export function passagesThatFit(ids: readonly string[]): readonly string[] {
  return ids.filter((_, at) => ids.slice(0, at + 1).join(",").length <= maxStateChars)
}

function isPlace(at: number | "all"): boolean {
  return at === "all" || (Number.isInteger(at) && at >= 0 && at < 50)
}
