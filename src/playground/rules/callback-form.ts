import { InteractionResponseType } from "discord-api-types/v10"
import { z } from "zod"
import { checkComponents } from "./check-components.ts"
import { modalComponents } from "./component-schemas.ts"
import { locales, maybe, text } from "./fields.ts"
import { type MessageForm, readMessageForm } from "./message-form.ts"
import { readForm, refuseIf } from "./read-form.ts"

const envelope = z.strictObject({
  type: z.literal([1, 4, 5, 6, 7, 8, 9, 10, 12]),
  data: maybe(z.unknown()),
})

const choice = z.strictObject({
  name: text(1, 100),
  name_localizations: maybe(z.partialRecord(z.enum(locales), text(1, 100).nullable())),
  value: z.union([text(0, 100), z.number()]),
})
const choices = z.object({ data: z.strictObject({ choices: z.array(choice).max(25) }) })
const modal = z.object({
  data: z.strictObject({ custom_id: text(1, 100), title: text(1, 45), components: modalComponents }),
})
const deferral = z.object({
  data: maybe(z.strictObject({ flags: maybe(z.int().min(0)) })),
})

export type ChoiceForm = z.output<typeof choice>
export type ModalForm = z.output<typeof modal>["data"]

/** The first response to an interaction, read. */
export type CallbackForm =
  | { readonly kind: "message"; readonly form: MessageForm }
  | { readonly kind: "deferred-message"; readonly flags: number }
  | { readonly kind: "deferred-update" }
  | { readonly kind: "update"; readonly form: unknown }
  | { readonly kind: "choices"; readonly choices: readonly ChoiceForm[] }
  | { readonly kind: "modal"; readonly modal: ModalForm }

/** Which kinds of responses an interaction of `type` (as Discord numbers them) can be given. */
const allowed: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
}

/**
 * Reads a callback; throws what Discord would answer. An update's message is left unread, since what it may leave out
 * depends on the message that it changes.
 */
export function readCallbackForm(
  body: unknown,
  context: { readonly interactionType: number; readonly hasMessage: boolean; readonly fileCount: number },
): CallbackForm {
  const { type, data } = readForm(envelope, body)
  const fits = allowed[context.interactionType]?.includes(type) ?? false
  const needsMessage =
    type === InteractionResponseType.DeferredMessageUpdate || type === InteractionResponseType.UpdateMessage
  if (!fits || (needsMessage && !context.hasMessage)) {
    refuseIf([
      {
        path: ["type"],
        code: "INTERACTION_CALLBACK_TYPE_INVALID",
        message: "This type of response cannot be given to this type of interaction.",
      },
    ])
  }
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return {
        kind: "message",
        form: readMessageForm(data ?? {}, { fileCount: context.fileCount, path: ["data"] }),
      }
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return { kind: "deferred-message", flags: readForm(deferral, body).data?.flags ?? 0 }
    case InteractionResponseType.DeferredMessageUpdate:
      return { kind: "deferred-update" }
    case InteractionResponseType.UpdateMessage:
      return { kind: "update", form: data ?? {} }
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return { kind: "choices", choices: readForm(choices, body).data.choices }
    default: {
      const form = readForm(modal, body).data
      refuseIf(
        checkComponents(form.components, false).map((finding) => ({
          ...finding,
          path: ["data", ...finding.path],
        })),
      )
      return { kind: "modal", modal: form }
    }
  }
}
