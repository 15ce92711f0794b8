import type { ButtonInteraction, ChatInputCommandInteraction } from "discord.js"
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
} from "discord.js"
import type { AnswerState } from "../src/discord/ask/answer-ids.ts"
import * as ids from "../src/discord/ask/answer-ids.ts"
import { type Place, readAsked, viewAnswer } from "../src/discord/ask/answer-view.ts"
import { completeQuestion, completeTopic } from "../src/discord/ask/completion.ts"
import { viewMiss } from "../src/discord/ask/miss-view.ts"
import { viewSection } from "../src/discord/ask/section-view.ts"
import { findPassage, restoreAnswer, type ShownAnswer, showAnswer } from "../src/discord/ask/shown-answer.ts"
import { viewWhy } from "../src/discord/ask/why-view.ts"
import { type Command, type MentionHandler, onButton } from "../src/discord/command.ts"
import { askTexts } from "../src/discord/locale/ask-texts.ts"
import { type Language, privateLanguage } from "../src/discord/locale/language.ts"
import { chooseMessageLanguage, choosePublicLanguage } from "../src/discord/locale/public-language.ts"
import { reply, replyToMessage, update } from "../src/discord/respond.ts"
import type { Services } from "../src/discord/services.ts"
import { type MessageView, text, textView } from "../src/discord/views/message-view.ts"

const { ko, en } = askTexts

/** Searching a longer question finds nothing more, and Discord's own messages end there too. */
const maxQuestionChars = 2_000

/**
 * A study group learns from each other's questions, so an answer stands in the channel unless the asker wants it
 * alone; a miss helps nobody else and is shown to the asker only.
 */
export const ask: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: en.command.name,
    name_localizations: { ko: ko.command.name },
    description: en.command.description,
    description_localizations: { ko: ko.command.description },
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: en.question.name,
        name_localizations: { ko: ko.question.name },
        description: en.question.description,
        description_localizations: { ko: ko.question.description },
        required: true,
        autocomplete: true,
        max_length: maxQuestionChars,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: en.topic.name,
        name_localizations: { ko: ko.topic.name },
        description: en.topic.description,
        description_localizations: { ko: ko.topic.description },
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: en.onlyMe.name,
        name_localizations: { ko: ko.onlyMe.name },
        description: en.onlyMe.description,
        description_localizations: { ko: ko.onlyMe.description },
      },
    ],
  },

  async run(interaction, services) {
    const question = interaction.options.getString(en.question.name, true)
    const topic = interaction.options.getString(en.topic.name) ?? undefined
    const onlyMe = interaction.options.getBoolean(en.onlyMe.name) ?? false
    await answerInteraction(interaction, question, topic, onlyMe, services)
  },

  complete(interaction, { library }) {
    const { name, value } = interaction.options.getFocused(true)
    const texts =
      name === en.topic.name
        ? completeTopic(value, library.current)
        : completeQuestion(value, library.current)
    return texts.map((each) => ({ name: each, value: each }))
  },

  routes: [
    onButton(ids.showHitId, showHit),
    onButton(ids.hideId, hide),
    onButton(ids.shareId, share),
    onButton(ids.whyId, showWhy),
    onButton(ids.sectionId, openSection),
    onButton(ids.sectionPageId, turnSectionPage),
    onButton(ids.askTermId, askTerm),
  ],
}

/** Answers somebody who mentions the bot in a channel or writes to it directly. */
export const answerMention: MentionHandler = async (message, question, services) => {
  const language = await chooseMessageLanguage(message, services)
  if (question === "") {
    const command = `\`/${askTexts[language].command.name}\``
    return await replyToMessage(message, textView(askTexts[language].howToAsk(command)))
  }
  const edition = services.library.current
  const answer = edition.search.answer(question.slice(0, maxQuestionChars))
  const shown = showAnswer(answer, message.author.id, undefined)
  const place = message.inGuild() ? "public" : "direct"
  const view =
    shown === undefined
      ? viewMiss(answer, message.author.id, edition, language)
      : viewAnswer(shown, place, language)
  await replyToMessage(message, view)
}

async function answerInteraction(
  interaction: ChatInputCommandInteraction,
  question: string,
  topic: string | undefined,
  onlyMe: boolean,
  services: Services,
): Promise<void> {
  const edition = services.library.current
  const answer = edition.search.answer(question, topic === undefined ? {} : { topic })
  const shown = showAnswer(answer, interaction.user.id, topic)
  const place: Place = !interaction.inGuild()
    ? "direct"
    : onlyMe || shown === undefined
      ? "private"
      : "public"
  const language = await languageFor(interaction, place, services)
  const view =
    shown === undefined
      ? viewMiss(answer, interaction.user.id, edition, language)
      : viewAnswer(shown, place, language)
  await reply(interaction, view, place === "private" ? "private" : "public")
}

