import { afterAll, afterEach, beforeEach, expect } from "vitest"
import type { RoundPlan } from "../../src/quiz/round/open-lobby.ts"
import type { Round } from "../../src/quiz/round/round.ts"
import type { RoundReply } from "../../src/quiz/round/transition.ts"
import { createRounds, type Rounds } from "../../src/rounds/rounds.ts"
import { openStore } from "../../src/store/open-store.ts"
import type { Store } from "../../src/store/store.ts"
import { choiceQuestion, host, judge, plan } from "../quiz/round/fixture.ts"
import { sqliteFiles } from "../store/databases.ts"
import { FakeDiscord, FakeLog, FakeTimers, letThingsHappen } from "./fake-discord.ts"

export const twoQuestions = plan([choiceQuestion(1), choiceQuestion(2)])

/** Rounds on a real store, with a channel in memory and a clock turned by hand; new for each test. */
export class RoundsTable {
  readonly log = new FakeLog()
  timers = new FakeTimers()
  discord = new FakeDiscord(this.timers)
  store: Store
  rounds: Rounds
  readonly #url: string

  constructor(url: string, store: Store) {
    this.#url = url
    this.store = store
    this.rounds = this.#createRounds()
  }

  async boot(): Promise<void> {
    this.store = await openStore(this.#url)
    this.rounds = this.#createRounds()
  }

  /** The process is gone without a word, and back after `awayMs`. */
  async crash(awayMs: number): Promise<void> {
    const killed = this.timers
    this.timers = new FakeTimers()
    await this.timers.turn(killed.now() - this.timers.now() + awayMs)
    this.discord = new FakeDiscord(this.timers)
    await this.store.close()
    await this.boot()
  }

  async close(): Promise<void> {
    const closed = this.rounds.close()
    await this.timers.turn(1_000)
    await closed
    await this.store.close()
  }

  async startRound(of: RoundPlan = twoQuestions, ...playerIds: string[]): Promise<void> {
    expect(await this.rounds.start(of)).toMatchObject({ type: "started" })
    for (const playerId of playerIds) await this.rounds.dispatch(of.id, { type: "join", playerId })
    await this.rounds.dispatch(of.id, { type: "start", by: host })
    await letThingsHappen()
  }

  press(playerId: string, choice: number): Promise<RoundReply> {
    const round = this.running()
    return this.rounds.dispatch(round.id, {
      type: "answer",
      position: round.asked.length - 1,
      playerId,
      interactionId: `${playerId} ${choice} ${this.timers.now()}`,
      sentAtMs: this.timers.now(),
      given: { choice },
    })
  }

  running(channelId = "channel"): Round {
    const round = this.rounds.inChannel(channelId)
    if (round === undefined) throw new Error("nothing runs")
    return round
  }

  #createRounds(): Rounds {
    const { store, discord: announcer, timers, log } = this
    return createRounds({ store, announcer, judge, timers, log })
  }
}

/** Sets a table for each test of the file, and clears it after it. */
export function eachAtATable(begin: (table: RoundsTable) => void): void {
  const files = sqliteFiles()
  let table: RoundsTable | undefined
  beforeEach(async () => {
    const url = await files.fresh()
    table = new RoundsTable(url, await openStore(url))
    begin(table)
  })
  afterEach(async () => {
    await table?.close()
  })
  afterAll(() => files.stop())
}
