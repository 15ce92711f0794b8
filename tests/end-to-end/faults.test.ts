import { ApplicationIntegrationType, InteractionContextType } from "discord.js"
import { afterEach, describe, expect, it } from "vitest"
import type { Command } from "../../src/discord/command.ts"
import { reply } from "../../src/discord/respond.ts"
import { textView } from "../../src/discord/views/message-view.ts"
import { pressLabel, room, type Stage, type StageOptions, setStage, shown } from "./stage.ts"

let stage: Stage | undefined

async function begin(options: StageOptions = {}): Promise<Stage> {
  stage = await setStage(options)
  return stage
}

afterEach(async () => {
  await stage?.close()
  stage = undefined
})

function command(name: string, run: Command["run"]): Command {
  const everywhere = {
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  }
  return { definition: { name, description: name, ...everywhere }, run }
}

const callback = /^\/interactions\/\d+\/[^/]+\/callback/
const sending = { method: "POST", path: /^\/channels\/\d+\/messages/ }
const question = { question: "EFS가 뭐야?" }

describe("when our own code fails", () => {
  it("apologises with the id under which the log has the cause", async () => {
    const { discord, logged } = await begin({
      commands: [command("broken", () => Promise.reject(new Error("wires crossed")))],
    })
    const answer = await discord.runCommand("emma", room, "broken")
    expect(answer).toMatchObject({ state: "answered", ephemeral: true })
    const errorId = /`(\w{8})`/.exec(shown(answer))?.[1]
    expect(shown(answer)).not.toContain("wires")
    expect(logged).toContainEqual(
      expect.objectContaining({ errorId, err: expect.objectContaining({ message: "wires crossed" }) }),
    )
  })

  it("acknowledges in time while a handler hangs, and apologises in the end", async () => {
    const hanging = command("hanging", () => Promise.withResolvers<void>().promise)
    const { discord } = await begin({ commands: [hanging], timing: { acknowledgeMs: 100, giveUpMs: 400 } })
    const answer = await discord.runCommand("minsu", room, "hanging")
    expect(answer.acknowledgedAfterMs).toBeLessThan(1_000)
    expect(answer).toMatchObject({ state: "answered", ephemeral: true })
    expect(shown(answer)).toContain("오래 걸려서")
  })

  it("turns a person away who asks too fast, and answers others", async () => {
    const { discord } = await begin()
    const texts: string[] = []
    for (let at = 0; at < 6; at += 1)
      texts.push(shown(await discord.runCommand("minsu", room, "ask", question)))
    expect(texts.at(4)).toContain("EFS")
    expect(texts.at(5)).toMatch(/천천히.*<t:\d+:R>/)
    expect(shown(await discord.runCommand("jiwoo", room, "ask", question))).toContain("EFS")
  })
})

