import type { Message } from "discord.js"

/** The languages the bot speaks. */
export type Language = "ko" | "en"

/** The same texts in every language; the types keep the keys and parameters equal. */
export type Texts<T> = Readonly<Record<Language, Readonly<T>>>

/** Korean for Discord's `ko`, English for every other of its locales. */
function languageOf(locale: string): Language {
  return locale === "ko" ? "ko" : "en"
}

/** English for text in Latin letters without any Hangul, Korean for every other. */
function languageOfText(text: string): Language {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Hangul}/u.test(text) ? "en" : "ko"
}

/** The language of a reply that only one person sees. */
export function privateLanguage(interaction: { readonly locale: string }): Language {
  return languageOf(interaction.locale)
}

/**
 * The language of a reply that everybody in the channel sees: the server's; where it has chosen none, and in a direct
 * message, that of the person who asked.
 */
export function publicLanguage(interaction: {
  readonly locale: string
  readonly guildLocale: string | null
}): Language {
  const { locale, guildLocale } = interaction
  return languageOf(hasChosenLocale(guildLocale) ? guildLocale : locale)
}

/** The language of an answer to a message, which carries no locale: the server's, else what it is written in. */
export function languageOfMessage(message: Message): Language {
  const guildLocale = message.inGuild() ? message.guild.preferredLocale : null
  return hasChosenLocale(guildLocale) ? languageOf(guildLocale) : languageOfText(message.content)
}

/** Discord has `en-US` for every server, and lets only community servers change it: it says nothing. */
function hasChosenLocale(guildLocale: string | null): guildLocale is string {
  return guildLocale !== null && guildLocale !== "en-US"
}
