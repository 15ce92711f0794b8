import type { Question } from "../question.ts"
import { speedPoints, streakPoints } from "./points.ts"
import { elapsedAt } from "./question-clock.ts"
import type { AskedQuestion, GivenAnswer, Round, RoundRules } from "./round.ts"

/** What one answer earned. */
export interface Award {
  readonly playerId: string
  readonly position: number
  readonly given: string
  readonly isRight: boolean
  /** Speed points less hints, plus the streak's bonus. */
  readonly points: number
  readonly streakBonus: number
  /** Right answers in a row up to this one; 0 for a wrong one. */
  readonly streak: number
  /** By Discord's clock, without pauses; at most the question's time. */
  readonly elapsedMs: number
  readonly hintsTaken: number
  readonly acceptedBy: string | null
}

/**
 * Every award of the questions revealed so far, in order of question and then of answering. It follows from the
 * answers alone, so it can be computed anew at any time and cannot drift from them.
 *
 * A question that a player leaves unanswered ends the streak; a skipped one does not touch it.
 */
export function scoreRound(round: Round): readonly Award[] {
  const streaks = new Map<string, number>()
  return round.asked.flatMap((asked, position) => {
    const question = round.questions[position]
    if (asked.status !== "scored" || question === undefined) return []
    const awards = Object.entries(asked.answers)
      .map(([playerId, answer]) => {
        const streak = isRight(answer) ? (streaks.get(playerId) ?? 0) + 1 : 0
        return award({ playerId, position, question, asked, answer, streak, rules: round.rules })
      })
      .sort((one, other) => one.elapsedMs - other.elapsedMs)
    streaks.clear()
    for (const { playerId, streak } of awards) streaks.set(playerId, streak)
    return awards
  })
}

export function isRight(answer: GivenAnswer): boolean {
  return answer.verdict === "right" || answer.acceptedBy !== null
}

interface Awarding {
  readonly playerId: string
  readonly position: number
  readonly question: Question
  readonly asked: AskedQuestion
  readonly answer: GivenAnswer
  readonly streak: number
  readonly rules: RoundRules
}

function award({ playerId, position, question, asked, answer, streak, rules }: Awarding): Award {
  const elapsedMs = Math.min(elapsedAt(asked.spans, answer.sentAtMs), rules.questionMs)
  const hintsTaken = asked.hints[playerId] ?? 0
  const hintsCost = (question.hints ?? [])
    .slice(0, hintsTaken)
    .reduce((sum, hint) => sum + hint.costPoints, 0)
  const streakBonus = streakPoints(streak)
  const speed = Math.max(0, speedPoints(elapsedMs, rules.questionMs) - hintsCost)
  return {
    playerId,
    position,
    given: answer.given,
    isRight: isRight(answer),
    points: isRight(answer) ? speed + streakBonus : 0,
    streakBonus: isRight(answer) ? streakBonus : 0,
    streak,
    elapsedMs,
    hintsTaken,
    acceptedBy: answer.acceptedBy,
  }
}
