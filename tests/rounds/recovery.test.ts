import { describe, expect, it } from "vitest"
import { openLobby } from "../../src/quiz/round/open-lobby.ts"
import { scoreRound } from "../../src/quiz/round/score-round.ts"
import { choiceQuestion, host, plan } from "../quiz/round/fixture.ts"
import { letThingsHappen } from "./fake-discord.ts"
import { eachAtATable, type RoundsTable, twoQuestions } from "./rounds-table.ts"

let table: RoundsTable
eachAtATable((each) => {
  table = each
})

describe("after a crash", () => {
  it("goes on with the same question, its answers, and the time that was left", async () => {
    await table.rounds.recover()
    await table.startRound(twoQuestions, "a", "b")
    await table.timers.turn(4_000)
    await table.press("a", 0)
    await table.timers.turn(2_000)
    const before = table.running()
    await table.crash(60_000)
    expect(await table.rounds.recover()).toEqual({ recoveredCount: 1, brokenCount: 0 })
    expect(table.running().questions).toEqual(before.questions)
    expect(table.running().asked[0]?.answers).toEqual(before.asked[0]?.answers)
    await letThingsHappen()
    expect(table.discord.story).toEqual(["edit question 0"])
    expect(await table.press("a", 1)).toEqual({ type: "repeated", given: "한강" })
    await table.timers.turn(3_000)
    await table.press("b", 0)
    const [, second] = scoreRound(table.running())
    expect(second?.elapsedMs).toBeGreaterThanOrEqual(9_000)
    expect(second?.elapsedMs).toBeLessThanOrEqual(9_100)
  })

  it("posts a question whose message vanished meanwhile, with the same choices", async () => {
    await table.startRound(twoQuestions, "a", "b")
    await table.crash(60_000)
    table.discord.failNext("vanished")
    await table.rounds.recover()
    await letThingsHappen()
    expect(table.discord.story).toEqual(["post question 0"])
    expect(table.discord.shown[0]?.round.questions).toEqual(twoQuestions.questions)
    expect(table.running().phase.name).toBe("open")
  })

  it("shows the podium that the crash came before", async () => {
    await table.startRound(plan([choiceQuestion(1)]), "a")
    const release = table.discord.hold()
    await table.press("a", 0)
    void table.rounds.dispatch("r1", { type: "stop", by: host })
    await letThingsHappen()
    await table.crash(10_000)
    release()
    await table.rounds.recover()
    await letThingsHappen()
    expect(table.discord.story).toEqual(["post podium"])
    expect(table.rounds.inChannel("channel")).toBeUndefined()
  })

  it("does not wait in a lobby for ever", async () => {
    await table.rounds.start(twoQuestions)
    await table.crash(3_600_000)
    await table.rounds.recover()
    await table.timers.turn(60_000)
    expect(table.rounds.inChannel("channel")).toBeUndefined()
  })
})

describe("a planned restart", () => {
  it("says so, takes no new table.rounds, and loses no time of a question", async () => {
    await table.rounds.recover()
    await table.startRound(twoQuestions, "a", "b")
    await table.timers.turn(5_000)
    await table.rounds.close()
    expect(table.discord.story.at(-1)).toBe("say restarting")
    expect(await table.rounds.start(plan([choiceQuestion(1)], {}, { id: "r2", channelId: "x" }))).toEqual({
      type: "restarting",
    })
    await table.store.close()
    await table.timers.turn(30_000)
    await table.boot()
    await table.rounds.recover()
    const { phase } = table.running()
    expect(phase).toMatchObject({ name: "open", timer: { atMs: table.timers.now() + 15_000 + 1_500 } })
  })
})

describe("a round that the store knows and nobody runs", () => {
  it("is taken up, though its last commit came after the recovery", async () => {
    await table.rounds.recover()
    const orphan = openLobby(twoQuestions, table.timers.now()).round
    await table.store.createRound(orphan)
    await table.timers.turn(31_000)
    expect(table.running().id).toBe("r1")
    expect(table.discord.story).toEqual(["post lobby"])
  })

  it("makes way for a new one", async () => {
    await table.store.createRound(openLobby(twoQuestions, table.timers.now()).round)
    expect(await table.rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" }))).toMatchObject({
      type: "started",
    })
    expect(table.running().id).toBe("r2")
  })
})
