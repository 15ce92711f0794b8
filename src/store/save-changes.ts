import { type Kysely, sql, type Transaction } from "kysely"
import type { Round } from "../quiz/round/round.ts"
import { takeSnapshot } from "../quiz/round/snapshot.ts"
import type { RoundChange } from "../quiz/round/transition.ts"
import type { Tables } from "./tables.ts"

/** Rows in one statement; PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const maxRows = 1_000

type ChangeOf<T extends RoundChange["type"]> = Extract<RoundChange, { type: T }>

/**
 * Stores a new round with its questions. False when the channel has a running round already: then nothing is stored.
 */
export async function insertRound(db: Kysely<Tables>, round: Round): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto("rounds")
      .values(roundRow(round))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return false
    await transaction
      .insertInto("round_questions")
      .values(
        round.questions.map((question, position) => ({
          round_id: round.id,
          position,
          question_id: question.id,
          topic: question.topic,
          question: JSON.stringify(question),
        })),
      )
      .execute()
    return true
  })
}

/** Carries out changes of any number of rounds. Saving the same change twice is the same as saving it once. */
export async function saveChanges(
  transaction: Transaction<Tables>,
  changes: readonly RoundChange[],
): Promise<void> {
  await saveRounds(transaction, pick(changes, "round"))
  await saveAnswers(transaction, pick(changes, "answer"))
  await saveHints(transaction, pick(changes, "hint"))
  await saveScores(transaction, pick(changes, "scores"))
  await saveMedals(transaction, pick(changes, "medals"))
  await saveAliases(transaction, pick(changes, "alias"))
}

/**
 * Sums up the rounds' answers anew. The sums are always computed as a whole from the answers, in the transaction that
 * changed them, so they cannot drift.
 */
export async function refreshScores(db: Kysely<Tables>, roundIds: readonly string[]): Promise<void> {
  for (const roundId of roundIds) {
    await sql`
      insert into scores
        (round_id, player_id, topic, guild_id, played_at_ms, points, right_count, answer_count, right_ms)
      select round_id, player_id, topic, guild_id, played_at_ms,
        sum(points), sum(is_right), count(*), sum(is_right * elapsed_ms)
      from (
        select round_id, player_id, topic, guild_id, played_at_ms, points, is_right, elapsed_ms
        from answers where round_id = ${roundId} and points is not null
        union all
        select round_id, player_id, '', guild_id, played_at_ms, points, is_right, elapsed_ms
        from answers where round_id = ${roundId} and points is not null
      ) as revealed
      where true
      group by round_id, player_id, topic, guild_id, played_at_ms
      on conflict (round_id, player_id, topic) do update set
        points = excluded.points,
        right_count = excluded.right_count,
        answer_count = excluded.answer_count,
        right_ms = excluded.right_ms
    `.execute(db)
  }
}

async function saveRounds(db: Transaction<Tables>, changes: readonly ChangeOf<"round">[]): Promise<void> {
  const newest = new Map(changes.map(({ round }) => [round.id, round]))
  for (const round of newest.values()) {
    const { state, ended_at_ms } = roundRow(round)
    await db.updateTable("rounds").set({ state, ended_at_ms }).where("id", "=", round.id).execute()
  }
}

async function saveAnswers(db: Transaction<Tables>, changes: readonly ChangeOf<"answer">[]): Promise<void> {
  for (const part of inParts(changes)) {
    await db
      .insertInto("answers")
      .values(
        part.map(({ round, question, position, playerId, answer }) => ({
          round_id: round.id,
          position,
          player_id: playerId,
          guild_id: round.guildId,
          question_id: question.id,
          topic: question.topic,
          played_at_ms: round.createdAtMs,
          interaction_id: answer.interactionId,
          sent_at_ms: answer.sentAtMs,
          given: answer.given,
          verdict: answer.verdict,
          accepted_by: answer.acceptedBy,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function saveHints(db: Transaction<Tables>, changes: readonly ChangeOf<"hint">[]): Promise<void> {
  for (const part of inParts(changes)) {
    await db
      .insertInto("hints")
      .values(
        part.map(({ roundId, position, playerId, stage, interactionId }) => ({
          round_id: roundId,
          position,
          player_id: playerId,
          stage,
          interaction_id: interactionId,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function saveScores(db: Transaction<Tables>, changes: readonly ChangeOf<"scores">[]): Promise<void> {
  for (const { roundId, scores } of changes) {
    for (const part of inParts(scores)) {
      const rows = part.map(
        (one) =>
          sql`(cast(${one.position} as integer), cast(${one.playerId} as text), cast(${one.isRight ? 1 : 0} as integer), cast(${one.points} as integer), cast(${one.elapsedMs} as integer), cast(${one.acceptedBy} as text))`,
      )
      await sql`
        with scored (position, player_id, is_right, points, elapsed_ms, accepted_by) as (values ${sql.join(rows)})
        update answers set
          is_right = scored.is_right,
          points = scored.points,
          elapsed_ms = scored.elapsed_ms,
          accepted_by = scored.accepted_by
        from scored
        where answers.round_id = ${roundId}
          and answers.position = scored.position
          and answers.player_id = scored.player_id
      `.execute(db)
    }
  }
  await refreshScores(db, [...new Set(changes.map(({ roundId }) => roundId))])
}

async function saveMedals(db: Transaction<Tables>, changes: readonly ChangeOf<"medals">[]): Promise<void> {
  const rows = changes.flatMap(({ round, medals }) =>
    medals.map(({ playerId, kind }) => ({
      round_id: round.id,
      player_id: playerId,
      kind,
      guild_id: round.guildId,
    })),
  )
  for (const part of inParts(rows)) {
    await db
      .insertInto("medals")
      .values([...part])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function saveAliases(db: Transaction<Tables>, changes: readonly ChangeOf<"alias">[]): Promise<void> {
  for (const { guildId, questionId, text, acceptedBy, acceptedAtMs } of changes) {
    await db
      .insertInto("aliases")
      .values({
        guild_id: guildId,
        question_id: questionId,
        text,
        accepted_by: acceptedBy,
        accepted_at_ms: acceptedAtMs,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

function roundRow(round: Round): Tables["rounds"] {
  return {
    id: round.id,
    guild_id: round.guildId,
    channel_id: round.channelId,
    host_id: round.hostId,
    mode: round.rules.mode,
    state: JSON.stringify(takeSnapshot(round)),
    created_at_ms: round.createdAtMs,
    ended_at_ms: round.phase.name === "ended" ? round.phase.atMs : null,
  }
}

function pick<T extends RoundChange["type"]>(
  changes: readonly RoundChange[],
  type: T,
): readonly ChangeOf<T>[] {
  return changes.filter((change): change is ChangeOf<T> => change.type === type)
}

function inParts<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / maxRows)
  return Array.from({ length: count }, (_, at) => all.slice(at * maxRows, (at + 1) * maxRows))
}
