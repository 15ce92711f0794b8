import { randomBytes, randomInt } from "node:crypto"
import type { ButtonInteraction, ChatInputCommandInteraction } from "discord.js"
import { PermissionFlagsBits } from "discord.js"
import type { Question } from "../../quiz/question.ts"
import type { RoundPlan } from "../../quiz/round/open-lobby.ts"
import { defaultRules } from "../../quiz/round/round.ts"
import type { GuildSettings } from "../../store/guild-settings.ts"
import { privateLanguage, publicLanguage } from "../locale/language.ts"
import { quizTexts } from "../locale/quiz-texts.ts"
import { deferAnswer, reply } from "../respond.ts"
import type { Services } from "../services.ts"
import { textView } from "../views/message-view.ts"

/** What somebody asks of a round; null leaves it to the server's settings or to chance. */
export interface RoundWish {
  readonly questionCount: number
  readonly seconds: number | null
  readonly mode: "classic" | "survival"
  readonly topic: string | null
  readonly kind: string | null
  readonly difficulty: "easy" | "medium" | "hard" | null
}

const difficultyBands = { easy: [0, 0.4], medium: [0.3, 0.7], hard: [0.6, 1] } as const
/** Survival is played with statements that are true or false. */
const survivalKind = "true-false"
const rememberedQuestions = 300

/** Opens a lobby in the channel of the interaction, or tells privately why not. */
export async function startRound(
  interaction: ChatInputCommandInteraction<"cached"> | ButtonInteraction<"cached">,
  wish: RoundWish,
  services: Services,
): Promise<void> {
  const texts = quizTexts[privateLanguage(interaction)]
  const tell = (message: string) => reply(interaction, textView(message), "private")
  const settings = await services.store.settings(interaction.guildId)
  const refusal = whyNotHere(interaction, settings)
  if (refusal !== undefined) return await tell(refusal)
  if (services.rounds.inChannel(interaction.channelId) !== undefined) return await tell(texts.busy)
  // Drawing from new notes and posting the lobby may together take longer than Discord waits.
  await deferAnswer(interaction)

  const plan = await planRound(interaction, wish, settings, services)
  if (plan.questions.length === 0) return await tell(texts.noQuestions)
  const outcome = await services.rounds.start(plan)
  switch (outcome.type) {
    case "started": {
      const drawn = plan.questions.length
      return await tell(
        drawn < wish.questionCount ? texts.openedFewer(drawn, wish.questionCount) : texts.opened,
      )
    }
    case "busy":
      return await tell(texts.busy)
    case "restarting":
      return await tell(texts.restarting)
    case "cannot-post":
      services.log.warn({ channelId: interaction.channelId, why: outcome.why }, "a lobby could not be posted")
      return await tell(texts.cannotPost)
  }
}

function whyNotHere(
  interaction: ChatInputCommandInteraction<"cached"> | ButtonInteraction<"cached">,
  { quizChannelIds, starterRoleId }: GuildSettings,
): string | undefined {
  const texts = quizTexts[privateLanguage(interaction)]
  if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return undefined
  if (quizChannelIds.length > 0 && !quizChannelIds.includes(interaction.channelId)) {
    return texts.otherChannel(quizChannelIds.map((id) => `<#${id}>`).join(", "))
  }
  if (starterRoleId !== null && !interaction.member.roles.cache.has(starterRoleId)) {
    return texts.starterOnly(`<@&${starterRoleId}>`)
  }
  return undefined
}

async function planRound(
  interaction: ChatInputCommandInteraction<"cached"> | ButtonInteraction<"cached">,
  wish: RoundWish,
  settings: GuildSettings,
  { shelf, store }: Services,
): Promise<RoundPlan> {
  const { guildId, channelId, user } = interaction
  const seed = randomInt(2 ** 31)
  const kind = wish.mode === "survival" ? survivalKind : wish.kind
  const seen = await store.recentQuestionIds(channelId, rememberedQuestions)
  const deck = await shelf.deck()
  const drawn = deck.draw({
    count: wish.questionCount,
    seed: String(seed),
    seen: seen.toReversed(),
    ...(wish.topic === null ? {} : { topic: wish.topic }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(wish.difficulty === null ? {} : { difficulty: difficultyBands[wish.difficulty] }),
  })
  const aliases = await store.acceptedAliases(guildId)
  return {
    id: randomBytes(6).toString("hex"),
    guildId,
    channelId,
    hostId: user.id,
    seed,
    topic: wish.topic,
    language: settings.language ?? publicLanguage(interaction),
    rules: {
      ...defaultRules,
      mode: wish.mode,
      questionMs: (wish.seconds ?? settings.questionSeconds) * 1_000,
    },
    questions: drawn.map((question): Question => {
      const accepted = aliases.get(question.id) ?? []
      return { ...question, accept: [...question.accept, ...accepted] }
    }),
  }
}
