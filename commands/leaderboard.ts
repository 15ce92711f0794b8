import type { ButtonInteraction, ChatInputCommandInteraction } from "discord.js"
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord.js"
import { type Command, onButton } from "../src/discord/command.ts"
import { privateLanguage } from "../src/discord/locale/language.ts"
import { scoreTexts } from "../src/discord/locale/score-texts.ts"
import { reply, update } from "../src/discord/respond.ts"
import {
  type LeaderboardChoice,
  leaderboardPageId,
  maxTopicChars,
  pageSize,
  viewLeaderboard,
} from "../src/discord/scores/leaderboard-view.ts"
import type { Services } from "../src/discord/services.ts"
import type { MessageView } from "../src/discord/views/message-view.ts"
import { periodStart } from "../src/store/period.ts"

const { ko, en } = scoreTexts
const periods = ["week", "month", "all"] as const

/** Shown to the reader alone: it holds the reader's own rank, and turning its pages spends no room in the channel. */
export const leaderboard: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: en.leaderboard.name,
    name_localizations: { ko: ko.leaderboard.name },
    description: en.leaderboard.description,
    description_localizations: { ko: ko.leaderboard.description },
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: en.period.name,
        name_localizations: { ko: ko.period.name },
        description: en.period.description,
        description_localizations: { ko: ko.period.description },
        choices: periods.map((value) => ({
          value,
          name: en.periods[value],
          name_localizations: { ko: ko.periods[value] },
        })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: en.topic.name,
        name_localizations: { ko: ko.topic.name },
        description: en.topic.description,
        description_localizations: { ko: ko.topic.description },
        autocomplete: true,
        max_length: maxTopicChars,
      },
    ],
  },

  async run(interaction, services) {
    if (!interaction.inGuild()) return
    const period = periods.find((each) => each === interaction.options.getString(en.period.name)) ?? "week"
    const topic = interaction.options.getString(en.topic.name)
    const view = await readView(interaction, { period, topic, page: 0 }, services)
    await reply(interaction, view, "private")
  },

  complete(interaction, { shelf }) {
    const typed = interaction.options.getFocused().trim().toLowerCase()
    return shelf
      .topics()
      .map(({ topic }) => topic)
      .filter((topic) => topic.length <= maxTopicChars && topic.toLowerCase().includes(typed))
      .slice(0, 25)
      .map((topic) => ({ name: topic, value: topic }))
  },

  routes: [
    onButton(leaderboardPageId, async (interaction, choice, services) => {
      await update(interaction, await readView(interaction, choice, services))
    }),
  ],
}

async function readView(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  choice: LeaderboardChoice,
  { store, clock }: Services,
): Promise<MessageView> {
  const guildId = interaction.guildId ?? ""
  const { timeZone } = await store.settings(guildId)
  const board = await store.leaderboard({
    guildId,
    sinceMs: periodStart(choice.period, clock.now(), timeZone),
    topic: choice.topic,
    page: choice.page,
    pageSize,
    ownId: interaction.user.id,
  })
  return viewLeaderboard(board, choice, privateLanguage(interaction))
}
