import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { LocalDiscord } from "../src/playground/local-discord.ts"
import { startLocalDiscord } from "../src/playground/start-local-discord.ts"

/**
 * Time from a person's command to the bot's callback, through the real client in a process of its own: 2,000 one after
 * another, then 500 at once, three times. Run: `node bench/local-discord.ts`.
 */
const inSequence = 2_000
const atOnce = 500
const warmUp = 200

const discord = await startLocalDiscord()
const bot = spawn(
  process.execPath,
  [fileURLToPath(new URL("local-discord-bot.ts", import.meta.url)), discord.apiBase, discord.token],
  { stdio: ["ignore", "pipe", "inherit"] },
)
await once(bot.stdout, "data")
for (let count = 0; count < warmUp; count += 1) await run(discord)

const times: number[] = []
for (let count = 0; count < inSequence; count += 1) times.push(await run(discord))
report(`${inSequence} in sequence`, times)
for (let round = 0; round < 3; round += 1) {
  const startedAt = performance.now()
  const together = await Promise.all(Array.from({ length: atOnce }, () => run(discord)))
  const tookMs = performance.now() - startedAt
  report(`${atOnce} at once`, together, `${Math.round((atOnce / tookMs) * 1_000)}/s`)
}
bot.kill()
await discord.close()

async function run({ runCommand }: LocalDiscord): Promise<number> {
  const startedAt = performance.now()
  const exchange = await runCommand("minsu", "공부방", "ping")
  if (exchange.state !== "answered") throw new Error(`the bot was ${exchange.state}`)
  return performance.now() - startedAt
}

function report(name: string, times: readonly number[], note = ""): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2)
  process.stdout.write(`${name.padEnd(20)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   ${note}\n`)
}
