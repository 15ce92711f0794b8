/** The languages the bot speaks. */
export type Language = "ko" | "en"

/** The same texts in every language; the types keep the keys and parameters equal. */
export type Texts<T> = Readonly<Record<Language, Readonly<T>>>

/** Korean for Discord's `ko`, English for every other of its locales. */
export function languageOf(locale: string): Language {
  return locale === "ko" ? "ko" : "en"
}

/** English for text in Latin letters without any Hangul, Korean for every other. */
export function languageOfText(text: string): Language {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Hangul}/u.test(text) ? "en" : "ko"
}

/** The language of a reply that only one person sees. */
export function privateLanguage(interaction: { readonly locale: string }): Language {
  return languageOf(interaction.locale)
}

/** The language of a reply that everybody in the channel sees; in a direct message, the person's own. */
export function publicLanguage(interaction: {
  readonly locale: string
  readonly guildLocale: string | null
}): Language {
  return languageOf(interaction.guildLocale ?? interaction.locale)
}
