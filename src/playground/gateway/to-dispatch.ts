import { type APIMessage, ChannelType } from "discord-api-types/v10"
import { toChannel, toCreatedGuild, toGuild } from "../world/guild.ts"
import type { Happening } from "../world/happenings.ts"
import { botFields, personFields } from "../world/users.ts"
import type { StoredChannel, World } from "../world/world.ts"
import type { GatewaySession } from "./gateway-session.ts"

const intents = {
  guilds: 0,
  guildMessages: 9,
  guildTyping: 11,
  directMessages: 12,
  directTyping: 14,
} as const

const channelEvents = {
  "channel-created": "CHANNEL_CREATE",
  "channel-updated": "CHANNEL_UPDATE",
  "channel-deleted": "CHANNEL_DELETE",
} as const

export interface Dispatch {
  readonly scope: "guild" | "direct"
  readonly name: string
  readonly data: unknown
}

/** The event that a session hears of something, or undefined where its intents leave it out. */
export function toDispatch(
  world: World,
  session: GatewaySession,
  happening: Happening,
): Dispatch | undefined {
  const dispatch = describe(world, session, happening)
  // Of a server that it was thrown out of a bot hears only that it was.
  const isKept = dispatch?.scope === "direct" || world.guild.hasBot || happening.type === "bot-removed"
  return isKept ? dispatch : undefined
}

function describe(world: World, session: GatewaySession, happening: Happening): Dispatch | undefined {
  switch (happening.type) {
    case "message-created":
    case "message-updated":
    case "message-deleted": {
      const { content, onlyFor } = happening.message
      const channel = world.channels.get(content.channel_id)
      if (onlyFor !== undefined || channel === undefined || channel.forbidden.has("view")) return undefined
      const isDirect = channel.recipientId !== undefined
      if (!session.hasIntent(isDirect ? intents.directMessages : intents.guildMessages)) return undefined
      if (happening.type === "message-deleted") {
        const data = { id: content.id, channel_id: channel.id, ...guildField(world, channel) }
        return { scope: scopeOf(channel), name: "MESSAGE_DELETE", data }
      }
      return {
        scope: scopeOf(channel),
        name: happening.type === "message-created" ? "MESSAGE_CREATE" : "MESSAGE_UPDATE",
        data: toSentMessage(world, channel, content),
      }
    }
    case "guild-changed":
      if (!session.hasIntent(intents.guilds)) return undefined
      return { scope: "guild", name: "GUILD_UPDATE", data: toGuild(world) }
    case "bot-removed":
      if (!session.hasIntent(intents.guilds)) return undefined
      return { scope: "guild", name: "GUILD_DELETE", data: { id: world.guild.id } }
    case "bot-invited":
      if (!session.hasIntent(intents.guilds)) return undefined
      return { scope: "guild", name: "GUILD_CREATE", data: toCreatedGuild(world) }
    case "channel-created":
    case "channel-updated":
    case "channel-deleted": {
      const { channel } = happening
      // Bots hear nothing of direct channels before there is a message in one.
      if (channel.recipientId !== undefined || !session.hasIntent(intents.guilds)) return undefined
      return {
        scope: scopeOf(channel),
        name: channelEvents[happening.type],
        data: toChannel(world, channel),
      }
    }
    default:
      return undefined
  }
}

function scopeOf({ recipientId }: StoredChannel): "guild" | "direct" {
  return recipientId === undefined ? "guild" : "direct"
}

function guildField(world: World, channel: StoredChannel) {
  return channel.recipientId === undefined ? { guild_id: world.guild.id } : {}
}

function toSentMessage(world: World, channel: StoredChannel, message: APIMessage) {
  const person = world.people.get(message.author.id)
  const isInGuild = channel.recipientId === undefined
  const isOwn = message.author.id === world.bot.id
  return {
    ...withoutPrivilegedContent(world, channel, message),
    ...guildField(world, channel),
    channel_type: isInGuild ? ChannelType.GuildText : ChannelType.DM,
    ...(isInGuild && (isOwn || person !== undefined)
      ? { member: person === undefined ? botFields(world) : personFields(world, person) }
      : {}),
  }
}

/**
 * A bot without the message content intent reads only its own messages, direct messages and those that mention it
 * (docs: events/gateway, message content intent); of others it gets the empty shell.
 */
export function withoutPrivilegedContent(
  world: World,
  channel: StoredChannel,
  message: APIMessage,
): APIMessage {
  const isReadable =
    channel.recipientId !== undefined ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id)
  return isReadable ? message : { ...message, content: "", embeds: [], attachments: [], components: [] }
}
