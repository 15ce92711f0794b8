import type { APIGuildMember, APIInteractionGuildMember, APIUser } from "discord-api-types/v10"
import type { StoredPerson, World } from "./world.ts"

/** Every right there is: the bot's and the moderators'. */
export const allPermissions = String((1n << 51n) - 1n)

/** What everybody on a new server may do: look, write, react, attach, join voice, use commands. */
export const memberPermissions = String(
  [0, 6, 9, 10, 11, 14, 15, 16, 18, 20, 21, 25, 26, 31, 38].reduce(
    (bits, bit) => bits | (1n << BigInt(bit)),
    0n,
  ),
)

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

export function toMember(world: World, person: StoredPerson): APIGuildMember {
  return { user: toUser(person), ...personFields(world, person) }
}

/** The person behind an interaction carries what they may do. */
export function toInteractionMember(world: World, person: StoredPerson): APIInteractionGuildMember {
  return { user: toUser(person), ...personFields(world, person), permissions: permissionsOf(person) }
}

export function permissionsOf({ isModerator }: StoredPerson): string {
  return isModerator ? allPermissions : memberPermissions
}

export function botMember(world: World): APIGuildMember {
  return { user: world.bot, ...botFields(world) }
}

/** A person as they stand beside what they wrote: without the user. */
export function personFields({ guild }: World, { joinedAt, isModerator }: StoredPerson) {
  return memberFields(joinedAt, isModerator ? [guild.moderatorRoleId] : [])
}

export function botFields({ guild }: World) {
  return memberFields(new Date(0).toISOString(), [guild.moderatorRoleId])
}

function memberFields(joinedAt: string, roles: string[]) {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  }
}
