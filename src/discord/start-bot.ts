import type { Client } from "discord.js"
import { DiscordAPIError, Events } from "discord.js"
import type { Logger } from "pino"
import { judge } from "../quiz/judge/judge-typed.ts"
import { realTimers, type Timers } from "../rounds/ports.ts"
import { createRounds, type Rounds } from "../rounds/rounds.ts"
import type { Store } from "../store/store.ts"
import type { Library } from "../vault/types.ts"
import { createClient } from "./client.ts"
import type { Command, MentionHandler } from "./command.ts"
import { type Health, watchHealth } from "./health.ts"
import { createAnnouncer } from "./quiz/announcer.ts"
import { createQuestionShelf } from "./quiz/question-shelf.ts"
import { registerCommands } from "./registration.ts"
import { createRouter, type RouterTiming } from "./router.ts"
import type { Clock } from "./services.ts"

export interface BotOptions {
  readonly token: string
  /** Base address of the REST API without the version, `http://127.0.0.1:8787/api`; undefined for Discord's own. */
  readonly apiBase?: string | undefined
  readonly commands: readonly Command[]
  readonly answerMention?: MentionHandler
  readonly library: Library
  /** Closed by whoever opened it, after the bot has stopped. */
  readonly store: Store
  readonly log: Logger
  readonly clock?: Clock
  /** What the rounds go by; real time by default. */
  readonly timers?: Timers
  readonly timing?: Partial<RouterTiming>
  /** Called once when the connection is lost for good; the process should exit and be started anew. */
  readonly onLost?: (reason: string) => void
}

export interface Bot {
  readonly client: Client
  readonly rounds: Pick<Rounds, "inChannel">
  health(): Health
  /**
   * Takes no new work, finishes what runs (at most 5 s), leaves the rounds to the next start, and disconnects. Safe to
   * call twice.
   */
  stop(reason: string): Promise<void>
}

const drainDeadlineMs = 5_000
const registrationRetryMs = 60_000

/**
 * Logs in, registers the commands where they changed, and answers until stopped. Rejects when Discord refuses the
 * token or a command.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiBase, commands, answerMention, library, store, log, timing } = options
  const clock = options.clock ?? Date
  const client = createClient({ apiBase })
  const shelf = createQuestionShelf(library, store, log, clock)
  const rounds = createRounds({
    store,
    announcer: createAnnouncer(client),
    judge,
    timers: options.timers ?? realTimers,
    log,
  })
  const router = createRouter({
    commands,
    answerMention,
    services: { library, shelf, rounds, store, clock, log },
    timing: timing ?? {},
  })
  const watch = watchHealth(client, clock, (reason) => {
    log.fatal({ reason }, "the connection to Discord is lost for good")
    options.onLost?.(reason)
  })
  listen(client, log)
  const recovery = Promise.withResolvers<void>()
  // A press on a round of the process before must not meet a bot that does not know of it yet.
  client.on(
    Events.InteractionCreate,
    (interaction) => void recovery.promise.then(() => router.handleInteraction(interaction)),
  )
  client.on(Events.ChannelDelete, ({ id }) => void rounds.loseChannel(id))
  client.on(Events.GuildDelete, ({ id }) => void rounds.loseGuild(id))
  client.on(Events.MessageCreate, (message) => void router.handleMessage(message))

  let retry: NodeJS.Timeout | undefined
  async function register(): Promise<void> {
    const definitions = commands.map(({ definition }) => definition)
    try {
      await registerCommands(client.rest, client.application?.id ?? "", definitions, log)
    } catch (error) {
      if (error instanceof DiscordAPIError) throw error
      // What was registered before still works, so a bad hour of Discord's is no reason not to answer.
      log.error({ err: error, retryMs: registrationRetryMs }, "could not register the commands")
      retry = setTimeout(
        () => void register().catch((refusal) => log.error({ err: refusal }, "commands refused")),
        registrationRetryMs,
      )
    }
  }

  try {
    await logIn(client, token)
    const { recoveredCount, brokenCount } = await rounds.recover()
    if (recoveredCount + brokenCount > 0) log.info({ recoveredCount, brokenCount }, "rounds taken up")
    recovery.resolve()
    shelf
      .deck()
      .catch((error: unknown) => log.error({ err: error }, "no questions could be made of the notes"))
    await register()
  } catch (error) {
    watch.markStopped()
    await rounds.close()
    await client.destroy()
    throw error
  }

  let stopping: Promise<void> | undefined
  async function shutDown(reason: string): Promise<void> {
    log.info({ reason }, "stopping")
    clearTimeout(retry)
    if (!(await router.drain(drainDeadlineMs))) log.warn("some work was cut off at the deadline")
    await rounds.close()
    watch.markStopped()
    // Closing looks like a lost connection to the shard, which would be logged as one.
    client.removeAllListeners(Events.ShardReconnecting)
    await client.destroy()
    log.info("stopped")
  }

  return {
    client,
    rounds,
    health: () => watch.current(),
    stop(reason) {
      stopping ??= shutDown(reason)
      return stopping
    },
  }
}

/** `login` resolves before the client knows its application; commands can be registered once it is ready. */
async function logIn(client: Client, token: string): Promise<void> {
  const ready = Promise.withResolvers<void>()
  client.once(Events.ClientReady, () => ready.resolve())
  await client.login(token)
  await ready.promise
}

function listen(client: Client, log: Logger): void {
  client.on(Events.ClientReady, ({ user, guilds }) =>
    log.info({ user: user.tag, guilds: guilds.cache.size }, "ready"),
  )
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, "reconnecting"))
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "resumed"))
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, "gateway error"))
  client.on(Events.Error, (error) => log.error({ err: error }, "client error"))
  client.on(Events.Warn, (warning) => log.warn(warning))
  client.rest.on("rateLimited", ({ route, timeToReset, global }) =>
    log.warn({ route, waitMs: timeToReset, global }, "Discord's rate limit: waiting"),
  )
}