describe("when Discord fails", () => {
  it.each([
    ["two server errors", { status: 500, times: 2 }],
    ["a rate limit", { status: 429, retryAfterSeconds: 0.1 }],
  ])("gets the answer through after %s", async (_, refusal) => {
    const { discord } = await begin()
    discord.faults.refuse({ method: "POST", path: callback }, refusal)
    expect(shown(await discord.runCommand("minsu", room, "ask", question))).toContain("EFS")
  })

  it("logs under one id when no answer gets through at all, and goes on answering", async () => {
    const { discord, logged } = await begin({ discord: { timing: { acknowledgeMs: 300 } } })
    discord.faults.refuse(
      { method: "POST", path: callback },
      { status: 503, times: Number.POSITIVE_INFINITY },
    )
    expect(await discord.runCommand("minsu", room, "ask", question)).toMatchObject({ state: "silent" })
    await expect.poll(() => logged.filter(({ level }) => level === 50).length).toBe(2)
    discord.faults.clear()
    expect(shown(await discord.runCommand("jiwoo", room, "ask", question))).toContain("EFS")
  })

  it("answers once when the answer arrived but its confirmation was lost", async () => {
    const { discord } = await begin()
    discord.faults.loseAnswer({ method: "POST", path: callback })
    const answer = await discord.runCommand("minsu", room, "ask", question)
    expect(shown(answer)).toContain("EFS")
    expect(answer.followUps).toEqual([])
    expect(discord.messages("jiwoo", room)).toHaveLength(1)
  })

  it("does not answer twice an interaction that Discord no longer knows", async () => {
    const { discord, logged } = await begin({ discord: { timing: { acknowledgeMs: 300 } } })
    discord.faults.refuse({ method: "POST", path: callback }, { status: 404, code: 10062 })
    expect(await discord.runCommand("minsu", room, "ask", question)).toMatchObject({ state: "silent" })
    const tries = discord.requests.filter(({ path }) => callback.test(path))
    expect(tries).toHaveLength(1)
    expect(logged).toContainEqual(expect.objectContaining({ level: 40, ageMs: expect.any(Number) }))
  })

  it.each([
    ["the confirmation was lost", (on: Stage) => on.discord.faults.loseAnswer(sending)],
    ["Discord failed at first", (on: Stage) => on.discord.faults.refuse(sending, { status: 500 })],
  ])("answers a mention once when %s", async (_, fail) => {
    const on = await begin()
    fail(on)
    expect(shown(await on.discord.say("minsu", room, "@훈장 EFS가 뭐야?"))).toContain("EFS")
    const seen = on.discord.messages("minsu", room)
    expect(seen.filter(({ author }) => author.id === on.discord.bot.id)).toHaveLength(1)
  })

  it("stays quiet where it may not write", async () => {
    const { discord, logged, bot } = await begin({ discord: { timing: { replyMs: 300 } } })
    discord.forbid(room, "send")
    expect(await discord.say("minsu", room, "@훈장 EFS가 뭐야?")).toMatchObject({ state: "silent" })
    expect(logged).toContainEqual(expect.objectContaining({ level: 40, kind: "forbidden" }))
    expect(bot.health().healthy).toBe(true)
  })
})

describe("when the gateway fails", () => {
  it.each([
    ["is cut", (on: Stage) => on.discord.faults.dropGateway()],
    ["asks to reconnect", (on: Stage) => on.discord.faults.askToReconnect()],
    ["forgets the session", (on: Stage) => on.discord.faults.invalidateSession(false)],
  ])("connects again after it %s, and buttons go on working", async (_, fail) => {
    const on = await begin()
    const answer = await on.discord.runCommand("minsu", room, "ask", { question: "스토리지" })
    fail(on)
    await expect.poll(() => on.bot.health().state, { timeout: 10_000 }).not.toBe("ready")
    await expect.poll(() => on.bot.health().state, { timeout: 15_000 }).toBe("ready")
    await on.discord.botReady()
    const next = await pressLabel(on, "minsu", answer, "다음 결과")
    expect(shown(next)).toMatch(/결과 2/)
  })

  it("reports that it is lost for good when the token is refused (4004)", async () => {
    const on = await begin()
    on.discord.faults.dropGateway(4004)
    await expect.poll(() => on.bot.health()).toMatchObject({ healthy: false, state: "lost" })
    expect(on.lost).toHaveLength(1)
  })

  it("finishes what it is doing when it is stopped, and then is gone", async () => {
    const started = Promise.withResolvers<void>()
    const finish = Promise.withResolvers<void>()
    const slow = command("slow", async (interaction) => {
      started.resolve()
      await finish.promise
      await reply(interaction, textView("다 했어요"), "public")
    })
    const on = await begin({ commands: [slow] })
    const running = on.discord.runCommand("minsu", room, "slow")
    await started.promise
    const stopped = on.bot.stop("test")
    expect(on.bot.health().state).toBe("ready")
    finish.resolve()
    expect(shown(await running)).toBe("다 했어요")
    await stopped
    expect(on.bot.health()).toMatchObject({ healthy: false, state: "stopped" })
  })
})
