import type { Actor } from "./event.ts"
import { questionSlot, replaceAsked, scoresOf } from "./phases.ts"
import type { GivenAnswer, Round } from "./round.ts"
import { isRight } from "./score-round.ts"
import { maySteer } from "./steering.ts"
import { refuse, type Transition } from "./transition.ts"

/**
 * Declares a typed answer right that the judge refused, for everybody who typed the same. Scores and later streaks
 * follow anew from the answers; the wording is remembered for the server.
 */
export function acceptAnswer(
  round: Round,
  by: Actor,
  position: number,
  playerId: string,
  nowMs: number,
): Transition {
  if (!maySteer(round, by)) return refuse(round, "not-allowed")
  const asked = round.asked[position]
  const question = round.questions[position]
  const refused = asked?.answers[playerId]
  if (asked?.status !== "scored" || question === undefined || question.choices !== null)
    return refuse(round, "nothing-to-accept")
  if (refused === undefined || isRight(refused)) return refuse(round, "nothing-to-accept")

  const isSame = (answer: GivenAnswer) =>
    !isRight(answer) && foldTyped(answer.given) === foldTyped(refused.given)
  const playerIds = Object.entries(asked.answers).flatMap(([id, answer]) => (isSame(answer) ? [id] : []))
  const answers = Object.fromEntries(
    Object.entries(asked.answers).map(([id, answer]) => [
      id,
      isSame(answer) ? { ...answer, acceptedBy: by.playerId } : answer,
    ]),
  )
  const next = replaceAsked(round, position, { ...asked, answers })
  return {
    round: next,
    changes: [
      { type: "round", round: next },
      scoresOf(next),
      {
        type: "alias",
        guildId: round.guildId,
        questionId: question.id,
        text: refused.given.trim(),
        acceptedBy: by.playerId,
        acceptedAtMs: nowMs,
      },
    ],
    shows: [{ type: "edit", slot: questionSlot(position), isUrgent: true }],
    reply: { type: "accepted", text: refused.given.trim(), playerIds },
  }
}

function foldTyped(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase()
}
