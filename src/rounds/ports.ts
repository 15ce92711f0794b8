import type { Round } from "../quiz/round/round.ts"
import type { Notice, RoundChange, Slot } from "../quiz/round/transition.ts"

/** Where rounds are kept. What a promise resolved for survives a kill of the process. */
export interface RoundStore {
  /** False when the channel has a running round already. */
  createRound(round: Round): Promise<boolean>
  /** All of the changes or none. The same changes may be committed again after a failure. */
  commit(changes: readonly RoundChange[]): Promise<void>
  /** Rounds that have not ended, and those that ended since and may still owe the channel their podium. */
  runningRounds(endedSinceMs: number): Promise<{
    readonly rounds: readonly Round[]
    readonly broken: readonly { readonly roundId: string; readonly error: unknown }[]
  }>
  beat(atMs: number): Promise<void>
  lastBeatMs(): Promise<number | undefined>
}

/** Shows rounds to people. It says how sending went, and does not throw for what Discord may answer. */
export interface Announcer {
  /** Posts a message showing the round as it is. Posting the same again, after a crash, should not show it twice. */
  post(round: Round, slot: Slot): Promise<Posting>
  edit(round: Round, slot: Slot, messageId: string): Promise<Delivery>
  /** A message of its own, outside the course of the round. */
  say(round: Round, notice: Notice): Promise<Delivery>
}

export type Posting =
  /** `sentAtMs` by Discord's clock, Unix milliseconds. */
  { readonly type: "sent"; readonly messageId: string; readonly sentAtMs: number } | NotDelivered

export type Delivery = { readonly type: "sent" } | NotDelivered

export interface NotDelivered {
  readonly type: "failed"
  /**
   * `vanished`: the message is gone; `channel-gone`: the channel is, or the bot was removed from it; `forbidden`: the
   * bot may not write there; `unavailable`: Discord could not, and trying later may help.
   */
  readonly why: "vanished" | "channel-gone" | "forbidden" | "unavailable"
}

/** Time, so that tests can turn it by hand. */
export interface Timers {
  /** Unix milliseconds. */
  now(): number
  /** Calls back once, after `ms`; the returned function cancels it. */
  after(ms: number, callback: () => void): () => void
}

export const realTimers: Timers = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, Math.max(0, ms))
    return () => clearTimeout(timer)
  },
}

/** As much of a pino logger as rounds need. */
export interface RoundLog {
  info(context: object, message: string): void
  warn(context: object, message: string): void
  error(context: object, message: string): void
}
