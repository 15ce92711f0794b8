import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10"
import { Hono } from "hono"
import { describeInteraction } from "../interactions/build-interaction.ts"
import type { OpenInteraction } from "../interactions/interaction-desk.ts"
import { type CallbackForm, readCallbackForm } from "../rules/callback-form.ts"
import { type MessageForm, messageFlags, readMessageForm } from "../rules/message-form.ts"
import { describeBefore, editMessage, fillComponents, postMessage, removeMessage } from "../world/messages.ts"
import { findPerson, type StoredChannel, type StoredFile, type StoredMessage } from "../world/world.ts"
import { refusals } from "./discord-error.ts"
import { readBody } from "./read-body.ts"
import { noContent, type RestContext, requireOwnApplication } from "./rest-context.ts"

/** Responses to interactions: the first one by callback, everything after it by the token as by a webhook. */
export function createInteractionRoutes(context: RestContext): Hono {
  const { world, desk } = context
  const routes = new Hono()

  routes.post("/interactions/:id/:token/callback", async (c) => {
    const opened = desk.findForCallback(c.req.param("id"), c.req.param("token"))
    if (opened === undefined) throw refusals.unknownInteraction()
    if (opened.acknowledged) throw refusals.alreadyAcknowledged()
    const { body, files } = await readBody(c.req.raw)
    // While the body was read the time may have run out, or another process may have answered.
    if (opened.late) throw refusals.unknownInteraction()
    if (opened.acknowledged) throw refusals.alreadyAcknowledged()
    const form = readCallbackForm(body, {
      interactionType: opened.type,
      hasMessage: opened.source !== undefined,
      fileCount: files.length,
    })
    const message = carryOut(context, opened, form, files)
    if (c.req.query("with_response") !== "true") return noContent(c)
    return c.json(describeCallback(opened, Number(Reflect.get(body as object, "type")), form, message))
  })

  routes.post("/webhooks/:app/:token", async (c) => {
    const opened = openedBy(context, c.req.param("app"), c.req.param("token"))
    const channel = channelFor(context, opened)
    const { body, files } = await readBody(c.req.raw)
    const form = readMessageForm(body, { fileCount: files.length })
    // The first follow-up to a deferred answer takes the place of "thinking".
    if (opened.record.state === "thinking") {
      return c.json(settle(context, opened, channel, form, files).content)
    }
    const message = post(context, opened, channel, form, files)
    opened.record.followUp(message.content)
    return c.json(message.content)
  })

  routes.get("/webhooks/:app/:token/messages/:message", (c) => {
    const opened = openedBy(context, c.req.param("app"), c.req.param("token"))
    return c.json(reachable(context, opened, c.req.param("message")).content)
  })
  routes.patch("/webhooks/:app/:token/messages/:message", async (c) => {
    const opened = openedBy(context, c.req.param("app"), c.req.param("token"))
    const channel = channelFor(context, opened)
    const before = reachable(context, opened, c.req.param("message"))
    const { body, files } = await readBody(c.req.raw)
    const form = readMessageForm(body, {
      fileCount: files.length,
      before: describeBefore(before),
    })
    if (opened.record.state === "thinking" && before.content.id === opened.originalId) {
      return c.json(settle(context, opened, channel, form, files).content)
    }
    const edited = editMessage(world, channel, before, form, files)
    if (opened.record.state === "acknowledged" && before.content.id === opened.source?.content.id) {
      opened.record.answer("updated", edited.content, edited.onlyFor !== undefined)
    } else opened.record.edit(edited.content)
    return c.json(edited.content)
  })
  routes.delete("/webhooks/:app/:token/messages/:message", (c) => {
    const opened = openedBy(context, c.req.param("app"), c.req.param("token"))
    const message = reachable(context, opened, c.req.param("message"))
    removeMessage(world, channelFor(context, opened), message)
    opened.record.remove(message.content.id)
    return noContent(c)
  })
  return routes
}

