import { awardMedals, type MedalKind } from "../../quiz/round/medals.ts"
import type { Round } from "../../quiz/round/round.ts"
import { isRight, scoreRound } from "../../quiz/round/score-round.ts"
import { type Standing, standingsOf } from "../../quiz/round/standings.ts"
import { medalEmojis, roundTexts } from "../locale/round-texts.ts"
import { button, buttonRow, cardView, type MessageView, separator, text } from "../views/message-view.ts"
import { mention } from "./mentions.ts"
import { againId, maxAgainTopicChars } from "./round-ids.ts"
import { quoteOf, writePrompt } from "./write-prompt.ts"

const maxStandings = 10

/** Standings with medals, the hardest question, and who got what right. */
export function viewPodium(round: Round): MessageView {
  const texts = roundTexts[round.language]
  const awards = scoreRound(round)
  const standings = standingsOf(round, awards)
  const reason = round.phase.name === "ended" ? round.phase.reason : "finished"
  const medals = reason === "finished" ? awardMedals(round) : []
  const early = texts.endedEarly[reason]
  const shown = standings.slice(0, maxStandings)
  const hidden = standings.length - shown.length
  const lines = shown.map((standing) => writeStanding(standing, round, medals))
  return cardView([
    text(`## ${texts.podiumTitle}`),
    ...(early === "" ? [] : [text(early)]),
    text([...lines, ...(hidden > 0 ? [`-# ${texts.andMore(hidden)}`] : [])].join("\n")),
    separator(),
    text([texts.byQuestion, ...shown.map((standing) => writeTrack(standing, round))].join("\n")),
    ...writeHardest(round),
    ...buttonRow([
      button(
        againId.write({
          questions: round.questions.length,
          seconds: Math.round(round.rules.questionMs / 1_000),
          mode: round.rules.mode,
          topic: round.topic !== null && round.topic.length <= maxAgainTopicChars ? round.topic : null,
        }),
        texts.playAgain,
        { emoji: "🔁", primary: true },
      ),
    ]),
  ])
}

function writeStanding(
  { rank, playerId, points, rightCount, survivedCount }: Standing,
  round: Round,
  medals: readonly { readonly playerId: string; readonly kind: MedalKind }[],
): string {
  const texts = roundTexts[round.language]
  const scoredCount = round.asked.filter(({ status }) => status === "scored").length
  const own = medals
    .filter((medal) => medal.playerId === playerId)
    .map(({ kind }) => `${medalEmojis[kind]} ${texts.medals[kind]}`)
  return [
    `**${rank}.** ${mention(playerId)} ${texts.standing(points, rightCount, scoredCount)}`,
    ...(round.rules.mode === "survival" ? [texts.survivedCount(survivedCount)] : []),
    ...own,
  ].join(" · ")
}

function writeTrack({ playerId }: Standing, round: Round): string {
  const track = round.asked
    .filter(({ status }) => status === "scored")
    .map(({ answers }) => {
      const answer = answers[playerId]
      return answer === undefined ? "⬜" : isRight(answer) ? "🟩" : "🟥"
    })
  return `${track.join("")} ${mention(playerId)}`
}

function writeHardest(round: Round): readonly ReturnType<typeof text>[] {
  const rates = round.asked.flatMap(({ status, answers }, position) => {
    const given = Object.values(answers)
    if (status !== "scored" || given.length === 0) return []
    const right = given.filter(isRight).length
    return [{ position, right, of: given.length, rate: right / given.length }]
  })
  const [hardest] = rates.sort((one, other) => one.rate - other.rate)
  // Where everybody was right nothing was hard.
  if (hardest === undefined || hardest.rate === 1) return []
  const prompt = writePrompt(quoteOf(round.questions[hardest.position]?.prompt ?? ""), 300)
  return [text(roundTexts[round.language].hardest(prompt, hardest.right, hardest.of))]
}
