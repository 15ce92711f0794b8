import type { Kysely } from "kysely"
import { z } from "zod"
import type { Tables } from "./tables.ts"

export interface GuildSettings {
  /** Where rounds may be started; empty for anywhere. */
  readonly quizChannelIds: readonly string[]
  /** Null: the language Discord has set for the server. */
  readonly language: "ko" | "en" | null
  /** IANA name; decides when weeks and months begin. */
  readonly timeZone: string
  readonly questionSeconds: number
  /** Who may start rounds, besides those who may manage the server; null for everybody. */
  readonly starterRoleId: string | null
}

export const defaultGuildSettings: GuildSettings = {
  quizChannelIds: [],
  language: null,
  timeZone: "Asia/Seoul",
  questionSeconds: 20,
  starterRoleId: null,
}

/** A server's settings, the defaults where it has set none. */
export async function readGuildSettings(db: Kysely<Tables>, guildId: string): Promise<GuildSettings> {
  const row = await db
    .selectFrom("guild_settings")
    .selectAll()
    .where("guild_id", "=", guildId)
    .executeTakeFirst()
  if (row === undefined) return defaultGuildSettings
  return {
    quizChannelIds: z.array(z.string()).parse(JSON.parse(row.quiz_channel_ids)),
    language: z.enum(["ko", "en"]).nullable().parse(row.language),
    timeZone: row.time_zone,
    questionSeconds: row.question_seconds,
    starterRoleId: row.starter_role_id,
  }
}

export async function writeGuildSettings(
  db: Kysely<Tables>,
  guildId: string,
  settings: GuildSettings,
): Promise<void> {
  const row = {
    guild_id: guildId,
    quiz_channel_ids: JSON.stringify(settings.quizChannelIds),
    language: settings.language,
    time_zone: settings.timeZone,
    question_seconds: settings.questionSeconds,
    starter_role_id: settings.starterRoleId,
  }
  await db
    .insertInto("guild_settings")
    .values(row)
    .onConflict((conflict) => conflict.column("guild_id").doUpdateSet(row))
    .execute()
}
