import { describe, expect, it } from "vitest"
import { scoreRound } from "../../../src/quiz/round/score-round.ts"
import { standingsOf } from "../../../src/quiz/round/standings.ts"
import { choiceQuestion, host, plan, stranger, Table, typedQuestion } from "./fixture.ts"

const three = [choiceQuestion(1), choiceQuestion(2), choiceQuestion(3)]

describe("a lobby", () => {
  it("starts by itself when its time is up and somebody joined", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.fireTimer()
    expect(table.round.phase.name).toBe("sending")
  })

  it("closes when nobody joined", () => {
    const table = new Table(plan(three))
    table.fireTimer()
    expect(table.round.phase).toMatchObject({ name: "ended", reason: "nobody-joined" })
  })

  it("is started early by its host or a manager only", () => {
    const table = new Table(plan(three))
    table.join("a")
    expect(table.send({ type: "start", by: stranger })).toEqual({ type: "refused", why: "not-allowed" })
    expect(table.send({ type: "start", by: { ...stranger, isManager: true } })).toEqual({ type: "done" })
  })

  it("forgets who leaves before the start", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.send({ type: "leave", playerId: "a" })
    expect(table.round.players.map(({ id }) => id)).toEqual(["b"])
  })
})

describe("a question", () => {
  it("starts its clock at the time of Discord's message, not at ours", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.send({ type: "start", by: host })
    table.wait(4_000)
    table.send({ type: "shown", position: 0, messageId: "m", sentAtMs: table.nowMs - 1_000 })
    table.press("a", 0, { sentAtMs: table.nowMs + 9_000 })
    table.fireTimer()
    expect(scoreRound(table.round)).toMatchObject([{ playerId: "a", elapsedMs: 10_000, points: 750 }])
  })

  it("counts a press that came in before Discord confirmed the message", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.send({ type: "start", by: host })
    expect(table.press("a", 0, { sentAtMs: table.nowMs + 700 })).toMatchObject({ type: "counted" })
    table.send({ type: "shown", position: 0, messageId: "m", sentAtMs: table.nowMs + 100 })
    table.fireTimer()
    expect(scoreRound(table.round)).toMatchObject([{ elapsedMs: 600 }])
  })

  it("refuses an answer one millisecond after the grace", () => {
    const table = new Table(plan(three))
    table.join("a", "b", "c")
    table.ask()
    const deadlineMs = table.nowMs + 20_000
    expect(table.press("a", 0, { sentAtMs: deadlineMs + 500 })).toMatchObject({ type: "counted" })
    expect(table.press("b", 0, { sentAtMs: deadlineMs + 501 })).toEqual({ type: "refused", why: "late" })
    table.fireTimer()
    expect(scoreRound(table.round)).toMatchObject([{ playerId: "a", points: 500 }])
  })

  it("keeps the first answer of a person, and tells a second try from a press delivered twice", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.ask()
    table.press("a", 1, { interactionId: "x" })
    expect(table.press("a", 1, { interactionId: "x" })).toEqual({ type: "counted", given: "금강" })
    expect(table.press("a", 0, { interactionId: "y" })).toEqual({ type: "repeated", given: "금강" })
    expect(table.last.changes).toEqual([])
  })

  it("closes early once everybody who joined has answered", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.ask()
    table.press("a", 0)
    expect(table.round.phase.name).toBe("open")
    table.press("b", 1)
    expect(table.round.phase.name).toBe("reveal")
  })

  it("does not wait for somebody who left", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.ask()
    table.press("a", 0)
    table.send({ type: "leave", playerId: "b" })
    expect(table.round.phase.name).toBe("reveal")
  })

  it("takes in who answers without having joined", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.ask()
    table.press("late", 0)
    expect(table.round.players.map(({ id }) => id)).toEqual(["a", "late"])
  })

  it("tells a press on an older question that it is closed", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.ask()
    table.press("a", 0)
    table.ask()
    expect(table.press("a", 0, { position: 0 })).toEqual({ type: "refused", why: "closed" })
  })

  it("refuses a choice that it does not have", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.ask()
    expect(table.press("a", 4)).toEqual({ type: "refused", why: "no-such-choice" })
    expect(table.type("a", "한강")).toEqual({ type: "refused", why: "no-such-choice" })
  })

  it("ignores the timer of the question before", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.ask()
    const stale = table.round.phase.name === "open" ? table.round.phase.timer.id : ""
    table.press("a", 0)
    table.ask()
    const before = table.round
    table.send({ type: "timer", timerId: stale })
    expect(table.round).toBe(before)
  })
})

