import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { afterAll, describe, expect, it } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "hunjang-main-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, "note.md"), "# 누룩\n\n곡물을 띄워 만든 발효제이다.\n")

const main = join(import.meta.dirname, "..", "src", "main.ts")

/** In a folder of its own, so that no `.env` and no database of the developer's is touched. */
function start(variables: NodeJS.ProcessEnv): ChildProcess & { readonly stdout: NodeJS.ReadableStream } {
  const env = { PATH: process.env["PATH"], NOTES_DIR: folder, PORT: "0", ...variables }
  const child = spawn(process.execPath, [main], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] })
  return child as ChildProcess & { readonly stdout: NodeJS.ReadableStream }
}

const healthPort = await freePort()

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

describe("npm start", { timeout: 30_000 }, () => {
  it("without a token opens the playground, and ends with 0 when told to stop", async () => {
    const bot = start({})
    const closed = once(bot, "close")
    const ready = Promise.withResolvers<void>()
    let output = ""
    bot.stdout.on("data", (chunk) => {
      output += String(chunk)
      if (output.includes("ready in the playground: http://127.0.0.1:")) ready.resolve()
    })
    await ready.promise
    bot.kill("SIGTERM")
    expect(await closed).toEqual([0, null])
  })

  it("goes on when nobody reads what it prints", async () => {
    const bot = start({ HEALTH_PORT: String(healthPort) })
    const closed = once(bot, "close")
    bot.stdout.once("data", () => bot.stdout.destroy())
    const said = bot.stderr === null ? Promise.resolve("") : text(bot.stderr)
    await once(bot.stdout, "close")
    // The bot's own report tells when it is up, without a word on standard output.
    const health = async () => (await fetch(`http://127.0.0.1:${healthPort}/health`)).status
    await expect.poll(() => health().catch(() => 0), { timeout: 20_000 }).toBe(200)
    bot.kill("SIGTERM")
    expect([await closed, await said]).toEqual([[0, null], ""])
  })

  it.each([
    [
      { NOTES_DIR: join(folder, "none") },
      /^NOTES_DIR=".*none" does not exist: set it to the folder of your notes\n$/,
    ],
    [{ PORT: "ninety" }, /^PORT="ninety" must be a port number from 0 to 65535\n$/],
    [
      { DATABASE_URL: "mysql://root:word@localhost/x" },
      /^DATABASE_URL must begin with postgres:\/\/ or sqlite:/,
    ],
    [
      { DISCORD_TOKEN: "a.b.c", DISCORD_API: "http://127.0.0.1:1/api" },
      /^Discord cannot be reached at DISCORD_API=/,
    ],
  ])("given %j says in one line what to mend, and ends with 2", async (variables, message) => {
    const bot = start({ LOG_LEVEL: "silent", ...variables })
    const closed = once(bot, "close")
    const said = bot.stderr === null ? "" : await text(bot.stderr)
    expect(said).toMatch(message)
    expect(said.trim().split("\n")).toHaveLength(1)
    expect(said).not.toContain("word")
    expect(await closed).toEqual([2, null])
  })
})
