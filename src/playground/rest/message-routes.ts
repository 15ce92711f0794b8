import { Hono } from "hono"
import { z } from "zod"
import { withoutPrivilegedContent } from "../gateway/to-dispatch.ts"
import { snowflake } from "../rules/fields.ts"
import { readMessageForm } from "../rules/message-form.ts"
import { readForm, refuseIf } from "../rules/read-form.ts"
import { toChannel } from "../world/guild.ts"
import { describeBefore, editMessage, postMessage, removeMessage } from "../world/messages.ts"
import type { StoredChannel, StoredMessage } from "../world/world.ts"
import { refusals } from "./discord-error.ts"
import { readBody } from "./read-body.ts"
import { channelOf, messageOf, noContent, type RestContext } from "./rest-context.ts"

const bulkForm = z.object({ messages: z.array(snowflake).min(2).max(100) })
const ephemeral = 1 << 6

/** Channels and the messages in them. */
export function createMessageRoutes(context: RestContext): Hono {
  const { world } = context
  const routes = new Hono()
  const requireSend = (channel: StoredChannel) => {
    if (channel.forbidden.has("send")) throw refusals.missingPermissions()
  }

  routes.get("/channels/:channel", (c) =>
    c.json(toChannel(world, channelOf(context, c.req.param("channel")))),
  )
  routes.post("/channels/:channel/typing", (c) => {
    const channel = channelOf(context, c.req.param("channel"))
    requireSend(channel)
    world.happenings.tell({ type: "typing", channelId: channel.id, userId: world.bot.id })
    return noContent(c)
  })
  routes.get("/channels/:channel/messages", (c) => {
    const channel = channelOf(context, c.req.param("channel"))
    const limit = Number(c.req.query("limit") ?? 50)
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
      refuseIf([
        { path: ["limit"], code: "NUMBER_TYPE_MAX", message: "int value should be between 1 and 100." },
      ])
    }
    const { before, after } = c.req.query()
    const all = [...channel.messages.values()]
      .filter(({ onlyFor }) => onlyFor === undefined)
      .map(({ content }) => content)
      .filter(({ id }) => before === undefined || BigInt(id) < BigInt(before))
      .filter(({ id }) => after === undefined || BigInt(id) > BigInt(after))
    const page = after === undefined ? all.slice(-limit) : all.slice(0, limit)
    return c.json(page.reverse().map((message) => withoutPrivilegedContent(world, channel, message)))
  })
  routes.post("/channels/:channel/messages", async (c) => {
    const channel = channelOf(context, c.req.param("channel"))
    requireSend(channel)
    const { body, files } = await readBody(c.req.raw)
    const form = readMessageForm(body, { fileCount: files.length })
    refuseUnknownReference(channel, form.message_reference)
    const twin = form.enforce_nonce ? sentUnder(form.nonce, channel, world) : undefined
    if (twin !== undefined) return c.json(twin.content)
    const { onlyFor: _nobody, content } = postMessage(world, {
      channel,
      author: world.bot,
      // Only the answer to an interaction can be ephemeral.
      form: { ...form, flags: (form.flags ?? 0) & ~ephemeral },
      files,
    })
    return c.json(content)
  })
  routes.post("/channels/:channel/messages/bulk-delete", async (c) => {
    const channel = channelOf(context, c.req.param("channel"))
    const { messages } = readForm(bulkForm, (await readBody(c.req.raw)).body)
    for (const id of messages) {
      const message = channel.messages.get(id)
      if (message !== undefined) removeMessage(world, channel, message)
    }
    return noContent(c)
  })
  routes.get("/channels/:channel/messages/:message", (c) => {
    const channel = channelOf(context, c.req.param("channel"))
    const { content } = messageOf(channel, c.req.param("message"))
    return c.json(withoutPrivilegedContent(world, channel, content))
  })
  routes.patch("/channels/:channel/messages/:message", async (c) => {
    const channel = channelOf(context, c.req.param("channel"))
    const before = messageOf(channel, c.req.param("message"))
    if (before.content.author.id !== world.bot.id) throw refusals.notTheAuthor()
    const { body, files } = await readBody(c.req.raw)
    const form = readMessageForm(body, {
      fileCount: files.length,
      before: describeBefore(before),
    })
    return c.json(editMessage(world, channel, before, form, files).content)
  })
  routes.delete("/channels/:channel/messages/:message", (c) => {
    const channel = channelOf(context, c.req.param("channel"))
    const message = messageOf(channel, c.req.param("message"))
    // Deleting what others wrote takes a right that a tutor has no need of.
    if (message.content.author.id !== world.bot.id) throw refusals.missingPermissions()
    removeMessage(world, channel, message)
    return noContent(c)
  })
  return routes
}

/** The bot's message of the last minutes with this nonce (docs: resources/message, create message). */
function sentUnder(
  nonce: string | number | null | undefined,
  channel: StoredChannel,
  { bot, clock }: RestContext["world"],
): StoredMessage | undefined {
  if (nonce == null) return undefined
  return [...channel.messages.values()].find(
    ({ content, onlyFor }) =>
      onlyFor === undefined &&
      content.author.id === bot.id &&
      content.nonce === nonce &&
      clock.now() - Date.parse(content.timestamp) < nonceLifeMs,
  )
}

/** "The past few minutes" in the documentation. */
const nonceLifeMs = 5 * 60_000

function refuseUnknownReference(
  channel: StoredChannel,
  reference: { message_id: string; fail_if_not_exists?: boolean | null | undefined } | null | undefined,
): void {
  if (!reference || reference.fail_if_not_exists === false) return
  if (channel.messages.has(reference.message_id)) return
  refuseIf([
    { path: ["message_reference"], code: "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", message: "Unknown message" },
  ])
}
