import type { Kysely } from "kysely"
import type { StoredAnswer } from "../quiz/rate-difficulty.ts"
import type { Tables } from "./tables.ts"

/** The questions a channel was asked last, newest first. */
export async function readRecentQuestionIds(
  db: Kysely<Tables>,
  channelId: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("rounds")
    .innerJoin("round_questions", "round_questions.round_id", "rounds.id")
    .select("question_id")
    .where("channel_id", "=", channelId)
    .orderBy("created_at_ms", "desc")
    .orderBy("position", "desc")
    .limit(limit)
    .execute()
  return [...new Set(rows.map(({ question_id }) => question_id))]
}

/** The answers of the rounds that ended last, on all servers, oldest first. */
export async function readLastAnswers(db: Kysely<Tables>, rounds: number): Promise<readonly StoredAnswer[]> {
  const last = db
    .selectFrom("rounds")
    .select("id")
    .where("ended_at_ms", "is not", null)
    .orderBy("ended_at_ms", "desc")
    .limit(rounds)
  const rows = await db
    .selectFrom("answers")
    .select(["question_id", "player_id", "is_right"])
    .where("round_id", "in", last)
    .where("is_right", "is not", null)
    .orderBy("played_at_ms")
    .orderBy("round_id")
    .orderBy("position")
    .orderBy("player_id")
    .execute()
  return rows.map(({ question_id, player_id, is_right }) => ({
    questionId: question_id,
    playerId: player_id,
    isRight: is_right === 1,
  }))
}

/** By question: what hosts of this server accepted as right. */
export async function readAcceptedAliases(
  db: Kysely<Tables>,
  guildId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom("aliases")
    .select(["question_id", "text"])
    .where("guild_id", "=", guildId)
    .orderBy("accepted_at_ms")
    .execute()
  const byQuestion = Map.groupBy(rows, ({ question_id }) => question_id)
  return new Map([...byQuestion].map(([id, aliases]) => [id, aliases.map(({ text }) => text)]))
}