/** Does what the first response asks for; gives the message that it made or changed. */
function carryOut(
  context: RestContext,
  opened: OpenInteraction,
  form: CallbackForm,
  files: readonly StoredFile[],
): StoredMessage | undefined {
  const { world } = context
  const { record, source } = opened
  const channel = channelFor(context, opened)
  switch (form.kind) {
    case "message": {
      opened.acknowledged = true
      const message = post(context, opened, channel, form.form, files)
      opened.originalId = message.content.id
      record.answer("answered", message.content, message.onlyFor !== undefined)
      return message
    }
    case "deferred-message": {
      opened.acknowledged = true
      const flags = (form.flags & messageFlags.ephemeral) | messageFlags.loading
      const message = post(context, opened, channel, { content: "" }, [], flags)
      opened.originalId = message.content.id
      record.ephemeral = message.onlyFor !== undefined
      record.acknowledge("thinking")
      return message
    }
    case "deferred-update":
      opened.acknowledged = true
      opened.originalId = source?.content.id
      record.acknowledge("acknowledged")
      return source
    case "update": {
      const before = source === undefined ? undefined : channel.messages.get(source.content.id)
      if (before === undefined) throw refusals.unknownMessage()
      const read = readMessageForm(form.form, {
        fileCount: files.length,
        before: describeBefore(before),
        path: ["data"],
      })
      opened.acknowledged = true
      opened.originalId = before.content.id
      const message = editMessage(world, channel, before, read, files)
      record.answer("updated", message.content, message.onlyFor !== undefined)
      return message
    }
    case "choices":
      opened.acknowledged = true
      record.choices = form.choices as APIApplicationCommandOptionChoice[]
      record.acknowledge("choices")
      return undefined
    case "modal":
      opened.acknowledged = true
      record.modal = {
        ...form.modal,
        components: fillComponents(form.modal.components),
      } as APIModalInteractionResponseCallbackData
      record.acknowledge("modal")
      return undefined
  }
}

/** The real answer in place of "thinking"; whether it is ephemeral was settled by the deferral. */
function settle(
  { world }: RestContext,
  opened: OpenInteraction,
  channel: StoredChannel,
  form: MessageForm,
  files: readonly StoredFile[],
): StoredMessage {
  const thinking = channel.messages.get(opened.originalId ?? "")
  if (thinking === undefined) throw refusals.unknownMessage()
  const message = editMessage(world, channel, thinking, form, files)
  opened.record.answer("answered", message.content, message.onlyFor !== undefined)
  return message
}

function post(
  { world }: RestContext,
  opened: OpenInteraction,
  channel: StoredChannel,
  form: MessageForm,
  files: readonly StoredFile[],
  ownFlags = 0,
): StoredMessage {
  const person = findPerson(world, opened.personId)
  const flags = (form.flags ?? 0) | ownFlags
  const isFollowUp = opened.originalId !== undefined
  const answered = isFollowUp ? opened.originalId : opened.source?.content.id
  const metadata = describeInteraction(world, opened, person, opened.source)
  const message = postMessage(world, {
    channel,
    author: world.bot,
    form: { ...form, flags, message_reference: undefined },
    files,
    onlyFor: (flags & messageFlags.ephemeral) === 0 ? undefined : person.id,
    extra: {
      // 20: a slash command was used; 19: a reply, to the message of the button or to the first answer.
      type: opened.type === 2 && !isFollowUp ? 20 : answered === undefined ? 0 : 19,
      application_id: world.bot.id,
      webhook_id: world.bot.id,
      interaction_metadata: metadata as unknown as NonNullable<APIMessage["interaction_metadata"]>,
      ...(ownFlags === 0 ? {} : { flags }),
    },
  })
  opened.messageIds.add(message.content.id)
  return message
}

function describeCallback(
  opened: OpenInteraction,
  type: number,
  form: CallbackForm,
  message: StoredMessage | undefined,
) {
  const isEphemeral = message?.onlyFor !== undefined
  return {
    interaction: {
      id: opened.id,
      type: opened.type,
      ...(message === undefined ? {} : { response_message_id: message.content.id }),
      response_message_loading: form.kind === "deferred-message",
      response_message_ephemeral: isEphemeral,
    },
    ...(message === undefined || form.kind === "deferred-update"
      ? {}
      : { resource: { type, message: message.content } }),
  }
}

/** The interaction that a token speaks for. An expired or invented token is none of this application's webhooks. */
function openedBy(context: RestContext, app: string, token: string): OpenInteraction {
  requireOwnApplication(context, app)
  const opened = context.desk.findByToken(token)
  if (opened === undefined) throw refusals.invalidWebhookToken()
  // Before the first response the webhook does not exist yet.
  if (!opened.acknowledged) throw refusals.unknownWebhook()
  return opened
}

function channelFor({ world }: RestContext, { channelId }: OpenInteraction): StoredChannel {
  const channel = world.channels.get(channelId)
  if (channel === undefined) throw refusals.unknownChannel()
  return channel
}

function reachable(context: RestContext, opened: OpenInteraction, id: string): StoredMessage {
  const wanted = id === "@original" ? opened.originalId : id
  const isOwn = wanted !== undefined && (wanted === opened.originalId || opened.messageIds.has(wanted))
  const message = isOwn ? channelFor(context, opened).messages.get(wanted) : undefined
  if (message === undefined) throw refusals.unknownMessage()
  return message
}
