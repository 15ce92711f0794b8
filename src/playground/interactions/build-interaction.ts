import { botPermissions, toChannel } from "../world/guild.ts"
import { toInteractionMember, toUser } from "../world/users.ts"
import type { StoredChannel, StoredMessage, StoredPerson, World } from "../world/world.ts"
import type { OpenInteraction } from "./interaction-desk.ts"

const attachmentBytes = 10 * 1_024 * 1_024

/** The body of INTERACTION_CREATE; `data` says which command or component it is about. */
export function buildInteraction(
  world: World,
  opened: OpenInteraction,
  person: StoredPerson,
  channel: StoredChannel,
  data: Readonly<Record<string, unknown>>,
) {
  const isDirect = channel.recipientId !== undefined
  const { guild } = world
  return {
    id: opened.id,
    application_id: world.bot.id,
    type: opened.type,
    token: opened.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: toChannel(world, channel),
    locale: person.locale,
    app_permissions: botPermissions(channel),
    entitlements: [],
    authorizing_integration_owners: { 0: isDirect ? "0" : guild.id },
    context: isDirect ? 1 : 0,
    attachment_size_limit: attachmentBytes,
    ...(isDirect
      ? { user: toUser(person) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: toInteractionMember(world, person),
        }),
    ...(opened.source === undefined ? {} : { message: opened.source.content }),
  }
}

/** What the message that answers an interaction tells about it. */
export function describeInteraction(
  world: World,
  opened: OpenInteraction,
  person: StoredPerson,
  source: StoredMessage | undefined,
) {
  const owners = { 0: world.guild.id }
  return {
    id: opened.id,
    type: opened.type,
    user: toUser(person),
    authorizing_integration_owners: owners,
    ...(opened.type === 2 ? { name: opened.commandName, command_type: 1 } : {}),
    ...(opened.type === 3 && source !== undefined ? { interacted_message_id: source.content.id } : {}),
    ...(opened.type === 5
      ? {
          triggering_interaction_metadata: {
            id: opened.id,
            type: source === undefined ? 2 : 3,
            user: toUser(person),
            authorizing_integration_owners: owners,
            ...(source === undefined
              ? { name: opened.commandName ?? "", command_type: 1 }
              : { interacted_message_id: source.content.id }),
          },
        }
      : {}),
  }
}
