import { randomUUID } from "node:crypto"
import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction, Message } from "discord.js"
import type { Logger } from "pino"
import type { Command, ComponentRoute, MentionHandler, PressInteraction } from "./command.ts"
import { createCoolDown } from "./cool-down.ts"
import { classifyFailure } from "./failures.ts"
import { commonTexts } from "./locale/common-texts.ts"
import { languageOfMessage, privateLanguage } from "./locale/language.ts"
import { questionForBot } from "./mention.ts"
import { type Asking, deferAnswer, giveUp, reply, replyToMessage } from "./respond.ts"
import type { Services } from "./services.ts"
import { textView } from "./views/message-view.ts"

export interface RouterOptions {
  readonly commands: readonly Command[]
  readonly answerMention?: MentionHandler | undefined
  readonly services: Services
  readonly timing?: Partial<RouterTiming>
}

/** All in milliseconds, counted from when the interaction reached us. */
export interface RouterTiming {
  /** Discord drops what is unacknowledged after 3,000; the way there and back takes its share. */
  readonly acknowledgeMs: number
  /** A handler that takes longer is given up. */
  readonly giveUpMs: number
}

export interface Router {
  handleInteraction(interaction: Interaction): Promise<void>
  handleMessage(message: Message): Promise<void>
  /** Takes no new work, and resolves with true when all work is done, with false after `deadlineMs`. */
  drain(deadlineMs: number): Promise<boolean>
}

const defaultTiming: RouterTiming = { acknowledgeMs: 1_800, giveUpMs: 15_000 }

/** A person asks at leisure, but may page and press quickly. */
const askingRule = { burst: 5, refillMs: 3_000 }
const pressingRule = { burst: 12, refillMs: 500 }

