import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { runCli } from "./run-cli.ts"

const folder = mkdtempSync(join(tmpdir(), "hunjang-eval-"))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join("\n"))
  return path
}

const ownNotes = [
  "--notes",
  "tests/fixtures/operating-systems",
  "--questions",
  "tests/fixtures/operating-systems.questions.jsonl",
]

describe("eval", () => {
  it("reports figures in all and by type, and how refusals went", async () => {
    const { status, stdout } = await runCli(["eval", ...ownNotes, "--json"])
    expect(status).toBe(0)
    const [all, ...types] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(all).toMatchObject({
      search: "hunjang",
      type: "all",
      questions: 9,
      unanswerable: 1,
      refusedRightly: 1,
    })
    expect(all.hitAt1).toBeGreaterThanOrEqual(8 / 9)
    expect(all.hitAt3).toBeGreaterThanOrEqual(all.hitAt1)
    expect(types.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        "direct",
        "acronym",
        "translit",
        "english",
        "typo",
        "keyboard",
        "relation",
        "detail",
      ]),
    )
  })

  it("puts MiniSearch's defaults beside ours with --baseline", async () => {
    const { stdout } = await runCli(["eval", ...ownNotes, "--json", "--baseline"])
    const totals = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === "all")
    expect(totals.map(({ search }) => search)).toEqual(["hunjang", "minisearch-defaults"])
    expect(totals[0].hitAt1).toBeGreaterThan(totals[1].hitAt1)
  })

  it("takes passages by id instead of notes", async () => {
    const passages = file("passages.jsonl", [
      '{"id":"1","title":"왕건","text":"왕건은 918년에 고려를 세웠다."}',
      '{"id":"2","title":"이성계","text":"이성계는 1392년에 조선을 세웠다."}',
    ])
    const questions = file("questions.jsonl", ['{"id":"a","query":"조선을 세운 사람은?","gold":["2"]}'])
    const { stdout } = await runCli(["eval", "--passages", passages, "--questions", questions, "--json"])
    expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ questions: 1, hitAt1: 1, mrrAt10: 1 })
  })

  it("takes a passage above 1,200 characters for wrong", async () => {
    const notes = file("long.md", ["# 고려", "", `왕건은 고려를 세웠다 ${"고려 ".repeat(700)}`])
    const questions = file("long.jsonl", [
      '{"id":"a","query":"왕건","type":"direct","gold":[{"must":["없는 말"]}]}',
    ])
    const { stdout } = await runCli(["eval", "--notes", notes, "--questions", questions, "--json"])
    expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ hitAt1: 0 })
  })

  it.each([
    [["--notes", "tests/fixtures/operating-systems"], "--questions FILE is missing"],
    [["--questions", "q.jsonl"], "either --notes PATH or --passages FILE"],
    [
      ["--notes", "tests/fixtures/operating-systems", "--questions", "nowhere.jsonl"],
      '--questions "nowhere.jsonl" (ENOENT)',
    ],
  ])("refuses %j", async (args, message) => {
    const { status, stderr } = await runCli(["eval", ...args])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })

  it("names file and line of a question that it cannot use", async () => {
    const broken = file("broken.jsonl", ['{"id":"a","query":"x","gold":[]}', "{not json"])
    const { status, stderr } = await runCli([
      "eval",
      "--notes",
      "tests/fixtures/operating-systems",
      "--questions",
      broken,
    ])
    expect(status).toBe(2)
    expect(stderr).toContain(`${broken}:2: not a JSON object`)
  })
})
