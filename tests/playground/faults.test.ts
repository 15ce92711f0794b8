import { Events } from "discord.js"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { closeChecked } from "./close-checked.ts"
import { startTinyBot, type TinyBot } from "./tiny-bot.ts"

const callback = { method: "POST", path: /^\/interactions\/\d+\/.+\/callback/ }

describe("faults at will", () => {
  let discord: LocalDiscord
  let bot: TinyBot

  beforeEach(async () => {
    discord = await startLocalDiscord({ timing: { acknowledgeMs: 1_500, replyMs: 500, heartbeatMs: 200 } })
    bot = await startTinyBot(discord)
  })
  afterEach(async () => {
    await bot.stop()
    await closeChecked(discord)
  })

  const ask = () => discord.runCommand("minsu", "공부방", "ask", { question: "왜?" })

  it("replays to a client whose connection was cut what it missed", async () => {
    const resumed = new Promise((resolve) => bot.client.once(Events.ShardResume, resolve))
    discord.faults.dropGateway()
    const exchange = await ask()
    await resumed
    expect(exchange.state).toBe("answered")
  })

  it("lets a client that is asked to reconnect resume", async () => {
    const resumed = new Promise((resolve) => bot.client.once(Events.ShardResume, resolve))
    discord.faults.askToReconnect()
    await resumed
    expect((await ask()).state).toBe("answered")
  })

  it("makes a client whose session is gone identify anew", async () => {
    const again = new Promise((resolve) => bot.client.once(Events.ShardReady, resolve))
    discord.faults.invalidateSession(false)
    await again
    expect((await ask()).state).toBe("answered")
  })

  it("drops the connection of a client by leaving its heartbeats unanswered", async () => {
    const resumed = new Promise((resolve) => bot.client.once(Events.ShardResume, resolve))
    discord.faults.ignoreHeartbeats()
    const reconnecting = new Promise((resolve) => bot.client.once(Events.ShardReconnecting, resolve))
    await reconnecting
    discord.faults.clear()
    await resumed
  })

  it("fails a request as often as asked, then carries it out", async () => {
    discord.faults.refuse(callback, { status: 500 })
    expect((await ask()).state).toBe("silent")
    expect(bot.errors.at(-1)).toMatchObject({ status: 500 })
    expect((await ask()).state).toBe("answered")
  })

  it("makes the client wait at a rate limit", async () => {
    discord.faults.refuse(callback, { status: 429, retryAfterSeconds: 0.05 })
    const exchange = await ask()
    expect(exchange.state).toBe("answered")
    expect(exchange.acknowledgedAfterMs).toBeGreaterThanOrEqual(50)
    expect(discord.requests.some(({ status }) => status === 429)).toBe(true)
  })

  it("answers 10062 for a callback on demand", async () => {
    discord.faults.refuse(callback, { status: 404 })
    await ask()
    expect(bot.errors.at(-1)).toMatchObject({ code: 10062, status: 404 })
  })

  it("refuses an answer that comes too late", async () => {
    discord.faults.delay(callback, 1_600)
    const exchange = await ask()
    expect(exchange.state).toBe("silent")
    await expect.poll(() => bot.errors.at(-1)).toMatchObject({ code: 10062 })
    expect(discord.messages("minsu", "공부방")).toEqual([])
  })

  it("carries a request out whose answer gets lost", async () => {
    discord.faults.loseAnswer(callback)
    const exchange = await ask()
    expect(exchange.state).toBe("answered")
    await expect.poll(() => bot.errors.length).toBe(1)
  })

  it("refuses what the bot may not do in a channel", async () => {
    const [channel] = discord.channels
    discord.forbid("공부방", "send")
    await expect(
      bot.client.rest.post(`/channels/${channel?.id}/messages`, { body: { content: "x" } }),
    ).rejects.toMatchObject({ code: 50013, status: 403 })
    discord.forbid("공부방", "view")
    await expect(bot.client.rest.get(`/channels/${channel?.id}`)).rejects.toMatchObject({
      code: 50001,
      status: 403,
    })
  })

  it("tells the bot of a deleted message and a deleted channel", async () => {
    const { message } = await ask()
    const gone = new Promise((resolve) => bot.client.once(Events.MessageDelete, ({ id }) => resolve(id)))
    discord.deleteMessage(message?.id ?? "")
    expect(await gone).toBe(message?.id)
    const closed = new Promise((resolve) => bot.client.once(Events.ChannelDelete, ({ id }) => resolve(id)))
    const { id } = discord.channels.find(({ name }) => name === "잡담") ?? {}
    discord.deleteChannel("잡담")
    expect(await closed).toBe(id)
  })

  it("limits messages to five in five seconds for each channel", async () => {
    const [channel] = discord.channels
    const path = `${discord.apiBase}/v10/channels/${channel?.id}/messages`
    const headers = { authorization: `Bot ${discord.token}`, "content-type": "application/json" }
    const send = () => fetch(path, { method: "POST", headers, body: JSON.stringify({ content: "x" }) })
    const first = await send()
    expect(first.headers.get("x-ratelimit-remaining")).toBe("4")
    for (let sent = 1; sent < 5; sent += 1) await send()
    const refused = await send()
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({ global: false, retry_after: expect.any(Number) })
  })
})

describe("logging in", () => {
  it("is refused with a wrong token", async () => {
    const discord = await startLocalDiscord()
    await expect(startTinyBot({ ...discord, token: "wrong" })).rejects.toThrow()
    await closeChecked(discord)
  })

  it("spreads shards so that one of them hears of the server", async () => {
    const discord = await startLocalDiscord()
    const bot = await startTinyBot(discord, { shardCount: 2 })
    expect(bot.client.ws.shards.size).toBe(2)
    const exchange = await discord.runCommand("minsu", "공부방", "ask", { question: "왜?" })
    expect(exchange.message?.content).toBe("ko: 왜?")
    const direct = await discord.directMessage("minsu", "둘")
    expect(direct.message?.content).toBe("heard: 둘")
    await bot.stop()
    await closeChecked(discord)
  })
})

describe("with a clock of the test's own", () => {
  it("ends tokens a quarter of an hour after the interaction", async () => {
    const clock = makeClock()
    const discord = await startLocalDiscord({ clock })
    const bot = await startTinyBot(discord)
    await discord.runCommand("minsu", "공부방", "ask", { question: "왜?" })
    const { path = "" } =
      discord.requests.findLast((request) => request.path.startsWith("/interactions")) ?? {}
    const token = path.split("/")[3]
    const original = `/webhooks/${discord.applicationId}/${token}/messages/@original` as const
    await bot.client.rest.get(original, { auth: false })
    clock.pass(900_000)
    await expect(bot.client.rest.get(original, { auth: false })).rejects.toMatchObject({
      code: 50027,
      status: 401,
    })
    await bot.stop()
    await closeChecked(discord)
  })
})

function makeClock() {
  let now = Date.now()
  const tasks = new Set<{ readonly at: number; readonly task: () => void }>()
  return {
    now: () => now,
    after(delayMs: number, task: () => void) {
      const entry = { at: now + delayMs, task }
      tasks.add(entry)
      return () => void tasks.delete(entry)
    },
    pass(ms: number) {
      now += ms
      for (const entry of [...tasks].sort((a, b) => a.at - b.at)) {
        if (entry.at > now || !tasks.delete(entry)) continue
        entry.task()
      }
    },
  }
}
