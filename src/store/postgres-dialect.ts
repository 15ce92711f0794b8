import { PostgresDialect } from "kysely"
import pg from "pg"

/** Object ids of the types that hold whole numbers too big for 32 bits: int8 and numeric (what `sum` gives). */
const bigNumberTypes: readonly number[] = [20, 1700]

/** PostgreSQL by URL. All numbers are read as JavaScript numbers: milliseconds and points stay far below 2^53. */
export function createPostgresDialect(
  url: string,
  options: { readonly onIdleError: (error: Error) => void },
): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    application_name: "hunjang",
    types: {
      getTypeParser: (id: number, format?: "text" | "binary") =>
        bigNumberTypes.includes(id) ? Number : pg.types.getTypeParser(id, format),
    } as pg.CustomTypesConfig,
  })
  // Without a listener the loss of an idle connection would end the process; the next query opens a new one.
  pool.on("error", options.onIdleError)
  return new PostgresDialect({ pool })
}
