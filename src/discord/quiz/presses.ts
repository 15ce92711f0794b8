import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js"
import { ComponentType, PermissionFlagsBits, TextInputStyle } from "discord.js"
import type { Actor, RoundEvent } from "../../quiz/round/event.ts"
import type { RoundReply } from "../../quiz/round/transition.ts"
import { type ComponentRoute, onButton, onDialog, onSelect, type PressInteraction } from "../command.ts"
import { privateLanguage } from "../locale/language.ts"
import { quizTexts } from "../locale/quiz-texts.ts"
import { reply, update } from "../respond.ts"
import type { Services } from "../services.ts"
import {
  button,
  buttonRow,
  cardView,
  literal,
  type MessageView,
  shorten,
  text,
  textView,
} from "../views/message-view.ts"
import { mention } from "./mentions.ts"
import { refusedAnswers } from "./reveal-view.ts"
import * as ids from "./round-ids.ts"
import { startRound } from "./start-round.ts"

/** What the buttons, lists and dialogs of a round do. Every press is answered privately. */
export const roundRoutes: readonly ComponentRoute[] = [
  onButton(ids.joinId, async (interaction, { round }, services) => {
    const outcome = await services.rounds.dispatch(round, { type: "join", playerId: interaction.user.id })
    await reply(interaction, viewJoined(outcome, round, interaction), "private")
  }),
  onButton(ids.leaveId, async (interaction, { round }, services) => {
    const outcome = await services.rounds.dispatch(round, { type: "leave", playerId: interaction.user.id })
    await update(interaction, viewReply(outcome, interaction))
  }),
  onButton(ids.startNowId, async (interaction, { round }, services) => {
    await answerWith(interaction, round, { type: "start", by: actorOf(interaction) }, services)
  }),
  onButton(ids.choiceId, async (interaction, { round, position, choice }, services) => {
    await answerWith(interaction, round, answerEvent(interaction, position, { choice }), services)
  }),
  onButton(ids.typeId, async (interaction, { round, position }) => openDialog(interaction, round, position)),
  onDialog(ids.typedId, async (interaction, { round, position }, services) => {
    const typed = interaction.fields.getTextInputValue(ids.typedInput)
    await answerWith(interaction, round, answerEvent(interaction, position, { typed }), services)
  }),
  onButton(ids.hintId, async (interaction, { round, position }, services) => {
    const playerId = interaction.user.id
    const event: RoundEvent = { type: "hint", position, playerId, interactionId: interaction.id }
    await answerWith(interaction, round, event, services)
  }),
  onButton(ids.acceptId, offerAnswers),
  onSelect(ids.acceptedId, acceptChosen),
  onButton(ids.againId, async (interaction, { questions, seconds, mode, topic }, services) => {
    if (!interaction.inCachedGuild()) return
    const wish = { questionCount: questions, seconds, mode, topic, kind: null, difficulty: null }
    await startRound(interaction, wish, services)
  }),
]

export function actorOf(interaction: {
  readonly user: { readonly id: string }
  readonly memberPermissions: { has(bit: bigint): boolean } | null
}): Actor {
  const isManager = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false
  return { playerId: interaction.user.id, isManager }
}

/** What one person is told, in their language. */
export function viewReply(outcome: RoundReply, interaction: { readonly locale: string }): MessageView {
  const texts = quizTexts[privateLanguage(interaction)]
  switch (outcome.type) {
    case "done":
      return textView(`✅ ${texts.done.start}`)
    case "joined":
      return textView(outcome.isFirstTime ? `🙋 ${texts.joined}` : texts.alreadyJoined)
    case "left":
      return textView(`👋 ${texts.left}`)
    case "counted":
      return textView(`✅ ${texts.counted(literal(outcome.given, 200))}`)
    case "repeated":
      return textView(`☝️ ${texts.repeated(literal(outcome.given, 200))}`)
    case "hinted": {
      const hints = outcome.hints.map(
        ({ text: hint, costPoints }) => `- ${literal(hint, 200)} (${texts.hintCost(costPoints)})`,
      )
      const more = outcome.isLast ? [] : [`-# ${texts.moreHints}`]
      return textView([`**${texts.hints}**`, ...hints, ...more].join("\n"))
    }
    case "accepted":
      return textView(
        texts.acceptedFor(literal(outcome.text, 200), outcome.playerIds.slice(0, 20).map(mention).join(" ")),
      )
    case "refused":
      return textView(`⚠️ ${texts.refusals[outcome.why]}`)
  }
}

