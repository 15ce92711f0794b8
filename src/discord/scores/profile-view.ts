import { medalKinds } from "../../quiz/round/medals.ts"
import type { Profile } from "../../store/profile.ts"
import type { Language } from "../locale/language.ts"
import { medalEmojis, roundTexts } from "../locale/round-texts.ts"
import { scoreTexts } from "../locale/score-texts.ts"
import { mention } from "../quiz/mentions.ts"
import { cardView, literal, type MessageView, separator, text, textView } from "../views/message-view.ts"

const maxTopics = 12
const barCells = 10

/** What somebody has done on the server: rounds, accuracy by topic, streaks, medals. */
export function viewProfile(profile: Profile, playerId: string, language: Language): MessageView {
  const texts = scoreTexts[language]
  if (profile.answerCount === 0) return textView(texts.notPlayed(mention(playerId)))
  const medals = medalKinds
    .filter((kind) => (profile.medals[kind] ?? 0) > 0)
    .map((kind) => `${medalEmojis[kind]} ${roundTexts[language].medals[kind]} ×${profile.medals[kind]}`)
  return cardView([
    text(`## ${texts.profileOf(mention(playerId))}`),
    text(
      [
        texts.rounds(profile.roundCount, profile.points),
        texts.accuracy(profile.rightCount, profile.answerCount),
        `🔥 ${texts.streaks(profile.currentStreak, profile.bestStreak)}`,
      ].join("\n"),
    ),
    separator(),
    text(
      [
        texts.byTopic,
        ...profile.topics
          .slice(0, maxTopics)
          .map(
            ({ topic, rightCount, answerCount }) =>
              `${writeBar(rightCount / answerCount)} ${literal(topic, 60)} ${rightCount}/${answerCount}`,
          ),
      ].join("\n"),
    ),
    text([texts.medals, medals.length === 0 ? texts.noMedals : medals.join(" · ")].join("\n")),
  ])
}

function writeBar(share: number): string {
  const full = Math.round(share * barCells)
  return `\`${"█".repeat(full)}${"░".repeat(barCells - full)}\``
}
