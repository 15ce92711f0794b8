import { pino } from "pino"
import { answerMention, ask } from "../../commands/ask.ts"
import type { Command } from "../../src/discord/command.ts"
import type { RouterTiming } from "../../src/discord/router.ts"
import { type Bot, startBot } from "../../src/discord/start-bot.ts"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"
import type { Exchange } from "../../src/playground/exchange.ts"
import type { LocalDiscord, LocalDiscordOptions } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import type { Timers } from "../../src/rounds/ports.ts"
import { buildSearch } from "../../src/search/build-search.ts"
import { openStore } from "../../src/store/open-store.ts"
import type { Store } from "../../src/store/store.ts"
import type { Edition, Library } from "../../src/vault/types.ts"
import { buttonsOf, expectWithinLimits, textsOf } from "../discord/message-limits.ts"
import { closeChecked } from "../playground/close-checked.ts"
import { studyNotes } from "./study-notes.ts"

/** The real bot on a local Discord, with notes of our own. */
export interface Stage {
  readonly discord: LocalDiscord
  readonly bot: Bot
  readonly library: Library & { current: Edition }
  readonly store: Store
  /** What the bot wrote into its log. */
  readonly logged: readonly Readonly<Record<string, unknown>>[]
  readonly lost: readonly string[]
  /** Stops the bot and starts another one that remembers nothing. */
  restartBot(): Promise<void>
  close(): Promise<void>
}

export interface StageOptions {
  readonly discord?: LocalDiscordOptions
  /** Beside /ask. */
  readonly commands?: readonly Command[]
  readonly timing?: Partial<RouterTiming>
  readonly notes?: Readonly<Record<string, string>>
  /** In memory by default. */
  readonly databaseUrl?: string
  /** Real time by default. */
  readonly timers?: Timers
}

export const room = "공부방"

export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const discord = await startLocalDiscord(options.discord ?? {})
  const logged: Record<string, unknown>[] = []
  const lost: string[] = []
  const log = pino({ level: "debug" }, { write: (line: string) => logged.push(JSON.parse(line)) })
  const store = await openStore(options.databaseUrl ?? "sqlite::memory:")
  const library = { current: readEdition(options.notes ?? studyNotes), close: () => Promise.resolve() }

  async function start(): Promise<Bot> {
    const bot = await startBot({
      token: discord.token,
      apiBase: discord.apiBase,
      commands: [ask, ...(options.commands ?? [])],
      answerMention,
      library,
      store,
      log,
      timing: options.timing ?? {},
      ...(options.timers === undefined ? {} : { clock: options.timers, timers: options.timers }),
      onLost: (reason) => lost.push(reason),
    })
    await discord.botReady()
    return bot
  }

  let bot = await start()
  return {
    discord,
    library,
    store,
    logged,
    lost,
    get bot() {
      return bot
    },
    async restartBot() {
      await bot.stop("restart")
      bot = await start()
    },
    async close() {
      await bot.stop("end of test")
      await store.close()
      await closeChecked(discord)
    },
  }
}

export function readEdition(files: Readonly<Record<string, string>>): Edition {
  const readings = Object.entries(files).map(([path, text]) => readNote(path, new TextEncoder().encode(text)))
  const { passages, terms } = bindReadings(readings)
  const search = buildSearch({ passages, terms })
  return { notes: readings.map(({ note }) => note), passages, terms, problems: [], search }
}

/** All that the first answer of an exchange shows. */
export function shown(exchange: Exchange): string {
  if (exchange.message === undefined) throw new Error(`no message: the exchange is ${exchange.state}`)
  const view = { components: exchange.message.components ?? [] }
  expectWithinLimits(view as never)
  return textsOf(view)
}

export async function pressLabel(
  stage: Stage,
  person: string,
  exchange: Exchange,
  label: string,
): Promise<Exchange> {
  const found = buttonsOf({ components: exchange.message?.components ?? [] }).find(
    (each) => each.label === label,
  )
  if (exchange.message === undefined || found?.custom_id === undefined) throw new Error(`no button ${label}`)
  return await stage.discord.press(person, exchange.message.id, found.custom_id)
}
