import { describe, expect, it } from "vitest"
import { sqliteFiles, startPostgres } from "../../store/databases.ts"
import { seededRandom } from "./seeded-random.ts"
import { torture } from "./torture.ts"
import { findFaults } from "./verdict.ts"

/** A few in every run of the tests; many with KILLS=200 npm test -- tests/rounds/chaos. */
const kills = Number(process.env["KILLS"] ?? 6)

describe(`${kills} kills -9 at random moments`, () => {
  it.each([
    ["SQLite", async () => sqliteFiles()],
    ["PostgreSQL", startPostgres],
  ] as const)(
    "lose no acknowledged answer and no round on %s",
    { timeout: 60_000 + kills * 5_000 },
    async (_name, begin) => {
      const databases = await begin()
      if (typeof databases === "string") return console.warn(`skipped: ${databases}`)
      try {
        const url = await databases.fresh()
        const witness = await torture({ url, kills, random: seededRandom(20_260) })
        expect(witness.killCount).toBe(kills)
        expect(witness.acknowledged.size).toBeGreaterThan(kills)
        expect(witness.podiums.length).toBeGreaterThan(kills / 10)
        expect(await findFaults(url, witness)).toEqual([])
      } finally {
        await databases.stop()
      }
    },
  )
})
