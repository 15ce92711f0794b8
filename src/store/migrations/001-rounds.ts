import type { Kysely } from "kysely"
import { sql } from "kysely"
import type { Migration } from "kysely/migration"

export const rounds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("rounds")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("channel_id", "text", (column) => column.notNull())
      .addColumn("host_id", "text", (column) => column.notNull())
      .addColumn("mode", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("created_at_ms", "bigint", (column) => column.notNull())
      .addColumn("ended_at_ms", "bigint")
      .execute()
    await db.schema
      .createIndex("one_running_round_per_channel")
      .on("rounds")
      .column("channel_id")
      .unique()
      .where(sql.ref("ended_at_ms"), "is", null)
      .execute()
    await db.schema.createIndex("rounds_by_end").on("rounds").column("ended_at_ms").execute()
    await db.schema
      .createIndex("rounds_of_channel")
      .on("rounds")
      .columns(["channel_id", "created_at_ms"])
      .execute()

    await db.schema
      .createTable("round_questions")
      .addColumn("round_id", "text", (column) => column.notNull().references("rounds.id").onDelete("cascade"))
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("question_id", "text", (column) => column.notNull())
      .addColumn("topic", "text", (column) => column.notNull())
      .addColumn("question", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("round_questions_key", ["round_id", "position"])
      .execute()

    await db.schema
      .createTable("answers")
      .addColumn("round_id", "text", (column) => column.notNull().references("rounds.id").onDelete("cascade"))
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("player_id", "text", (column) => column.notNull())
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("question_id", "text", (column) => column.notNull())
      .addColumn("topic", "text", (column) => column.notNull())
      .addColumn("played_at_ms", "bigint", (column) => column.notNull())
      .addColumn("interaction_id", "text", (column) => column.notNull().unique())
      .addColumn("sent_at_ms", "bigint", (column) => column.notNull())
      .addColumn("given", "text", (column) => column.notNull())
      .addColumn("verdict", "text", (column) => column.notNull())
      .addColumn("accepted_by", "text")
      .addColumn("is_right", "integer")
      .addColumn("points", "integer")
      .addColumn("elapsed_ms", "integer")
      .addPrimaryKeyConstraint("answers_key", ["round_id", "position", "player_id"])
      .execute()
    await db.schema
      .createIndex("answers_of_player")
      .on("answers")
      .columns(["player_id", "guild_id", "played_at_ms"])
      .execute()

    await db.schema
      .createTable("hints")
      .addColumn("round_id", "text", (column) => column.notNull().references("rounds.id").onDelete("cascade"))
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("player_id", "text", (column) => column.notNull())
      .addColumn("stage", "integer", (column) => column.notNull())
      .addColumn("interaction_id", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("hints_key", ["round_id", "position", "player_id", "stage"])
      .execute()

    await db.schema
      .createTable("scores")
      .addColumn("round_id", "text", (column) => column.notNull().references("rounds.id").onDelete("cascade"))
      .addColumn("player_id", "text", (column) => column.notNull())
      .addColumn("topic", "text", (column) => column.notNull())
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("played_at_ms", "bigint", (column) => column.notNull())
      .addColumn("points", "integer", (column) => column.notNull())
      .addColumn("right_count", "integer", (column) => column.notNull())
      .addColumn("answer_count", "integer", (column) => column.notNull())
      .addColumn("right_ms", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("scores_key", ["round_id", "player_id", "topic"])
      .execute()
    // Holds every column that a leaderboard sums, so that the table itself need not be read.
    await db.schema
      .createIndex("scores_of_guild")
      .on("scores")
      .columns([
        "guild_id",
        "topic",
        "played_at_ms",
        "player_id",
        "points",
        "right_ms",
        "right_count",
        "answer_count",
      ])
      .execute()
    // The same by player: without a period the sums are read off in the index's own order.
    await db.schema
      .createIndex("scores_of_guild_by_player")
      .on("scores")
      .columns(["guild_id", "topic", "player_id", "points", "right_ms", "right_count", "answer_count"])
      .execute()
    await db.schema.createIndex("scores_of_player").on("scores").columns(["player_id", "guild_id"]).execute()

    await db.schema
      .createTable("medals")
      .addColumn("round_id", "text", (column) => column.notNull().references("rounds.id").onDelete("cascade"))
      .addColumn("player_id", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("medals_key", ["round_id", "player_id", "kind"])
      .execute()
    await db.schema.createIndex("medals_of_player").on("medals").columns(["player_id", "guild_id"]).execute()

    await db.schema
      .createTable("aliases")
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("question_id", "text", (column) => column.notNull())
      .addColumn("text", "text", (column) => column.notNull())
      .addColumn("accepted_by", "text", (column) => column.notNull())
      .addColumn("accepted_at_ms", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("aliases_key", ["guild_id", "question_id", "text"])
      .execute()

    await db.schema
      .createTable("guild_settings")
      .addColumn("guild_id", "text", (column) => column.primaryKey())
      .addColumn("quiz_channel_ids", "text", (column) => column.notNull())
      .addColumn("language", "text")
      .addColumn("time_zone", "text", (column) => column.notNull())
      .addColumn("question_seconds", "integer", (column) => column.notNull())
      .addColumn("starter_role_id", "text")
      .execute()

    await db.schema
      .createTable("heartbeats")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("at_ms", "bigint", (column) => column.notNull())
      .execute()
  },
}
