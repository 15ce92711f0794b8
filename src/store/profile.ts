import { type Kysely, sql } from "kysely"
import type { MedalKind } from "../quiz/round/medals.ts"
import type { Tables } from "./tables.ts"

export interface Profile {
  readonly roundCount: number
  readonly points: number
  readonly rightCount: number
  readonly answerCount: number
  /** The longest run of right answers, across rounds. */
  readonly bestStreak: number
  /** The run of right answers up to the last answer given. */
  readonly currentStreak: number
  /** Most answered first. */
  readonly topics: readonly TopicAccuracy[]
  readonly medals: Readonly<Partial<Record<MedalKind, number>>>
}

export interface TopicAccuracy {
  readonly topic: string
  readonly rightCount: number
  readonly answerCount: number
}

/** What somebody has done on a server so far; all zero for somebody who has not played. */
export async function readProfile(db: Kysely<Tables>, guildId: string, playerId: string): Promise<Profile> {
  const sums = await db
    .selectFrom("scores")
    .select(({ fn }) => [
      "topic",
      fn.countAll<number>().as("roundCount"),
      fn.sum<number>("points").as("points"),
      fn.sum<number>("right_count").as("rightCount"),
      fn.sum<number>("answer_count").as("answerCount"),
    ])
    .where("guild_id", "=", guildId)
    .where("player_id", "=", playerId)
    .groupBy("topic")
    .orderBy("answerCount", "desc")
    .orderBy("topic")
    .execute()
  const medals = await db
    .selectFrom("medals")
    .select(({ fn }) => ["kind", fn.countAll<number>().as("count")])
    .where("guild_id", "=", guildId)
    .where("player_id", "=", playerId)
    .groupBy("kind")
    .execute()
  const all = sums.find(({ topic }) => topic === "")
  return {
    roundCount: all?.roundCount ?? 0,
    points: all?.points ?? 0,
    rightCount: all?.rightCount ?? 0,
    answerCount: all?.answerCount ?? 0,
    ...(await readStreaks(db, guildId, playerId)),
    topics: sums
      .filter(({ topic }) => topic !== "")
      .map(({ topic, rightCount, answerCount }) => ({ topic, rightCount, answerCount })),
    medals: Object.fromEntries(medals.map(({ kind, count }) => [kind, count])),
  }
}

/** Runs of right answers: between two wrong ones the count of wrong answers before stays the same. */
async function readStreaks(
  db: Kysely<Tables>,
  guildId: string,
  playerId: string,
): Promise<Pick<Profile, "bestStreak" | "currentStreak">> {
  const { rows } = await sql<{ best: number | null; current: number | null }>`
    with numbered as (
      select is_right,
        sum(1 - is_right) over (order by played_at_ms, round_id, position) as wrong_before
      from answers
      where player_id = ${playerId} and guild_id = ${guildId} and is_right is not null
    ), runs as (
      select wrong_before, sum(is_right) as run from numbered group by wrong_before
    )
    select max(run) as best,
      (select run from runs order by wrong_before desc limit 1) as current
    from runs
  `.execute(db)
  return { bestStreak: rows[0]?.best ?? 0, currentStreak: rows[0]?.current ?? 0 }
}
