import { sql } from "kysely"
import { leaderboardQuery } from "../../src/store/leaderboard.ts"
import { openDatabase } from "../../src/store/open-store.ts"
import { refreshScores } from "../../src/store/save-changes.ts"
import { seededRandom } from "../../tests/rounds/chaos/seeded-random.ts"
import { sqliteFiles, startPostgres, type TestDatabases } from "../../tests/store/databases.ts"

/**
 * `npm run bench:leaderboard`: the leaderboard over a million stored answers of one server, the hardest case, on both
 * databases, with the plans of its queries. Each query also finds the reader's own place.
 */
const answersWanted = 1_000_000
const playerCount = 1_000
const playersPerRound = 20
const questionsPerRound = 10
const topics = ["네트워크", "스토리지", "데이터베이스", "보안", "컴퓨팅", "모니터링", "비용", "분석"]
const runs = 30
const nowMs = Date.UTC(2026, 6, 1)
const dayMs = 86_400_000

const postgres = await startPostgres()
const places: readonly (readonly [string, TestDatabases | string])[] = [
  ["SQLite", sqliteFiles()],
  ["PostgreSQL", postgres],
]
for (const [name, databases] of places) {
  if (typeof databases === "string") console.log(`${name}: skipped, ${databases}`)
  else await measure(name, databases)
}

async function measure(name: string, databases: TestDatabases): Promise<void> {
  const { kind, db } = await openDatabase(await databases.fresh())
  const random = seededRandom(1)
  const startedMs = performance.now()
  const roundCount = answersWanted / (playersPerRound * questionsPerRound)
  const perTransaction = 100
  for (let first = 0; first < roundCount; first += perTransaction) {
    await db.transaction().execute(async (transaction) => {
      const roundIds = Array.from({ length: perTransaction }, (_, at) => `round-${first + at}`)
      await transaction
        .insertInto("rounds")
        .values(
          roundIds.map((id, at) => ({
            id,
            guild_id: "guild",
            channel_id: `channel ${at}`,
            host_id: "p0",
            mode: "classic",
            state: "{}",
            created_at_ms: playedAt(first + at),
            ended_at_ms: playedAt(first + at) + 600_000,
          })),
        )
        .execute()
      for (const [at, id] of roundIds.entries()) {
        await transaction
          .insertInto("answers")
          .values(answersOf(id, first + at))
          .execute()
      }
      await refreshScores(transaction, roundIds)
    })
  }
  if (kind === "postgres") await sql`vacuum analyze scores`.execute(db)
  else await sql`analyze`.execute(db)
  const { stored } = await db
    .selectFrom("answers")
    .select(({ fn }) => fn.countAll<number>().as("stored"))
    .executeTakeFirstOrThrow()
  console.log(`${name}: ${stored} answers in ${Math.round((performance.now() - startedMs) / 1_000)} s`)

  const base = { guildId: "guild", page: 0, pageSize: 10, ownId: `p${playerCount - 1}` }
  const queries = [
    ["all time", { ...base, sinceMs: 0, topic: null }],
    ["all time, page 50", { ...base, page: 49, sinceMs: 0, topic: null }],
    ["all time, a topic", { ...base, sinceMs: 0, topic: "보안" }],
    ["30 days", { ...base, sinceMs: nowMs - 30 * dayMs, topic: null }],
    ["30 days, a topic, page 50", { ...base, page: 49, sinceMs: nowMs - 30 * dayMs, topic: "보안" }],
  ] as const
  for (const [label, query] of queries) {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const before = performance.now()
      await leaderboardQuery(query).execute(db)
      times.push(performance.now() - before)
    }
    times.sort((one, other) => one - other)
    const middle = times[Math.floor(runs / 2)] ?? 0
    console.log(`  ${label}: median ${middle.toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms`)
  }
  for (const [label, query] of queries.filter(([name]) => name === "all time" || name === "30 days")) {
    const compiled = leaderboardQuery(query)
    const explain = kind === "sqlite" ? sql`explain query plan ${compiled}` : sql`explain analyze ${compiled}`
    const { rows } = await explain.execute(db)
    console.log(`  plan of ${label}`)
    for (const row of rows as Record<string, unknown>[])
      console.log(`    ${row["detail"] ?? row["QUERY PLAN"]}`)
  }
  await db.destroy()
  await databases.stop()

  function answersOf(roundId: string, round: number) {
    const offset = Math.floor(random() * playerCount)
    return Array.from({ length: playersPerRound * questionsPerRound }, (_, at) => {
      const isRight = random() < 0.6 ? 1 : 0
      const elapsedMs = Math.floor(random() * 20_000)
      return {
        round_id: roundId,
        position: at % questionsPerRound,
        player_id: `p${(offset + Math.floor(at / questionsPerRound)) % playerCount}`,
        guild_id: "guild",
        question_id: `q${Math.floor(random() * 2_000)}`,
        topic: topics[Math.floor(random() * topics.length)] ?? "",
        played_at_ms: playedAt(round),
        interaction_id: `${roundId}-${at}`,
        sent_at_ms: playedAt(round) + elapsedMs,
        given: "A",
        verdict: isRight === 1 ? "right" : "wrong",
        accepted_by: null,
        is_right: isRight,
        points: isRight * (1_000 - Math.floor(elapsedMs / 40)),
        elapsed_ms: elapsedMs,
      }
    })
  }
}

/** Spread over two years. */
function playedAt(round: number): number {
  const roundCount = answersWanted / (playersPerRound * questionsPerRound)
  return nowMs - Math.floor((1 - round / roundCount) * 730 * dayMs)
}
