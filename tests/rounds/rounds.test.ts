import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { openLobby, type RoundPlan } from "../../src/quiz/round/open-lobby.ts"
import type { Round } from "../../src/quiz/round/round.ts"
import { scoreRound } from "../../src/quiz/round/score-round.ts"
import type { RoundReply } from "../../src/quiz/round/transition.ts"
import { createRounds, type Rounds } from "../../src/rounds/rounds.ts"
import { openStore } from "../../src/store/open-store.ts"
import type { Store } from "../../src/store/store.ts"
import { choiceQuestion, host, judge, plan } from "../quiz/round/fixture.ts"
import { sqliteFiles } from "../store/databases.ts"
import { FakeDiscord, FakeLog, FakeTimers, letThingsHappen } from "./fake-discord.ts"

const files = sqliteFiles()
let url: string
let store: Store
let timers: FakeTimers
let discord: FakeDiscord
let log: FakeLog
let rounds: Rounds

async function boot(): Promise<void> {
  store = await openStore(url)
  rounds = createRounds({ store, announcer: discord, judge, timers, log })
}

beforeEach(async () => {
  url = await files.fresh()
  timers = new FakeTimers()
  discord = new FakeDiscord(timers)
  log = new FakeLog()
  await boot()
})

afterEach(async () => {
  const closed = rounds.close()
  await timers.turn(1_000)
  await closed
  await store.close()
})

const twoQuestions = plan([choiceQuestion(1), choiceQuestion(2)])

async function startRound(of: RoundPlan = twoQuestions, ...playerIds: string[]): Promise<void> {
  expect(await rounds.start(of)).toMatchObject({ type: "started" })
  for (const playerId of playerIds) await rounds.dispatch(of.id, { type: "join", playerId })
  await rounds.dispatch(of.id, { type: "start", by: host })
  await letThingsHappen()
}

function press(playerId: string, choice: number, interactionId = `${playerId} ${choice} ${timers.now()}`) {
  const round = running()
  return rounds.dispatch(round.id, {
    type: "answer",
    position: round.asked.length - 1,
    playerId,
    interactionId,
    sentAtMs: timers.now(),
    given: { choice },
  })
}

function running(channelId = "channel"): Round {
  const round = rounds.inChannel(channelId)
  if (round === undefined) throw new Error("nothing runs")
  return round
}

