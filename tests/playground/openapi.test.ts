import { describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { checkAgainstDescription } from "./check-against-description.ts"
import { specification } from "./close-checked.ts"
import { startStrangersBot } from "./strangers-bot.ts"
import { startTinyBot } from "./tiny-bot.ts"

/**
 * Holds every request of two bots, and of a tour through the API, and every answer of the local Discord against
 * Discord's own description; see `closeChecked`, which does the same for the other tests with a bot.
 */
describe.skipIf(specification === undefined)("requests and answers (skipped without DISCORD_OPENAPI)", () => {
  it("are as Discord's own description has them", async () => {
    if (specification === undefined) return
    const discord = await startLocalDiscord({ timing: { acknowledgeMs: 1_000 } })
    const bot = await startTinyBot(discord)
    await exercise(discord)
    await bot.stop()
    const stranger = await startStrangersBot(discord.apiBase, discord.token, discord.guild.id)
    await exerciseStranger(discord)
    await stranger.destroy()
    await discord.close()

    const { faults, requests, answers } = checkAgainstDescription(specification, discord.requests)
    expect(faults).toEqual([])
    console.log(`checked ${requests} requests and ${answers} answers`)
    expect(requests).toBeGreaterThan(20)
    expect(answers).toBeGreaterThan(30)
  })
})

async function exercise(discord: LocalDiscord): Promise<void> {
  await discord.runCommand("minsu", "공부방", "ask", { question: "왜?" })
  const panel = await discord.runCommand("minsu", "공부방", "panel")
  await discord.press("jiwoo", panel.message?.id ?? "", "count:0")
  for (const command of ["slow", "display", "file", "embed", "private"]) {
    await discord.runCommand("minsu", "공부방", command)
  }
  const form = await discord.runCommand("minsu", "공부방", "form")
  await discord.submitModal("minsu", form, { name: "민수", colour: "red" })
  const reply = await discord.say("minsu", "공부방", "@bot 안녕")
  await discord.directMessage("minsu", "안녕")
  const channel = discord.channels[0]?.id
  const { guild, applicationId: application, people } = discord
  for (const path of [
    "/gateway",
    "/gateway/bot",
    "/users/@me",
    "/users/@me/guilds",
    `/users/${people[0]?.id}`,
    "/applications/@me",
    `/applications/${application}/commands?with_localizations=true`,
    `/guilds/${guild.id}`,
    `/guilds/${guild.id}/roles`,
    `/guilds/${guild.id}/channels`,
    `/guilds/${guild.id}/members`,
    `/guilds/${guild.id}/members/${people[0]?.id}`,
    `/channels/${channel}`,
    `/channels/${channel}/messages`,
    `/channels/${channel}/messages/${reply.message?.id}`,
    `/channels/${discord.directChannel("minsu")}`,
  ]) {
    await fetch(`${discord.apiBase}/v10${path}`, { headers: { authorization: `Bot ${discord.token}` } })
  }
}

async function exerciseStranger(discord: LocalDiscord): Promise<void> {
  await discord.runCommand("minsu", "공부방", "user", { target: "jiwoo" })
  await discord.runCommand("minsu", "공부방", "prune", { amount: 2 })
  const ban = await discord.runCommand("minsu", "공부방", "ban", { target: "jiwoo" })
  await discord.press("minsu", ban.message?.id ?? "", "confirm")
  const pages = await discord.runCommand("minsu", "공부방", "pages")
  await discord.press("minsu", pages.message?.id ?? "", "next")
  const starter = await discord.runCommand("minsu", "공부방", "starter")
  await discord.select("minsu", starter.message?.id ?? "", "starter", ["charmander"])
  await discord.autocomplete("minsu", "공부방", "guide", "query", "b")
  const feedback = await discord.runCommand("minsu", "공부방", "feedback")
  await discord.submitModal("minsu", feedback, { colour: "blue", hobbies: "reading" })
}