describe("streaks", () => {
  it("end with a wrong answer or none, and outlast a skipped question", () => {
    const table = new Table(plan([1, 2, 3, 4, 5].map(choiceQuestion)))
    table.join("a", "b")
    table.ask()
    table.press("a", 0)
    table.press("b", 0)
    table.ask()
    table.send({ type: "skip", by: host })
    table.ask()
    table.press("a", 0)
    table.press("b", 1)
    table.ask()
    table.press("a", 0)
    table.fireTimer()
    table.ask()
    table.press("a", 0)
    table.press("b", 0)
    const bonus = (id: string) =>
      scoreRound(table.round)
        .filter(({ playerId }) => playerId === id)
        .map(({ streakBonus }) => streakBonus)
    expect(bonus("a")).toEqual([0, 100, 200, 300])
    expect(bonus("b")).toEqual([0, 0, 0])
  })
})

describe("after the process was away", () => {
  it("an open question has the time left that it had, and answers before count", () => {
    const table = new Table(plan(three))
    table.join("a", "b")
    table.ask()
    table.wait(5_000)
    table.press("a", 0)
    const diedAtMs = table.nowMs + 1_000
    table.wait(60_000)
    table.send({ type: "recovered", downSinceMs: diedAtMs })
    expect(table.round.phase).toMatchObject({ name: "open", timer: { atMs: table.nowMs + 14_000 + 1_500 } })
    table.wait(4_000)
    table.press("b", 0)
    expect(scoreRound(table.round)).toMatchObject([
      { playerId: "a", elapsedMs: 5_000 },
      { playerId: "b", elapsedMs: 10_000 },
    ])
  })

  it("a question that was on its way is posted", () => {
    const table = new Table(plan(three))
    table.join("a")
    table.send({ type: "start", by: host })
    table.send({ type: "recovered", downSinceMs: table.nowMs })
    expect(table.last.shows).toEqual([{ type: "post", slot: { name: "question", position: 0 } }])
  })
})

describe("typed answers", () => {
  it("cost what the hints cost, and hints end when they are all bought", () => {
    const table = new Table(plan([typedQuestion(1)]))
    table.join("a", "b")
    table.ask()
    const hint = (interactionId: string) =>
      table.send({ type: "hint", position: 0, playerId: "a", interactionId })
    expect(hint("h1")).toMatchObject({ type: "hinted", isLast: false })
    expect(hint("h2")).toMatchObject({ type: "hinted", isLast: true, hints: [{}, { text: "ㄴㄷㄱ" }] })
    hint("h3")
    expect(table.last.changes).toEqual([])
    table.type("a", "낙동강")
    expect(hint("h4")).toEqual({ type: "refused", why: "already-answered" })
    table.fireTimer()
    expect(scoreRound(table.round)).toMatchObject([{ points: 700, hintsTaken: 2 }])
  })

  it("refused by the judge are accepted by the host for everybody who typed the same", () => {
    const table = new Table(plan([typedQuestion(1), choiceQuestion(2), choiceQuestion(3)]))
    table.join("a", "b", "c")
    table.ask()
    table.type("a", "가야 진 강")
    table.type("b", "가야진강")
    table.type("c", "영산강")
    table.ask()
    table.press("a", 0)
    table.press("b", 1)
    table.press("c", 1)
    expect(table.send({ type: "accept", by: stranger, position: 0, playerId: "a" })).toMatchObject({
      why: "not-allowed",
    })
    expect(table.send({ type: "accept", by: host, position: 0, playerId: "a" })).toEqual({
      type: "accepted",
      text: "가야 진 강",
      playerIds: ["a", "b"],
    })
    expect(table.last.changes.map(({ type }) => type)).toEqual(["round", "scores", "alias"])
    const points = Object.fromEntries(standingsOf(table.round).map((one) => [one.playerId, one.points]))
    expect(points).toEqual({ a: 2_100, b: 1_000, c: 0 })
  })
})

describe("standings", () => {
  it("settle equal points by time, and give equal ranks only to equals", () => {
    const table = new Table(plan([choiceQuestion(1)], { questionMs: 20_000 }))
    table.join("a", "b", "c", "d")
    table.ask()
    table.press("a", 0, { sentAtMs: table.nowMs + 300 })
    table.press("b", 0, { sentAtMs: table.nowMs + 200 })
    table.press("c", 0, { sentAtMs: table.nowMs + 300 })
    table.press("d", 1)
    expect(standingsOf(table.round).map(({ playerId, rank }) => [playerId, rank])).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 2],
      ["d", 4],
    ])
  })
})
