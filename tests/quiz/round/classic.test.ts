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
