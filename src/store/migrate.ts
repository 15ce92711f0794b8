import { type Kysely, sql } from "kysely"
import { type Migration, Migrator } from "kysely/migration"
import { migrations as released } from "./migrations/index.ts"
import type { Tables } from "./tables.ts"

/** A database that this version of the bot must not touch; the message says what to do. */
export class StoreUnusable extends Error {
  override readonly name = "StoreUnusable"
}

/**
 * Brings the tables up to date, in one transaction: either all of it happened or none.
 * @throws StoreUnusable for tables of a newer version, and when a migration fails
 */
export async function migrate(
  db: Kysely<Tables>,
  migrations: Readonly<Record<string, Migration>> = released,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const unknown = (await appliedMigrations(db)).filter((name) => !Object.hasOwn(migrations, name))
  if (unknown.length > 0) {
    throw new StoreUnusable(
      `the database was written by a newer version of the bot (${unknown.join(", ")}): update the bot, or restore a backup made by this version into another database`,
    )
  }
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) {
    const failed = results?.find(({ status }) => status === "Error")?.migrationName ?? "the lock"
    throw new StoreUnusable(`the database stays as it was, its migration failed at ${failed}`, {
      cause: error,
    })
  }
}

/** Names of the migrations that a database has seen; none for an empty one. */
export async function appliedMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === "kysely_migration")) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
