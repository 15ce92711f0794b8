import { parseArgs } from "node:util"
import { sqliteFiles, startPostgres } from "../../store/databases.ts"
import { seededRandom } from "./seeded-random.ts"
import { torture } from "./torture.ts"
import { findFaults } from "./verdict.ts"

/** `npm run chaos -- --minutes N`: the test beside this file, for as long as wanted and with a new seed each time. */
const { values } = parseArgs({ options: { minutes: { type: "string", default: "3" } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) {
  console.error(`--minutes ${values.minutes} is no number of minutes above 0`)
  process.exit(2)
}
const postgres = await startPostgres()
const stores = [["SQLite", sqliteFiles()] as const, ["PostgreSQL", postgres] as const]

// At least once, however slowly the databases came up.
const beganMs = Date.now()
for (let seed = beganMs; seed === beganMs || Date.now() < beganMs + minutes * 60_000; seed += 1) {
  for (const [name, databases] of stores) {
    if (typeof databases === "string") {
      console.log(`${name}: skipped, ${databases}`)
      continue
    }
    const url = await databases.fresh()
    const witness = await torture({ url, kills: 30, random: seededRandom(seed) })
    const faults = await findFaults(url, witness)
    console.log(
      `${name}, seed ${seed}: ${witness.killCount} kills, ${witness.podiums.length} podiums, ${witness.acknowledged.size} acknowledged answers, ${faults.length} faults`,
    )
    for (const fault of faults) console.log(`  ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
}
for (const [, databases] of stores) if (typeof databases !== "string") await databases.stop()
