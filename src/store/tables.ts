/**
 * The tables. Times are Unix milliseconds, truth is 0 or 1, and JSON is text, so that both databases hold and return
 * the same.
 */
export interface Tables {
  rounds: RoundRow
  round_questions: RoundQuestionRow
  answers: AnswerRow
  hints: HintRow
  scores: ScoreRow
  medals: MedalRow
  aliases: AliasRow
  guild_settings: GuildSettingsRow
  heartbeats: HeartbeatRow
}

interface RoundRow {
  id: string
  guild_id: string
  channel_id: string
  host_id: string
  mode: string
  /** A snapshot: everything but questions, answers and hints. */
  state: string
  created_at_ms: number
  /** At most one round of a channel has none. */
  ended_at_ms: number | null
}

/** A question as it was shown, with its choices in the order shown. */
interface RoundQuestionRow {
  round_id: string
  position: number
  question_id: string
  topic: string
  question: string
}

export interface AnswerRow {
  round_id: string
  position: number
  player_id: string
  guild_id: string
  question_id: string
  topic: string
  /** When the round was opened: all answers of a round fall into one week. */
  played_at_ms: number
  interaction_id: string
  sent_at_ms: number
  given: string
  verdict: string
  accepted_by: string | null
  /** Null until the reveal, as are the next two. */
  is_right: number | null
  points: number | null
  elapsed_ms: number | null
}

interface HintRow {
  round_id: string
  position: number
  player_id: string
  stage: number
  interaction_id: string
}

/** Sums over the revealed answers of a player in a round, by topic; the topic `''` stands for all. Derived. */
interface ScoreRow {
  round_id: string
  player_id: string
  topic: string
  guild_id: string
  played_at_ms: number
  points: number
  right_count: number
  answer_count: number
  right_ms: number
}

interface MedalRow {
  round_id: string
  player_id: string
  kind: string
  guild_id: string
}

interface AliasRow {
  guild_id: string
  question_id: string
  text: string
  accepted_by: string
  accepted_at_ms: number
}

interface GuildSettingsRow {
  guild_id: string
  /** A JSON list; empty for any channel. */
  quiz_channel_ids: string
  language: string | null
  time_zone: string
  question_seconds: number
  starter_role_id: string | null
}

interface HeartbeatRow {
  name: string
  at_ms: number
}
