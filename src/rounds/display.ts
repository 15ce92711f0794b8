import type { Round } from "../quiz/round/round.ts"
import type { Notice, Show, Slot } from "../quiz/round/transition.ts"
import type { Pace } from "./pace.ts"
import type { Announcer, Delivery, Posting, RoundLog, Timers } from "./ports.ts"

export interface Display {
  show(shows: readonly Show[]): void
  say(notice: Notice): void
  /** Resolves when nothing is left to be shown; edits that may wait are dropped. */
  settle(): Promise<void>
}

export interface DisplayOptions {
  /** The round as it was last stored: nothing newer is ever shown. */
  readonly stored: () => Round
  readonly announcer: Announcer
  readonly timers: Timers
  /** Shared by all rounds of the bot. */
  readonly pace: Pace
  readonly log: RoundLog
  readonly onPosted: (slot: Slot, posting: Posting) => void
  readonly onLost: (slot: Slot, messageId: string, why: "vanished" | "channel-gone") => void
}

/** Discord allows 5 messages or edits in 5 seconds per channel; unurgent edits leave most of that to the rest. */
const unurgentGapMs = 2_000
const retryMs = 2_000
const maxTries = 3

/**
 * Carries out a round's shows one after another, so that people see them in order. Edits of one message merge: each
 * shows the newest state, and one that waits already stands for all that follow.
 */
export function createDisplay(options: DisplayOptions): Display {
  const { stored, announcer, timers, pace, log, onPosted, onLost } = options
  const jobs: Show[] = []
  const waiting = new Map<string, () => void>()
  let running: Promise<void> | undefined
  let editedAtMs = Number.NEGATIVE_INFINITY

  function enqueue(job: Show): void {
    if (job.type === "edit") {
      cancelWaiting(job.slot)
      if (jobs.some((other) => other.type === "edit" && keyOf(other.slot) === keyOf(job.slot))) return
    }
    jobs.push(job)
    running ??= run()
  }

  function editLater(slot: Slot): void {
    const key = keyOf(slot)
    if (waiting.has(key)) return
    const inMs = Math.max(0, editedAtMs + unurgentGapMs - timers.now())
    const edit = () => {
      waiting.delete(key)
      enqueue({ type: "edit", slot, isUrgent: false })
    }
    // Its turn is waited for out here: in the queue of jobs it would hold up what is urgent.
    waiting.set(
      key,
      timers.after(inMs, () => {
        const giveUp = pace.queue(false, edit)
        // It may have had its turn at once.
        if (waiting.has(key)) waiting.set(key, giveUp)
      }),
    )
  }

  function turn(): Promise<void> {
    return new Promise((resolve) => pace.queue(true, resolve))
  }

  function cancelWaiting(slot: Slot): void {
    waiting.get(keyOf(slot))?.()
    waiting.delete(keyOf(slot))
  }

  async function run(): Promise<void> {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      try {
        await carryOut(job)
      } catch (error) {
        log.error({ err: error, roundId: stored().id, job }, "a show failed unexpectedly")
        if (job.type === "post") onPosted(job.slot, { type: "failed", why: "unavailable" })
      }
    }
    running = undefined
  }

  async function carryOut(job: Show): Promise<void> {
    switch (job.type) {
      case "post":
        return await post(job.slot)
      case "edit":
        return await edit(job.slot, job.isUrgent)
      case "say":
        await turn()
        return logFailure(await pace.track(announcer.say(stored(), job.notice)), job)
    }
  }

  async function post(slot: Slot): Promise<void> {
    await turn()
    if (isOutdated(stored(), slot)) return
    // A question that cannot be sent pauses the round, where people can see to it; the rest is tried again.
    const tries = slot.name === "question" ? 1 : maxTries
    const posting = await trying(tries, () => pace.track(announcer.post(stored(), slot)))
    logFailure(posting, { type: "post", slot })
    onPosted(slot, posting)
  }

  async function edit(slot: Slot, isUrgent: boolean): Promise<void> {
    if (isUrgent) await turn()
    const messageId = messageIdOf(stored(), slot)
    if (messageId === null) return
    editedAtMs = timers.now()
    const tries = isUrgent ? maxTries : 1
    const delivery = await trying(tries, () => pace.track(announcer.edit(stored(), slot, messageId)))
    logFailure(delivery, { type: "edit", slot, isUrgent })
    if (delivery.type === "failed" && (delivery.why === "vanished" || delivery.why === "channel-gone"))
      onLost(slot, messageId, delivery.why)
  }

  async function trying<D extends Posting | Delivery>(tries: number, send: () => Promise<D>): Promise<D> {
    const delivery = await send()
    if (delivery.type === "sent" || delivery.why !== "unavailable" || tries <= 1) return delivery
    await new Promise<void>((resolve) => timers.after(retryMs, resolve))
    await turn()
    return await trying(tries - 1, send)
  }

  function logFailure(delivery: Posting | Delivery, show: Show): void {
    if (delivery.type === "sent") return
    const { id: roundId, channelId } = stored()
    log.warn({ roundId, channelId, show, why: delivery.why }, "a round could not be shown")
  }

  return {
    show(shows) {
      for (const show of shows) {
        if (show.type === "edit" && !show.isUrgent) editLater(show.slot)
        else enqueue(show)
      }
    },
    say: (notice) => enqueue({ type: "say", notice }),
    async settle() {
      for (const cancel of waiting.values()) cancel()
      waiting.clear()
      while (running !== undefined) await running
    },
  }
}

function keyOf(slot: Slot): string {
  return slot.name === "question" ? `question ${slot.position}` : slot.name
}

function messageIdOf(round: Round, slot: Slot): string | null {
  switch (slot.name) {
    case "lobby":
      return round.lobbyMessageId
    case "question":
      return round.asked[slot.position]?.messageId ?? null
    case "podium":
      return round.podiumMessageId
  }
}

/** A question that was skipped or stopped before its turn came need not be posted any more. */
function isOutdated({ phase }: Round, slot: Slot): boolean {
  if (slot.name !== "question") return false
  return !("position" in phase) || phase.position !== slot.position || phase.name === "paused"
}
