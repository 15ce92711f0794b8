import { pino } from "pino"
import { commands } from "../../commands/index.ts"
import { startBot } from "../../src/discord/start-bot.ts"
import { openStore } from "../../src/store/open-store.ts"
import { quizNotes } from "./quiz-notes.ts"
import { readEdition } from "./stage.ts"

/** The bot in a process of its own, to be killed and measured; tells its memory when asked. */
const [token = "", apiBase = "", databaseUrl = ""] = process.argv.slice(2)
const store = await openStore(databaseUrl)
await startBot({
  token,
  apiBase,
  commands,
  library: { current: readEdition(quizNotes), close: () => Promise.resolve() },
  store,
  log: pino({ level: "warn" }, process.stderr),
})
process.on("message", () => {
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ rss, heapUsed })
})
process.send?.("ready")
