import type { APIAttachment, APIEmbed, APIMessage, APIUser } from "discord-api-types/v10"
import { walkComponents } from "../rules/check-components.ts"
import { type MessageForm, messageFlags } from "../rules/message-form.ts"
import { toUser } from "./users.ts"
import type { StoredChannel, StoredFile, StoredMessage, StoredPerson, World } from "./world.ts"

export interface Draft {
  readonly channel: StoredChannel
  readonly author: APIUser
  readonly form: MessageForm
  readonly files: readonly StoredFile[]
  readonly onlyFor?: string | undefined
  /** Fields that only the caller knows: the interaction it answers, the type, flags. */
  readonly extra?: Partial<APIMessage>
}

/** Older messages are forgotten: a playground left running must not grow for ever. */
const keptMessages = 500

/** Puts a message into a channel and tells of it. */
export function postMessage(world: World, draft: Draft): StoredMessage {
  const { channel, author, form, files, onlyFor, extra } = draft
  const id = world.newId()
  const content = form.content ?? ""
  const referenceId = form.message_reference?.message_id
  const message = {
    type: referenceId === undefined ? 0 : 19,
    id,
    channel_id: channel.id,
    author,
    content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: form.tts ?? false,
    mention_everyone: false,
    mentions: mentionedUsers(world, content, form.allowed_mentions),
    mention_roles: [],
    attachments: storeFiles(world, channel, form, files),
    embeds: fillEmbeds(form),
    components: fillComponents(form.components ?? []),
    pinned: false,
    flags: keptFlags(form.flags ?? 0),
    ...(form.nonce == null ? {} : { nonce: form.nonce }),
    ...(referenceId === undefined ? {} : reference(world, channel, referenceId)),
    ...extra,
  } as APIMessage
  const stored: StoredMessage = { content: message, onlyFor }
  channel.messages.set(id, stored)
  for (const oldest of channel.messages.keys()) {
    if (channel.messages.size <= keptMessages) break
    channel.messages.delete(oldest)
  }
  world.happenings.tell({ type: "message-created", message: stored })
  return stored
}

/** Changes what the form names and leaves the rest. */
export function editMessage(
  world: World,
  channel: StoredChannel,
  before: StoredMessage,
  form: MessageForm,
  files: readonly StoredFile[],
  extra: Partial<APIMessage> = {},
): StoredMessage {
  const old = before.content
  const content = form.content === undefined ? old.content : (form.content ?? "")
  const kept = form.attachments?.map(({ id }) => id)
  const attachments = [
    ...old.attachments.filter(({ id }) => kept === undefined || kept.includes(id)),
    ...storeFiles(world, channel, form, files),
  ]
  const flags = typeof form.flags === "number" ? keptFlags(form.flags) | (old.flags ?? 0) : (old.flags ?? 0)
  const message = {
    ...old,
    content,
    edited_timestamp: new Date(world.clock.now()).toISOString(),
    mentions:
      form.content === undefined ? old.mentions : mentionedUsers(world, content, form.allowed_mentions),
    attachments,
    embeds: form.embeds === undefined ? old.embeds : fillEmbeds(form),
    components: form.components === undefined ? old.components : fillComponents(form.components ?? []),
    flags: flags & ~messageFlags.loading,
    ...extra,
  } as APIMessage
  const stored: StoredMessage = { content: message, onlyFor: before.onlyFor }
  channel.messages.set(message.id, stored)
  world.happenings.tell({ type: "message-updated", message: stored })
  return stored
}

export function removeMessage(world: World, channel: StoredChannel, message: StoredMessage): void {
  channel.messages.delete(message.content.id)
  world.happenings.tell({ type: "message-deleted", message })
}

/** What an edit needs to know of the message that it changes. */
export function describeBefore({ content }: StoredMessage) {
  return {
    content: content.content,
    embedCount: content.embeds.length,
    componentCount: content.components?.length ?? 0,
    attachmentCount: content.attachments.length,
    flags: content.flags ?? 0,
  }
}

/** A person's message; `@` and a name become a mention as Discord's client makes it. */
export function postAsPerson(
  world: World,
  channel: StoredChannel,
  person: StoredPerson,
  text: string,
): StoredMessage {
  const content = text.replace(/(^|\s)@(\S+)/gu, (whole, before: string, name: string) => {
    const id = mentionId(world, name)
    return id === undefined ? whole : `${before}<@${id}>`
  })
  return postMessage(world, { channel, author: toUser(person), form: { content }, files: [] })
}

function mentionId(world: World, name: string): string | undefined {
  if (name === "bot" || name === world.bot.username) return world.bot.id
  return [...world.people.values()].find((person) => person.name === name || person.displayName === name)?.id
}

/** Flags that a bot may set; the others are Discord's own. */
function keptFlags(flags: number): number {
  const settable =
    messageFlags.suppressEmbeds |
    messageFlags.ephemeral |
    messageFlags.suppressNotifications |
    messageFlags.displayComponents
  return flags & settable
}

function mentionedUsers(
  world: World,
  content: string,
  allowed: MessageForm["allowed_mentions"],
): readonly APIUser[] {
  const ids = new Set([...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? ""))
  const isAllowed = (id: string) =>
    !allowed || (allowed.parse?.includes("users") ?? false) || (allowed.users?.includes(id) ?? false)
  return [...ids].filter(isAllowed).flatMap((id) => {
    if (id === world.bot.id) return [world.bot]
    const person = world.people.get(id)
    return person === undefined ? [] : [toUser(person)]
  })
}

function reference(world: World, channel: StoredChannel, messageId: string): Partial<APIMessage> {
  const isInGuild = channel.recipientId === undefined
  return {
    message_reference: {
      type: 0,
      message_id: messageId,
      channel_id: channel.id,
      ...(isInGuild ? { guild_id: world.guild.id } : {}),
    },
    referenced_message: channel.messages.get(messageId)?.content ?? null,
  }
}

function storeFiles(
  world: World,
  channel: StoredChannel,
  form: MessageForm,
  files: readonly StoredFile[],
): readonly APIAttachment[] {
  return files.map((file, index) => {
    const id = world.newId()
    const described = form.attachments?.find((attachment) => attachment.id === String(index))
    const name = (described?.filename ?? file.name).replace(/[^\p{L}\p{N}._-]/gu, "_")
    const path = `${channel.id}/${id}/${name}`
    world.files.set(path, { ...file, name })
    const url = `${world.address}/attachments/${channel.id}/${id}/${encodeURIComponent(name)}`
    return {
      id,
      filename: name,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.type,
      ...(described?.description == null ? {} : { description: described.description }),
    }
  })
}

/** Discord says that an embed of a bot is a rich one, and gives it back without empty fields. */
function fillEmbeds(form: MessageForm): readonly APIEmbed[] {
  return (form.embeds ?? []).map((embed) => {
    const given = Object.entries(embed).filter(([, value]) => value !== null && value !== undefined)
    return { ...Object.fromEntries(given), type: "rich" } as APIEmbed
  })
}

/** Every component gets a number, in order, where the bot gave none. */
export function fillComponents(components: readonly unknown[]): unknown[] {
  const filled = structuredClone([...components])
  const all = walkComponents(filled).map(({ component }) => component as Record<string, unknown>)
  const taken = new Set(all.map(({ id }) => id))
  let next = 1
  for (const component of all) {
    if (typeof component["id"] === "number" && component["id"] > 0) continue
    while (taken.has(next)) next += 1
    component["id"] = next
    next += 1
  }
  return filled
}
