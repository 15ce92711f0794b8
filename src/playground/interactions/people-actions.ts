import { setTimeout } from "node:timers/promises"
import { type APIApplicationCommand, ComponentType, InteractionType } from "discord-api-types/v10"
import type { Exchange } from "../exchange.ts"
import type { Gateway } from "../gateway/gateway.ts"
import type { LocalDiscord } from "../local-discord.ts"
import { postAsPerson } from "../world/messages.ts"
import { permissionsOf, toUser } from "../world/users.ts"
import {
  findChannel,
  findMessage,
  findPerson,
  openDirectChannel,
  type StoredChannel,
  type StoredPerson,
  type World,
} from "../world/world.ts"
import { buildInteraction } from "./build-interaction.ts"
import type { Conversations } from "./conversations.ts"
import { checkValues, fillModal } from "./fill-modal.ts"
import { findPressable } from "./find-component.ts"
import type { InteractionDesk, OpenInteraction } from "./interaction-desk.ts"
import { type Focus, type OptionValues, readOptions } from "./read-options.ts"

type Actions = Pick<
  LocalDiscord,
  | "runCommand"
  | "autocomplete"
  | "press"
  | "select"
  | "submitModal"
  | "say"
  | "directMessage"
  | "directChannel"
  | "commands"
>

interface Rooms {
  readonly world: World
  readonly desk: InteractionDesk
  readonly gateway: Gateway
  readonly conversations: Conversations
}

/**
 * The least time from seeing something to acting on it. The news of a press travels on another connection than the
 * answer that showed the button: without this it could reach the bot first, as it never does where people press.
 */
const reactionMs = 25

