import { closeWhenAllAnswered } from "./answering.ts"
import { askedAt, enter, moved, open, questionSlot, replaceAsked, send } from "./phases.ts"
import { startClock, stopClock } from "./question-clock.ts"
import type { Round } from "./round.ts"
import { refuse, type Transition, unchanged } from "./transition.ts"

/** Discord has the question's message: its clock starts at the message's own time. */
export function confirmShown(
  round: Round,
  position: number,
  messageId: string,
  sentAtMs: number,
  nowMs: number,
): Transition {
  const asked = round.asked[position]
  if (asked === undefined) return refuse(round, "stale")
  if (asked.messageId === messageId) return unchanged(round, { type: "done" })
  const named = replaceAsked(round, position, { ...asked, messageId })
  if (round.phase.name === "sending" && round.phase.position === position) {
    return closeWhenAllAnswered(moved(open(named, position, sentAtMs, nowMs), []), nowMs)
  }
  // Paused, skipped or revealed while the message was on its way: it is brought up to date.
  return moved(named, [{ type: "edit", slot: questionSlot(position), isUrgent: true }])
}

/** Posts the current message anew when somebody deleted it; an open question's clock stands still meanwhile. */
export function replaceVanished(round: Round, messageId: string, nowMs: number): Transition {
  const { phase } = round
  if (phase.name === "lobby" && round.lobbyMessageId === messageId) {
    return moved({ ...round, lobbyMessageId: null }, [{ type: "post", slot: { name: "lobby" } }])
  }
  if (phase.name === "lobby" || phase.name === "ended") return refuse(round, "stale")
  const { position } = phase
  const asked = round.asked[position]
  if (asked === undefined || asked.messageId !== messageId) return refuse(round, "stale")
  const lost = replaceAsked(round, position, {
    ...asked,
    messageId: null,
    repostings: asked.repostings + 1,
    spans: stopClock(asked.spans, nowMs),
  })
  if (phase.name === "open") return send(lost, position, nowMs)
  // A paused question is posted when it goes on.
  if (phase.name !== "reveal") return moved(lost, [])
  return moved(lost, [{ type: "post", slot: questionSlot(position) }])
}

/** Goes on after the process was away: nobody loses time by it, and every message is brought up to date. */
export function recover(round: Round, downSinceMs: number, nowMs: number): Transition {
  const { phase } = round
  if (phase.name === "ended") return refuse(round, "ended")
  const timerAtMs = phase.timer.atMs + Math.max(0, nowMs - downSinceMs)
  switch (phase.name) {
    case "lobby": {
      const next = enter(round, timerAtMs, "lobby", (timer) => ({ name: "lobby", timer }))
      const slot = { name: "lobby" } as const
      return moved(next, [
        round.lobbyMessageId === null ? { type: "post", slot } : { type: "edit", slot, isUrgent: true },
      ])
    }
    case "sending":
      return send(round, phase.position, nowMs)
    case "open": {
      const asked = askedAt(round, phase.position)
      const spans = startClock(stopClock(asked.spans, downSinceMs), nowMs)
      const next = replaceAsked(round, phase.position, { ...asked, spans })
      return closeWhenAllAnswered(
        moved(open(next, phase.position, nowMs, nowMs), [
          { type: "edit", slot: questionSlot(phase.position), isUrgent: true },
        ]),
        nowMs,
      )
    }
    case "reveal":
    case "paused": {
      const next = enter(round, timerAtMs, phase.position, (timer) => ({ ...phase, timer }))
      return moved(next, [{ type: "edit", slot: questionSlot(phase.position), isUrgent: true }])
    }
  }
}
