import { type APIChannel, type APIGuild, type APIRole, ChannelType } from "discord-api-types/v10"
import { allPermissions, botMember, memberPermissions, noFlags, toMember, toUser } from "./users.ts"
import type { StoredChannel, World } from "./world.ts"

/** A channel as the API describes it. */
export function toChannel(world: World, channel: StoredChannel): APIChannel {
  const lastMessage = [...channel.messages.values()].findLast(({ onlyFor }) => onlyFor === undefined)
  const shared = { id: channel.id, last_message_id: lastMessage?.content.id ?? null, flags: 0 }
  const recipient = channel.recipientId === undefined ? undefined : world.people.get(channel.recipientId)
  if (channel.recipientId !== undefined) {
    return {
      ...shared,
      type: ChannelType.DM,
      recipients: recipient === undefined ? [] : [toUser(recipient)],
      name: null,
    }
  }
  return {
    ...shared,
    type: ChannelType.GuildText,
    guild_id: world.guild.id,
    name: channel.name,
    position: channel.position,
    permission_overwrites: permissionOverwrites(world, channel),
    nsfw: false,
    topic: null,
    parent_id: null,
    rate_limit_per_user: 0,
  }
}

const permissionBits = { view: 1n << 10n, send: 1n << 11n }

function permissionOverwrites(world: World, channel: StoredChannel) {
  if (channel.forbidden.size === 0) return []
  const deny = [...channel.forbidden].reduce((bits, right) => bits | permissionBits[right], 0n)
  return [{ id: world.bot.id, type: 1, allow: "0", deny: String(deny) }]
}

/** What the bot may do in a channel, as an interaction tells it. */
export function botPermissions(channel: StoredChannel): string {
  const denied = [...channel.forbidden].reduce((bits, right) => bits | permissionBits[right], 0n)
  return String(BigInt(allPermissions) & ~denied)
}

export function toGuild(world: World): APIGuild {
  const [owner] = world.people.values()
  return {
    id: world.guild.id,
    name: world.guild.name,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    owner_id: owner?.id ?? world.bot.id,
    region: "deprecated",
    afk_channel_id: null,
    afk_timeout: 300,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [
      role(world.guild.id, "@everyone", memberPermissions, 0),
      role(world.guild.moderatorRoleId, "운영진", allPermissions, 1),
    ],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: noFlags,
    rules_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: world.guild.locale as APIGuild["preferred_locale"],
    public_updates_channel_id: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    nsfw: false,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    home_header: null,
    hub_type: null,
    incidents_data: null,
  } as APIGuild
}

/** The guild as GUILD_CREATE brings it, with its members and channels. */
export function toCreatedGuild(world: World) {
  const joinedAt = new Date(0).toISOString()
  const channels = serverChannels(world).map((channel) => toChannel(world, channel))
  return {
    ...toGuild(world),
    joined_at: joinedAt,
    large: false,
    member_count: world.people.size + 1,
    members: [botMember(world), ...[...world.people.values()].map((person) => toMember(world, person))],
    channels,
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}

/** Channels of the server that the bot may see. */
function serverChannels(world: World): readonly StoredChannel[] {
  return [...world.channels.values()].filter(
    ({ recipientId, forbidden }) => recipientId === undefined && !forbidden.has("view"),
  )
}

function role(id: string, name: string, permissions: string, position: number): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions,
    managed: false,
    mentionable: false,
    flags: noFlags,
  }
}
