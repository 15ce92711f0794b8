import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import type { Exchange } from "../../src/playground/exchange.ts"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { openStore } from "../../src/store/open-store.ts"
import { sqliteFiles, startPostgres, type TestDatabases } from "../../tests/store/databases.ts"

const help = `Everybody presses in all running rounds at once: how long until each press is acknowledged, and is each stored?

  npm run bench:presses -- [--rounds N] [--people N --within MS] [--store SQLite|PostgreSQL] [--most]

  --rounds N    running rounds, each in a channel of its own (default 100)
  --people N    people in each round (default: 10 within a second, then 40 within three)
  --within MS   all presses land within so many milliseconds, evenly at random
  --store NAME  one database only
  --most        raise the presses a second until the slowest hundredth waits longer than half a second
`

interface Load {
  readonly people: number
  readonly withinMs: number
}

interface Finding {
  readonly p99Ms: number
}

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "100" },
    people: { type: "string" },
    within: { type: "string", default: "1000" },
    store: { type: "string", default: "SQLite,PostgreSQL" },
    most: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
})
const roundCount = Number(values.rounds)
const slowMs = 500
const program = fileURLToPath(new URL("../../tests/end-to-end/bot-process.ts", import.meta.url))
const contracts: readonly Load[] = [
  { people: 10, withinMs: 1_000 },
  { people: 40, withinMs: 3_000 },
]

if (values.help) console.log(help)
else await measureAll()

async function measureAll(): Promise<void> {
  for (const [name, begin] of [
    ["SQLite", async () => sqliteFiles()],
    ["PostgreSQL", startPostgres],
  ] as const) {
    if (!values.store.split(",").includes(name)) continue
    const databases = await begin()
    if (typeof databases === "string") {
      console.log(`${name}: skipped, ${databases}`)
      continue
    }
    if (values.most) await findMost(name, databases)
    else for (const load of chosenLoads()) await measure(name, databases, load)
    await databases.stop()
  }
}

function chosenLoads(): readonly Load[] {
  return values.people === undefined
    ? contracts
    : [{ people: Number(values.people), withinMs: Number(values.within) }]
}

/** Two seconds of presses each time, a quarter more than before. */
async function findMost(name: string, databases: TestDatabases): Promise<void> {
  const withinMs = 2_000
  for (let people = 10; ; people = Math.ceil(people * 1.25)) {
    const { p99Ms } = await measure(name, databases, { people, withinMs })
    if (p99Ms > slowMs) return
  }
}

async function measure(name: string, databases: TestDatabases, { people, withinMs }: Load): Promise<Finding> {
  const url = await databases.fresh()
  const channels = Array.from({ length: roundCount }, (_, at) => `quiz-${at}`)
  const discord = await startLocalDiscord({
    channels,
    people: Array.from({ length: roundCount * people }, (_, at) => ({ name: `p${at}`, locale: "ko" })),
  })
  const ids = discord.people.map(({ id }) => id)
  const peopleOf = (channel: number) => ids.slice(channel * people, (channel + 1) * people)
  const bot = fork(program, [discord.token, discord.apiBase, url], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  })
  await once(bot, "message")
  await discord.botReady()
  const questions = await Promise.all(
    channels.map((channel, at) => openRound(discord, channel, peopleOf(at))),
  )
  const before = await askFigures(bot)

  const presses = questions.flatMap(({ messageId, customId }, at) =>
    peopleOf(at).map((person) => () => discord.press(person, messageId, customId)),
  )
  const { exchanges, landedMs } = await land(presses, withinMs)
  // Everybody has answered: every round now shows its answer, which is what Discord's limits meet.
  await Promise.all(
    channels.map((channel) => discord.untilMessages(ids[0] ?? "", channel, isRevealed, 60_000)),
  )
  const after = await askFigures(bot)
  bot.kill("SIGKILL")
  await once(bot, "exit")
  const stored = await countStored(url)
  await discord.close()

  const waits = exchanges.map(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? Number.POSITIVE_INFINITY)
  waits.sort((one, other) => one - other)
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(share * waits.length))] ?? 0
  const missed = waits.filter((wait) => !Number.isFinite(wait)).length
  console.log(
    [
      `${name}: ${waits.length} presses over ${roundCount} rounds, landed in ${Math.round(landedMs)} ms`,
      `  acknowledged ${waits.length - missed}, after p50 ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms, slowest ${at(1).toFixed(0)} ms; stored ${stored}`,
      `  refused for rate ${after.refusedCount} of ${after.requestCount} requests; memory ${megabytes(before.rss)} → ${megabytes(after.rss)}; processor time of the bot ${Math.round(((after.cpuMs - before.cpuMs) / waits.length) * 1_000)} µs a press`,
    ].join("\n"),
  )
  return { p99Ms: at(0.99) }
}

/**
 * Evenly at random over the time, one in each turn of the event loop: this process is Discord as well, and must not
 * keep the bot's acknowledgements waiting behind presses that are due. On a busy machine they land later than wanted.
 */
async function land(presses: readonly (() => Promise<Exchange>)[], withinMs: number) {
  const plan = presses.map((press) => ({ press, atMs: Math.random() * withinMs }))
  plan.sort((one, other) => one.atMs - other.atMs)
  const beganMs = performance.now()
  const running: Promise<Exchange>[] = []
  for (const { press, atMs } of plan) {
    const inMs = beganMs + atMs - performance.now()
    await new Promise<void>((resolve) => (inMs > 1 ? setTimeout(resolve, inMs) : setImmediate(resolve)))
    running.push(press())
  }
  const landedMs = performance.now() - beganMs
  return { exchanges: await Promise.all(running), landedMs }
}

async function openRound(discord: LocalDiscord, channel: string, people: readonly string[]) {
  const [host = ""] = people
  await discord.runCommand(host, channel, "quiz start", {
    questions: 1,
    seconds: 120,
    kind: "description-to-term",
  })
  const lobby = await buttonIn(discord, channel, host, "round-join")
  for (const person of people) await discord.press(person, lobby.messageId, lobby.customId)
  await discord.press(host, lobby.messageId, lobby.customId.replace("round-join", "round-start"))
  return await buttonIn(discord, channel, host, "round-choice")
}

async function buttonIn(discord: LocalDiscord, channel: string, person: string, prefix: string) {
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

function isRevealed(messages: readonly object[]): boolean {
  return JSON.stringify(messages).includes("정답: ")
}

async function countStored(url: string): Promise<number> {
  const store = await openStore(url)
  const { rounds } = await store.runningRounds(0)
  await store.close()
  return rounds.reduce((sum, { asked }) => sum + Object.keys(asked[0]?.answers ?? {}).length, 0)
}

interface Figures {
  readonly rss: number
  readonly cpuMs: number
  readonly requestCount: number
  readonly refusedCount: number
}

async function askFigures(bot: ChildProcess): Promise<Figures> {
  bot.send("figures")
  const [figures] = (await once(bot, "message")) as [Figures]
  return figures
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`
}
