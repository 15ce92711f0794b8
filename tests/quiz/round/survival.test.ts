import { describe, expect, it } from "vitest"
import { standingsOf } from "../../../src/quiz/round/standings.ts"
import { plan, Table, trueFalseQuestion } from "./fixture.ts"

const right = 0
const wrong = 1

function survival(questionCount: number): Table {
  const questions = Array.from({ length: questionCount }, (_, at) => trueFalseQuestion(at))
  return new Table(plan(questions, { mode: "survival" }))
}

describe("a survival round", () => {
  it("puts out who answers wrong and who does not answer", () => {
    const table = survival(10)
    table.join("a", "b", "c", "d")
    table.ask()
    table.press("a", right)
    table.press("b", right)
    table.press("c", wrong)
    table.fireTimer()
    table.ask()
    expect(table.press("c", right)).toEqual({ type: "refused", why: "not-playing" })
    expect(table.press("d", right)).toEqual({ type: "refused", why: "not-playing" })
    expect(table.press("a", right)).toMatchObject({ type: "counted" })
  })

  it("takes nobody new once it runs", () => {
    const table = survival(4)
    table.join("a", "b")
    table.ask()
    expect(table.press("late", right)).toEqual({ type: "refused", why: "not-playing" })
    expect(table.send({ type: "join", playerId: "late" })).toEqual({
      type: "refused",
      why: "too-late-to-join",
    })
  })

  it("holds one revival for those put out, and brings back who answers it right", () => {
    const table = survival(10)
    table.join("a", "b", "c")
    table.ask()
    table.press("a", right)
    table.press("b", wrong)
    table.press("c", wrong)
    const revival = table.ask()
    expect(table.round.asked[revival]).toMatchObject({ isRevival: true, contestants: ["b", "c"] })
    expect(table.press("a", right)).toEqual({ type: "refused", why: "not-playing" })
    table.press("b", right)
    table.press("c", wrong)
    const next = table.ask()
    expect(table.round.asked[next]).toMatchObject({ isRevival: false, contestants: ["a", "b"] })
  })

  it("holds the revival when half of the questions are over", () => {
    const table = survival(4)
    table.join("a", "b", "c")
    table.ask()
    table.press("a", right)
    table.press("b", right)
    table.press("c", wrong)
    table.ask()
    table.press("a", right)
    table.press("b", right)
    const revival = table.ask()
    expect(table.round.asked[revival]).toMatchObject({ isRevival: true, contestants: ["c"] })
  })

  it("ends when one is left, who stands first whatever the points", () => {
    const table = survival(10)
    table.join("slow", "quick")
    table.ask()
    table.press("slow", right, { sentAtMs: table.nowMs + 19_000 })
    table.press("quick", wrong)
    table.ask()
    table.press("quick", right)
    table.ask()
    table.press("slow", right, { sentAtMs: table.nowMs + 19_000 })
    table.press("quick", wrong)
    table.fireTimer()
    expect(table.round.phase).toMatchObject({ name: "ended", reason: "finished" })
    expect(standingsOf(table.round).map(({ playerId }) => playerId)).toEqual(["slow", "quick"])
  })

  it("played alone goes on after one revival and ends at the second mistake", () => {
    const table = survival(10)
    table.join("a")
    table.ask()
    table.press("a", wrong)
    table.ask()
    table.press("a", right)
    table.ask()
    table.press("a", wrong)
    table.fireTimer()
    expect(table.round.phase).toMatchObject({ name: "ended", reason: "finished" })
  })
})
