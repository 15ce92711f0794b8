import type { Logger } from "pino"
import { PinoPretty } from "pino-pretty"
import { answerMention } from "../commands/ask.ts"
import { commands } from "../commands/index.ts"
import { type Config, ConfigError, defaultDatabaseUrl, loadDotEnv, readConfig } from "./config.ts"
import { inviteLink } from "./discord/invite-link.ts"
import { createLog } from "./discord/log.ts"
import { rightChoice } from "./discord/quiz/right-choice.ts"
import { type Bot, startBot } from "./discord/start-bot.ts"
import { serveHealth } from "./serve-health.ts"
import { explainFailure, StartFault } from "./start-fault.ts"
import { openStore } from "./store/open-store.ts"
import { openLibrary } from "./vault/open-library.ts"

/** Something that was started and has to be stopped again, in the opposite order. */
type Stop = (reason: string) => Promise<void>

// Who reads the log may go; the bot stays. (Pino looks after its own writing.)
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
})
const config = readConfigOrExit()
const log = createLog({
  level: config.logLevel,
  secrets: config.discordToken === undefined ? [] : [config.discordToken],
  ...(process.stdout.isTTY ? { destination: PinoPretty({ ignore: "pid,hostname" }) } : {}),
})
const stops: Stop[] = []
let bot: Bot | undefined
process.exitCode = await run(config, log)

/** Starts the house, runs it until it is told to stop, and takes it down. */
async function run(config: Config, log: Logger): Promise<number> {
  const end = Promise.withResolvers<{ reason: string; exitCode: number }>()
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => end.resolve({ reason: signal, exitCode: 0 }))
  }
  try {
    await start(config, log, (reason) => end.resolve({ reason, exitCode: 1 }))
    const { reason, exitCode } = await end.promise
    await stopAll(reason, log)
    return exitCode
  } catch (error) {
    const isMendable = error instanceof StartFault
    if (!isMendable) log.fatal({ err: error }, "could not start")
    await stopAll("could not start", log)
    // Last and on its own, whatever the log's level: it is what the person has to read.
    if (isMendable) process.stderr.write(`${error.message}\n`)
    return isMendable ? 2 : 1
  }
}

async function start(config: Config, log: Logger, onLost: (reason: string) => void): Promise<void> {
  const opening = openLibrary({ dir: config.notesDir, cacheDir: config.cacheDir, log })
  const library = await explainFailure("notes", config, opening)
  stops.push(() => library.close())
  const { notes, passages, terms, problems } = library.current
  log.info(
    { dir: config.notesDir, notes: notes.length, passages: passages.length, terms: terms.length },
    "notes read",
  )
  if (notes.length === 0) {
    log.warn(
      { dir: config.notesDir },
      "there is no note (.md) in NOTES_DIR yet; once there is, it is read at once",
    )
  }
  if (problems.length > 0) {
    log.warn({ problems: problems.length }, "the notes have problems: npm run -s notes -- check")
  }

  const discord = await findDiscord(config, log)
  // The playground's people and channels are gone with the process; so are their scores, unless asked otherwise.
  const usualDatabase = discord.page === undefined ? defaultDatabaseUrl : "sqlite::memory:"
  const openingStore = openStore(config.databaseUrl ?? usualDatabase, {
    onIdleError: (error) => log.warn({ err: error }, "a database connection was lost"),
  })
  const store = await explainFailure("store", config, openingStore)
  stops.push(() => store.close())
  const starting = startBot({ ...discord, commands, answerMention, library, store, log, onLost })
  const started = await explainFailure("discord", config, starting)
  bot = started
  stops.push((reason) => started.stop(reason))
  if (config.healthPort !== undefined) {
    const serving = serveHealth(config.healthPort, () => ({ ...started.health() }))
    const health = await explainFailure("health", config, serving)
    stops.push(() => health.close())
  }
  if (discord.page === undefined) {
    log.info(
      { invite: inviteLink(started.client.application?.id ?? "") },
      "to put the bot on a server, open the link",
    )
  } else {
    process.stdout.write(
      `\n  훈장 is ready in the playground: ${discord.page}\n  Type /ask 스냅샷이 증분식인가요? or /quiz start\n\n`,
    )
  }
}

interface DiscordAddress {
  readonly token: string
  readonly apiBase?: string
  /** Of the playground. */
  readonly page?: string
}

/** Discord itself where there is a token, else a local one in this process. */
async function findDiscord(config: Config, log: Logger): Promise<DiscordAddress> {
  if (config.discordToken !== undefined) {
    return {
      token: config.discordToken,
      ...(config.discordApi === undefined ? {} : { apiBase: config.discordApi }),
    }
  }
  log.info("DISCORD_TOKEN is not set: starting the playground, a local Discord, instead")
  // Loaded only when needed: a bot on Discord has no use for it.
  const { startPlayground } = await import("./playground/start-playground.ts")
  const starting = startPlayground({
    host: config.host,
    port: config.port,
    log,
    rightButton({ id, channel_id }) {
      const round = bot?.rounds.inChannel(channel_id)
      return round === undefined ? undefined : rightChoice(round, id)
    },
  })
  const playground = await explainFailure("playground", config, starting)
  stops.push(() => playground.close())
  return { token: playground.token, apiBase: playground.apiBase, page: playground.address }
}

async function stopAll(reason: string, log: Logger): Promise<void> {
  for (const stop of stops.splice(0).reverse()) {
    await stop(reason).catch((error: unknown) => log.error({ err: error }, "could not stop cleanly"))
  }
}

function readConfigOrExit(): Config {
  try {
    loadDotEnv()
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
}
