import type { Client } from "discord.js"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { closeChecked } from "./close-checked.ts"
import { startStrangersBot } from "./strangers-bot.ts"

describe("a bot written by the guide of discord.js", () => {
  let discord: LocalDiscord
  let bot: Client<true>
  const run = (command: string, options = {}) => discord.runCommand("minsu", "공부방", command, options)

  beforeAll(async () => {
    discord = await startLocalDiscord({
      people: [{ name: "minsu" }, { name: "jiwoo", isModerator: false }],
    })
    bot = await startStrangersBot(discord.apiBase, discord.token, discord.guild.id)
  })
  afterAll(async () => {
    await bot.destroy()
    await closeChecked(discord)
  })

  it("fetches a member that a person named", async () => {
    const { message } = await run("user", { target: "jiwoo" })
    expect(message?.content).toMatch(/^jiwoo joined on \d{4}-/)
  })

  it("defers, edits, follows up, deletes, and writes to the channel", async () => {
    const exchange = await run("prune", { amount: 3 })
    expect(exchange).toMatchObject({ ephemeral: true, message: { content: "Working on 3" } })
    await exchange.until(({ events }) => events.some(({ type }) => type === "delete"))
    expect(exchange.followUps).toEqual([])
  })

  it("waits for a button of the one who asked", async () => {
    const { message } = await run("ban", { target: "jiwoo" })
    const pressed = await discord.press("minsu", message?.id ?? "", "confirm")
    expect(pressed).toMatchObject({ state: "updated", message: { content: "Banned", components: [] } })
  })

  it("is not offered to people who lack the right for a command", async () => {
    expect(discord.commands("minsu").map(({ name }) => name)).toContain("ban")
    expect(discord.commands("jiwoo").map(({ name }) => name)).not.toContain("ban")
    await expect(discord.runCommand("jiwoo", "공부방", "ban", { target: "minsu" })).rejects.toThrow(
      "no command /ban here",
    )
  })

  it("turns pages with a collector, for its own person only", async () => {
    const { message } = await run("pages")
    const id = message?.id ?? ""
    await expect(discord.press("minsu", id, "back")).rejects.toThrow("disabled")
    expect((await discord.press("minsu", id, "next")).message?.content).toBe("Page 2")
    const foreign = await discord.press("jiwoo", id, "next")
    expect(foreign).toMatchObject({ state: "answered", ephemeral: true })
    expect((await discord.press("minsu", id, "back")).message?.content).toBe("Page 1")
  })

  it("reads a select menu", async () => {
    const { message } = await run("starter")
    const chosen = await discord.select("minsu", message?.id ?? "", "starter", ["charmander"])
    await chosen.until(({ message: now }) => now?.content === "You chose charmander")
  })

  it("offers choices while one types", async () => {
    const { choices } = await discord.autocomplete("minsu", "공부방", "guide", "query", "b")
    expect(choices?.map(({ name }) => name)).toEqual(["Buttons", "Builders"])
  })

  it("opens a form and reads it", async () => {
    const opened = await run("feedback")
    const sent = await discord.submitModal("minsu", opened, { colour: "blue", hobbies: "reading" })
    expect(sent.message?.content).toBe("blue, reading")
  })
})
