import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, expect, it } from "vitest"
import { openStore } from "../../src/store/open-store.ts"
import { choiceQuestion, plan, Table } from "../quiz/round/fixture.ts"

const folder = mkdtempSync(join(tmpdir(), "hunjang-store-cli-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const playerId = "123456789012345678"

interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

async function store(database: string, ...args: string[]): Promise<Outcome> {
  const env = { ...process.env, DATABASE_URL: `sqlite:${join(folder, database)}` }
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ["src/cli/main.ts", "store", ...args],
      { env },
    )
    return { stdout, stderr, code: 0 }
  } catch (error) {
    return error as Outcome
  }
}

async function fill(database: string): Promise<void> {
  const filled = await openStore(`sqlite:${join(folder, database)}`)
  const table = new Table(plan([choiceQuestion(1)]))
  table.join(playerId)
  table.ask()
  table.press(playerId, 0)
  table.fireTimer()
  await filled.createRound(table.round)
  for (const { changes } of table.all) await filled.commit(changes)
  await filled.close()
}

it("backs up, restores into an empty database, and exports the same lines", async () => {
  await fill("one.db")
  const file = join(folder, "backup.jsonl")
  expect(await store("one.db", "backup", file)).toMatchObject({ code: 0, stderr: "" })
  expect(await store("two.db", "restore", file)).toMatchObject({ code: 0 })
  const exported = await store("two.db", "export", "--json")
  expect(exported.stdout).toBe(readFileSync(file, "utf8"))
  const again = await store("two.db", "restore", file)
  expect(again).toMatchObject({ code: 2 })
  expect(again.stderr).toMatch(/^a backup goes into an empty store only.*\n$/)
})

it("explains itself without a database", async () => {
  const { code, stdout } = await store(join("no", "such", "folder.db"), "--help")
  expect(code).toBe(0)
  expect(stdout).toContain("restore FILE")
})

it("says that it may be the wrong database where there is nothing to back up", async () => {
  const { code, stderr } = await store("nobody.db", "backup", join(folder, "nothing.jsonl"))
  expect(code).toBe(0)
  expect(stderr).toContain("DATABASE_URL")
})

it("forgets a person", async () => {
  await fill("three.db")
  expect((await store("three.db", "forget", "--user", playerId)).stdout).toContain("1 answers")
  expect((await store("three.db", "export", "--json")).stdout).not.toContain(playerId)
})

it("refuses what it cannot use with one clear line", async () => {
  const broken = join(folder, "broken.jsonl")
  writeFileSync(broken, "nonsense\n")
  for (const [args, message] of [
    [[], "usage: npm run -s store"],
    [["backup"], "usage: npm run -s store"],
    [["restore", join(folder, "none.jsonl")], "none.jsonl cannot be used"],
    [["restore", broken], "line 1"],
    [["backup", join(folder, "no", "such", "folder", "x")], "cannot be used"],
    [["forget", "--user", "minsu"], 'forget --user: "minsu" is not'],
    [["export", "--jsonl"], "--jsonl"],
  ] as const) {
    const outcome = await store("empty.db", ...args)
    expect(outcome.code).toBe(2)
    expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1)
    expect(outcome.stderr).toContain(message)
  }
})
