import { z } from "zod"
import { countField, defineCustomId, textField } from "../custom-id.ts"

const round = textField

export const joinId = defineCustomId("round-join", { round })
export const leaveId = defineCustomId("round-leave", { round })
export const startNowId = defineCustomId("round-start", { round })
export const choiceId = defineCustomId("round-choice", { round, position: countField, choice: countField })
/** Opens the dialog for a typed answer, and the dialog itself. */
export const typeId = defineCustomId("round-type", { round, position: countField })
export const typedId = defineCustomId("round-typed", { round, position: countField })
export const hintId = defineCustomId("round-hint", { round, position: countField })
/** Opens the list of refused answers, and the list itself. */
export const acceptId = defineCustomId("round-accept", { round, position: countField })
export const acceptedId = defineCustomId("round-accepted", { round, position: countField })

/** What a new round takes over from the one that ended; no topic where it is too long for a button. */
export const againId = defineCustomId("round-again", {
  questions: countField,
  seconds: countField,
  mode: z.enum(["classic", "survival"]),
  topic: z.codec(z.string(), z.string().nullable(), {
    decode: (text) => (text === "" ? null : text),
    encode: (topic) => topic ?? "",
  }),
})

export const maxAgainTopicChars = 40
/** The text input of the dialog. */
export const typedInput = "answer"
