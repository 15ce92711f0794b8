import type { Kysely } from "kysely"
import type { Question, Verdict } from "../quiz/question.ts"
import type { Round } from "../quiz/round/round.ts"
import { restoreRound } from "../quiz/round/snapshot.ts"
import type { Tables } from "./tables.ts"

export interface LoadedRounds {
  readonly rounds: readonly Round[]
  /** Rounds whose rows could not be understood. */
  readonly broken: readonly { readonly roundId: string; readonly error: unknown }[]
}

/** Every round that has not ended, or ended since then, with its answers and hints. */
export async function loadRunningRounds(db: Kysely<Tables>, endedSinceMs: number): Promise<LoadedRounds> {
  const rows = await db
    .selectFrom("rounds")
    .select(["id", "state"])
    .where(({ eb, or }) =>
      or([
        eb("ended_at_ms", "is", null),
        ...(Number.isFinite(endedSinceMs) ? [eb("ended_at_ms", ">=", endedSinceMs)] : []),
      ]),
    )
    .orderBy("created_at_ms")
    .execute()
  const rounds: Round[] = []
  const broken: LoadedRounds["broken"][number][] = []
  for (const { id, state } of rows) {
    try {
      rounds.push(await loadRound(db, id, state))
    } catch (error) {
      broken.push({ roundId: id, error })
    }
  }
  return { rounds, broken }
}

async function loadRound(db: Kysely<Tables>, roundId: string, state: string): Promise<Round> {
  const questions = await db
    .selectFrom("round_questions")
    .select("question")
    .where("round_id", "=", roundId)
    .orderBy("position")
    .execute()
  const answers = await db.selectFrom("answers").selectAll().where("round_id", "=", roundId).execute()
  const hints = await db
    .selectFrom("hints")
    .select(["position", "player_id as playerId", "stage"])
    .where("round_id", "=", roundId)
    .execute()
  return restoreRound(
    JSON.parse(state),
    questions.map(({ question }) => JSON.parse(question) as Question),
    answers.map((row) => ({
      position: row.position,
      playerId: row.player_id,
      interactionId: row.interaction_id,
      sentAtMs: row.sent_at_ms,
      given: row.given,
      verdict: row.verdict as Verdict,
      acceptedBy: row.accepted_by,
    })),
    hints,
  )
}
