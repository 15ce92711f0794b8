import type { Message } from "discord.js"
import { expect, it } from "vitest"
import { questionForBot } from "../../src/discord/mention.ts"

const botId = "100000000000000000"

function message(content: string, over: object = {}): Message {
  const base = {
    author: { bot: false },
    system: false,
    webhookId: null,
    client: { user: { id: botId } },
    inGuild: () => true,
  }
  return { ...base, content, ...over } as unknown as Message
}

it.each([
  [`<@${botId}> EBS가 뭐야?`, "EBS가 뭐야?"],
  [`EBS가 <@!${botId}>\n뭐야?`, "EBS가 뭐야?"],
  [`<@${botId}>`, ""],
  [`<@${botId}> <@${botId}> S3`, "S3"],
])("takes the text of a message that names the bot: %j", (content, question) => {
  expect(questionForBot(message(content))).toBe(question)
})

it("takes the whole text of a direct message", () => {
  expect(questionForBot(message(" S3는? ", { inGuild: () => false }))).toBe("S3는?")
})

it.each([
  ["names nobody", message("EBS가 뭐야?")],
  ["names somebody else", message("<@200000000000000000> EBS가 뭐야?")],
  ["was written by a bot", message(`<@${botId}> EBS`, { author: { bot: true } })],
  ["was written by Discord", message(`<@${botId}> EBS`, { system: true })],
  ["came through a webhook", message(`<@${botId}> EBS`, { webhookId: "1" })],
])("leaves a message alone that %s", (_, each) => {
  expect(questionForBot(each)).toBeUndefined()
})
