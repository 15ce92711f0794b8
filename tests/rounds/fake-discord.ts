import type { Round } from "../../src/quiz/round/round.ts"
import type { Notice, Slot } from "../../src/quiz/round/transition.ts"
import type { Announcer, Delivery, NotDelivered, Posting, RoundLog, Timers } from "../../src/rounds/ports.ts"

export type Shown =
  | { readonly type: "post" | "edit"; readonly slot: Slot; readonly messageId: string; readonly round: Round }
  | { readonly type: "say"; readonly notice: Notice; readonly round: Round }

/** A channel in memory that remembers what it was shown, and fails when told to. */
export class FakeDiscord implements Announcer {
  readonly shown: Shown[] = []
  readonly #timers: Timers
  readonly #failures: NotDelivered["why"][] = []
  #messageCount = 0
  #gate: Promise<void> | undefined

  constructor(timers: Timers) {
    this.#timers = timers
  }

  /** The next message or edit fails in this way. */
  failNext(why: NotDelivered["why"]): void {
    this.#failures.push(why)
  }

  /** Holds everything back until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#gate = promise
    return resolve
  }

  async post(round: Round, slot: Slot): Promise<Posting> {
    await this.#gate
    const failure = this.#failures.shift()
    if (failure !== undefined) return { type: "failed", why: failure }
    const messageId = `message-${this.#messageCount++}`
    this.shown.push({ type: "post", slot, messageId, round })
    return { type: "sent", messageId, sentAtMs: this.#timers.now() }
  }

  async edit(round: Round, slot: Slot, messageId: string): Promise<Delivery> {
    await this.#gate
    const failure = this.#failures.shift()
    if (failure !== undefined) return { type: "failed", why: failure }
    this.shown.push({ type: "edit", slot, messageId, round })
    return { type: "sent" }
  }

  async say(round: Round, notice: Notice): Promise<Delivery> {
    const failure = this.#failures.shift()
    if (failure !== undefined) return { type: "failed", why: failure }
    this.shown.push({ type: "say", notice, round })
    return { type: "sent" }
  }

  /** `post lobby`, `edit question 0`, `say idle` … in order. */
  get story(): readonly string[] {
    return this.shown.map((one) =>
      one.type === "say"
        ? `say ${one.notice}`
        : `${one.type} ${one.slot.name === "question" ? `question ${one.slot.position}` : one.slot.name}`,
    )
  }
}

/** A clock turned by hand. */
export class FakeTimers implements Timers {
  #nowMs = 1_800_000_000_000
  readonly #armed = new Set<{ readonly atMs: number; readonly callback: () => void }>()

  now(): number {
    return this.#nowMs
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { atMs: this.#nowMs + Math.max(0, ms), callback }
    this.#armed.add(timer)
    return () => this.#armed.delete(timer)
  }

  /** Goes on by `ms`, firing what falls due in order, and lets everything that follows from it happen. */
  async turn(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms
    await letThingsHappen()
    for (;;) {
      const [next] = [...this.#armed].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)
      if (next === undefined) break
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      this.#armed.delete(next)
      next.callback()
      await letThingsHappen()
    }
    this.#nowMs = untilMs
  }
}

/** The store and the queues work in promises and `setImmediate` only: a fixed number of turns sees them through. */
export async function letThingsHappen(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

export class FakeLog implements RoundLog {
  readonly messages: string[] = []
  info(_context: object, message: string): void {
    this.messages.push(`info: ${message}`)
  }
  warn(_context: object, message: string): void {
    this.messages.push(`warn: ${message}`)
  }
  error(_context: object, message: string): void {
    this.messages.push(`error: ${message}`)
  }
}
