import { awardMedals } from "./medals.ts"
import { elapsedAt, isRunning, startClock, stopClock } from "./question-clock.ts"
import type { AskedQuestion, EndReason, PauseReason, Phase, Round } from "./round.ts"
import { scoreRound } from "./score-round.ts"
import { contestantsOf, decideNext, playersAfter } from "./survival.ts"
import {
  done,
  type RoundChange,
  type Show,
  type Slot,
  type StoredScore,
  type Transition,
} from "./transition.ts"

/** Puts the next question to the channel, or ends the round. */
export function goOn(round: Round, nowMs: number): Transition {
  const step = decideNext(round)
  if (step === "end") return end(round, "finished", nowMs)
  const position = round.asked.length
  const isRevival = step === "revive"
  const asked: AskedQuestion = {
    messageId: null,
    repostings: 0,
    spans: [],
    status: "asking",
    contestants: contestantsOf(round, isRevival),
    isRevival,
    answers: {},
    hints: {},
  }
  return send({ ...round, asked: [...round.asked, asked] }, position, nowMs)
}

/** Has the question's message posted; its clock starts when Discord confirms it. */
export function send(round: Round, position: number, nowMs: number): Transition {
  const next = enter(round, nowMs + round.rules.sendingMs, position, (timer) => ({
    name: "sending",
    position,
    timer,
  }))
  return moved(next, [{ type: "post", slot: questionSlot(position) }])
}

/** Starts or goes on with the question's clock from `sentAtMs`, Discord's time. */
export function open(round: Round, position: number, sentAtMs: number, nowMs: number): Round {
  const asked = askedAt(round, position)
  const spans = startClock(asked.spans, sentAtMs)
  const leftMs = round.rules.questionMs - elapsedAt(spans, sentAtMs)
  const next = replaceAsked(round, position, { ...asked, spans })
  return enter(next, nowMs + leftMs + round.rules.settleMs, position, (timer) => ({
    name: "open",
    position,
    timer,
  }))
}

/** Reveals the answer. A skipped question earns nobody anything and puts nobody out. */
export function reveal(
  round: Round,
  position: number,
  status: "scored" | "skipped",
  nowMs: number,
): Transition {
  const asked = askedAt(round, position)
  const spans = isRunning(asked.spans)
    ? stopClock(asked.spans, deadlineOf(round, position) ?? nowMs)
    : asked.spans
  const closed = replaceAsked(round, position, { ...asked, spans, status })
  const nobody = status === "scored" && Object.keys(asked.answers).length === 0
  const settled: Round = {
    ...closed,
    players: status === "scored" ? playersAfter(closed, position) : closed.players,
    unansweredInARow: nobody ? closed.unansweredInARow + 1 : 0,
  }
  const next = enter(settled, nowMs + round.rules.revealMs, position, (timer) => ({
    name: "reveal",
    position,
    timer,
  }))
  return {
    ...moved(next, [{ type: "edit", slot: questionSlot(position), isUrgent: true }]),
    changes: [{ type: "round", round: next }, scoresOf(next, position)],
  }
}

/** Stands still, at most for the rules' `pauseMs`. `standMs` is when the clock stopped, by Discord's time. */
export function pause(
  round: Round,
  position: number,
  reason: PauseReason,
  standMs: number,
  nowMs: number,
): Transition {
  const asked = round.asked[position]
  const stopped =
    asked === undefined
      ? round
      : replaceAsked(round, position, { ...asked, spans: stopClock(asked.spans, standMs) })
  const next = enter(stopped, nowMs + round.rules.pauseMs, position, (timer) => ({
    name: "paused",
    reason,
    position,
    timer,
  }))
  const isShown = asked !== undefined && asked.messageId !== null && asked.status === "asking"
  return moved(next, [
    ...(isShown ? [{ type: "edit", slot: questionSlot(position), isUrgent: true } as const] : []),
    { type: "say", notice: reason },
  ])
}

/** Ends the round for good. A question that was still open counts for nobody. */
export function end(round: Round, reason: EndReason, nowMs: number): Transition {
  const asked = round.asked.map((each) =>
    each.status === "asking"
      ? { ...each, status: "skipped" as const, spans: stopClock(each.spans, nowMs) }
      : each,
  )
  const next: Round = { ...round, asked, phase: { name: "ended", reason, atMs: nowMs } }
  const medals: RoundChange[] =
    reason === "finished" ? [{ type: "medals", round: next, medals: awardMedals(next) }] : []
  return {
    round: next,
    changes: [{ type: "round", round: next }, ...medals],
    shows: farewell(round, next, reason),
    reply: done,
  }
}

/** What the shown deadline of a question is by Discord's clock; undefined while its clock stands. */
export function deadlineOf(round: Round, position: number): number | undefined {
  const spans = round.asked[position]?.spans ?? []
  const running = spans.at(-1)
  if (running === undefined || running.toMs !== null) return undefined
  return running.fromMs + round.rules.questionMs - elapsedAt(spans.slice(0, -1), running.fromMs)
}

export function askedAt(round: Round, position: number): AskedQuestion {
  const asked = round.asked[position]
  if (asked === undefined) throw new RangeError(`round ${round.id} has asked no question ${position}`)
  return asked
}

export function replaceAsked(round: Round, position: number, asked: AskedQuestion): Round {
  return { ...round, asked: round.asked.with(position, asked) }
}

export function questionSlot(position: number): Slot {
  return { name: "question", position }
}

/** A transition that changes nothing but the round itself. */
export function moved(round: Round, shows: readonly Show[]): Transition {
  return { round, changes: [{ type: "round", round }], shows, reply: done }
}

/** Enters a phase with a timer of its own; whichever was armed before is stale from now on. */
export function enter(
  round: Round,
  atMs: number,
  position: number | "lobby",
  phase: (timer: { id: string; atMs: number }) => Phase,
): Round {
  const timersSet = round.timersSet + 1
  return { ...round, timersSet, phase: phase({ id: `${round.id}:${position}:${timersSet}`, atMs }) }
}

/** The rows of the answers to one question, or to all questions, as they now score. */
export function scoresOf(round: Round, position?: number): RoundChange {
  const scores = scoreRound(round)
    .filter((award) => position === undefined || award.position === position)
    .map(
      (award): StoredScore => ({
        position: award.position,
        playerId: award.playerId,
        isRight: award.isRight,
        points: award.points,
        elapsedMs: award.elapsedMs,
        acceptedBy: award.acceptedBy,
      }),
    )
  return { type: "scores", roundId: round.id, scores }
}

function farewell(before: Round, after: Round, reason: EndReason): readonly Show[] {
  if (reason === "channel-gone") return []
  const wasOpen = before.asked.findIndex(({ status, messageId }) => status === "asking" && messageId !== null)
  const closing: Show[] = wasOpen >= 0 ? [{ type: "edit", slot: questionSlot(wasOpen), isUrgent: true }] : []
  if (before.phase.name === "lobby") return [{ type: "edit", slot: { name: "lobby" }, isUrgent: true }]
  if (reason === "failed") return [...closing, { type: "say", notice: "failed" }]
  const hasScores = after.asked.some(({ status }) => status === "scored")
  return hasScores
    ? [...closing, { type: "post", slot: { name: "podium" } }]
    : [...closing, { type: "say", notice: "stopped" }]
}
