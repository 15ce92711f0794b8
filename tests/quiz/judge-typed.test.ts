import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { judgeTyped } from "../../src/quiz/judge/judge-typed.ts"

const cases = readFileSync("tests/fixtures/quiz/judge-cases.tsv", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [answer = "", accept = "", typed = "", verdict = "", decoys = ""] = line.split("\t")
    return { answer, accept: split(accept), typed, verdict, decoys: split(decoys) }
  })

describe("the judge of typed answers", () => {
  it("has at least 300 cases written by hand", () => {
    expect(cases.length).toBeGreaterThanOrEqual(300)
    expect(new Set(cases.map((each) => JSON.stringify(each))).size).toBe(cases.length)
  })

  it.each(cases)("finds $typed for $answer $verdict", ({ answer, accept, typed, verdict, decoys }) => {
    expect(judgeTyped({ answer, accept, decoys }, typed).verdict).toBe(verdict)
  })
})

function split(names: string): readonly string[] {
  return names.split(";").filter((name) => name !== "")
}
