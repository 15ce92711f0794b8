import type { ChatInputCommandInteraction, InteractionReplyOptions, Message } from "discord.js"
import { MessageFlags } from "discord.js"
import type { PressInteraction } from "./command.ts"
import { classifyFailure } from "./failures.ts"
import type { MessageView } from "./views/message-view.ts"

/** An interaction that waits for an answer. */
export type Asking = ChatInputCommandInteraction | PressInteraction

export type Visibility = "public" | "private"

/** How far the answering of an interaction has come, where discord.js does not tell. */
interface Standing {
  /** Settles when the router's own acknowledgement is through. */
  deferral: Promise<void> | undefined
  /** The handler's own first answer is on its way; discord.js knows of it only once it has arrived. */
  isSending: boolean
  isGivenUp: boolean
}

const standings = new WeakMap<Asking, Standing>()

/**
 * Answers with a new message, directly where nothing was sent yet, else through the acknowledgement that the router
 * sent meanwhile (which makes a late public answer private). Does nothing once the router gave up on the handler.
 */
export async function reply(interaction: Asking, view: MessageView, visibility: Visibility): Promise<void> {
  if (await isGivenUp(interaction)) return
  await sendReply(interaction, view, visibility)
}

/** Changes the message whose button was pressed. */
export async function update(interaction: PressInteraction, view: MessageView): Promise<void> {
  if (await isGivenUp(interaction)) return
  if (interaction.deferred || interaction.replied) {
    await interaction.editReply(edited(view))
  } else if (interaction.isMessageComponent() || interaction.isFromMessage()) {
    await deliver(
      interaction,
      () => interaction.update(edited(view)),
      () => interaction.webhook.editMessage("@original", edited(view)),
    )
  } else {
    await sendReply(interaction, view, "private")
  }
}

/** Sends one more message after the first answer. @public */
export async function followUp(
  interaction: Asking,
  view: MessageView,
  visibility: Visibility,
): Promise<void> {
  if (await isGivenUp(interaction)) return
  await interaction.followUp(fresh(view, visibility))
}

/** Acknowledges without showing anything yet; the answer of the handler goes through it later. Never throws. */
export async function deferAnswer(interaction: Asking): Promise<void> {
  const standing = standingOf(interaction)
  if (interaction.replied || interaction.deferred || standing.isSending || standing.deferral !== undefined)
    return
  standing.deferral = acknowledge(interaction).catch(() => {
    // The handler was faster, or Discord takes nothing any more; the handler's own answer will show which.
  })
  await standing.deferral
}

/** Answers a message under it. Sent again after a lost connection it is the same message to Discord, by its nonce. */
export async function replyToMessage(message: Message, view: MessageView): Promise<void> {
  await message.reply({
    ...payload(view),
    flags: MessageFlags.IsComponentsV2,
    failIfNotExists: false,
    nonce: message.id,
    enforceNonce: true,
  })
}

/** The router's last word: whatever the handler still tries to send is dropped. */
export async function giveUp(interaction: Asking, view: MessageView): Promise<void> {
  const standing = standingOf(interaction)
  standing.isGivenUp = true
  await standing.deferral
  await sendReply(interaction, view, "private")
}

async function isGivenUp(interaction: Asking): Promise<boolean> {
  const standing = standingOf(interaction)
  await standing.deferral
  return standing.isGivenUp
}

function standingOf(interaction: Asking): Standing {
  const known = standings.get(interaction)
  if (known !== undefined) return known
  const standing: Standing = { deferral: undefined, isSending: false, isGivenUp: false }
  standings.set(interaction, standing)
  return standing
}

async function acknowledge(interaction: Asking): Promise<void> {
  if (isFromMessage(interaction)) await interaction.deferUpdate()
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral })
}

/** A press answers for the message it is on: acknowledging it leaves that message as it is. */
function isFromMessage(
  interaction: Asking,
): interaction is Extract<PressInteraction, { deferUpdate: unknown }> {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
}

async function sendReply(interaction: Asking, view: MessageView, visibility: Visibility): Promise<void> {
  if (!interaction.deferred && !interaction.replied) {
    await deliver(
      interaction,
      () => interaction.reply(fresh(view, visibility)),
      () => repairReply(interaction, view, visibility),
    )
  } else if (interaction.replied || isFromMessage(interaction)) {
    await interaction.followUp(fresh(view, visibility))
  } else {
    await interaction.editReply(edited(view))
  }
}

/**
 * A first answer whose acknowledgement was lost may have been shown: it is not sent again but edited to the same
 * content, which is harmless when it was.
 */
async function deliver(
  interaction: Asking,
  send: () => Promise<unknown>,
  repair: () => Promise<unknown>,
): Promise<void> {
  standingOf(interaction).isSending = true
  try {
    await send()
  } catch (error) {
    if (classifyFailure(error) !== "uncertain") throw error
    try {
      await repair()
    } catch {
      throw error
    }
  }
}

/** After an acknowledged press "@original" is the message with the button, which belongs to everybody. */
async function repairReply(interaction: Asking, view: MessageView, visibility: Visibility): Promise<void> {
  const mayBeAcknowledged = standingOf(interaction).deferral !== undefined
  if (mayBeAcknowledged && isFromMessage(interaction)) await interaction.webhook.send(fresh(view, visibility))
  else await interaction.webhook.editMessage("@original", edited(view))
}

function fresh(view: MessageView, visibility: Visibility): InteractionReplyOptions {
  const privately = visibility === "private" ? ([MessageFlags.Ephemeral] as const) : []
  return { ...payload(view), flags: [MessageFlags.IsComponentsV2, ...privately] }
}

function edited(view: MessageView): ReturnType<typeof payload> & { flags: MessageFlags.IsComponentsV2 } {
  return { ...payload(view), flags: MessageFlags.IsComponentsV2 }
}

/** Notes and questions may name people and roles; nobody is ever notified by an answer. */
function payload(view: MessageView): Pick<InteractionReplyOptions, "components" | "allowedMentions"> {
  return { components: view.components, allowedMentions: { parse: [], repliedUser: false } }
}
