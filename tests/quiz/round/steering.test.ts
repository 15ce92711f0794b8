import { describe, expect, it } from "vitest"
import { scoreRound } from "../../../src/quiz/round/score-round.ts"
import { choiceQuestion, host, plan, stranger, Table } from "./fixture.ts"

const three = [choiceQuestion(1), choiceQuestion(2), choiceQuestion(3)]

describe("steering", () => {
  it("stops the clock while paused, and the time before and after adds up", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.ask()
    table.wait(6_000)
    table.send({ type: "pause", by: host, sentAtMs: table.nowMs })
    expect(table.press("a", 0)).toEqual({ type: "refused", why: "paused" })
    table.wait(60_000)
    table.send({ type: "resume", by: host, sentAtMs: table.nowMs })
    expect(table.round.phase).toMatchObject({ name: "open", timer: { atMs: table.nowMs + 14_000 + 1_500 } })
    table.wait(4_000)
    table.press("a", 0)
    table.fireTimer()
    expect(scoreRound(table.round)).toMatchObject([{ elapsedMs: 10_000, points: 750 }])
  })

  it("closes a round that stays paused", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.ask()
    table.send({ type: "pause", by: host, sentAtMs: table.nowMs })
    table.fireTimer()
    expect(table.round.phase).toMatchObject({ name: "ended", reason: "stopped" })
  })

  it("pauses after two questions without an answer, and closes after that", () => {
    const table = new Table(plan([1, 2, 3, 4].map(choiceQuestion)))
    table.join("a")
    table.ask()
    table.fireTimer()
    table.ask()
    table.fireTimer()
    table.fireTimer()
    expect(table.round.phase).toMatchObject({ name: "paused", reason: "idle" })
    table.fireTimer()
    expect(table.round.phase).toMatchObject({ name: "ended", reason: "idle" })
  })

  it("pauses when a question cannot be sent, and sends it anew on resuming", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.send({ type: "start", by: host })
    table.send({ type: "send-failed", position: 0 })
    expect(table.last.shows).toEqual([{ type: "say", notice: "sending-failed" }])
    table.send({ type: "resume", by: host, sentAtMs: table.nowMs })
    expect(table.last.shows).toEqual([{ type: "post", slot: { name: "question", position: 0 } }])
  })

  it("pauses when Discord never confirms a question", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.send({ type: "start", by: host })
    table.fireTimer()
    expect(table.round.phase).toMatchObject({ name: "paused", reason: "sending-failed" })
  })

  it("is refused to players who are neither host nor manager", () => {
    const table = new Table(plan(three))
    table.join("a", "stranger")
    table.ask()
    for (const type of ["skip", "stop", "pause"] as const) {
      expect(table.send({ type, by: stranger, sentAtMs: 0 })).toEqual({ type: "refused", why: "not-allowed" })
    }
  })

  it.each([
    ["lobby", "start", "nobody-joined"],
    ["lobby", "skip", "not-started"],
    ["lobby", "pause", "not-started"],
    ["lobby", "resume", "not-paused"],
    ["sending", "start", "already-started"],
    ["sending", "skip", "sending"],
    ["open", "resume", "not-paused"],
    ["paused", "skip", "paused"],
    ["paused", "pause", "already-paused"],
  ] as const)("tells in the phase %s why it does not %s: %s", (phase, type, why) => {
    const table = new Table(plan(three))
    if (phase !== "lobby") table.join("a")
    if (phase === "sending") table.send({ type: "start", by: host })
    if (phase === "open" || phase === "paused") table.ask()
    if (phase === "paused") table.send({ type: "pause", by: host, sentAtMs: table.nowMs })
    expect(table.round.phase.name).toBe(phase)
    const before = table.round
    expect(table.send({ type, by: host, sentAtMs: table.nowMs })).toEqual({ type: "refused", why })
    expect(table.round).toBe(before)
  })

  it("tells somebody who is not in the round that there is nothing to leave", () => {
    const table = new Table(plan(three))
    expect(table.send({ type: "leave", playerId: "a" })).toEqual({ type: "refused", why: "not-joined" })
  })

  it("stops at once and shows the standings so far", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.ask()
    table.press("a", 0)
    table.ask()
    table.send({ type: "stop", by: host })
    expect(table.round.phase).toMatchObject({ name: "ended", reason: "stopped" })
    expect(table.last.shows).toEqual([
      { type: "edit", slot: { name: "question", position: 1 }, isUrgent: true },
      { type: "post", slot: { name: "podium" } },
    ])
  })

  it("posts a deleted question anew and gives back the time it was gone", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.ask()
    table.wait(5_000)
    table.send({ type: "vanished", messageId: "m0-0" })
    expect(table.last.shows).toEqual([{ type: "post", slot: { name: "question", position: 0 } }])
    table.wait(3_000)
    table.confirm()
    table.wait(5_000)
    table.press("a", 0)
    table.fireTimer()
    expect(scoreRound(table.round)).toMatchObject([{ elapsedMs: 10_000 }])
  })
})
