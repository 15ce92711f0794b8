import type { JudgeTyped } from "../quiz/question.ts"
import { advance } from "../quiz/round/advance.ts"
import type { RoundEvent } from "../quiz/round/event.ts"
import type { Round } from "../quiz/round/round.ts"
import type { RoundChange, RoundReply, Show, Slot } from "../quiz/round/transition.ts"
import { createDisplay } from "./display.ts"
import type { Pace } from "./pace.ts"
import type { Announcer, Posting, RoundLog, RoundStore, Timers } from "./ports.ts"

/** The only one who changes a round: all its events pass through one queue, in the order in which they came. */
export interface RoundOwner {
  /** As last stored. */
  readonly round: Round
  /** When changes began to wait for a store that does not take them; undefined while all is well. */
  readonly unsavedSinceMs: number | undefined
  /** Resolves once what the event changed is stored. */
  dispatch(event: RoundEvent): Promise<RoundReply>
  show(shows: readonly Show[]): void
  /** Stops the timer, stores and shows what is under way. */
  close(): Promise<void>
  /** Stops at once; what is not stored is lost. */
  abandon(): void
}

export interface OwnerOptions {
  readonly round: Round
  readonly store: Pick<RoundStore, "commit">
  readonly announcer: Announcer
  readonly judge: JudgeTyped
  readonly timers: Timers
  readonly pace: Pace
  readonly log: RoundLog
  /** Called once, when the round's end is stored. */
  readonly onEnded: () => void
  readonly onPosted?: (slot: Slot, posting: Posting) => void
}

interface Waiting {
  readonly event: RoundEvent
  readonly resolve: (reply: RoundReply) => void
}

const firstRetryMs = 200
const lastRetryMs = 5_000

export function createOwner(options: OwnerOptions): RoundOwner {
  const { store, announcer, judge, timers, pace, log, onEnded } = options
  /** The newest state, and the newest one that is stored. */
  let round = options.round
  let stored = options.round
  let queue: Waiting[] = []
  let running: Promise<void> | undefined
  let armed: { readonly timerId: string; readonly cancel: () => void } | undefined
  let unsavedSinceMs: number | undefined
  let isClosed = false
  let isAbandoned = false

  const display = createDisplay({
    stored: () => stored,
    announcer,
    timers,
    pace,
    log,
    onPosted(slot, posting) {
      options.onPosted?.(slot, posting)
      const event = eventOfPosting(slot, posting)
      if (event !== undefined) void dispatch(event)
    },
    onLost(slot, messageId, why) {
      // A podium that somebody deleted was seen.
      if (slot.name === "podium") return
      void dispatch(why === "vanished" ? { type: "vanished", messageId } : { type: "channel-gone" })
    },
  })

  function dispatch(event: RoundEvent): Promise<RoundReply> {
    return new Promise((resolve) => {
      queue.push({ event, resolve })
      running ??= run()
    })
  }

  async function run(): Promise<void> {
    while (queue.length > 0 && !isAbandoned) await takeAll()
    running = undefined
  }

  /** Everything that waits is decided at once, stored together, and only then answered and shown. */
  async function takeAll(): Promise<void> {
    const taken = queue
    queue = []
    const wasEnded = round.phase.name === "ended"
    const changes: RoundChange[] = []
    const shows: Show[] = []
    const replies = taken.map(({ event, resolve }) => {
      const transition = advance(round, event, timers.now(), judge)
      // The state is replaced before anything is awaited.
      round = transition.round
      changes.push(...transition.changes)
      shows.push(...transition.shows)
      return () => resolve(transition.reply)
    })
    armTimer()
    if (changes.length > 0) await commit(changes)
    if (isAbandoned) return
    stored = round
    for (const reply of replies) reply()
    display.show(shows)
    if (!wasEnded && round.phase.name === "ended") onEnded()
  }

  /** Tries until the store takes it. Events go on queueing meanwhile; nobody is told what is not stored. */
  async function commit(changes: readonly RoundChange[]): Promise<void> {
    for (let waitMs = firstRetryMs; !isAbandoned; waitMs = Math.min(waitMs * 2, lastRetryMs)) {
      try {
        await store.commit(changes)
        unsavedSinceMs = undefined
        return
      } catch (error) {
        unsavedSinceMs ??= timers.now()
        log.error({ err: error, roundId: round.id, waitMs }, "a round could not be stored, trying again")
        await new Promise<void>((resolve) => timers.after(waitMs, resolve))
      }
    }
  }

  /** Keeps exactly one timer armed: that of the phase. */
  function armTimer(): void {
    const timer = round.phase.name === "ended" || isClosed ? undefined : round.phase.timer
    if (armed?.timerId === timer?.id) return
    armed?.cancel()
    armed = undefined
    if (timer === undefined) return
    const cancel = timers.after(timer.atMs - timers.now(), () => {
      void dispatch({ type: "timer", timerId: timer.id })
    })
    armed = { timerId: timer.id, cancel }
  }

  armTimer()
  return {
    get round() {
      return stored
    },
    get unsavedSinceMs() {
      return unsavedSinceMs
    },
    dispatch,
    show: (shows) => display.show(shows),
    async close() {
      isClosed = true
      armTimer()
      while (running !== undefined) await running
      await display.settle()
      // What was shown last may have brought news of its own.
      while (running !== undefined) await running
    },
    abandon() {
      isAbandoned = true
      isClosed = true
      armTimer()
    },
  }
}

function eventOfPosting(slot: Slot, posting: Posting): RoundEvent | undefined {
  if (posting.type === "failed") {
    if (posting.why === "channel-gone") return { type: "channel-gone" }
    if (slot.name === "question") return { type: "send-failed", position: slot.position }
    return slot.name === "lobby" ? { type: "channel-gone" } : undefined
  }
  const { messageId, sentAtMs } = posting
  switch (slot.name) {
    case "lobby":
      return { type: "lobby-shown", messageId }
    case "question":
      return { type: "shown", position: slot.position, messageId, sentAtMs }
    case "podium":
      return { type: "podium-shown", messageId }
  }
}
