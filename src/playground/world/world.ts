import { randomBytes } from "node:crypto"
import type { APIApplicationCommand, APIMessage, APIUser } from "discord-api-types/v10"
import type { Clock } from "./clock.ts"
import { createHappenings, type Happenings } from "./happenings.ts"
import { createIdSource } from "./snowflake.ts"
import { toUser } from "./users.ts"

type Right = "view" | "send"

export interface StoredPerson {
  readonly id: string
  readonly name: string
  readonly displayName: string
  locale: string
  readonly joinedAt: string
  /** Holds the moderators' role, and with it every right. */
  isModerator: boolean
}

export interface StoredChannel {
  readonly id: string
  /** The person of a direct channel; undefined for a channel of the server. */
  readonly recipientId: string | undefined
  readonly name: string
  readonly position: number
  readonly messages: Map<string, StoredMessage>
  /** What the bot may not do here. */
  readonly forbidden: Set<Right>
}

export interface StoredMessage {
  /** As its author wrote it; what others get to read is decided where it is sent. */
  readonly content: APIMessage
  /** The only person who sees an ephemeral message. */
  readonly onlyFor: string | undefined
}

export interface StoredFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Everything a local Discord remembers. */
export interface World {
  readonly clock: Clock
  readonly newId: () => string
  readonly happenings: Happenings
  readonly token: string
  readonly bot: APIUser
  readonly guild: {
    readonly id: string
    readonly name: string
    readonly moderatorRoleId: string
    locale: string
    /** Whether the bot is on it. */
    hasBot: boolean
  }
  readonly people: Map<string, StoredPerson>
  readonly channels: Map<string, StoredChannel>
  /** Commands of the application by id; those with `guild_id` belong to that server. */
  readonly commands: Map<string, APIApplicationCommand>
  /** Attachments by their path below `/attachments/`. */
  readonly files: Map<string, StoredFile>
  /** Address of this Discord, `http://127.0.0.1:8787`; known once it listens. */
  address: string
}

export interface WorldOptions {
  readonly clock: Clock
  readonly guildLocale: string
  readonly people: readonly {
    readonly name: string
    readonly displayName?: string
    readonly locale?: string
    readonly isModerator?: boolean
  }[]
  readonly channels: readonly string[]
}

export function createWorld({ clock, guildLocale, people, channels }: WorldOptions): World {
  const newId = createIdSource(clock)
  const guildId = newId()
  const botId = newId()
  const world: World = {
    clock,
    newId,
    happenings: createHappenings(),
    token: makeToken(botId),
    bot: { ...toUser({ id: botId, name: "훈장", displayName: "훈장" }), bot: true },
    guild: { id: guildId, name: "스터디", moderatorRoleId: newId(), locale: guildLocale, hasBot: true },
    people: new Map(),
    channels: new Map(),
    commands: new Map(),
    files: new Map(),
    address: "",
  }
  const joinedAt = new Date(clock.now()).toISOString()
  for (const { name, displayName = name, locale = guildLocale, isModerator = true } of people) {
    const id = newId()
    world.people.set(id, { id, name, displayName, locale, joinedAt, isModerator })
  }
  for (const [position, name] of channels.entries()) addChannel(world, { name, position })
  return world
}

/** Three parts joined by dots, the first the bot's id, as real tokens are: logs redact them by that shape. */
function makeToken(botId: string): string {
  const id = Buffer.from(botId).toString("base64url")
  return `${id}.${randomBytes(4).toString("base64url")}.${randomBytes(28).toString("base64url")}`
}

export function addChannel(
  world: World,
  channel: { readonly name: string; readonly position: number; readonly recipientId?: string },
): StoredChannel {
  const stored: StoredChannel = {
    id: world.newId(),
    recipientId: channel.recipientId,
    name: channel.name,
    position: channel.position,
    messages: new Map(),
    forbidden: new Set(),
  }
  world.channels.set(stored.id, stored)
  return stored
}

/** The direct channel between a person and the bot; made on first use. */
export function openDirectChannel(world: World, person: StoredPerson): StoredChannel {
  for (const channel of world.channels.values()) if (channel.recipientId === person.id) return channel
  const channel = addChannel(world, { name: person.displayName, position: 0, recipientId: person.id })
  world.happenings.tell({ type: "channel-created", channel })
  return channel
}

/** By id or by name. */
export function findPerson(world: World, idOrName: string): StoredPerson {
  const byId = world.people.get(idOrName)
  const person = byId ?? [...world.people.values()].find(({ name }) => name === idOrName)
  if (person === undefined) throw new Error(`nobody here is called "${idOrName}"`)
  return person
}

/** By id, or a channel of the server by name. */
export function findChannel(world: World, idOrName: string): StoredChannel {
  const channel =
    world.channels.get(idOrName) ??
    [...world.channels.values()].find(
      ({ name, recipientId }) => recipientId === undefined && name === idOrName,
    )
  if (channel === undefined) throw new Error(`there is no channel "${idOrName}"`)
  return channel
}

export function findMessage(
  world: World,
  messageId: string,
): { readonly channel: StoredChannel; readonly message: StoredMessage } | undefined {
  for (const channel of world.channels.values()) {
    const message = channel.messages.get(messageId)
    if (message !== undefined) return { channel, message }
  }
  return undefined
}
