import type { Player, Round } from "./round.ts"
import { isRight } from "./score-round.ts"

/**
 * Survival, the way of the Golden Bell quiz: who answers wrong, or not at all, is out. Once in a round, when half of
 * the questions are over or at most one player is left, a revival question brings back whoever of those put out
 * answers it right. The round ends when one player is left, or, played alone, when that one is out.
 */
export type NextStep = "ask" | "revive" | "end"

export function decideNext(round: Round): NextStep {
  if (round.asked.length >= round.questions.length) return "end"
  if (round.rules.mode === "classic") return "ask"
  const aliveCount = round.players.filter(isAlive).length
  const isDecided = aliveCount === 0 || (aliveCount === 1 && round.players.length > 1)
  const isHalfOver = round.asked.length >= round.questions.length / 2
  const mayRevive = !round.asked.some(({ isRevival }) => isRevival) && round.players.some(canReturn)
  if (mayRevive && (isDecided || isHalfOver)) return "revive"
  return isDecided ? "end" : "ask"
}

/** Who may answer the next question; null for everybody. */
export function contestantsOf(round: Round, isRevival: boolean): readonly string[] | null {
  if (round.rules.mode === "classic") return null
  return round.players.filter(isRevival ? canReturn : isAlive).map(({ id }) => id)
}

/** The players after the question at `position` was scored. */
export function playersAfter(round: Round, position: number): readonly Player[] {
  const asked = round.asked[position]
  const contestants = asked?.contestants ?? []
  return round.players.map((player) => {
    if (asked === undefined || !contestants.includes(player.id)) return player
    const answer = asked.answers[player.id]
    const wasRight = answer !== undefined && isRight(answer)
    if (asked.isRevival) return wasRight ? { ...player, outAt: null } : player
    return wasRight ? player : { ...player, outAt: position }
  })
}

function isAlive({ isActive, outAt }: Player): boolean {
  return isActive && outAt === null
}

function canReturn({ isActive, outAt }: Player): boolean {
  return isActive && outAt !== null
}
