import type { Round } from "../../quiz/round/round.ts"
import { roundTexts } from "../locale/round-texts.ts"
import {
  button,
  buttonRow,
  cardView,
  literal,
  type MessageView,
  separator,
  text,
} from "../views/message-view.ts"
import { mention, mentionSome, timeMark } from "./mentions.ts"
import { joinId, startNowId } from "./round-ids.ts"

const maxNamed = 30

/** Who plays, by which rules, and when it starts; once it has, what became of it. */
export function viewLobby(round: Round): MessageView {
  const texts = roundTexts[round.language]
  const { phase, rules, players } = round
  const topic = round.topic === null ? null : literal(round.topic, 100)
  const named = mentionSome(
    players.map(({ id }) => id),
    maxNamed,
    texts.andMore,
  )
  const state =
    phase.name === "lobby"
      ? texts.startsAt(timeMark(phase.timer.atMs))
      : texts.lobbyClosed[phase.name === "ended" && round.asked.length === 0 ? phase.reason : "begun"]
  return cardView([
    text(`## 🎓 ${texts.lobbyTitle}`),
    text(
      [
        texts.lobbyRules(round.questions.length, rules.questionMs / 1_000, topic),
        ...(rules.mode === "survival" ? [texts.survivalRules] : []),
      ].join("\n"),
    ),
    separator(),
    text(players.length === 0 ? texts.nobodyYet : texts.joinedPlayers(players.length, named)),
    text(`${state}\n-# ${texts.hostedBy(mention(round.hostId))}`),
    ...(phase.name === "lobby"
      ? buttonRow([
          button(joinId.write({ round: round.id }), texts.join, { emoji: "🙋", primary: true }),
          button(startNowId.write({ round: round.id }), texts.startNow, { emoji: "▶️" }),
        ])
      : []),
  ])
}
