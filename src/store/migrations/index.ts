import type { Migration } from "kysely/migration"
import { rounds } from "./001-rounds.ts"

/** In the order of their names. What was released is never changed; a change to the tables is a new migration. */
export const migrations: Readonly<Record<string, Migration>> = {
  "001-rounds": rounds,
}
