import type { Message } from "discord.js"
import type { Services } from "../services.ts"
import { type Language, languageOfMessage, publicLanguage } from "./language.ts"

type SettingsSource = Pick<Services, "store" | "log">

/** The language of what everybody in the channel sees: that of `/settings`, else as `publicLanguage` says. */
export async function choosePublicLanguage(
  interaction: Parameters<typeof publicLanguage>[0] & { readonly guildId: string | null },
  source: SettingsSource,
): Promise<Language> {
  return (await readChosen(interaction.guildId, source)) ?? publicLanguage(interaction)
}

/** The same for an answer to a message. */
export async function chooseMessageLanguage(message: Message, source: SettingsSource): Promise<Language> {
  return (await readChosen(message.guildId, source)) ?? languageOfMessage(message)
}

async function readChosen(
  guildId: string | null,
  { store, log }: SettingsSource,
): Promise<Language | undefined> {
  if (guildId === null) return undefined
  try {
    return (await store.settings(guildId)).language ?? undefined
  } catch (error) {
    // An answer in the second-best language is better than none.
    log.warn({ err: error, guildId }, "the settings could not be read")
    return undefined
  }
}
