import { describe, expect, it } from "vitest"
import { runCli } from "./run-cli.ts"

const notes = ["--notes", "tests/fixtures/operating-systems"]

describe("questions", () => {
  it("prints for machines one object a line and nothing else", async () => {
    const { status, stdout, stderr } = await runCli(["questions", ...notes, "--json", "--count", "3"])
    expect([status, stderr]).toEqual([0, ""])
    const questions = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(questions).toHaveLength(3)
    for (const question of questions) {
      expect(Object.keys(question)).toEqual(
        expect.arrayContaining([
          "id",
          "kind",
          "prompt",
          "choices",
          "answer",
          "accept",
          "explanation",
          "source",
        ]),
      )
      expect(Object.keys(question.source)).toEqual(["note", "heading", "lines"])
      expect(question.choices ?? [question.answer]).toContain(question.answer)
    }
  })

  it("draws the same for the same seed", async () => {
    const args = ["questions", ...notes, "--json", "--count", "5", "--seed"]
    const [one, again, other] = await Promise.all(["7", "7", "8"].map((seed) => runCli([...args, seed])))
    expect(one?.stdout).toBe(again?.stdout)
    expect(one?.stdout).not.toBe(other?.stdout)
  })

  it("lists what was refused and why, for people and for machines", async () => {
    const args = ["questions", ...notes, "--refused"]
    const [plain, json] = await Promise.all([runCli(args), runCli([...args, "--json"])])
    const refusals = json.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(refusals.length).toBeGreaterThan(0)
    for (const { kind, reason, source } of refusals)
      expect(plain.stdout).toContain(`${source.note}:${source.lines[0]} ${kind} ${reason}`)
  })

  it("says on stderr why it prints nothing", async () => {
    const { status, stdout, stderr } = await runCli(["questions", ...notes, "--json", "--topic", "점심 메뉴"])
    expect([status, stdout]).toEqual([0, ""])
    expect(stderr).toMatch(/^no question about "점심 메뉴" .*--stats/)
  })

  it.each([
    [["--count", "0"], '--count "0" is no number of questions'],
    [["--kind", "essay"], '--kind "essay" is unknown: use one of flashcard'],
    [["--notes", "tests/nowhere"], 'there is no folder or note "tests/nowhere"'],
    [["점심"], "'점심'"],
  ])("refuses %j with one line", async (args, message) => {
    const { status, stdout, stderr } = await runCli(["questions", ...args])
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr).toContain(message)
    expect(stderr.trim().split("\n")).toHaveLength(1)
  })
})
