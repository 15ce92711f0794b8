import type { Kysely, Transaction } from "kysely"
import { z } from "zod"
import { appliedMigrations, StoreUnusable } from "./migrate.ts"
import type { Tables } from "./tables.ts"

const format = "hunjang-store"
/** Rows read or written at a time. */
const pageRows = 1_000

/** Every table with its key; parents before children. */
const archived: readonly (readonly [table: keyof Tables, ...key: string[]])[] = [
  ["rounds", "id"],
  ["round_questions", "round_id", "position"],
  ["answers", "round_id", "position", "player_id"],
  ["hints", "round_id", "position", "player_id", "stage"],
  ["scores", "round_id", "player_id", "topic"],
  ["medals", "round_id", "player_id", "kind"],
  ["aliases", "guild_id", "question_id", "text"],
  ["guild_settings", "guild_id"],
]

const headSchema = z.object({ format: z.literal(format), migrations: z.array(z.string()) })
const rowSchema = z.object({
  table: z.enum(archived.map(([table]) => table)),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})
type Row = z.infer<typeof rowSchema>

/**
 * Everything stored, as lines of JSON: a line saying what it is, then a line for each row. One consistent moment,
 * whatever is written meanwhile; the same lines from either database.
 */
export async function writeArchive(
  db: Kysely<Tables>,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const migrations = await appliedMigrations(db)
  return await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      await write(JSON.stringify({ format, migrations }))
      let rowCount = 0
      for (const [table, ...key] of archived) {
        for await (const row of rowsOf(transaction, table, key)) {
          await write(JSON.stringify({ table, row }))
          rowCount += 1
        }
      }
      return rowCount
    })
}

/**
 * Fills an empty store with an archive's lines, in one transaction: all of it or nothing.
 * @throws StoreUnusable where the store is not empty, and naming the line that cannot be used
 */
export async function readArchive(db: Kysely<Tables>, lines: AsyncIterable<string>): Promise<number> {
  const known = await appliedMigrations(db)
  return await db.transaction().execute(async (transaction) => {
    for (const [table] of archived) await refuseFull(transaction, table)
    let lineNumber = 0
    let rowCount = 0
    let pending: Row[] = []
    const flush = async () => {
      const [first] = pending
      if (first === undefined) return
      await insertRows(transaction, first.table, pending, lineNumber)
      pending = []
    }
    for await (const line of lines) {
      lineNumber += 1
      if (lineNumber === 1) {
        checkHead(line, known)
        continue
      }
      const row = readLine(line, lineNumber)
      if (pending[0]?.table !== row.table || pending.length >= pageRows) await flush()
      pending.push(row)
      rowCount += 1
    }
    if (lineNumber === 0) throw new StoreUnusable("the backup is empty")
    await flush()
    return rowCount
  })
}

async function* rowsOf(db: Transaction<Tables>, table: keyof Tables, key: readonly string[]) {
  for (let offset = 0; ; offset += pageRows) {
    let page = db.selectFrom(table).selectAll().limit(pageRows).offset(offset)
    for (const column of key) page = page.orderBy(db.dynamic.ref(column))
    const rows = await page.execute()
    yield* rows
    if (rows.length < pageRows) return
  }
}

async function refuseFull(db: Transaction<Tables>, table: keyof Tables): Promise<void> {
  const some = await db.selectFrom(table).selectAll().limit(1).executeTakeFirst()
  if (some !== undefined) {
    throw new StoreUnusable(`a backup goes into an empty store only, and this one has ${table} already`)
  }
}

async function insertRows(
  db: Transaction<Tables>,
  table: keyof Tables,
  rows: readonly Row[],
  lineNumber: number,
): Promise<void> {
  try {
    // The database knows its columns and refuses any other; no type of ours could say more about a file from outside.
    await db
      .insertInto(table)
      .values(rows.map(({ row }) => row) as never)
      .execute()
  } catch (error) {
    const first = Math.max(2, lineNumber - rows.length)
    throw new StoreUnusable(`lines ${first} to ${lineNumber} of the backup do not fit table ${table}`, {
      cause: error,
    })
  }
}

function checkHead(line: string, known: readonly string[]): void {
  const head = headSchema.safeParse(parseJson(line))
  if (!head.success)
    throw new StoreUnusable(`line 1 does not say {"format":"${format}",…}: not a backup of ours`)
  const { migrations } = head.data
  const unknown = migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new StoreUnusable(
      `the backup was made by a newer version of the bot (${unknown.join(", ")}): update first`,
    )
  }
}

function readLine(line: string, lineNumber: number): Row {
  const row = rowSchema.safeParse(parseJson(line))
  if (!row.success) throw new StoreUnusable(`line ${lineNumber} of the backup is not a row of a table`)
  return row.data
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
