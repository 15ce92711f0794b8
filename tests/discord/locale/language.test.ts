import type { Message } from "discord.js"
import { describe, expect, it } from "vitest"
import { languageOfMessage, publicLanguage } from "../../../src/discord/locale/language.ts"

describe("the language of what everybody sees", () => {
  it.each([
    ["a Korean server's, whoever asks", "en-US", "ko", "ko"],
    ["that of a server that chose another, whoever asks", "ko", "de", "en"],
    ["the asker's on a server that has Discord's default", "ko", "en-US", "ko"],
    ["the asker's on a server that has Discord's default", "fr", "en-US", "en"],
    ["the asker's in a direct message", "ko", null, "ko"],
  ] as const)("is %s", (_, locale, guildLocale, language) => {
    expect(publicLanguage({ locale, guildLocale })).toBe(language)
  })
})

describe("the language of an answer to a message", () => {
  it.each([
    ["the server's where it chose one", "What is EFS?", "ko", "ko"],
    ["that of the words on a server that has Discord's default", "EFS가 뭐야?", "en-US", "ko"],
    ["that of the words on a server that has Discord's default", "What is EFS?", "en-US", "en"],
    ["that of the words in a direct message", "EFS가 뭐야?", null, "ko"],
  ] as const)("is %s", (_, content, preferredLocale, language) => {
    const message = { content, inGuild: () => preferredLocale !== null, guild: { preferredLocale } }
    expect(languageOfMessage(message as unknown as Message)).toBe(language)
  })
})
