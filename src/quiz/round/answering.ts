import type { JudgeTyped, Question, Verdict } from "../question.ts"
import type { AnswerEvent } from "./event.ts"
import { admit, mayEnter } from "./joining.ts"
import { askedAt, questionSlot, replaceAsked, reveal } from "./phases.ts"
import { elapsedAt, isRunning } from "./question-clock.ts"
import type { AskedQuestion, GivenAnswer, Round } from "./round.ts"
import { type Refusal, refuse, type Transition, unchanged } from "./transition.ts"

/**
 * Counts the first answer of a person, by when Discord says it was sent. Whether it was right stays open until the
 * reveal. In a classic round who answers without having joined is in from then on.
 */
export function takeAnswer(round: Round, event: AnswerEvent, nowMs: number, judge: JudgeTyped): Transition {
  const { position, playerId, interactionId, sentAtMs } = event
  const refusal = whyNotNow(round, position)
  if (refusal !== undefined) return refuse(round, refusal)
  const asked = askedAt(round, position)
  const earlier = asked.answers[playerId]
  if (earlier !== undefined) {
    // Discord may deliver one press twice after a reconnect; that is no second try.
    const type = earlier.interactionId === interactionId ? "counted" : "repeated"
    return unchanged(round, { type, given: earlier.given })
  }
  if (!mayAnswer(round, asked, playerId)) return refuse(round, "not-playing")
  if (isLate(round, asked, sentAtMs)) return refuse(round, "late")
  const question = round.questions[position]
  const judged = judgeGiven(question, event.given, judge)
  if (question === undefined || judged === undefined) return refuse(round, "no-such-choice")

  const answer: GivenAnswer = { interactionId, sentAtMs, ...judged, acceptedBy: null }
  const counted = replaceAsked(admit(round, playerId), position, {
    ...asked,
    answers: { ...asked.answers, [playerId]: answer },
  })
  const isPlaying = round.players.some(({ id, isActive }) => id === playerId && isActive)
  return closeWhenAllAnswered(
    {
      round: counted,
      changes: [
        ...(isPlaying ? [] : [{ type: "round", round: counted } as const]),
        { type: "answer", round, question, position, playerId, answer },
      ],
      shows: [{ type: "edit", slot: questionSlot(position), isUrgent: false }],
      reply: { type: "counted", given: answer.given },
    },
    nowMs,
  )
}

/** Sells the next hint of a typed question; its price comes off what a right answer earns. */
export function takeHint(
  round: Round,
  position: number,
  playerId: string,
  interactionId: string,
): Transition {
  const refusal = whyNotNow(round, position)
  if (refusal !== undefined) return refuse(round, refusal)
  const asked = askedAt(round, position)
  if (!mayAnswer(round, asked, playerId)) return refuse(round, "not-playing")
  if (asked.answers[playerId] !== undefined) return refuse(round, "already-answered")
  const hints = round.questions[position]?.hints ?? []
  if (hints.length === 0) return refuse(round, "no-hints")
  const taken = asked.hints[playerId] ?? 0
  const stage = Math.min(taken + 1, hints.length)
  const reply = { type: "hinted", hints: hints.slice(0, stage), isLast: stage === hints.length } as const
  if (stage === taken) return unchanged(round, reply)
  return {
    round: replaceAsked(round, position, { ...asked, hints: { ...asked.hints, [playerId]: stage } }),
    changes: [{ type: "hint", roundId: round.id, position, playerId, interactionId, stage }],
    shows: [],
    reply,
  }
}

/** Reveals early once everybody who is waited for has answered; otherwise leaves the transition as it is. */
export function closeWhenAllAnswered(transition: Transition, nowMs: number): Transition {
  const { round, changes, reply } = transition
  if (round.phase.name !== "open") return transition
  const { position } = round.phase
  const asked = askedAt(round, position)
  const awaited = round.players.filter(
    ({ id, isActive }) => isActive && (asked.contestants?.includes(id) ?? true),
  )
  if (awaited.length === 0 || awaited.some(({ id }) => asked.answers[id] === undefined)) return transition
  const revealed = reveal(round, position, "scored", nowMs)
  return { ...revealed, changes: [...changes, ...revealed.changes], reply }
}

function whyNotNow(round: Round, position: number): Refusal | undefined {
  const { phase } = round
  if (phase.name === "lobby") return "not-started"
  if (phase.name === "ended") return "ended"
  if (position !== phase.position) return "closed"
  if (round.asked[position]?.status !== "asking") return "late"
  return phase.name === "paused" ? "paused" : undefined
}

function mayAnswer(round: Round, asked: AskedQuestion, playerId: string): boolean {
  if (asked.contestants !== null) return asked.contestants.includes(playerId)
  return mayEnter(round) || round.players.some(({ id }) => id === playerId)
}

function isLate(round: Round, asked: AskedQuestion, sentAtMs: number): boolean {
  // Until Discord's confirmation has come, whoever presses has just seen the message appear.
  if (!isRunning(asked.spans)) return false
  return elapsedAt(asked.spans, sentAtMs) > round.rules.questionMs + round.rules.graceMs
}

function judgeGiven(
  question: Question | undefined,
  given: AnswerEvent["given"],
  judge: JudgeTyped,
): { readonly given: string; readonly verdict: Verdict } | undefined {
  if (question === undefined) return undefined
  if ("typed" in given) {
    return question.choices === null
      ? { given: given.typed, verdict: judge(question, given.typed) }
      : undefined
  }
  const choice = question.choices?.[given.choice]
  if (choice === undefined) return undefined
  return { given: choice, verdict: choice === question.answer ? "right" : "wrong" }
}
