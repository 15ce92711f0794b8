/** Earned by a right answer in time, before hints and streak. */
const maxPoints = 1_000
const instantMs = 500
const streakStepPoints = 100
const maxStreakPoints = 500

/**
 * Points for a right answer after `elapsedMs` of `limitMs`: 1,000 within half a second, then falling linearly to 500
 * at the deadline, and 500 in the grace after it. Example: after 2 s of 30 s, 1000 × (1 − (2 ÷ 30) ÷ 2) = 967.
 *
 * Kahoot's rule: https://support.kahoot.com/hc/en-us/articles/115002303908-How-points-work
 */
export function speedPoints(elapsedMs: number, limitMs: number): number {
  if (elapsedMs < instantMs) return maxPoints
  const share = Math.min(elapsedMs / limitMs, 1)
  return Math.round(maxPoints * (1 - share / 2))
}

/**
 * Bonus for the `streak`th right answer in a row: 0, 100, 200 … 500, and 500 for each further one.
 *
 * Kahoot's rule, same page: streak 1 gives no bonus, streak 6 and above gives 500.
 */
export function streakPoints(streak: number): number {
  return Math.min(Math.max(streak - 1, 0) * streakStepPoints, maxStreakPoints)
}
