import { DatabaseSync, type SQLInputValue } from "node:sqlite"
import { SqliteAdapter, SqliteDialect, type SqliteStatement } from "kysely"

/**
 * SQLite by Node's own module. Write-ahead log with `synchronous = FULL`: what was committed survives a kill of the
 * process and a loss of power, as far as the disk keeps its word.
 */
export function createSqliteDialect(path: string): SqliteDialect {
  const database = new DatabaseSync(path)
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma busy_timeout = 5000;
    pragma foreign_keys = on;
  `)
  return new TransactionalSqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (query) => asKyselyStatement(database, query),
    },
  })
}

/** SQLite can create tables inside a transaction, which Kysely does not assume: needed to never half-migrate. */
class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely speaks to better-sqlite3; this is the part of it that Kysely uses. */
function asKyselyStatement(database: DatabaseSync, query: string): SqliteStatement {
  const statement = database.prepare(query)
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}