/** The last catch of everything: who waits gets a fixed text with an id, the log gets the cause under the same id. */
export function createRouter({ commands, answerMention, services, timing }: RouterOptions): Router {
  const { acknowledgeMs, giveUpMs } = { ...defaultTiming, ...timing }
  const { clock, log } = services
  const commandByName = new Map(commands.map((command) => [command.definition.name, command]))
  const routeByPrefix = indexRoutes(commands)
  const asking = createCoolDown(askingRule)
  const pressing = createCoolDown(pressingRule)
  const inFlight = new Set<Promise<void>>()
  let isClosing = false

  async function track(work: Promise<void>): Promise<void> {
    inFlight.add(work)
    try {
      await work
    } finally {
      inFlight.delete(work)
    }
  }

  async function routeCommand(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = commandByName.get(interaction.commandName)
    if (command !== undefined) return await command.run(interaction, services)
    log.warn({ command: interaction.commandName }, "nobody handles this command")
    const text = commonTexts[privateLanguage(interaction)].unknownCommand
    await reply(interaction, textView(text), "private")
  }

  async function routePress(interaction: PressInteraction): Promise<void> {
    const route = routeByPrefix.get(interaction.customId.split(":", 1)[0] ?? "")
    if (route !== undefined && (await route.handle(interaction, services))) return
    log.info({ customId: interaction.customId }, "nobody handles this press")
    await reply(interaction, textView(commonTexts[privateLanguage(interaction)].staleButton), "private")
  }

  async function answer(interaction: Asking): Promise<void> {
    const texts = commonTexts[privateLanguage(interaction)]
    if (isClosing) return await reply(interaction, textView(texts.restarting), "private")
    const bucket = interaction.isChatInputCommand() ? asking : pressing
    const verdict = bucket.take(interaction.user.id, clock.now())
    if (!verdict.ok) {
      const readyAtS = Math.ceil(verdict.readyAtMs / 1_000)
      return await reply(interaction, textView(texts.coolDown(readyAtS)), "private")
    }
    if (interaction.isChatInputCommand()) await routeCommand(interaction)
    else await routePress(interaction)
  }

  /** Keeps Discord's deadline whatever the handler does. */
  async function guard(interaction: Asking): Promise<void> {
    const acknowledging = setTimeout(() => void deferAnswer(interaction), acknowledgeMs)
    const slow = rejectAfter(giveUpMs)
    try {
      await Promise.race([answer(interaction), slow.promise])
    } catch (error) {
      await reportFailure(interaction, error)
    } finally {
      clearTimeout(acknowledging)
      slow.cancel()
    }
  }

  async function reportFailure(interaction: Asking, error: unknown): Promise<void> {
    const errorId = randomUUID().slice(0, 8)
    const ageMs = clock.now() - interaction.createdTimestamp
    const context = { err: error, errorId, ageMs, ...describe(interaction) }
    const kind = classifyFailure(error)
    if (kind === "expired") return log.warn(context, "Discord took no answer any more")
    if (kind === "uncertain") return log.warn(context, "an answer may or may not have arrived")
    log.error(context, "an interaction failed")
    const texts = commonTexts[privateLanguage(interaction)]
    const text = error instanceof HandlerTooSlow ? texts.tooSlow(errorId) : texts.failed(errorId)
    try {
      await giveUp(interaction, textView(text))
    } catch (second) {
      log.error({ err: second, errorId }, "the apology could not be delivered either")
    }
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    try {
      const choices = commandByName.get(interaction.commandName)?.complete?.(interaction, services) ?? []
      await interaction.respond(choices.slice(0, 25))
    } catch (error) {
      logCompletionFailure(log, error, interaction)
      if (!interaction.responded) await interaction.respond([]).catch(() => {})
    }
  }

  async function answerMessage(message: Message): Promise<void> {
    const question = questionForBot(message)
    if (isClosing || answerMention === undefined || question === undefined) return
    if (!asking.take(message.author.id, clock.now()).ok) return
    try {
      await answerMention(message, question, services)
    } catch (error) {
      await reportMessageFailure(message, error)
    }
  }

  async function reportMessageFailure(message: Message, error: unknown): Promise<void> {
    const errorId = randomUUID().slice(0, 8)
    const context = { err: error, errorId, channelId: message.channelId, messageId: message.id }
    const kind = classifyFailure(error)
    if (kind !== "failed") return log.warn({ ...context, kind }, "a message could not be answered")
    log.error(context, "a message failed")
    try {
      await replyToMessage(message, textView(commonTexts[languageOfMessage(message)].failed(errorId)))
    } catch (second) {
      log.error({ err: second, errorId }, "the apology could not be delivered either")
    }
  }

  return {
    handleInteraction(interaction) {
      if (interaction.isAutocomplete()) return track(complete(interaction))
      if (isAsking(interaction)) return track(guard(interaction))
      return Promise.resolve()
    },
    handleMessage: (message) => track(answerMessage(message)),
    async drain(deadlineMs) {
      isClosing = true
      const late = rejectAfter(deadlineMs)
      try {
        await Promise.race([Promise.allSettled(inFlight), late.promise])
        return true
      } catch {
        return false
      } finally {
        late.cancel()
      }
    },
  }
}

class HandlerTooSlow extends Error {
  override readonly name = "HandlerTooSlow"
}

function rejectAfter(ms: number): { readonly promise: Promise<never>; cancel(): void } {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new HandlerTooSlow(`no end after ${ms} ms`)), ms)
  promise.catch(() => {})
  return { promise, cancel: () => clearTimeout(timer) }
}

function indexRoutes(commands: readonly Command[]): ReadonlyMap<string, ComponentRoute> {
  const routes = new Map<string, ComponentRoute>()
  for (const route of commands.flatMap((command) => command.routes ?? [])) {
    if (routes.has(route.prefix)) throw new Error(`two routes have the custom id prefix ${route.prefix}`)
    routes.set(route.prefix, route)
  }
  return routes
}

function isAsking(interaction: Interaction): interaction is Asking {
  return (
    interaction.isChatInputCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  )
}

function describe(interaction: Asking): Readonly<Record<string, string | null>> {
  const what = interaction.isChatInputCommand()
    ? { command: interaction.commandName }
    : { customId: interaction.customId }
  return { ...what, interactionId: interaction.id, guildId: interaction.guildId, userId: interaction.user.id }
}

function logCompletionFailure(log: Logger, error: unknown, interaction: AutocompleteInteraction): void {
  const context = { err: error, command: interaction.commandName }
  // Discord asks again at every key; an answer that comes too late is not missed.
  if (classifyFailure(error) === "failed") log.error(context, "a completion failed")
  else log.debug(context, "a completion came too late")
}
