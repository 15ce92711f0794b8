import { type Kysely, sql } from "kysely"
import type { Tables } from "./tables.ts"

export interface LeaderboardQuery {
  readonly guildId: string
  /** Rounds opened since then count, in Unix milliseconds; 0 for all time. */
  readonly sinceMs: number
  /** Null for all topics. */
  readonly topic: string | null
  /** 0 for the first page. */
  readonly page: number
  readonly pageSize: number
  /** Whose own place is wanted whatever the page. */
  readonly ownId: string
}

export interface Leaderboard {
  readonly places: readonly Place[]
  /** Null for somebody who has not answered anything. */
  readonly own: Place | null
  readonly playerCount: number
}

export interface Place {
  /** Equal points are settled by time; equal in both are equal in rank, and the next is skipped. */
  readonly rank: number
  readonly playerId: string
  readonly points: number
  readonly rightCount: number
  readonly answerCount: number
  /** Time spent on right answers. */
  readonly rightMs: number
}

/** The best players of a server, best first. */
export async function readLeaderboard(db: Kysely<Tables>, query: LeaderboardQuery): Promise<Leaderboard> {
  const first = query.page * query.pageSize
  const { rows } = await leaderboardQuery(query).execute(db)
  const places = rows.map((row): Place & { readonly seat: number } => ({
    rank: row.rank,
    playerId: row.player_id,
    points: row.points,
    rightCount: row.right_count,
    answerCount: row.answer_count,
    rightMs: row.right_ms,
    seat: row.seat,
  }))
  const bare = ({ seat: _seat, ...place }: (typeof places)[number]): Place => place
  const own = places.find(({ playerId }) => playerId === query.ownId)
  return {
    places: places.filter(({ seat }) => seat > first && seat <= first + query.pageSize).map(bare),
    own: own === undefined ? null : bare(own),
    playerCount: rows[0]?.player_count ?? 0,
  }
}

/** Reads one index over the period, and nothing else. */
export function leaderboardQuery({ guildId, sinceMs, topic, page, pageSize, ownId }: LeaderboardQuery) {
  const first = page * pageSize
  const since = sinceMs === 0 ? sql`` : sql`and played_at_ms >= ${sinceMs}`
  // A period is read off the index by time. Left to itself SQLite would rather read all players in order.
  const how = sinceMs === 0 ? sql`not materialized` : sql`materialized`
  return sql<{
    player_id: string
    points: number
    right_ms: number
    right_count: number
    answer_count: number
    rank: number
    seat: number
    player_count: number
  }>`
    with chosen as ${how} (
      select player_id, points, right_ms, right_count, answer_count
      from scores
      where guild_id = ${guildId} and topic = ${topic ?? ""} ${since}
    ), totals as (
      select player_id, sum(points) as points, sum(right_ms) as right_ms,
        sum(right_count) as right_count, sum(answer_count) as answer_count
      from chosen
      group by player_id
    ), ranked as (
      select totals.*,
        rank() over (order by points desc, right_ms) as rank,
        row_number() over (order by points desc, right_ms, player_id) as seat,
        count(*) over () as player_count
      from totals
    )
    select * from ranked
    where (seat > ${first} and seat <= ${first + pageSize}) or player_id = ${ownId} or seat = 1
    order by seat
  `
}

/** Topics that were asked about, the most played first; for completion. */
export async function readTopics(
  db: Kysely<Tables>,
  guildId: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("scores")
    .select(["topic", (count) => count.fn.countAll<number>().as("played")])
    .where("guild_id", "=", guildId)
    .where("topic", "!=", "")
    .groupBy("topic")
    .orderBy("played", "desc")
    .orderBy("topic")
    .limit(limit)
    .execute()
  return rows.map(({ topic }) => topic)
}
