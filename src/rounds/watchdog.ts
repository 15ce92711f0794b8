import type { RoundOwner } from "./owner.ts"
import type { RoundLog, RoundStore, Timers } from "./ports.ts"

export interface WatchOptions {
  readonly owners: () => Iterable<RoundOwner>
  readonly drop: (owner: RoundOwner) => void
  /** Takes up rounds that the store knows and nobody runs. */
  readonly adopt: () => Promise<void>
  readonly store: Pick<RoundStore, "beat">
  readonly timers: Timers
  readonly log: RoundLog
}

export interface Watch {
  start(): void
  /** Leaves a last sign of life. */
  stop(): Promise<void>
}

/** A crash costs an open question at most this much of its time again. */
const beatEveryMs = 2_000
/** A database server may commit what a killed process had sent only after the next one has looked for its rounds. */
const adoptEveryBeats = 15
const overdueMs = 5_000
const maxUnsavedMs = 120_000

/**
 * Notes every two seconds that the process is alive, and looks after the rounds: a timer that got lost is made up for,
 * a round that nobody runs is taken up, and a round that cannot be stored for two minutes gives its channel back.
 */
export function watchOwners({ owners, drop, adopt, store, timers, log }: WatchOptions): Watch {
  let beats = 0
  let cancel: (() => void) | undefined
  let beating: Promise<void> | undefined

  async function beat(): Promise<void> {
    beats += 1
    try {
      await store.beat(timers.now())
      if (beats % adoptEveryBeats === 0) await adopt()
    } catch (error) {
      log.warn({ err: error }, "the sign of life could not be stored")
    }
  }

  function look(): void {
    for (const owner of [...owners()]) {
      const { round, unsavedSinceMs } = owner
      if (unsavedSinceMs !== undefined) {
        if (timers.now() - unsavedSinceMs < maxUnsavedMs) continue
        log.error(
          { roundId: round.id, channelId: round.channelId },
          "giving up a round that cannot be stored",
        )
        drop(owner)
      } else if (round.phase.name !== "ended" && timers.now() - round.phase.timer.atMs > overdueMs) {
        log.warn({ roundId: round.id, timer: round.phase.timer }, "a timer is overdue")
        void owner.dispatch({ type: "timer", timerId: round.phase.timer.id })
      }
    }
  }

  function tick(): void {
    look()
    // A slow store must not pile up signs of life.
    beating ??= beat().finally(() => {
      beating = undefined
    })
    cancel = timers.after(beatEveryMs, tick)
  }

  return {
    start: tick,
    async stop() {
      cancel?.()
      await beating
      await beat()
    },
  }
}
