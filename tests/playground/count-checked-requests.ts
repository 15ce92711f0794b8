import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Says at the end of a run how much of it was held against Discord's own description, all test files together. */
export default function setup(): () => void {
  if (process.env["DISCORD_OPENAPI"] === undefined) return () => undefined
  const folder = mkdtempSync(join(tmpdir(), "checked-requests-"))
  const path = join(folder, "counts.txt")
  writeFileSync(path, "")
  // The workers that start after this inherit it.
  process.env["DISCORD_OPENAPI_COUNTS"] = path
  return () => {
    const counts = readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(" ").map(Number))
    const total = (column: number) => counts.reduce((sum, count) => sum + (count[column] ?? 0), 0)
    process.stdout.write(
      `\nheld against Discord's description: ${total(0)} requests and ${total(1)} answers, of ${counts.length} local Discords\n`,
    )
    rmSync(folder, { recursive: true })
  }
}
