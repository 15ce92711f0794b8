import { z } from "zod"
import { refusals } from "../rest/discord-error.ts"
import { checkComponents } from "./check-components.ts"
import { displayComponents, legacyComponents } from "./component-schemas.ts"
import { checkEmbeds, embed } from "./embed-schema.ts"
import { maybe, snowflake, text } from "./fields.ts"
import { type Finding, readForm, refuseIf } from "./read-form.ts"

export const messageFlags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voice: 1 << 13,
  displayComponents: 1 << 15,
} as const

const allowedMentions = z.strictObject({
  parse: maybe(z.array(z.enum(["users", "roles", "everyone"]))),
  users: maybe(z.array(snowflake).max(100)),
  roles: maybe(z.array(snowflake).max(100)),
  replied_user: maybe(z.boolean()),
})

const attachment = z.strictObject({
  id: z.union([z.string(), z.int()]).transform(String),
  filename: maybe(z.string().max(1_024)),
  title: maybe(z.string().max(1_024)),
  description: maybe(text(0, 1_024)),
  is_remix: maybe(z.boolean()),
  is_spoiler: maybe(z.boolean()),
  duration_secs: maybe(z.number()),
  waveform: maybe(z.string()),
  size: maybe(z.int()),
  url: maybe(z.string()),
  proxy_url: maybe(z.string()),
  content_type: maybe(z.string()),
  height: maybe(z.int()),
  width: maybe(z.int()),
})

/**
 * Every field that a message can have on any of its routes. Which route takes which is not looked at: the client sends
 * some of them everywhere, and Discord passes over those that mean nothing there.
 */
const message = z.strictObject({
  content: maybe(text(0, 2_000)),
  embeds: maybe(z.array(embed).max(10)),
  allowed_mentions: maybe(allowedMentions),
  components: maybe(z.array(z.unknown())),
  attachments: maybe(z.array(attachment).max(10)),
  flags: maybe(z.int().min(0)),
  poll: maybe(z.unknown()),
  tts: maybe(z.boolean()),
  nonce: maybe(z.union([z.int(), z.string().max(25)])),
  enforce_nonce: maybe(z.boolean()),
  message_reference: maybe(
    z.strictObject({
      type: maybe(z.literal([0, 1])),
      message_id: snowflake,
      channel_id: maybe(snowflake),
      guild_id: maybe(snowflake),
      fail_if_not_exists: maybe(z.boolean()),
    }),
  ),
  sticker_ids: maybe(z.array(snowflake).max(3)),
  shared_client_theme: maybe(z.unknown()),
  username: maybe(text(1, 80)),
  avatar_url: maybe(z.string()),
  thread_name: maybe(text(1, 100)),
  applied_tags: maybe(z.array(snowflake).max(5)),
})

export type MessageForm = z.output<typeof message>

export interface MessageContext {
  /** How many files came along. */
  readonly fileCount: number
  /** The message that is edited, as it stands. */
  readonly before?: {
    readonly content: string
    readonly embedCount: number
    readonly componentCount: number
    readonly attachmentCount: number
    readonly flags: number
  }
  /** Where the body stands in the request, for errors: `data` in a callback. */
  readonly path?: readonly PropertyKey[]
}

/** Reads a message that the bot sends or edits; throws what Discord would answer. */
export function readMessageForm(body: unknown, context: MessageContext): MessageForm {
  const { path = [] } = context
  const form = unwrap(readForm(nest(message, path), wrap(body, path)), path) as MessageForm
  const place = (findings: readonly Finding[]) =>
    findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }))

  const flags = form.flags ?? context.before?.flags ?? 0
  const isDisplay = ((flags | (context.before?.flags ?? 0)) & messageFlags.displayComponents) !== 0
  const components = form.components ?? []
  const componentsSchema = z.object({ components: isDisplay ? displayComponents : legacyComponents })
  readForm(nest(componentsSchema, path), wrap({ components }, path))
  refuseIf(
    place([
      ...checkComponents(components, isDisplay),
      ...checkEmbeds(form.embeds ?? []),
      ...checkFiles(context),
      ...(isDisplay ? checkDisplayOnly(form, context) : []),
    ]),
  )
  if (isEmpty(form, context)) throw refusals.emptyMessage()
  return form
}

function checkDisplayOnly(form: MessageForm, { before }: MessageContext): readonly Finding[] {
  const findings: Finding[] = []
  const refuse = (field: string) =>
    findings.push({
      path: [field],
      code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    })
  if (form.content) refuse("content")
  if (form.embeds?.length) refuse("embeds")
  if (form.poll) refuse("poll")
  if (form.sticker_ids?.length) refuse("sticker_ids")
  const turnsOn = before !== undefined && (before.flags & messageFlags.displayComponents) === 0
  // An edit that turns the flag on must take the old text away.
  if (turnsOn && before.content !== "" && form.content === undefined) refuse("content")
  if (turnsOn && before.embedCount > 0 && form.embeds === undefined) refuse("embeds")
  const isKept = ((form.flags ?? messageFlags.displayComponents) & messageFlags.displayComponents) !== 0
  if (before !== undefined && !isKept) {
    findings.push({
      path: ["flags"],
      code: "MESSAGE_FLAG_CANNOT_BE_REMOVED",
      message: "MessageFlags.IS_COMPONENTS_V2 cannot be removed from a message",
    })
  }
  return findings
}

function checkFiles({ fileCount }: MessageContext): readonly Finding[] {
  if (fileCount <= 10) return []
  return [{ path: ["attachments"], code: "BASE_TYPE_BAD_LENGTH", message: "Must be 10 or fewer in length." }]
}

function isEmpty(form: MessageForm, { before, fileCount }: MessageContext): boolean {
  const content = form.content === undefined ? (before?.content ?? "") : (form.content ?? "")
  const embeds = form.embeds === undefined ? (before?.embedCount ?? 0) : (form.embeds?.length ?? 0)
  const components =
    form.components === undefined ? (before?.componentCount ?? 0) : (form.components?.length ?? 0)
  const kept =
    form.attachments === undefined ? (before?.attachmentCount ?? 0) : (form.attachments?.length ?? 0)
  const others = (form.sticker_ids?.length ?? 0) + (form.poll ? 1 : 0)
  return content.trim() === "" && embeds + components + kept + fileCount + others === 0
}

function nest(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return path.reduceRight<z.ZodType>((inner, key) => z.object({ [key]: inner }), schema)
}

function wrap(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), body)
}

function unwrap(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
