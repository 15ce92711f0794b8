import { mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { type Dialect, Kysely } from "kysely"
import { readArchive, writeArchive } from "./archive.ts"
import { createCommitQueue } from "./commit-queue.ts"
import { forgetPlayer } from "./forget-player.ts"
import { readGuildSettings, writeGuildSettings } from "./guild-settings.ts"
import { readLeaderboard, readTopics } from "./leaderboard.ts"
import { loadRunningRounds } from "./load-rounds.ts"
import { migrate, StoreUnusable } from "./migrate.ts"
import { createPostgresDialect } from "./postgres-dialect.ts"
import { readProfile } from "./profile.ts"
import { readAcceptedAliases, readLastAnswers, readRecentQuestionIds } from "./question-history.ts"
import { insertRound } from "./save-changes.ts"
import { createSqliteDialect } from "./sqlite-dialect.ts"
import type { Store } from "./store.ts"
import type { Tables } from "./tables.ts"

export interface StoreOptions {
  /** Told of idle connections that were lost; the next query opens a new one. */
  readonly onIdleError?: (error: Error) => void
}

const heartbeat = "bot"

/**
 * Opens a store and brings its tables up to date. `url` is `postgres://…`, `sqlite:PATH`, `file:///PATH` or a path.
 * @throws StoreUnusable with one line saying what is wrong and how to mend it
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const { kind, db } = await openDatabase(url, options)
  const queue = createCommitQueue(db)
  return {
    kind,
    createRound: (round) => insertRound(db, round),
    commit: (changes) => queue.commit(changes),
    runningRounds: (endedSinceMs) => loadRunningRounds(db, endedSinceMs),
    beat: async (atMs) => {
      await db
        .insertInto("heartbeats")
        .values({ name: heartbeat, at_ms: atMs })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ at_ms: atMs }))
        .execute()
    },
    lastBeatMs: async () => {
      const row = await db
        .selectFrom("heartbeats")
        .select("at_ms")
        .where("name", "=", heartbeat)
        .executeTakeFirst()
      return row?.at_ms
    },
    recentQuestionIds: (channelId, limit) => readRecentQuestionIds(db, channelId, limit),
    lastAnswers: (rounds) => readLastAnswers(db, rounds),
    acceptedAliases: (guildId) => readAcceptedAliases(db, guildId),
    leaderboard: (query) => readLeaderboard(db, query),
    topics: (guildId, limit) => readTopics(db, guildId, limit),
    profile: (guildId, playerId) => readProfile(db, guildId, playerId),
    settings: (guildId) => readGuildSettings(db, guildId),
    saveSettings: (guildId, settings) => writeGuildSettings(db, guildId, settings),
    forget: (playerId) => forgetPlayer(db, playerId),
    writeArchive: (write) => writeArchive(db, write),
    readArchive: (lines) => readArchive(db, lines),
    async close() {
      await queue.settle()
      await db.destroy()
    },
  }
}

/** Opens the database itself, migrated. For measurements and tests; the bot works through the store. */
export async function openDatabase(
  url: string,
  options: StoreOptions = {},
): Promise<{ readonly kind: Store["kind"]; readonly db: Kysely<Tables> }> {
  const kind = /^postgres(ql)?:\/\//.test(url) ? "postgres" : "sqlite"
  try {
    const db = new Kysely<Tables>({ dialect: createDialect(kind, url, options) })
    try {
      await migrate(db)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return { kind, db }
  } catch (error) {
    if (error instanceof StoreUnusable) throw error
    throw new StoreUnusable(`DATABASE_URL ${withoutPassword(url)} cannot be opened: ${reasonOf(error)}`, {
      cause: error,
    })
  }
}

function createDialect(kind: Store["kind"], url: string, options: StoreOptions): Dialect {
  if (kind === "postgres") {
    return createPostgresDialect(url, { onIdleError: options.onIdleError ?? (() => {}) })
  }
  const path = url.startsWith("file:") ? fileURLToPath(url) : url.replace(/^sqlite:(\/\/(?=\/))?/, "")
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true })
  return createSqliteDialect(path)
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, "//…@")
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // A refused connection is an AggregateError without a message of its own.
  return error.message || ("code" in error ? String(error.code) : error.name)
}
