import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { closeChecked } from "./close-checked.ts"
import { startTinyBot, type TinyBot } from "./tiny-bot.ts"

describe("the local Discord, with a real client", () => {
  let discord: LocalDiscord
  let bot: TinyBot

  beforeAll(async () => {
    discord = await startLocalDiscord({ timing: { acknowledgeMs: 300, replyMs: 300 } })
    bot = await startTinyBot(discord)
  })
  afterAll(async () => {
    await bot.stop()
    await closeChecked(discord)
  })

  it("logs the bot in and shows it the server", () => {
    expect(bot.client.user.id).toBe(discord.bot.id)
    expect(bot.client.guilds.cache.get(discord.guild.id)?.channels.cache.size).toBe(2)
    expect(discord.commands().map(({ name }) => name)).toContain("ask")
  })

  it("brings a command to the bot and the answer to the person", async () => {
    const exchange = await discord.runCommand("minsu", "공부방", "ask", { question: "왜?" })
    expect(exchange).toMatchObject({ state: "answered", ephemeral: false })
    expect(exchange.message?.content).toBe("ko: 왜?")
    expect(exchange.acknowledgedAfterMs).toBeLessThan(300)
    expect(discord.messages("emma", "공부방").at(-1)?.id).toBe(exchange.message?.id)
  })

  it("tells the bot the language of the person", async () => {
    const exchange = await discord.runCommand("emma", "공부방", "ask", { question: "why?" })
    expect(exchange.message?.content).toBe("en-US: why?")
  })

  it("passes sub-commands and resolved options", async () => {
    const exchange = await discord.runCommand("minsu", "공부방", "play start", {
      rounds: 3,
      against: "jiwoo",
    })
    expect(exchange.message?.content).toBe("start 3 지우")
  })

  it("does not send what a person's client would not send", async () => {
    await expect(discord.runCommand("minsu", "공부방", "ask")).rejects.toThrow('"question" is required')
    await expect(discord.runCommand("minsu", "공부방", "nothing")).rejects.toThrow("no command /nothing")
    await expect(discord.runCommand("minsu", "공부방", "play start", { rounds: 9 })).rejects.toThrow(
      "between 1 and 5",
    )
    await expect(discord.runCommand("minsu", "공부방", "play start", { rouns: 1 })).rejects.toThrow(
      'no option "rouns"',
    )
  })

  it("offers choices while the person types", async () => {
    const exchange = await discord.autocomplete("minsu", "공부방", "ask", "topic", "스")
    expect(exchange.state).toBe("choices")
    expect(exchange.choices).toEqual([
      { name: "S3 스", value: "S3" },
      { name: "EBS 스", value: "EBS" },
    ])
  })

  it("shows a deferred answer, its edits and private follow-ups", async () => {
    const exchange = await discord.runCommand("minsu", "공부방", "slow")
    expect(exchange.state).toBe("answered")
    await exchange.until(({ followUps }) => followUps[0]?.content === "even more")
    expect(exchange.message?.content).toBe("second")
    const followUp = exchange.followUps[0]?.id
    expect(discord.messages("minsu", "공부방").some(({ id }) => id === followUp)).toBe(true)
    expect(discord.messages("jiwoo", "공부방").some(({ id }) => id === followUp)).toBe(false)
  })

  it("lets a deferred private answer be given by a follow-up and be deleted", async () => {
    const exchange = await discord.runCommand("minsu", "공부방", "slow-private")
    expect(exchange.ephemeral).toBe(true)
    await exchange.until(({ message }) => message === undefined)
    expect(exchange.events.map(({ type }) => type)).toEqual(["acknowledged", "message", "delete"])
  })

  it("presses buttons that change their message", async () => {
    const { message } = await discord.runCommand("minsu", "공부방", "panel")
    const pressed = await discord.press("jiwoo", message?.id ?? "", "count:0")
    expect(pressed).toMatchObject({ state: "updated", message: { id: message?.id, content: "pressed 1" } })
    const again = await discord.press("minsu", message?.id ?? "", "count:1")
    expect(again.message?.content).toBe("pressed 2")
    await expect(discord.press("minsu", message?.id ?? "", "count:1")).rejects.toThrow("count:2")
  })

  it("takes note of a press whose message changes later", async () => {
    const { message } = await discord.runCommand("minsu", "공부방", "panel")
    const pressed = await discord.press("minsu", message?.id ?? "", "late-update")
    await pressed.until(({ state }) => state === "updated")
    expect(pressed.message?.content).toBe("updated later")
  })

  it("picks values and answers in private", async () => {
    const { message } = await discord.runCommand("minsu", "공부방", "panel")
    const id = message?.id ?? ""
    const picked = await discord.select("jiwoo", id, "colour", ["blue"])
    expect(picked).toMatchObject({ ephemeral: true, message: { content: "blue" } })
    await expect(discord.select("jiwoo", id, "colour", ["green"])).rejects.toThrow("does not offer")
    await expect(discord.select("jiwoo", id, "colour", ["red", "blue"])).rejects.toThrow("1 to 1 values")
    await expect(discord.press("jiwoo", id, "off")).rejects.toThrow("disabled")
    await expect(discord.press("jiwoo", id, "colour")).rejects.toThrow("select menu")
  })

  it("keeps a private message's buttons from others", async () => {
    const { message } = await discord.runCommand("minsu", "공부방", "private")
    await expect(discord.press("jiwoo", message?.id ?? "", "x")).rejects.toThrow("not shown")
  })

  it("opens a form and sends it back filled in", async () => {
    const opened = await discord.runCommand("minsu", "공부방", "form")
    expect(opened).toMatchObject({ state: "modal", modal: { custom_id: "survey", title: "Survey" } })
    await expect(discord.submitModal("minsu", opened, { name: "민수" })).rejects.toThrow("colour")
    const sent = await discord.submitModal("minsu", opened, { name: "민수", colour: ["red"] })
    expect(sent.message?.content).toBe("민수 red")
  })

  it("carries Components V2 and gives the made message back", async () => {
    const exchange = await discord.runCommand("minsu", "공부방", "display")
    await exchange.until(({ followUps }) => followUps.length === 1)
    expect(exchange.followUps[0]?.content).toBe(`made ${exchange.message?.id}`)
    expect(exchange.message?.components?.[0]).toMatchObject({ type: 17, id: 1, components: [{ id: 2 }] })
  })

  it("keeps a file and serves it", async () => {
    const { message } = await discord.runCommand("minsu", "공부방", "file")
    const [attachment] = message?.attachments ?? []
    expect(attachment).toMatchObject({ filename: "hello.txt", description: "a greeting", size: 6 })
    const response = await fetch(attachment?.url ?? "")
    expect(await response.text()).toBe("안녕")
  })

  it("marks embeds as rich", async () => {
    const { message } = await discord.runCommand("minsu", "공부방", "embed")
    expect(message?.embeds).toEqual([{ title: "Title", description: "Text", type: "rich" }])
  })

  it("calls an application that does not answer in time silent", async () => {
    const exchange = await discord.runCommand("minsu", "공부방", "lazy")
    expect(exchange).toMatchObject({ state: "silent", acknowledgedAfterMs: undefined, message: undefined })
  })

  it("refuses a second first response", async () => {
    await discord.runCommand("minsu", "공부방", "twice")
    await expect.poll(() => bot.errors.at(-1)).toMatchObject({ code: 40060, status: 400 })
  })

  it("answers a mention and a direct message, and hides other talk from the bot", async () => {
    const mention = await discord.say("minsu", "공부방", "@bot 안녕")
    expect(mention.message?.content).toBe("heard: 안녕")
    const direct = await discord.directMessage("emma", "hello")
    expect(direct.message?.content).toBe("heard: hello")
    const talk = await discord.say("minsu", "잡담", "우리끼리")
    expect(talk.state).toBe("silent")
    expect(bot.errors.filter((error) => String(error).includes("not meant"))).toEqual([])
  })

  it("writes down what the bot sent", () => {
    const callback = discord.requests.findLast(({ path }) => path.startsWith("/interactions/"))
    expect(callback).toMatchObject({ method: "POST", status: expect.any(Number), body: { type: 4 } })
  })
})
