import type { Round } from "./round.ts"
import { type Award, scoreRound } from "./score-round.ts"
import { standingsOf } from "./standings.ts"

export interface Medal {
  readonly playerId: string
  readonly kind: MedalKind
}

export type MedalKind = (typeof medalKinds)[number]

/**
 * Gold, silver, bronze: the first three places, for at least one right answer against at least one other player.
 * Perfect: every question right, of at least five. Lightning: the quickest right answer of a round of two or more.
 */
export const medalKinds = ["gold", "silver", "bronze", "perfect", "lightning"] as const

const minPerfectQuestions = 5

/** The medals of a round that was played to its end, best first. */
export function awardMedals(round: Round): readonly Medal[] {
  const awards = scoreRound(round)
  const standings = standingsOf(round, awards)
  const hasRivals = standings.filter(({ answeredCount }) => answeredCount > 0).length > 1
  const places = standings.flatMap(({ rank, playerId, rightCount }): Medal[] => {
    const kind = medalKinds[rank - 1]
    return hasRivals && rank <= 3 && rightCount > 0 && kind !== undefined ? [{ playerId, kind }] : []
  })
  const scoredCount = round.asked.filter(({ status }) => status === "scored").length
  const perfect = standings
    .filter(({ rightCount }) => scoredCount >= minPerfectQuestions && rightCount === scoredCount)
    .map(({ playerId }): Medal => ({ playerId, kind: "perfect" }))
  return [...places, ...perfect, ...(hasRivals ? lightning(awards) : [])]
}

function lightning(awards: readonly Award[]): readonly Medal[] {
  const quickest = awards
    .filter(({ isRight }) => isRight)
    .reduce<Award | undefined>(
      (best, award) => (best === undefined || award.elapsedMs < best.elapsedMs ? award : best),
      undefined,
    )
  return quickest === undefined ? [] : [{ playerId: quickest.playerId, kind: "lightning" }]
}
