import { pino } from "pino"
import { commands } from "../../commands/index.ts"
import { startBot } from "../../src/discord/start-bot.ts"
import { openStore } from "../../src/store/open-store.ts"
import { quizNotes } from "./quiz-notes.ts"
import { readEdition } from "./stage.ts"

/** The bot in a process of its own, to be killed and measured; tells its figures when asked. */
const [token = "", apiBase = "", databaseUrl = ""] = process.argv.slice(2)
const store = await openStore(databaseUrl)
const bot = await startBot({
  token,
  apiBase,
  commands,
  library: { current: readEdition(quizNotes), close: () => Promise.resolve() },
  store,
  log: pino({ level: "warn" }, process.stderr),
})
let requestCount = 0
let refusedCount = 0
bot.client.rest.on("response", (_request, { status }) => {
  requestCount += 1
  if (status === 429) refusedCount += 1
})
process.on("message", () => {
  const { user, system } = process.cpuUsage()
  const { rss } = process.memoryUsage()
  process.send?.({ rss, cpuMs: (user + system) / 1_000, requestCount, refusedCount })
})
process.send?.("ready")
