import type { APIGuildMember, APIInteractionGuildMember, APIUser } from "discord-api-types/v10"
import type { StoredPerson, World } from "./world.ts"

/** Every right there is; what the members of a study group may do matters to nothing here. */
export const allPermissions = String((1n << 51n) - 1n)

/** Widened, since Discord's flag types have no member for "none". */
export const noFlags: number = 0

export function toUser(person: {
  readonly id: string
  readonly name: string
  readonly displayName: string
}): APIUser {
  return {
    id: person.id,
    username: person.name,
    discriminator: "0",
    global_name: person.displayName,
    avatar: null,
    avatar_decoration_data: null,
    banner: null,
    accent_color: null,
    collectibles: null,
    primary_guild: null,
    public_flags: noFlags,
    flags: noFlags,
  }
}

export function toMember(person: StoredPerson): APIGuildMember {
  return { user: toUser(person), ...memberFields(person.joinedAt) }
}

/** The person behind an interaction carries what they may do. */
export function toInteractionMember(person: StoredPerson): APIInteractionGuildMember {
  return { user: toUser(person), ...memberFields(person.joinedAt), permissions: allPermissions }
}

export function botMember(world: World, joinedAt: string): APIGuildMember {
  return { user: world.bot, ...memberFields(joinedAt) }
}

/** A member as it stands beside the author of a message: without the user. */
export function memberFields(joinedAt: string) {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  }
}
