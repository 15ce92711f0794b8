import type { Kysely } from "kysely"
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