/** What people do, turned into what the bot hears of it. */
export function createPeopleActions({ world, desk, gateway, conversations }: Rooms): Actions {
  /** Where a form was opened, by the exchange that opened it. */
  const modalSources = new Map<string, { readonly opened: OpenInteraction; readonly at: number }>()

  function start(
    person: StoredPerson,
    channel: StoredChannel,
    interaction: Pick<OpenInteraction, "type" | "commandName" | "source">,
    data: Readonly<Record<string, unknown>>,
  ): Promise<Exchange> {
    requireMember(person, channel)
    if (channel.recipientId === undefined && !world.guild.hasBot) {
      throw new Error("the bot is not on this server")
    }
    const opened = desk.open({ ...interaction, personId: person.id, channelId: channel.id })
    gateway.dispatch(
      channel.recipientId === undefined ? "guild" : "direct",
      "INTERACTION_CREATE",
      buildInteraction(world, opened, person, channel, data),
    )
    return opened.record.settled(isSettled).then((exchange) => {
      if (exchange.modal !== undefined) modalSources.set(exchange.id, { opened, at: world.clock.now() })
      return exchange
    })
  }

  function startCommand(
    type: InteractionType,
    person: string,
    channel: string,
    typed: string,
    values: OptionValues,
    focus?: Focus,
  ): Promise<Exchange> {
    const where = findChannel(world, channel)
    const [name = "", ...words] = typed.replace(/^\//, "").split(" ")
    const who = findPerson(world, person)
    const command = findCommand(where, name, who)
    const { options, resolved } = readOptions(world, command, words, values, focus)
    return start(
      who,
      where,
      { type, commandName: command.name, source: undefined },
      {
        id: command.id,
        name: command.name,
        type: command.type,
        ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
        ...(options.length === 0 ? {} : { options }),
        ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
      },
    )
  }

  function findCommand(channel: StoredChannel, name: string, person: StoredPerson): APIApplicationCommand {
    const found = offered(channel, person).find((command) => command.name === name)
    if (found !== undefined) return found
    const known = offered(channel, person).map((command) => `/${command.name}`)
    throw new Error(`there is no command /${name} here: ${known.join(", ") || "none is registered"}`)
  }

  /** A server's own command hides the one for everywhere of the same name. */
  function offered(
    channel: StoredChannel | undefined,
    person: StoredPerson | undefined,
  ): readonly APIApplicationCommand[] {
    const isDirect = channel?.recipientId !== undefined
    const all = [...world.commands.values()].filter(
      (command) => command.type === 1 && (isDirect || mayUse(person, command)),
    )
    const own = all.filter(({ guild_id: guild }) => guild !== undefined && !isDirect)
    const everywhere = all.filter(
      ({ guild_id: guild, name, contexts }) =>
        guild === undefined &&
        !own.some((command) => command.name === name) &&
        (!contexts || contexts.some((context) => context === (isDirect ? 1 : 0))),
    )
    return [...own, ...everywhere].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  async function startComponent(
    person: string,
    messageId: string,
    customId: string,
    values: readonly string[] | undefined,
  ): Promise<Exchange> {
    const who = findPerson(world, person)
    const seen = findMessage(world, messageId)?.message.content
    await react(new Date(seen?.edited_timestamp ?? seen?.timestamp ?? 0).getTime())
    const { channel, message, component } = findPressable(world, who.id, messageId, customId)
    const isButton = component["type"] === ComponentType.Button
    if (isButton !== (values === undefined)) {
      throw new Error(`"${customId}" is ${isButton ? "a button: press it" : "a select menu: pick values"}`)
    }
    if (values !== undefined) checkValues(customId, component, values)
    return start(
      who,
      channel,
      { type: InteractionType.MessageComponent, commandName: undefined, source: message },
      {
        custom_id: customId,
        component_type: component["type"],
        id: component["id"],
        ...(values === undefined ? {} : { values, ...resolveUsers(component, values) }),
      },
    )
  }

  async function react(shownAt: number): Promise<void> {
    const waitMs = shownAt + reactionMs - world.clock.now()
    if (waitMs > 0) await setTimeout(waitMs)
  }

  function resolveUsers(component: Readonly<Record<string, unknown>>, values: readonly string[]) {
    if (component["type"] !== ComponentType.UserSelect) return {}
    return {
      resolved: { users: Object.fromEntries(values.map((id) => [id, toUser(findPerson(world, id))])) },
    }
  }

  function requireMember(person: StoredPerson, channel: StoredChannel): void {
    if (channel.recipientId === undefined || channel.recipientId === person.id) return
    throw new Error(`${person.name} is not in the direct channel ${channel.id}`)
  }

  function speak(person: StoredPerson, channel: StoredChannel, text: string): Promise<Exchange> {
    requireMember(person, channel)
    if (text.trim() === "" || text.length > 2_000)
      throw new Error("a message takes 1 to 2,000 characters, not only blanks")
    // The bot may answer at once: the conversation is opened before anything can happen.
    return conversations.open(postAsPerson(world, channel, person, text)).settled(isSettled)
  }

  return {
    // Each is async so that what a person cannot do rejects instead of throwing.
    runCommand: async (person, channel, command, options = {}) =>
      startCommand(InteractionType.ApplicationCommand, person, channel, command, options),
    autocomplete: async (person, channel, command, option, text, options = {}) =>
      startCommand(InteractionType.ApplicationCommandAutocomplete, person, channel, command, options, {
        option,
        text,
      }),
    press: async (person, messageId, customId) => startComponent(person, messageId, customId, undefined),
    select: async (person, messageId, customId, values) =>
      startComponent(person, messageId, customId, values),
    async submitModal(person, exchange, fields) {
      const form = modalSources.get(exchange.id)
      if (form === undefined || exchange.modal === undefined) {
        throw new Error("this exchange opened no form, or it was sent already")
      }
      const { opened: origin, at } = form
      const who = findPerson(world, person)
      if (origin.personId !== who.id) throw new Error(`the form was not opened for ${who.name}`)
      const components = fillModal(exchange.modal.components, fields)
      modalSources.delete(exchange.id)
      await react(at)
      const sourceId = origin.source?.content.id
      const source = sourceId === undefined ? undefined : findMessage(world, sourceId)?.message
      return start(
        who,
        findChannel(world, origin.channelId),
        { type: InteractionType.ModalSubmit, commandName: origin.commandName, source },
        { custom_id: exchange.modal.custom_id, components },
      )
    },
    say: async (person, channel, text) => speak(findPerson(world, person), findChannel(world, channel), text),
    async directMessage(person, text) {
      const who = findPerson(world, person)
      return speak(who, openDirectChannel(world, who), text)
    },
    directChannel: (person) => openDirectChannel(world, findPerson(world, person)).id,
    commands: (person) => offered(undefined, person === undefined ? undefined : findPerson(world, person)),
  }
}

/** A command may be kept from those who lack a right; the server's moderators have all. */
function mayUse(person: StoredPerson | undefined, command: APIApplicationCommand): boolean {
  const needed = command.default_member_permissions
  if (person === undefined || needed === null || person.isModerator) return true
  // "0" keeps a command from everybody but moderators.
  return BigInt(needed) !== 0n && (BigInt(permissionsOf(person)) & BigInt(needed)) === BigInt(needed)
}

function isSettled({ state }: Exchange): boolean {
  return state !== "waiting" && state !== "thinking"
}
