import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord.js"
import type { Command } from "../src/discord/command.ts"
import { privateLanguage } from "../src/discord/locale/language.ts"
import { scoreTexts } from "../src/discord/locale/score-texts.ts"
import { reply } from "../src/discord/respond.ts"
import { viewProfile } from "../src/discord/scores/profile-view.ts"

const { ko, en } = scoreTexts

export const profile: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: en.profile.name,
    name_localizations: { ko: ko.profile.name },
    description: en.profile.description,
    description_localizations: { ko: ko.profile.description },
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.User,
        name: en.person.name,
        name_localizations: { ko: ko.person.name },
        description: en.person.description,
        description_localizations: { ko: ko.person.description },
      },
    ],
  },

  async run(interaction, { store }) {
    if (!interaction.inGuild()) return
    const person = interaction.options.getUser(en.person.name) ?? interaction.user
    const record = await store.profile(interaction.guildId, person.id)
    await reply(interaction, viewProfile(record, person.id, privateLanguage(interaction)), "private")
  },
}
