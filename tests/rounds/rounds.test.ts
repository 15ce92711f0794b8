import { describe, expect, it } from "vitest"
import type { RoundReply } from "../../src/quiz/round/transition.ts"
import { choiceQuestion, host, plan } from "../quiz/round/fixture.ts"
import { letThingsHappen } from "./fake-discord.ts"
import { eachAtATable, type RoundsTable, twoQuestions } from "./rounds-table.ts"

let table: RoundsTable
eachAtATable((each) => {
  table = each
})

const board = { guildId: "guild", sinceMs: 0, topic: null, page: 0, pageSize: 10, ownId: "a" }

describe("a round in a channel", () => {
  it("is shown from lobby to podium, and then leaves the channel free", async () => {
    await table.startRound(twoQuestions, "a", "b")
    for (const at of [0, 1]) {
      expect(table.running().phase).toMatchObject({ name: "open", position: at })
      await table.press("a", 0)
      await table.press("b", 1)
      await table.timers.turn(8_000)
    }
    expect(table.discord.story.filter((line) => !line.includes("edit lobby"))).toEqual([
      "post lobby",
      "post question 0",
      "edit question 0",
      "post question 1",
      "edit question 1",
      "post podium",
    ])
    expect(table.rounds.inChannel("channel")).toBeUndefined()
    expect(await table.store.leaderboard(board)).toMatchObject({
      places: [{ playerId: "a", points: 2_100 }, {}],
    })
  })

  it("refuses a second one until the first has ended", async () => {
    await table.startRound(twoQuestions, "a")
    expect(await table.rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" }))).toEqual({ type: "busy" })
    await table.rounds.dispatch("r1", { type: "stop", by: host })
    expect(await table.rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" }))).toMatchObject({
      type: "started",
    })
  })

  it("starts once when two people start at the same moment", async () => {
    const outcomes = await Promise.all([
      table.rounds.start(plan([choiceQuestion(1)], {}, { id: "r1" })),
      table.rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" })),
    ])
    expect(outcomes.map(({ type }) => type).sort()).toEqual(["busy", "started"])
  })

  it("tells a press on an older round's message that it is over", async () => {
    expect(await table.rounds.dispatch("long gone", { type: "join", playerId: "a" })).toEqual({
      type: "refused",
      why: "ended",
    })
  })

  it("shows nothing that is not stored, and answers nobody before", async () => {
    await table.startRound(twoQuestions, "a", "b")
    const commit = table.store.commit
    const { promise, resolve } = Promise.withResolvers<void>()
    Object.assign(table.store, { commit: async (changes: never) => promise.then(() => commit(changes)) })
    let reply: RoundReply | undefined
    void table.press("a", 0).then((got) => {
      reply = got
    })
    await table.timers.turn(3_000)
    expect(reply).toBeUndefined()
    expect(table.running().asked[0]?.answers).toEqual({})
    expect(table.discord.story).not.toContain("edit question 0")
    resolve()
    await table.timers.turn(3_000)
    expect(reply).toEqual({ type: "counted", given: "한강" })
    expect(table.discord.story).toContain("edit question 0")
  })

  it("keeps an answer through a store that fails for a while", async () => {
    await table.startRound(twoQuestions, "a", "b")
    const { commit } = table.store
    let failures = 3
    Object.assign(table.store, {
      commit: async (changes: never) => {
        failures -= 1
        if (failures >= 0) throw new Error("disk full")
        return await commit(changes)
      },
    })
    const reply = table.press("a", 0)
    await table.timers.turn(2_000)
    expect(await reply).toEqual({ type: "counted", given: "한강" })
    expect(table.log.messages.filter((line) => line.includes("could not be stored"))).toHaveLength(3)
  })

  it("merges the edits that many answers ask for", async () => {
    const people = Array.from({ length: 50 }, (_, at) => `p${at}`)
    await table.startRound(twoQuestions, ...people, "last")
    const before = table.discord.shown.length
    for (const id of people) {
      await table.press(id, 0)
      await table.timers.turn(100)
    }
    const edits = table.discord.story.slice(before).filter((line) => line === "edit question 0")
    expect(edits.length).toBeGreaterThan(1)
    expect(edits.length).toBeLessThanOrEqual(4)
  })

  it("shares the pace of its messages with the rounds of all channels", async () => {
    const channels = Array.from({ length: 15 }, (_, at) => `channel-${at}`)
    const started = channels.map((channelId) =>
      table.rounds.start(plan([choiceQuestion(1)], {}, { id: channelId, channelId })),
    )
    await letThingsHappen()
    expect(table.discord.shown).toHaveLength(10)
    await table.timers.turn(300)
    expect(table.discord.shown).toHaveLength(15)
    await Promise.all(started)
  })

  it("pauses and says so when a question cannot be sent, and goes on when asked", async () => {
    await table.rounds.start(twoQuestions)
    await table.rounds.dispatch("r1", { type: "join", playerId: "a" })
    await table.timers.turn(3_000)
    table.discord.failNext("unavailable")
    await table.rounds.dispatch("r1", { type: "start", by: host })
    await letThingsHappen()
    expect(table.running().phase).toMatchObject({ name: "paused", reason: "sending-failed" })
    expect(table.discord.story.at(-1)).toBe("say sending-failed")
    await table.rounds.dispatch("r1", { type: "resume", by: host, sentAtMs: table.timers.now() })
    await letThingsHappen()
    expect(table.running().phase).toMatchObject({ name: "open", position: 0 })
  })

  it("frees a channel that it may not write to, after telling who wanted to start", async () => {
    table.discord.failNext("forbidden")
    expect(await table.rounds.start(twoQuestions)).toEqual({ type: "cannot-post", why: "forbidden" })
    await letThingsHappen()
    expect(table.rounds.inChannel("channel")).toBeUndefined()
    expect(await table.rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" }))).toMatchObject({
      type: "started",
    })
  })

  it("posts a question anew whose message was deleted", async () => {
    await table.startRound(twoQuestions, "a", "b")
    await table.timers.turn(3_000)
    table.discord.failNext("vanished")
    await table.press("a", 0)
    await table.timers.turn(3_000)
    expect(table.discord.story.filter((line) => line === "post question 0")).toHaveLength(2)
    expect(table.running().phase).toMatchObject({ name: "open" })
    expect(table.running().asked[0]?.answers["a"]).toBeDefined()
  })

  it("ends when its channel is deleted", async () => {
    await table.startRound(twoQuestions, "a")
    await table.rounds.loseChannel("channel")
    expect(table.rounds.inChannel("channel")).toBeUndefined()
  })

  it("makes up for a timer that got lost", async () => {
    await table.rounds.recover()
    await table.startRound(twoQuestions, "a", "b")
    const { after } = table.timers
    Object.assign(table.timers, { after: () => () => {} })
    await table.press("a", 0)
    await table.rounds.dispatch("r1", { type: "pause", by: host, sentAtMs: table.timers.now() })
    Object.assign(table.timers, { after })
    expect(table.running().phase.name).toBe("paused")
    await table.timers.turn(310_000)
    expect(table.rounds.inChannel("channel")).toBeUndefined()
    expect(table.log.messages).toContain("warn: a timer is overdue")
  })
})
