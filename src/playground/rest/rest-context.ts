import type { Context } from "hono"
import type { InteractionDesk } from "../interactions/interaction-desk.ts"
import type { StoredChannel, StoredMessage, World } from "../world/world.ts"
import { refusals } from "./discord-error.ts"

/** What the routes work with. */
export interface RestContext {
  readonly world: World
  readonly desk: InteractionDesk
}

/** A channel that the bot may see. */
export function channelOf({ world }: RestContext, id: string): StoredChannel {
  const channel = world.channels.get(id)
  if (channel === undefined) throw refusals.unknownChannel()
  const isOutside = channel.recipientId === undefined && !world.guild.hasBot
  if (isOutside || channel.forbidden.has("view")) throw refusals.missingAccess()
  return channel
}

/** A message that the bot can reach by its id: ephemeral ones it reaches only by the interaction's token. */
export function messageOf(channel: StoredChannel, id: string): StoredMessage {
  const message = channel.messages.get(id)
  if (message === undefined || message.onlyFor !== undefined) throw refusals.unknownMessage()
  return message
}

export function requireOwnApplication({ world }: RestContext, id: string): void {
  if (id !== world.bot.id) throw refusals.unknownApplication()
}

export function requireGuild({ world }: RestContext, id: string): void {
  if (id !== world.guild.id) throw refusals.unknownGuild()
  if (!world.guild.hasBot) throw refusals.missingAccess()
}

/** An empty answer; a content type would make the client look for JSON. */
export function noContent(context: Context): Response {
  return context.body(null, 204)
}
