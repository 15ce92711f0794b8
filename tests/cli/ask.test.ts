import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { describe, expect, it } from "vitest"
import { runCli } from "./run-cli.ts"

const notes = ["--notes", "tests/fixtures/operating-systems"]

describe("ask", () => {
  it("prints for people the headings, the passage and where it stands", async () => {
    const { status, stdout } = await runCli(["ask", ...notes, "문맥 교환이 뭐야?"])
    expect(status).toBe(0)
    expect(stdout).toContain("프로세스와 스레드 › 문맥 교환(Context Switching)")
    expect(stdout).toContain("레지스터 값을 저장하고")
    expect(stdout).toMatch(/processes\.md:\d+/)
    expect(stdout).not.toContain("\u001b[")
  })

  it("shows people both sides of a comparison", async () => {
    const { stdout } = await runCli(["ask", ...notes, "프로세스와 스레드의 차이"])
    expect(stdout.match(/^\[(?:프로세스|스레드)\] /gm)).toHaveLength(2)
  })

  it("prints for machines one object a line and nothing else", async () => {
    const { status, stdout } = await runCli(["ask", ...notes, "--json", "--limit", "2", "TLB 주소 공간 캐시"])
    expect(status).toBe(0)
    const answer = JSON.parse(stdout)
    expect(Object.keys(answer)).toEqual(["query", "found", "results", "suggestions", "tookMs"])
    expect(answer.results).toHaveLength(2)
    expect(Object.keys(answer.results[0])).toEqual(["rank", "score", "note", "heading", "lines", "text"])
    expect(answer.results[0]).toMatchObject({
      rank: 1,
      note: "memory.md",
      heading: ["메모리 관리", "Translation Lookaside Buffer"],
    })
  })

  it("answers each line of standard input in order", async () => {
    const { stdout } = await runCli(["ask", ...notes, "--json", "--stdin"], "PCB\n\n점심 메뉴\n스레드\n")
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(answers.map(({ query, found }) => [query, found])).toEqual([
      ["PCB", true],
      ["점심 메뉴", false],
      ["스레드", true],
    ])
  })

  it("ends quietly when its reader has seen enough", async () => {
    const child = spawn(process.execPath, ["src/cli/main.ts", "ask", ...notes, "--json", "--stdin"], {
      stdio: "pipe",
    })
    child.stdin.on("error", () => {})
    child.stdout.once("data", () => child.stdout.destroy())
    child.stdin.end("PCB\n".repeat(5_000))
    const [errors, [status]] = await Promise.all([text(child.stderr), once(child, "close")])
    expect(errors).toBe("")
    expect(status).toBe(0)
  })

  it("tells people when there is nothing near either, and when there are no notes", async () => {
    const empty = mkdtempSync(join(tmpdir(), "hunjang-ask-"))
    const { status, stdout, stderr } = await runCli(["ask", "--notes", empty, "스레드"])
    rmSync(empty, { recursive: true })
    expect([status, stdout]).toEqual([0, "노트에서 답을 찾지 못했어요.\n"])
    expect(stderr).toBe(`there is no note (.md) in "${empty}"\n`)
  })

  it("names a wrong option in one line, without advice that does not help", async () => {
    const { stderr } = await runCli(["ask", "--colour", "x"])
    expect(stderr).toBe("Unknown option '--colour'; see --help\n")
  })

  it("explains with --explain", async () => {
    const { stdout } = await runCli(["ask", ...notes, "--json", "--explain", "스핀락"])
    expect(JSON.parse(stdout).results[0].evidence[0]).toMatchObject({ word: "스핀락", via: "sound" })
  })

  it.each([
    [["ask"], "no question"],
    [["ask", "--limit", "0", "x"], '--limit "0" must be a whole number from 1 to 50'],
    [["ask", "--stdin", "x"], "--stdin, not both"],
    [["ask", "--colour", "x"], "--colour"],
    [["ask", "--notes", "tests/nowhere", "x"], 'there is no folder or note "tests/nowhere": name'],
    [["ask", "--notes", "", "x"], "--notes needs the path"],
    [["asc"], 'unknown command "asc"'],
    [[], "no command: use one of ask"],
  ])("refuses %j with one line", async (args, message) => {
    const { status, stdout, stderr } = await runCli(args)
    expect(status).toBe(2)
    expect(stdout).toBe("")
    expect(stderr).toContain(message)
    expect(stderr.trim().split("\n")).toHaveLength(1)
  })
})
