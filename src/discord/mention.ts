import type { Message } from "discord.js"

/**
 * What a message asks the bot: its text without the mention, in a direct message the whole text. Undefined where
 * the bot is not spoken to: another bot's message, or an answer to the bot that does not name it.
 */
export function questionForBot(message: Message): string | undefined {
  if (message.author.bot || message.system || message.webhookId !== null) return undefined
  const botId = message.client.user.id
  const mention = new RegExp(`<@!?${botId}>`, "g")
  if (message.inGuild() && !mention.test(message.content)) return undefined
  return message.content.replace(mention, " ").replace(/\s+/g, " ").trim()
}
