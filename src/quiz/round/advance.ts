import type { JudgeTyped } from "../question.ts"
import { acceptAnswer } from "./acceptance.ts"
import { takeAnswer, takeHint } from "./answering.ts"
import type { RoundEvent } from "./event.ts"
import { join, leave } from "./joining.ts"
import { end, goOn, moved, pause, reveal } from "./phases.ts"
import type { Round } from "./round.ts"
import { confirmShown, recover, replaceVanished } from "./showing.ts"
import { resume, skip, startNow, stop, suspend } from "./steering.ts"
import { refuse, type Transition, unchanged } from "./transition.ts"

/** How many questions in a row may go unanswered before the round pauses by itself. */
const maxUnansweredInARow = 2

/**
 * The whole of a round's rules: what `event` does to `round` at `nowMs`, this machine's time in Unix milliseconds.
 * Pure: the same arguments give the same transition. An event that no longer fits changes nothing.
 */
export function advance(round: Round, event: RoundEvent, nowMs: number, judge: JudgeTyped): Transition {
  if (round.phase.name === "ended") return afterEnd(round, event)
  switch (event.type) {
    case "join":
      return join(round, event.playerId)
    case "leave":
      return leave(round, event.playerId, nowMs)
    case "start":
      return startNow(round, event.by, nowMs)
    case "lobby-shown":
      return moved({ ...round, lobbyMessageId: event.messageId }, [])
    case "podium-shown":
      return refuse(round, "stale")
    case "shown":
      return confirmShown(round, event.position, event.messageId, event.sentAtMs, nowMs)
    case "answer":
      return takeAnswer(round, event, nowMs, judge)
    case "hint":
      return takeHint(round, event.position, event.playerId, event.interactionId)
    case "accept":
      return acceptAnswer(round, event.by, event.position, event.playerId, nowMs)
    case "skip":
      return skip(round, event.by, nowMs)
    case "pause":
      return suspend(round, event.by, event.sentAtMs, nowMs)
    case "resume":
      return resume(round, event.by, event.sentAtMs, nowMs)
    case "stop":
      return stop(round, event.by, nowMs)
    case "timer":
      // A timer armed for an earlier phase may still fire; it must change nothing.
      return event.timerId === round.phase.timer.id ? timeUp(round, nowMs) : refuse(round, "stale")
    case "send-failed":
      return round.phase.name === "sending" && round.phase.position === event.position
        ? pause(round, event.position, "sending-failed", nowMs, nowMs)
        : refuse(round, "stale")
    case "vanished":
      return replaceVanished(round, event.messageId, nowMs)
    case "channel-gone":
      return end(round, "channel-gone", nowMs)
    case "recovered":
      return recover(round, event.downSinceMs, nowMs)
    case "give-up":
      return end(round, "failed", nowMs)
  }
}

function timeUp(round: Round, nowMs: number): Transition {
  const { phase } = round
  switch (phase.name) {
    case "lobby":
      return round.players.some(({ isActive }) => isActive)
        ? goOn(round, nowMs)
        : end(round, "nobody-joined", nowMs)
    case "sending":
      return pause(round, phase.position, "sending-failed", nowMs, nowMs)
    case "open":
      return reveal(round, phase.position, "scored", nowMs)
    case "reveal":
      return round.unansweredInARow >= maxUnansweredInARow && round.asked.length < round.questions.length
        ? pause(round, phase.position, "idle", nowMs, nowMs)
        : goOn(round, nowMs)
    case "paused":
      return end(round, phase.reason === "idle" ? "idle" : "stopped", nowMs)
    case "ended":
      return refuse(round, "ended")
  }
}

function afterEnd(round: Round, event: RoundEvent): Transition {
  if (event.type !== "podium-shown") return refuse(round, "ended")
  return round.podiumMessageId === event.messageId
    ? unchanged(round, { type: "done" })
    : moved({ ...round, podiumMessageId: event.messageId }, [])
}
