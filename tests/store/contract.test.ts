import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Round } from "../../src/quiz/round/round.ts"
import { defaultGuildSettings } from "../../src/store/guild-settings.ts"
import type { LeaderboardQuery } from "../../src/store/leaderboard.ts"
import { appliedMigrations, migrate } from "../../src/store/migrate.ts"
import { openDatabase, openStore } from "../../src/store/open-store.ts"
import type { Store } from "../../src/store/store.ts"
import { choiceQuestion, host, plan, Table, typedQuestion } from "../quiz/round/fixture.ts"
import { sqliteFiles, startPostgres, type TestDatabases } from "./databases.ts"

const servers: Readonly<Record<string, () => Promise<TestDatabases | string>>> = {
  SQLite: async () => sqliteFiles(),
  PostgreSQL: startPostgres,
}

describe.each(Object.keys(servers))("a store on %s", (name) => {
  let databases: TestDatabases | string
  let url: string
  let store: Store

  beforeAll(async () => {
    databases = (await servers[name]?.()) ?? "no such server"
  })

  afterAll(async () => {
    if (typeof databases !== "string") await databases.stop()
  })

  beforeEach(async ({ skip }) => {
    if (typeof databases === "string") return skip(databases)
    url = await databases.fresh()
    store = await openStore(url)
  })

  afterEach(async () => {
    if (typeof databases !== "string") await store.close()
  })

  /** Plays by the rules and stores every step, as the running round does. */
  async function storeAll(table: Table): Promise<void> {
    const [opening, ...rest] = table.all
    if (opening === undefined) return
    await store.createRound(opening.round)
    for (const { changes } of rest) await store.commit(changes)
  }

  async function running(): Promise<readonly Round[]> {
    const { rounds, broken } = await store.runningRounds(Number.POSITIVE_INFINITY)
    expect(broken).toEqual([])
    return rounds
  }

  it("gives a running round back as it was, with answers, hints and clock", async () => {
    const table = new Table(plan([typedQuestion(1), choiceQuestion(2)]))
    table.join("a", "b")
    table.ask()
    table.send({ type: "hint", position: 0, playerId: "b", interactionId: "h1" })
    table.wait(2_000)
    table.type("a", "낙동강?")
    await storeAll(table)
    expect(await running()).toEqual([table.round])
  })

  it("gives no ended round back", async () => {
    const table = new Table(plan([choiceQuestion(1)]))
    table.fireTimer()
    await storeAll(table)
    expect(await running()).toEqual([])
  })

  it("holds one running round per channel, and lets the next one in after its end", async () => {
    const first = new Table(plan([choiceQuestion(1)]))
    expect(await store.createRound(first.round)).toBe(true)
    const second = new Table(plan([choiceQuestion(1)], {}, { id: "r2" }))
    expect(await store.createRound(second.round)).toBe(false)
    first.send({ type: "stop", by: host })
    await store.commit(first.last.changes)
    expect(await store.createRound(second.round)).toBe(true)
  })

  it("keeps the first answer of a person when another is stored for the same question", async () => {
    const table = new Table(plan([choiceQuestion(1)]))
    table.join("a", "b")
    table.ask()
    table.press("a", 0, { interactionId: "first" })
    await storeAll(table)
    const [change] = table.last.changes
    if (change?.type !== "answer") throw new Error("no answer was taken")
    await store.commit([change])
    await store.commit([{ ...change, answer: { ...change.answer, interactionId: "second", given: "금강" } }])
    const [round] = await running()
    expect(round?.asked[0]?.answers["a"]).toEqual(change.answer)
  })

  it("commits many rounds' changes at once, and one's failure costs only that one", async () => {
    const tables = Array.from({ length: 20 }, (_, at) => {
      const changes = { id: `r${at}`, channelId: `channel ${at}` }
      const table = new Table(plan([choiceQuestion(1)], {}, changes))
      table.join("a", "b")
      table.ask()
      return table
    })
    for (const table of tables) await storeAll(table)
    const commits = tables.map((table, at) => {
      table.press("a", 0, { interactionId: `press ${at}` })
      const changes = table.last.changes.map((change) =>
        change.type === "answer" && at === 7
          ? { ...change, round: { ...change.round, id: "unknown" } }
          : change,
      )
      return store.commit(changes)
    })
    const outcomes = await Promise.allSettled(commits)
    expect(outcomes.map(({ status }) => status === "rejected")).toEqual(tables.map((_, at) => at === 7))
    const counted = (await running()).filter(({ asked }) => asked[0]?.answers["a"] !== undefined)
    expect(counted).toHaveLength(19)
  })

  const guild: LeaderboardQuery = {
    guildId: "guild",
    sinceMs: 0,
    topic: null,
    page: 0,
    pageSize: 10,
    ownId: "nobody",
  }

  /** Three questions, topics 산, 강, 산: a right at once, b right in the first only and slowly, c never right. */
  function playedRound(changes: Partial<Parameters<typeof plan>[2]> = {}): Table {
    const table = new Table(plan([1, 2, 3].map(choiceQuestion), {}, { ...changes }))
    table.join("a", "b", "c")
    for (const at of [0, 1, 2]) {
      table.ask()
      const id = `${table.round.id}-${at}`
      table.press("a", 0, { interactionId: `${id}-a` })
      table.press("b", at === 0 ? 0 : 1, { interactionId: `${id}-b`, sentAtMs: table.nowMs + 10_000 })
      table.press("c", 1, { interactionId: `${id}-c` })
    }
    table.fireTimer()
    return table
  }

  it("ranks players by points, and shows one's own place from any page", async () => {
    await storeAll(playedRound())
    const board = await store.leaderboard({ ...guild, pageSize: 1, page: 1, ownId: "c" })
    expect(board).toEqual({
      places: [{ rank: 2, playerId: "b", points: 750, rightCount: 1, answerCount: 3, rightMs: 10_000 }],
      own: { rank: 3, playerId: "c", points: 0, rightCount: 0, answerCount: 3, rightMs: 0 },
      playerCount: 3,
    })
    const first = await store.leaderboard({ ...guild, pageSize: 1 })
    expect(first.places).toMatchObject([{ playerId: "a", points: 3_300 }])
    expect(first.own).toBeNull()
  })

  it("counts by topic, by server and by period", async () => {
    await storeAll(playedRound())
    expect((await store.leaderboard({ ...guild, topic: "강" })).places).toMatchObject([
      { playerId: "a", points: 1_100, answerCount: 1 },
      { playerId: "b", points: 0 },
      { playerId: "c", points: 0 },
    ])
    expect((await store.leaderboard({ ...guild, guildId: "other" })).places).toEqual([])
    expect((await store.leaderboard({ ...guild, sinceMs: 1_000_000 })).playerCount).toBe(3)
    expect((await store.leaderboard({ ...guild, sinceMs: 1_000_001 })).playerCount).toBe(0)
    expect(await store.topics("guild", 5)).toEqual(["강", "산"])
  })

  it("settles equal points by time and ranks full equals alike", async () => {
    const table = new Table(plan([choiceQuestion(1)]))
    table.join("a", "b", "c", "d")
    table.ask()
    for (const [id, ms] of [
      ["a", 300],
      ["b", 200],
      ["c", 300],
    ] as const) {
      table.press(id, 0, { sentAtMs: table.nowMs + ms })
    }
    table.press("d", 1)
    await storeAll(table)
    const { places } = await store.leaderboard(guild)
    expect(places.map(({ playerId, rank }) => [playerId, rank])).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 2],
      ["d", 4],
    ])
  })

  it("scores anew when the host accepts an answer, and remembers the wording", async () => {
    const table = new Table(plan([typedQuestion(1), choiceQuestion(2)]))
    table.join("a", "b")
    table.ask()
    table.type("a", " 가야진강 ")
    table.type("b", "금강")
    table.send({ type: "accept", by: host, position: 0, playerId: "a" })
    await storeAll(table)
    expect((await store.leaderboard(guild)).places).toMatchObject([
      { playerId: "a", points: 1_000 },
      { playerId: "b", points: 0 },
    ])
    expect(await store.acceptedAliases("guild")).toEqual(new Map([["typed-1", ["가야진강"]]]))
    expect(await running()).toEqual([table.round])
  })

  it("knows a player's rounds, accuracy, streaks and medals", async () => {
    await storeAll(playedRound())
    await storeAll(playedRound({ id: "r2" }))
    expect(await store.profile("guild", "a")).toEqual({
      roundCount: 2,
      points: 6_600,
      rightCount: 6,
      answerCount: 6,
      bestStreak: 6,
      currentStreak: 6,
      topics: [
        { topic: "산", rightCount: 4, answerCount: 4 },
        { topic: "강", rightCount: 2, answerCount: 2 },
      ],
      medals: { gold: 2, lightning: 2 },
    })
    expect(await store.profile("guild", "b")).toMatchObject({ bestStreak: 1, currentStreak: 0 })
    expect(await store.profile("guild", "nobody")).toMatchObject({ roundCount: 0, bestStreak: 0, medals: {} })
  })

  it("names the questions a channel saw last", async () => {
    await storeAll(playedRound())
    expect(await store.recentQuestionIds("channel", 2)).toEqual(["choice-3", "choice-2"])
    expect(await store.recentQuestionIds("elsewhere", 2)).toEqual([])
  })

  it("tells how the last rounds were answered, oldest first", async () => {
    await storeAll(playedRound())
    await storeAll(playedRound({ id: "r2" }))
    const all = await store.lastAnswers(10)
    const one = await store.lastAnswers(1)
    expect(all).toHaveLength(one.length * 2)
    expect(all.slice(one.length)).toEqual(one)
    expect(one).toContainEqual({ questionId: "choice-1", playerId: "a", isRight: true })
    expect(new Set(one.map(({ isRight }) => isRight))).toEqual(new Set([true, false]))
  })

  it("keeps a server's settings, and gives the defaults to others", async () => {
    const settings = {
      ...defaultGuildSettings,
      quizChannelIds: ["1", "2"],
      language: "en",
      questionSeconds: 15,
    } as const
    await store.saveSettings("guild", { ...settings, questionSeconds: 30 })
    await store.saveSettings("guild", settings)
    expect(await store.settings("guild")).toEqual(settings)
    expect(await store.settings("other")).toEqual(defaultGuildSettings)
  })

  it("knows when it was last alive", async () => {
    expect(await store.lastBeatMs()).toBeUndefined()
    await store.beat(1_700_000_000_000)
    await store.beat(1_700_000_002_000)
    expect(await store.lastBeatMs()).toBe(1_700_000_002_000)
  })

  it("forgets a person everywhere, and leaves the others' points", async () => {
    await storeAll(playedRound())
    expect(await store.forget("a")).toEqual({ type: "forgotten", answerCount: 3 })
    expect((await store.leaderboard(guild)).places.map(({ playerId }) => playerId)).toEqual(["b", "c"])
    const lines: string[] = []
    await store.writeArchive(async (line) => void lines.push(line))
    expect(lines.filter((line) => line.includes('"a"') || line.includes('\\"a\\"'))).toEqual([])
  })

  it("does not forget somebody in the middle of a round", async () => {
    const table = new Table(plan([choiceQuestion(1)]))
    table.join("a")
    await storeAll(table)
    expect(await store.forget("a")).toEqual({ type: "playing", channelId: "channel" })
  })

  it("gives everything back from its archive, into either database", async () => {
    await storeAll(playedRound())
    const open = new Table(plan([typedQuestion(1)], {}, { id: "r2" }))
    open.join("a")
    open.ask()
    open.send({ type: "hint", position: 0, playerId: "a", interactionId: "h" })
    await storeAll(open)
    await store.saveSettings("guild", defaultGuildSettings)
    const lines: string[] = []
    const rowCount = await store.writeArchive(async (line) => void lines.push(line))

    const targets = [await sqliteFiles().fresh(), await (databases as TestDatabases).fresh()]
    for (const target of targets) {
      const copy = await openStore(target)
      expect(await copy.readArchive(iterate(lines))).toBe(rowCount)
      const again: string[] = []
      await copy.writeArchive(async (line) => void again.push(line))
      expect(again).toEqual(lines)
      expect((await copy.runningRounds(Number.POSITIVE_INFINITY)).rounds).toEqual([open.round])
      await copy.close()
    }
  })

  it("takes an archive into an empty store only, and all of it or nothing", async () => {
    await storeAll(playedRound())
    const lines: string[] = []
    await store.writeArchive(async (line) => void lines.push(line))
    await expect(store.readArchive(iterate(lines))).rejects.toThrow("empty store only")

    const empty = await openStore(await (databases as TestDatabases).fresh())
    const damaged = lines.with(-1, '{"table":"rounds","row":{"id":"x","nonsense":1}}')
    await expect(empty.readArchive(iterate(damaged))).rejects.toThrow(/lines? \d+ to \d+ of the backup/)
    await expect(empty.readArchive(iterate(["{}"]))).rejects.toThrow("line 1")
    await expect(empty.readArchive(iterate([]))).rejects.toThrow("empty")
    expect(await empty.writeArchive(async () => {})).toBe(0)
    await empty.close()
  })

  it("refuses tables of a newer version and leaves them alone", async () => {
    const { db } = await openDatabase(url)
    await db
      .insertInto("kysely_migration" as never)
      .values({ name: "999-from-the-future", timestamp: "2099" } as never)
      .execute()
    await db.destroy()
    await expect(openStore(url)).rejects.toThrow("newer version of the bot (999-from-the-future)")
  })

  it("migrates all the way or not at all", async () => {
    const { db } = await openDatabase(url)
    const before = await appliedMigrations(db)
    const { migrations } = await import("../../src/store/migrations/index.ts")
    const broken = {
      ...migrations,
      "900-half": {
        up: async () => {
          await db.schema
          throw new Error("broken on purpose")
        },
      },
      "899-fine": {
        up: async (database: typeof db) => {
          await database.schema.createTable("left_over").addColumn("id", "text").execute()
        },
      },
    }
    await expect(migrate(db, broken as never)).rejects.toThrow("its migration failed at 900-half")
    expect(await appliedMigrations(db)).toEqual(before)
    expect((await db.introspection.getTables()).map(({ name: table }) => table)).not.toContain("left_over")
    await db.destroy()
  })
})

describe("a store that cannot be opened", () => {
  it("names the variable and keeps the password to itself", async () => {
    await expect(openStore("postgres://me:secret@127.0.0.1:1/none")).rejects.toThrow(
      /^DATABASE_URL postgres:\/\/…@127\.0\.0\.1:1\/none cannot be opened/,
    )
    await expect(openStore("sqlite:package.json/hunjang.db")).rejects.toThrow(/^DATABASE_URL sqlite:/)
  })
})

async function* iterate(lines: readonly string[]) {
  yield* lines
}