function viewJoined(outcome: RoundReply, round: string, interaction: ButtonInteraction): MessageView {
  const said = viewReply(outcome, interaction)
  if (outcome.type !== "joined") return said
  const leave = button(ids.leaveId.write({ round }), quizTexts[privateLanguage(interaction)].leave, {
    emoji: "👋",
  })
  return { components: [...said.components, ...buttonRow([leave])] }
}

async function answerWith(
  interaction: PressInteraction,
  roundId: string,
  event: RoundEvent,
  { rounds }: Services,
): Promise<void> {
  const outcome = await rounds.dispatch(roundId, event)
  await reply(interaction, viewReply(outcome, interaction), "private")
}

/** An answer counts from when Discord took it, which its id tells, however long it was on its way to us. */
function answerEvent(
  interaction: PressInteraction,
  position: number,
  given: { readonly choice: number } | { readonly typed: string },
): RoundEvent {
  return {
    type: "answer",
    position,
    playerId: interaction.user.id,
    interactionId: interaction.id,
    sentAtMs: interaction.createdTimestamp,
    given,
  }
}

/** A dialog must be the first answer to a press: nothing is looked up before it. */
async function openDialog(interaction: ButtonInteraction, round: string, position: number): Promise<void> {
  const texts = quizTexts[privateLanguage(interaction)]
  await interaction.showModal({
    custom_id: ids.typedId.write({ round, position }),
    title: texts.dialogTitle,
    components: [
      {
        type: ComponentType.Label,
        label: texts.dialogLabel,
        component: {
          type: ComponentType.TextInput,
          custom_id: ids.typedInput,
          style: TextInputStyle.Short,
          placeholder: texts.dialogPlaceholder,
          min_length: 1,
          max_length: 100,
          required: true,
        },
      },
    ],
  })
}

async function offerAnswers(
  interaction: ButtonInteraction,
  { round: roundId, position }: { readonly round: string; readonly position: number },
  { rounds }: Services,
): Promise<void> {
  const texts = quizTexts[privateLanguage(interaction)]
  const round = rounds.inChannel(interaction.channelId)
  const actor = actorOf(interaction)
  const refuse = (why: keyof typeof texts.refusals) =>
    reply(interaction, textView(`⚠️ ${texts.refusals[why]}`), "private")
  if (round === undefined || round.id !== roundId) return await refuse("ended")
  if (!actor.isManager && actor.playerId !== round.hostId) return await refuse("not-allowed")
  const asked = round.asked[position]
  const refused = asked === undefined ? [] : refusedAnswers(asked)
  if (refused.length === 0) return await refuse("nothing-to-accept")
  const distinct = [...new Map(refused.map(({ playerId, given }) => [given, playerId]))].slice(0, 25)
  const view = cardView([
    text(texts.chooseAccepted),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: ids.acceptedId.write({ round: roundId, position }),
          options: distinct.map(([given, playerId]) => ({
            label: shorten(given, 100) || "…",
            value: playerId,
          })),
        },
      ],
    },
  ])
  await reply(interaction, view, "private")
}

async function acceptChosen(
  interaction: StringSelectMenuInteraction,
  { round, position }: { readonly round: string; readonly position: number },
  { rounds }: Services,
): Promise<void> {
  const [playerId = ""] = interaction.values
  const event: RoundEvent = { type: "accept", by: actorOf(interaction), position, playerId }
  await update(interaction, viewReply(await rounds.dispatch(round, event), interaction))
}
