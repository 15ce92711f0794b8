import { createInterface } from "node:readline"
import type { RoundEvent } from "../../../src/quiz/round/event.ts"
import type { RoundPlan } from "../../../src/quiz/round/open-lobby.ts"
import type { Announcer } from "../../../src/rounds/ports.ts"
import { realTimers } from "../../../src/rounds/ports.ts"
import { createRounds } from "../../../src/rounds/rounds.ts"
import { openStore } from "../../../src/store/open-store.ts"
import { judge } from "../../quiz/round/fixture.ts"

/**
 * The bot without Discord, to be killed: takes commands as lines of JSON on stdin and tells on stdout what it shows
 * and answers. A line on stdout stands for what people have seen.
 */
export type Command =
  | { readonly type: "start"; readonly plan: RoundPlan }
  | { readonly type: "event"; readonly ticket: string; readonly roundId: string; readonly event: RoundEvent }

export type Told =
  | { readonly type: "ready"; readonly running: readonly string[] }
  | {
      readonly type: "posted"
      readonly roundId: string
      readonly channelId: string
      readonly position: number
    }
  | { readonly type: "podium"; readonly roundId: string }
  /** Ended without a podium: nobody had joined or answered. */
  | { readonly type: "over"; readonly roundId: string }
  | { readonly type: "reply"; readonly ticket: string; readonly reply: string }
  | { readonly type: "started"; readonly roundId: string; readonly outcome: string }

const [url = ""] = process.argv.slice(2)
let messageCount = 0

const announcer: Announcer = {
  async post(round, slot) {
    if (slot.name === "question") {
      tell({ type: "posted", roundId: round.id, channelId: round.channelId, position: slot.position })
    }
    if (slot.name === "podium") tell({ type: "podium", roundId: round.id })
    return { type: "sent", messageId: `${process.pid}-${messageCount++}`, sentAtMs: Date.now() }
  },
  async edit(round, slot) {
    if (slot.name === "lobby" && round.phase.name === "ended") tell({ type: "over", roundId: round.id })
    return { type: "sent" }
  },
  async say(round) {
    if (round.phase.name === "ended") tell({ type: "over", roundId: round.id })
    return { type: "sent" }
  },
}

const silent = { info() {}, warn() {}, error() {} }
const store = await openStore(url)
const rounds = createRounds({ store, announcer, judge, timers: realTimers, log: silent })
await rounds.recover()
const { rounds: running } = await store.runningRounds(Number.POSITIVE_INFINITY)
tell({ type: "ready", running: running.map(({ id }) => id) })

for await (const line of createInterface({ input: process.stdin })) void obey(JSON.parse(line) as Command)

async function obey(command: Command): Promise<void> {
  if (command.type === "start") {
    const outcome = await rounds.start(command.plan)
    return tell({ type: "started", roundId: command.plan.id, outcome: outcome.type })
  }
  const reply = await rounds.dispatch(command.roundId, command.event)
  tell({ type: "reply", ticket: command.ticket, reply: reply.type })
}

function tell(told: Told): void {
  process.stdout.write(`${JSON.stringify(told)}\n`)
}
