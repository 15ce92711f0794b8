import type { Question, Verdict } from "../../../src/quiz/question.ts"
import { scoreRound } from "../../../src/quiz/round/score-round.ts"
import { restoreRound } from "../../../src/quiz/round/snapshot.ts"
import { openDatabase } from "../../../src/store/open-store.ts"
import type { Witness } from "./torture.ts"

/** What is wrong with a store after the torture, in sentences; empty when nothing is. */
export async function findFaults(url: string, witness: Witness): Promise<readonly string[]> {
  const { db } = await openDatabase(url)
  try {
    const answers = await db.selectFrom("answers").selectAll().execute()
    const rounds = await db.selectFrom("rounds").selectAll().execute()
    const questions = await db.selectFrom("round_questions").selectAll().orderBy("position").execute()
    const scores = await db.selectFrom("scores").selectAll().where("topic", "=", "").execute()
    const byKey = new Map(answers.map((row) => [`${row.round_id} ${row.position} ${row.player_id}`, row]))
    const faults: string[] = []

    for (const [key, given] of witness.acknowledged) {
      const stored = byKey.get(key)
      if (stored === undefined) faults.push(`${key} was told it counts, and is not stored`)
      else if (stored.given !== given)
        faults.push(`${key} was told ${given} counts, stored is ${stored.given}`)
    }
    if (byKey.size !== answers.length) faults.push("somebody has two answers to one question")
    for (const { id, state, ended_at_ms } of rounds) {
      if (ended_at_ms === null) {
        faults.push(`${id} never ended`)
        continue
      }
      const round = restoreRound(
        JSON.parse(state),
        questions
          .filter((row) => row.round_id === id)
          .map(({ question }) => JSON.parse(question) as Question),
        answers
          .filter((row) => row.round_id === id)
          .map((row) => ({
            position: row.position,
            playerId: row.player_id,
            interactionId: row.interaction_id,
            sentAtMs: row.sent_at_ms,
            given: row.given,
            verdict: row.verdict as Verdict,
            acceptedBy: row.accepted_by,
          })),
        [],
      )
      const awards = scoreRound(round)
      for (const { position, playerId, points } of awards) {
        const stored = byKey.get(`${id} ${position} ${playerId}`)?.points
        if (stored !== points)
          faults.push(`${id} ${position} ${playerId} earned ${points}, stored is ${stored}`)
      }
      for (const { round_id, player_id, points } of scores) {
        if (round_id !== id) continue
        const due = awards
          .filter(({ playerId }) => playerId === player_id)
          .reduce((sum, award) => sum + award.points, 0)
        if (due !== points) faults.push(`${player_id} has ${points} in ${id}, and earned ${due}`)
      }
      if (witness.startedRounds.has(id) && awards.length > 0 && !witness.podiums.includes(id))
        faults.push(`${id} never showed its podium`)
    }
    return faults
  } finally {
    await db.destroy()
  }
}