/** Pages for the asker; somebody else gets a copy, so that nobody turns the page under another's eyes. */
async function showHit(
  interaction: ButtonInteraction,
  state: AnswerState,
  services: Services,
): Promise<void> {
  const shown = restore(interaction, state, services)
  if (shown === undefined) return await replyGone(interaction)
  await updateOrCopy(interaction, state.asker, services, (place, language, asker) =>
    viewAnswer({ ...shown, state: { ...shown.state, asker } }, place, language),
  )
}

/** A nearest term of a miss: asked in place by the asker, as a private answer for somebody else. */
async function askTerm(
  interaction: ButtonInteraction,
  { asker, term }: { readonly asker: string; readonly term: string },
  services: Services,
): Promise<void> {
  const edition = services.library.current
  const answer = edition.search.answer(term)
  await updateOrCopy(interaction, asker, services, (place, language, viewer) => {
    const shown = showAnswer(answer, viewer, undefined)
    return shown === undefined
      ? viewMiss(answer, viewer, edition, language)
      : viewAnswer(shown, place, language)
  })
}

async function updateOrCopy(
  interaction: ButtonInteraction,
  asker: string,
  services: Services,
  view: (place: Place, language: Language, asker: string) => MessageView,
): Promise<void> {
  const place = placeOf(interaction)
  if (place !== "public" || interaction.user.id === asker) {
    const language = await languageFor(interaction, place, services)
    await update(interaction, view(place, language, asker))
  } else {
    await reply(interaction, view("private", privateLanguage(interaction), interaction.user.id), "private")
  }
}

/** Takes a public answer back for its asker, who keeps it privately; anybody else gets a private copy. */
async function hide(interaction: ButtonInteraction, state: AnswerState, services: Services): Promise<void> {
  const shown = restore(interaction, state, services)
  if (shown === undefined) return await replyGone(interaction)
  const copy = { ...shown, state: { ...shown.state, asker: interaction.user.id } }
  await reply(interaction, viewAnswer(copy, "private", privateLanguage(interaction)), "private")
  if (interaction.user.id === state.asker) await interaction.message.delete()
}

async function share(interaction: ButtonInteraction, state: AnswerState, services: Services): Promise<void> {
  const shown = restore(interaction, state, services)
  if (shown === undefined) return await replyGone(interaction)
  const language = await choosePublicLanguage(interaction, services)
  const view = viewAnswer(shown, "public", language)
  const by = text(`-# 📢 ${askTexts[language].sharedBy(interaction.user.id)}`)
  await reply(interaction, { components: [by, ...view.components] }, "public")
}

async function showWhy(
  interaction: ButtonInteraction,
  state: AnswerState,
  services: Services,
): Promise<void> {
  const shown = restore(interaction, state, services)
  if (shown === undefined) return await replyGone(interaction)
  await reply(interaction, viewWhy(shown, privateLanguage(interaction)), "private")
}

/** A section may be long, so it is opened for who wants it and not in everybody's channel. */
async function openSection(
  interaction: ButtonInteraction,
  { passage: id }: { readonly passage: string },
  { library }: Services,
): Promise<void> {
  const passage = findPassage(library.current, id)
  if (passage === undefined) return await replyGone(interaction)
  await reply(interaction, viewSection(passage, 0, library.current, privateLanguage(interaction)), "private")
}

async function turnSectionPage(
  interaction: ButtonInteraction,
  { passage: id, page }: { readonly passage: string; readonly page: number },
  { library }: Services,
): Promise<void> {
  const passage = findPassage(library.current, id)
  if (passage === undefined) return await replyGone(interaction)
  await update(interaction, viewSection(passage, page, library.current, privateLanguage(interaction)))
}

function restore(
  interaction: ButtonInteraction,
  state: AnswerState,
  { library }: Services,
): ShownAnswer | undefined {
  return restoreAnswer(state, readAsked(interaction.message), library.current)
}

async function replyGone(interaction: ButtonInteraction): Promise<void> {
  await reply(interaction, textView(askTexts[privateLanguage(interaction)].passageGone), "private")
}

function placeOf(interaction: ButtonInteraction): Place {
  if (!interaction.inGuild()) return "direct"
  return interaction.message.flags.has(MessageFlags.Ephemeral) ? "private" : "public"
}

async function languageFor(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  place: Place,
  services: Services,
): Promise<Language> {
  return place === "private"
    ? privateLanguage(interaction)
    : await choosePublicLanguage(interaction, services)
}
