import type { ChatInputCommandInteraction } from "discord.js"
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js"
import type { Command } from "../src/discord/command.ts"
import { privateLanguage } from "../src/discord/locale/language.ts"
import { scoreTexts } from "../src/discord/locale/score-texts.ts"
import { reply } from "../src/discord/respond.ts"
import { viewSettings } from "../src/discord/scores/settings-view.ts"
import { literal, textView } from "../src/discord/views/message-view.ts"
import type { GuildSettings } from "../src/store/guild-settings.ts"
import { periodStart } from "../src/store/period.ts"

const { ko, en } = scoreTexts

/** Shows the settings, and changes those that are given. */
export const settings: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: en.settings.name,
    name_localizations: { ko: ko.settings.name },
    description: en.settings.description,
    description_localizations: { ko: ko.settings.description },
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Channel,
        ...named("channel"),
        channel_types: [ChannelType.GuildText, ChannelType.PublicThread, ChannelType.PrivateThread],
      },
      { type: ApplicationCommandOptionType.Boolean, ...named("anyChannel") },
      {
        type: ApplicationCommandOptionType.String,
        ...named("language"),
        choices: (["ko", "en", "server"] as const).map((value) => ({
          value,
          name: en.languages[value],
          name_localizations: { ko: ko.languages[value] },
        })),
      },
      { type: ApplicationCommandOptionType.String, ...named("timeZone"), autocomplete: true, max_length: 64 },
      { type: ApplicationCommandOptionType.Integer, ...named("seconds"), min_value: 5, max_value: 120 },
      { type: ApplicationCommandOptionType.Role, ...named("starterRole") },
      { type: ApplicationCommandOptionType.Boolean, ...named("anyStarter") },
    ],
  },

  async run(interaction, { store }) {
    if (!interaction.inGuild()) return
    const language = privateLanguage(interaction)
    const texts = scoreTexts[language]
    // Discord hides the command from others, but a server may have overridden that.
    if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) {
      return await reply(interaction, textView(texts.managersOnly), "private")
    }
    const timeZone = interaction.options.getString(en.timeZone.name)
    if (timeZone !== null && !isTimeZone(timeZone)) {
      return await reply(interaction, textView(texts.badTimeZone(literal(timeZone, 64))), "private")
    }
    const before = await store.settings(interaction.guildId)
    const after = changed(before, interaction)
    const hasChanged = interaction.options.data.length > 0
    if (hasChanged) await store.saveSettings(interaction.guildId, after)
    await reply(interaction, viewSettings(after, hasChanged, language), "private")
  },

  complete(interaction) {
    const typed = interaction.options.getFocused().trim().toLowerCase()
    return Intl.supportedValuesOf("timeZone")
      .filter((zone) => zone.toLowerCase().includes(typed))
      .slice(0, 25)
      .map((zone) => ({ name: zone, value: zone }))
  },
}

function changed(before: GuildSettings, { options }: ChatInputCommandInteraction): GuildSettings {
  const channelId = options.getChannel(en.channel.name)?.id
  const language = options.getString(en.language.name)
  return {
    quizChannelIds:
      options.getBoolean(en.anyChannel.name) === true
        ? []
        : channelId === undefined
          ? before.quizChannelIds
          : toggle(before.quizChannelIds, channelId),
    language: language === "ko" || language === "en" ? language : language === null ? before.language : null,
    timeZone: options.getString(en.timeZone.name) ?? before.timeZone,
    questionSeconds: options.getInteger(en.seconds.name) ?? before.questionSeconds,
    starterRoleId:
      options.getBoolean(en.anyStarter.name) === true
        ? null
        : (options.getRole(en.starterRole.name)?.id ?? before.starterRoleId),
  }
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}

function isTimeZone(name: string): boolean {
  try {
    periodStart("week", 0, name)
    return true
  } catch {
    return false
  }
}

type NamedText = "channel" | "anyChannel" | "language" | "timeZone" | "seconds" | "starterRole" | "anyStarter"

function named(text: NamedText) {
  return {
    name: en[text].name,
    name_localizations: { ko: ko[text].name },
    description: en[text].description,
    description_localizations: { ko: ko[text].description },
  }
}
