import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
} from "discord.js"
import { InteractionType, MessageFlags } from "discord.js"
import type { MessageView } from "../../src/discord/views/message-view.ts"
import { textsOf } from "./message-limits.ts"

type Verb =
  | "reply"
  | "update"
  | "deferReply"
  | "deferUpdate"
  | "editReply"
  | "followUp"
  | "editMessage"
  | "respond"
  | "delete"

export interface Sent {
  readonly verb: Verb
  readonly isPrivate: boolean
  readonly text: string
  readonly payload: Partial<MessageView> & { readonly allowedMentions?: unknown; readonly flags?: unknown }
}

interface FakeOptions {
  readonly kind?: "command" | "button" | "autocomplete"
  readonly name?: string
  readonly customId?: string
  readonly userId?: string
  readonly locale?: string
  readonly guildLocale?: string | null
  /** What the person filled in. */
  readonly values?: Readonly<Record<string, string | boolean>>
  /** The message whose button is pressed, as it was sent. */
  readonly message?: Sent
  /** Called in place of Discord; what it throws is what the request fails with. */
  readonly onSend?: (verb: Verb, attempt: number) => void | Promise<void>
}

/** An interaction that writes down what is sent through it and keeps discord.js's flags as discord.js does. */
export function fakeInteraction(options: FakeOptions = {}) {
  const { kind = "command", name = "test", customId = "test:1", userId = "1", locale = "ko" } = options
  const sent: Sent[] = []

  async function send(verb: Verb, payload: Sent["payload"] = {}): Promise<void> {
    await options.onSend?.(verb, sent.length)
    const flags = [payload.flags].flat()
    const text = textsOf({ components: payload.components ?? [] })
    sent.push({ verb, isPrivate: flags.includes(MessageFlags.Ephemeral), text, payload })
  }

  const fake = {
    type:
      kind === "autocomplete"
        ? InteractionType.ApplicationCommandAutocomplete
        : InteractionType.ApplicationCommand,
    id: "1",
    commandName: name,
    customId,
    user: { id: userId },
    locale,
    guildLocale: options.guildLocale === undefined ? "ko" : options.guildLocale,
    guildId: "2",
    inGuild: () => options.guildLocale !== null,
    options: {
      getString: (option: string) => options.values?.[option] ?? null,
      getBoolean: (option: string) => options.values?.[option] ?? null,
      getFocused: () => options.values ?? {},
    },
    message: {
      components: options.message?.payload.components ?? [],
      flags: { has: () => options.message?.isPrivate ?? false },
      delete: () => send("delete"),
    },
    createdTimestamp: 0,
    replied: false,
    deferred: false,
    responded: false,
    isChatInputCommand: () => kind === "command",
    isAutocomplete: () => kind === "autocomplete",
    isButton: () => kind === "button",
    isStringSelectMenu: () => false,
    isModalSubmit: () => false,
    isMessageComponent: () => kind === "button",
    async reply(payload: Sent["payload"]) {
      await send("reply", payload)
      fake.replied = true
    },
    async update(payload: Sent["payload"]) {
      await send("update", payload)
      fake.replied = true
    },
    async deferReply(payload: Sent["payload"]) {
      await send("deferReply", payload)
      fake.deferred = true
    },
    async deferUpdate() {
      await send("deferUpdate")
      fake.deferred = true
    },
    editReply: (payload: Sent["payload"]) => send("editReply", payload),
    followUp: (payload: Sent["payload"]) => send("followUp", payload),
    webhook: { editMessage: (_: string, payload: Sent["payload"]) => send("editMessage", payload) },
    async respond(choices: readonly unknown[]) {
      await send("respond", { components: [], flags: choices.length })
      fake.responded = true
    },
  }
  return {
    interaction: fake as unknown as Interaction &
      ChatInputCommandInteraction &
      ButtonInteraction &
      AutocompleteInteraction,
    sent,
  }
}
