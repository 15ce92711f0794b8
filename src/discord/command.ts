import type {
  APIApplicationCommandOptionChoice,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Message,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  StringSelectMenuInteraction,
} from "discord.js"
import type { CustomId } from "./custom-id.ts"
import type { Services } from "./services.ts"

/** A slash command: its Discord definition, its handler, and the buttons, selects and dialogs it puts up. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<void>
  /** At most 25 choices are shown. */
  complete?(
    interaction: AutocompleteInteraction,
    services: Services,
  ): readonly APIApplicationCommandOptionChoice<string>[]
  readonly routes?: readonly ComponentRoute[]
}

/** Answers somebody who mentions the bot or writes to it directly; `text` is the message without the mention. */
export type MentionHandler = (message: Message, text: string, services: Services) => Promise<void>

export type PressInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction

/** Where a press goes; made by `onButton`, `onSelect` and `onDialog`. */
export interface ComponentRoute {
  readonly prefix: string
  /** False: the id or the kind of the interaction is not one this route knows. */
  handle(interaction: PressInteraction, services: Services): Promise<boolean>
}

type Handler<I, V> = (interaction: I, values: V, services: Services) => Promise<void>

/** A button's route. */
export function onButton<V>(id: CustomId<V>, handler: Handler<ButtonInteraction, V>): ComponentRoute {
  return route(id, (interaction) => (interaction.isButton() ? interaction : undefined), handler)
}

/** A select menu's route; what was chosen is in `interaction.values`. @public */
export function onSelect<V>(
  id: CustomId<V>,
  handler: Handler<StringSelectMenuInteraction, V>,
): ComponentRoute {
  return route(id, (interaction) => (interaction.isStringSelectMenu() ? interaction : undefined), handler)
}

/** A dialog's route; what was typed is in `interaction.fields`. @public */
export function onDialog<V>(id: CustomId<V>, handler: Handler<ModalSubmitInteraction, V>): ComponentRoute {
  return route(id, (interaction) => (interaction.isModalSubmit() ? interaction : undefined), handler)
}

function route<I, V>(
  id: CustomId<V>,
  narrow: (interaction: PressInteraction) => I | undefined,
  handler: Handler<I, V>,
): ComponentRoute {
  return {
    prefix: id.prefix,
    async handle(interaction, services) {
      const press = narrow(interaction)
      const values = id.read(interaction.customId)
      if (press === undefined || values === undefined) return false
      await handler(press, values, services)
      return true
    },
  }
}
