import type { Round } from "./round.ts"
import { type Award, scoreRound } from "./score-round.ts"

export interface Standing {
  readonly rank: number
  readonly playerId: string
  readonly points: number
  readonly rightCount: number
  readonly answeredCount: number
  /** Time spent on right answers; decides between equal points. */
  readonly rightMs: number
  readonly bestStreak: number
  /** Survival: how many questions were outlived; everybody's is 0 in a classic round. */
  readonly survivedCount: number
  readonly isOut: boolean
}

/**
 * Everybody who plays, best first. Equal in points and time are equal in rank, and the next place is skipped: 1, 1, 3.
 * In a survival round who lasted longer stands higher, whatever the points.
 */
export function standingsOf(round: Round, awards: readonly Award[] = scoreRound(round)): readonly Standing[] {
  const standings = round.players
    .map(({ id, outAt }) => {
      const own = awards.filter(({ playerId }) => playerId === id)
      const right = own.filter((award) => award.isRight)
      return {
        rank: 0,
        playerId: id,
        points: own.reduce((sum, { points }) => sum + points, 0),
        rightCount: right.length,
        answeredCount: own.length,
        rightMs: right.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0),
        bestStreak: own.reduce((best, { streak }) => Math.max(best, streak), 0),
        survivedCount: round.rules.mode === "survival" ? (outAt ?? round.asked.length) : 0,
        isOut: outAt !== null,
      }
    })
    .sort(compareStandings)
  return standings.reduce<Standing[]>((ranked, standing, at) => {
    const above = ranked.at(-1)
    const isTied = above !== undefined && compareStandings(above, standing) === 0
    ranked.push({ ...standing, rank: isTied ? above.rank : at + 1 })
    return ranked
  }, [])
}

function compareStandings(one: Standing, other: Standing): number {
  return other.survivedCount - one.survivedCount || other.points - one.points || one.rightMs - other.rightMs
}