describe("a round in a channel", () => {
  it("is shown from lobby to podium, and then leaves the channel free", async () => {
    await startRound(twoQuestions, "a", "b")
    for (const at of [0, 1]) {
      expect(running().phase).toMatchObject({ name: "open", position: at })
      await press("a", 0)
      await press("b", 1)
      await timers.turn(8_000)
    }
    expect(discord.story.filter((line) => !line.includes("edit lobby"))).toEqual([
      "post lobby",
      "post question 0",
      "edit question 0",
      "post question 1",
      "edit question 1",
      "post podium",
    ])
    expect(rounds.inChannel("channel")).toBeUndefined()
    expect(await store.leaderboard(board)).toMatchObject({ places: [{ playerId: "a", points: 2_100 }, {}] })
  })

  it("refuses a second one until the first has ended", async () => {
    await startRound(twoQuestions, "a")
    expect(await rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" }))).toEqual({ type: "busy" })
    await rounds.dispatch("r1", { type: "stop", by: host })
    expect(await rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" }))).toMatchObject({ type: "started" })
  })

  it("starts once when two people start at the same moment", async () => {
    const outcomes = await Promise.all([
      rounds.start(plan([choiceQuestion(1)], {}, { id: "r1" })),
      rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" })),
    ])
    expect(outcomes.map(({ type }) => type).sort()).toEqual(["busy", "started"])
  })

  it("tells a press on an older round's message that it is over", async () => {
    expect(await rounds.dispatch("long gone", { type: "join", playerId: "a" })).toEqual({
      type: "refused",
      why: "ended",
    })
  })

  it("shows nothing that is not stored, and answers nobody before", async () => {
    await startRound(twoQuestions, "a", "b")
    const commit = store.commit
    const { promise, resolve } = Promise.withResolvers<void>()
    Object.assign(store, { commit: async (changes: never) => promise.then(() => commit(changes)) })
    let reply: RoundReply | undefined
    void press("a", 0).then((got) => {
      reply = got
    })
    await timers.turn(3_000)
    expect(reply).toBeUndefined()
    expect(running().asked[0]?.answers).toEqual({})
    expect(discord.story).not.toContain("edit question 0")
    resolve()
    await timers.turn(3_000)
    expect(reply).toEqual({ type: "counted", given: "한강" })
    expect(discord.story).toContain("edit question 0")
  })

  it("keeps an answer through a store that fails for a while", async () => {
    await startRound(twoQuestions, "a", "b")
    const { commit } = store
    let failures = 3
    Object.assign(store, {
      commit: async (changes: never) => {
        failures -= 1
        if (failures >= 0) throw new Error("disk full")
        return await commit(changes)
      },
    })
    const reply = press("a", 0)
    await timers.turn(2_000)
    expect(await reply).toEqual({ type: "counted", given: "한강" })
    expect(log.messages.filter((line) => line.includes("could not be stored"))).toHaveLength(3)
  })

  it("merges the edits that many answers ask for", async () => {
    const people = Array.from({ length: 50 }, (_, at) => `p${at}`)
    await startRound(twoQuestions, ...people, "last")
    const before = discord.shown.length
    for (const id of people) {
      await press(id, 0)
      await timers.turn(100)
    }
    const edits = discord.story.slice(before).filter((line) => line === "edit question 0")
    expect(edits.length).toBeGreaterThan(1)
    expect(edits.length).toBeLessThanOrEqual(4)
  })

  it("shares the pace of its messages with the rounds of all channels", async () => {
    const channels = Array.from({ length: 15 }, (_, at) => `channel-${at}`)
    const started = channels.map((channelId) =>
      rounds.start(plan([choiceQuestion(1)], {}, { id: channelId, channelId })),
    )
    await letThingsHappen()
    expect(discord.shown).toHaveLength(10)
    await timers.turn(300)
    expect(discord.shown).toHaveLength(15)
    await Promise.all(started)
  })

  it("pauses and says so when a question cannot be sent, and goes on when asked", async () => {
    await rounds.start(twoQuestions)
    await rounds.dispatch("r1", { type: "join", playerId: "a" })
    await timers.turn(3_000)
    discord.failNext("unavailable")
    await rounds.dispatch("r1", { type: "start", by: host })
    await letThingsHappen()
    expect(running().phase).toMatchObject({ name: "paused", reason: "sending-failed" })
    expect(discord.story.at(-1)).toBe("say sending-failed")
    await rounds.dispatch("r1", { type: "resume", by: host, sentAtMs: timers.now() })
    await letThingsHappen()
    expect(running().phase).toMatchObject({ name: "open", position: 0 })
  })

  it("frees a channel that it may not write to, after telling who wanted to start", async () => {
    discord.failNext("forbidden")
    expect(await rounds.start(twoQuestions)).toEqual({ type: "cannot-post", why: "forbidden" })
    await letThingsHappen()
    expect(rounds.inChannel("channel")).toBeUndefined()
    expect(await rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" }))).toMatchObject({ type: "started" })
  })

  it("posts a question anew whose message was deleted", async () => {
    await startRound(twoQuestions, "a", "b")
    await timers.turn(3_000)
    discord.failNext("vanished")
    await press("a", 0)
    await timers.turn(3_000)
    expect(discord.story.filter((line) => line === "post question 0")).toHaveLength(2)
    expect(running().phase).toMatchObject({ name: "open" })
    expect(running().asked[0]?.answers["a"]).toBeDefined()
  })

  it("ends when its channel is deleted", async () => {
    await startRound(twoQuestions, "a")
    await rounds.loseChannel("channel")
    expect(rounds.inChannel("channel")).toBeUndefined()
  })

  it("makes up for a timer that got lost", async () => {
    await rounds.recover()
    await startRound(twoQuestions, "a", "b")
    const { after } = timers
    Object.assign(timers, { after: () => () => {} })
    await press("a", 0)
    await rounds.dispatch("r1", { type: "pause", by: host, sentAtMs: timers.now() })
    Object.assign(timers, { after })
    expect(running().phase.name).toBe("paused")
    await timers.turn(310_000)
    expect(rounds.inChannel("channel")).toBeUndefined()
    expect(log.messages).toContain("warn: a timer is overdue")
  })
})

const board = { guildId: "guild", sinceMs: 0, topic: null, page: 0, pageSize: 10, ownId: "a" }

describe("after a crash", () => {
  /** The process is gone without a word, and back after `awayMs`. */
  async function crash(awayMs: number): Promise<void> {
    const killed = timers
    timers = new FakeTimers()
    await timers.turn(killed.now() - timers.now() + awayMs)
    discord = new FakeDiscord(timers)
    await store.close()
    await boot()
  }

  it("goes on with the same question, its answers, and the time that was left", async () => {
    await rounds.recover()
    await startRound(twoQuestions, "a", "b")
    await timers.turn(4_000)
    await press("a", 0)
    await timers.turn(2_000)
    const before = running()
    await crash(60_000)
    expect(await rounds.recover()).toEqual({ recoveredCount: 1, brokenCount: 0 })
    expect(running().questions).toEqual(before.questions)
    expect(running().asked[0]?.answers).toEqual(before.asked[0]?.answers)
    await letThingsHappen()
    expect(discord.story).toEqual(["edit question 0"])
    expect(await press("a", 1)).toEqual({ type: "repeated", given: "한강" })
    await timers.turn(3_000)
    await press("b", 0)
    const [, second] = scoreRound(running())
    expect(second?.elapsedMs).toBeGreaterThanOrEqual(9_000)
    expect(second?.elapsedMs).toBeLessThanOrEqual(9_100)
  })

  it("posts a question whose message vanished meanwhile, with the same choices", async () => {
    await startRound(twoQuestions, "a", "b")
    await crash(60_000)
    discord.failNext("vanished")
    await rounds.recover()
    await letThingsHappen()
    expect(discord.story).toEqual(["post question 0"])
    expect(discord.shown[0]?.round.questions).toEqual(twoQuestions.questions)
    expect(running().phase.name).toBe("open")
  })

  it("shows the podium that the crash came before", async () => {
    await startRound(plan([choiceQuestion(1)]), "a")
    const release = discord.hold()
    await press("a", 0)
    void rounds.dispatch("r1", { type: "stop", by: host })
    await letThingsHappen()
    await crash(10_000)
    release()
    await rounds.recover()
    await letThingsHappen()
    expect(discord.story).toEqual(["post podium"])
    expect(rounds.inChannel("channel")).toBeUndefined()
  })

  it("does not wait in a lobby for ever", async () => {
    await rounds.start(twoQuestions)
    await crash(3_600_000)
    await rounds.recover()
    await timers.turn(60_000)
    expect(rounds.inChannel("channel")).toBeUndefined()
  })
})

describe("a planned restart", () => {
  it("says so, takes no new rounds, and loses no time of a question", async () => {
    await rounds.recover()
    await startRound(twoQuestions, "a", "b")
    await timers.turn(5_000)
    await rounds.close()
    expect(discord.story.at(-1)).toBe("say restarting")
    expect(await rounds.start(plan([choiceQuestion(1)], {}, { id: "r2", channelId: "x" }))).toEqual({
      type: "restarting",
    })
    await store.close()
    await timers.turn(30_000)
    await boot()
    await rounds.recover()
    const { phase } = running()
    expect(phase).toMatchObject({ name: "open", timer: { atMs: timers.now() + 15_000 + 1_500 } })
  })
})

describe("a round that the store knows and nobody runs", () => {
  it("is taken up, though its last commit came after the recovery", async () => {
    await rounds.recover()
    const orphan = openLobby(twoQuestions, timers.now()).round
    await store.createRound(orphan)
    await timers.turn(31_000)
    expect(running().id).toBe("r1")
    expect(discord.story).toEqual(["post lobby"])
  })

  it("makes way for a new one", async () => {
    await store.createRound(openLobby(twoQuestions, timers.now()).round)
    expect(await rounds.start(plan([choiceQuestion(1)], {}, { id: "r2" }))).toMatchObject({ type: "started" })
    expect(running().id).toBe("r2")
  })
})
