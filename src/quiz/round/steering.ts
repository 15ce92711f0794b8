import type { Actor } from "./event.ts"
import { askedAt, end, goOn, moved, open, pause, questionSlot, reveal, send } from "./phases.ts"
import type { Phase, Round } from "./round.ts"
import { type Refusal, refuse, type Transition } from "./transition.ts"

/** Ends the lobby early. */
export function startNow(round: Round, by: Actor, nowMs: number): Transition {
  if (!maySteer(round, by)) return refuse(round, "not-allowed")
  if (round.phase.name !== "lobby") return refuse(round, "already-started")
  if (round.players.length === 0) return refuse(round, "nobody-joined")
  return goOn(round, nowMs)
}

/** Goes past the open question without scoring it, or past the time that a reveal stands. */
export function skip(round: Round, by: Actor, nowMs: number): Transition {
  if (!maySteer(round, by)) return refuse(round, "not-allowed")
  switch (round.phase.name) {
    case "open":
      return reveal(round, round.phase.position, "skipped", nowMs)
    case "reveal":
      return goOn(round, nowMs)
    default:
      return refuse(round, whyNotSteered(round.phase))
  }
}

/** Pauses on request; the clock stands still from when Discord took the request. */
export function suspend(round: Round, by: Actor, sentAtMs: number, nowMs: number): Transition {
  if (!maySteer(round, by)) return refuse(round, "not-allowed")
  switch (round.phase.name) {
    case "sending":
    case "open":
    case "reveal":
      return pause(round, round.phase.position, "asked", sentAtMs, nowMs)
    case "paused":
      return refuse(round, "already-paused")
    default:
      return refuse(round, whyNotSteered(round.phase))
  }
}

/** Goes on where the round paused: the same question with the time it had left, or the next one. */
export function resume(round: Round, by: Actor, sentAtMs: number, nowMs: number): Transition {
  if (!maySteer(round, by)) return refuse(round, "not-allowed")
  if (round.phase.name !== "paused") return refuse(round, "not-paused")
  const { position } = round.phase
  const awake = { ...round, unansweredInARow: 0 }
  const asked = askedAt(awake, position)
  if (asked.status !== "asking") return goOn(awake, nowMs)
  if (asked.messageId === null) return send(awake, position, nowMs)
  return moved(open(awake, position, sentAtMs, nowMs), [
    { type: "edit", slot: questionSlot(position), isUrgent: true },
  ])
}

/** Ends the round now; the open question counts for nobody. */
export function stop(round: Round, by: Actor, nowMs: number): Transition {
  return maySteer(round, by) ? end(round, "stopped", nowMs) : refuse(round, "not-allowed")
}

export function maySteer(round: Round, by: Actor): boolean {
  return by.isManager || by.playerId === round.hostId
}

function whyNotSteered({ name }: Phase): Refusal {
  switch (name) {
    case "lobby":
      return "not-started"
    case "sending":
      return "sending"
    case "paused":
      return "paused"
    default:
      return "ended"
  }
}
