import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { openStore } from "../../src/store/open-store.ts"
import { sqliteFiles, startPostgres, type TestDatabases } from "../../tests/store/databases.ts"

/**
 * `node bench/rounds/presses.ts [--rounds 100] [--people 10] [--within 1000]`: everybody presses in all running rounds
 * within so many milliseconds; how long until each press was acknowledged, and whether each was stored.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "100" },
    people: { type: "string", default: "10" },
    within: { type: "string", default: "1000" },
    store: { type: "string", default: "SQLite,PostgreSQL" },
  },
})
const roundCount = Number(values.rounds)
const peoplePerRound = Number(values.people)
const withinMs = Number(values.within)
const program = fileURLToPath(new URL("../../tests/end-to-end/bot-process.ts", import.meta.url))

for (const [name, begin] of [
  ["SQLite", async () => sqliteFiles()],
  ["PostgreSQL", startPostgres],
] as const) {
  if (!values.store.split(",").includes(name)) continue
  const databases = await begin()
  if (typeof databases === "string") console.log(`${name}: skipped, ${databases}`)
  else await measure(name, databases)
}

async function measure(name: string, databases: TestDatabases): Promise<void> {
  const url = await databases.fresh()
  const channels = Array.from({ length: roundCount }, (_, at) => `quiz-${at}`)
  const peopleOf = (channel: number) =>
    Array.from({ length: peoplePerRound }, (_, at) => `p${channel * peoplePerRound + at}`)
  const discord = await startLocalDiscord({
    channels,
    people: channels.flatMap((_, at) => peopleOf(at).map((person) => ({ name: person, locale: "ko" }))),
  })
  const bot = fork(program, [discord.token, discord.apiBase, url], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  })
  await once(bot, "message")
  await discord.botReady()

  await Promise.all(
    channels.map(async (channel, at) => {
      const [host = ""] = peopleOf(at)
      const options = { questions: 1, seconds: 120, kind: "description-to-term" }
      await discord.runCommand(host, channel, "quiz start", options)
      const lobby = await messageWith(channel, host, "round-join")
      for (const person of peopleOf(at)) await discord.press(person, lobby.messageId, lobby.customId)
      await discord.press(host, lobby.messageId, lobby.customId.replace("round-join", "round-start"))
    }),
  )
  const questions = await Promise.all(
    channels.map((channel, at) => messageWith(channel, peopleOf(at)[0] ?? "", "round-choice")),
  )
  const idle = await memoryOf(bot)

  const began = performance.now()
  const presses = questions.flatMap(({ messageId, customId }, at) =>
    peopleOf(at).map(async (person) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * withinMs))
      return await discord.press(person, messageId, customId)
    }),
  )
  const exchanges = await Promise.all(presses)
  const tookMs = performance.now() - began
  const busy = await memoryOf(bot)
  const times = exchanges.map(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? Number.POSITIVE_INFINITY)
  times.sort((one, other) => one - other)
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)
  const refused = discord.requests.filter(({ status }) => status === 429).length
  bot.kill("SIGKILL")
  await once(bot, "exit")

  const store = await openStore(url)
  const { rounds } = await store.runningRounds(0)
  const stored = rounds.reduce((sum, { asked }) => sum + Object.keys(asked[0]?.answers ?? {}).length, 0)
  await store.close()
  console.log(
    `${name}: ${times.length} presses over ${roundCount} rounds in ${Math.round(tookMs)} ms · acknowledged p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms · stored ${stored} · refused for rate (last 1,000 requests) ${refused} · memory ${megabytes(idle)} → ${megabytes(busy)}`,
  )
  await discord.close()
  await databases.stop()

  async function messageWith(channel: string, person: string, prefix: string) {
    const find = () =>
      discord
        .messages(person, channel)
        .map(({ id, components }) => ({
          messageId: id,
          customId: new RegExp(`"(${prefix}:[^"]+)"`).exec(JSON.stringify(components))?.[1],
        }))
        .find(({ customId }) => customId !== undefined)
    await discord.untilMessages(person, channel, () => find() !== undefined, 120_000)
    const { messageId = "", customId = "" } = find() ?? {}
    return { messageId, customId }
  }
}

async function memoryOf(bot: ChildProcess): Promise<number> {
  bot.send("memory")
  const [{ rss }] = (await once(bot, "message")) as [{ rss: number }]
  return rss
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`
}
