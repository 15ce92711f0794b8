import type { APIApplicationCommandOption, ChatInputCommandInteraction } from "discord.js"
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord.js"
import type { Command } from "../src/discord/command.ts"
import { privateLanguage } from "../src/discord/locale/language.ts"
import { quizTexts } from "../src/discord/locale/quiz-texts.ts"
import { actorOf, roundRoutes, viewReply } from "../src/discord/quiz/presses.ts"
import { startRound } from "../src/discord/quiz/start-round.ts"
import { reply } from "../src/discord/respond.ts"
import type { Services } from "../src/discord/services.ts"
import { textView } from "../src/discord/views/message-view.ts"
import type { RoundEvent } from "../src/quiz/round/event.ts"

const { ko, en } = quizTexts

const defaultQuestions = 10
const maxQuestions = 30
const secondsRange = { min: 5, max: 120 }
const maxTopics = 25

export const quiz: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: en.command.name,
    name_localizations: { ko: ko.command.name },
    description: en.command.description,
    description_localizations: { ko: ko.command.description },
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named("start"),
        options: [
          {
            type: ApplicationCommandOptionType.Integer,
            ...named("questions"),
            min_value: 1,
            max_value: maxQuestions,
          },
          {
            type: ApplicationCommandOptionType.Integer,
            ...named("seconds"),
            min_value: secondsRange.min,
            max_value: secondsRange.max,
          },
          {
            type: ApplicationCommandOptionType.String,
            ...named("topic"),
            autocomplete: true,
            max_length: 100,
          },
          { type: ApplicationCommandOptionType.String, ...named("kind"), choices: choicesOf("kinds") },
          {
            type: ApplicationCommandOptionType.String,
            ...named("difficulty"),
            choices: choicesOf("difficulties"),
          },
          { type: ApplicationCommandOptionType.String, ...named("mode"), choices: choicesOf("modes") },
        ],
      },
      ...(["stop", "skip", "pause", "resume"] as const).map(
        (name): APIApplicationCommandOption => ({
          type: ApplicationCommandOptionType.Subcommand,
          ...named(name),
        }),
      ),
    ],
  },

  async run(interaction, services) {
    if (!interaction.inCachedGuild()) return
    const name = interaction.options.getSubcommand()
    if (name === en.start.name) return await startRound(interaction, readWish(interaction), services)
    if (isSteering(name)) await steer(interaction, name, services)
  },

  complete(interaction, { shelf }) {
    const typed = interaction.options.getFocused().trim().toLowerCase()
    return shelf
      .topics()
      .filter(({ topic }) => topic.length <= 100 && topic.toLowerCase().includes(typed))
      .slice(0, maxTopics)
      .map(({ topic, questions }) => ({ name: `${topic} (${questions})`.slice(0, 100), value: topic }))
  },

  routes: roundRoutes,
}

type Steering = "stop" | "skip" | "pause" | "resume"

function isSteering(name: string): name is Steering {
  return name === "stop" || name === "skip" || name === "pause" || name === "resume"
}

async function steer(
  interaction: ChatInputCommandInteraction<"cached">,
  name: Steering,
  { rounds }: Services,
): Promise<void> {
  const texts = quizTexts[privateLanguage(interaction)]
  const round = rounds.inChannel(interaction.channelId)
  if (round === undefined) return await reply(interaction, textView(texts.nothingRuns), "private")
  const event: RoundEvent = { type: name, by: actorOf(interaction), sentAtMs: interaction.createdTimestamp }
  const outcome = await rounds.dispatch(round.id, event)
  const view = outcome.type === "done" ? textView(`✅ ${texts.done[name]}`) : viewReply(outcome, interaction)
  await reply(interaction, view, "private")
}

function readWish({ options }: ChatInputCommandInteraction) {
  const mode = options.getString(en.mode.name)
  const difficulty = options.getString(en.difficulty.name)
  return {
    questionCount: options.getInteger(en.questions.name) ?? defaultQuestions,
    seconds: options.getInteger(en.seconds.name),
    mode: mode === "survival" ? mode : "classic",
    topic: options.getString(en.topic.name),
    kind: options.getString(en.kind.name),
    difficulty: difficulty === "easy" || difficulty === "medium" || difficulty === "hard" ? difficulty : null,
  } as const
}

type NamedText = "start" | Steering | "questions" | "seconds" | "topic" | "kind" | "difficulty" | "mode"

function named(text: NamedText) {
  return {
    name: en[text].name,
    name_localizations: { ko: ko[text].name },
    description: en[text].description,
    description_localizations: { ko: ko[text].description },
  }
}

function choicesOf(group: "kinds" | "difficulties" | "modes") {
  const korean: Readonly<Record<string, string>> = ko[group]
  return Object.entries(en[group]).map(([value, name]) => ({
    value,
    name,
    name_localizations: { ko: korean[value] ?? name },
  }))
}
