import { execFile } from "node:child_process"
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hunjang-check-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function notes(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = [join("src", "cli", "main.ts"), "notes", ...args]
    execFile(
      process.execPath,
      command,
      { env: { PATH: process.env["PATH"], ...env } },
      (error, stdout, stderr) => {
        resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr })
      },
    )
  })
}

describe("notes check", () => {
  it("reports every bad file of a folder and reads the rest", async () => {
    const inside = join(folder, "notes")
    await mkdir(inside)
    await writeFile(join(folder, "outside.md"), "밖의 글")
    await writeFile(join(inside, "empty.md"), "")
    await writeFile(join(inside, "huge.md"), Buffer.alloc(20 * 1024 * 1024, "a"))
    await writeFile(join(inside, "binary.md"), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]))
    await writeFile(join(inside, "latin.md"), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    await symlink(join(folder, "outside.md"), join(inside, "link.md"))
    const rows = Array.from({ length: 10_000 }, (_, index) => `| 이름${index} | ${index}번째 줄의 설명이다 |`)
    await writeFile(join(inside, "table.md"), ["| 이름 | 설명 |", "| --- | --- |", ...rows].join("\r\n"))
    await writeFile(join(inside, "한글.md".normalize("NFD")), "# 제목\r\n\r\n글이다.\r\n".normalize("NFD"))

    const { status, stdout, stderr } = await notes(["check", "--notes", inside, "--json"])
    const problems = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(problems.map(({ note, code, severity }) => `${note} ${code} ${severity}`)).toEqual([
      "binary.md binary error",
      "empty.md empty-file warning",
      "huge.md too-large error",
      "latin.md invalid-utf8 error",
      "link.md symlink-outside error",
    ])
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual(["note", "line", "code", "severity", "message", "remedy"])
    }
    expect([status, stderr]).toEqual([1, ""])

    const report = await notes(["check", "--notes", inside])
    expect(report.stdout).toContain("latin.md:1  invalid-utf8")
    expect(report.stdout).toContain("4 errors, 1 warning")
    expect(report.stdout).not.toContain("\u001b[")
  })

  it("ends with 0 when there are warnings only", async () => {
    await writeFile(join(folder, "a.md"), "# 제목\n\n- 글이다\n- \n")
    const { status, stdout } = await notes(["check"], { NOTES_DIR: folder })
    expect(stdout).toContain("a.md:4  stray-marker")
    expect(status).toBe(0)
  })

  it("takes a single note", async () => {
    await writeFile(join(folder, "a.md"), "글이다.\n")
    const { status, stdout } = await notes(["check", "--notes", join(folder, "a.md")])
    expect(stdout).toContain("1 note, 1 passage")
    expect(status).toBe(0)
  })

  it.each([
    [["check", "--notes", "no/such/folder"], /no\/such\/folder.*--notes/],
    [["check", "--nots"], /--nots/],
    [["check", "--notes"], /--notes/],
    [["check", "folder"], /folder.*--notes/],
    [["chek"], /chek/],
    [[], /check/],
  ])("refuses %j with one line", async (args, line) => {
    const { status, stdout, stderr } = await notes(args)
    expect(stderr).toMatch(line)
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1])
  })

  it("explains itself", async () => {
    const { status, stdout } = await notes(["--help"])
    expect(stdout).toContain("--json")
    expect(status).toBe(0)
  })
})
