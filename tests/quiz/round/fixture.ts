import type { JudgeTyped, Question } from "../../../src/quiz/question.ts"
import { advance } from "../../../src/quiz/round/advance.ts"
import type { AnswerEvent, RoundEvent } from "../../../src/quiz/round/event.ts"
import { openLobby, type RoundPlan } from "../../../src/quiz/round/open-lobby.ts"
import { defaultRules, type Round, type RoundRules } from "../../../src/quiz/round/round.ts"
import type { RoundReply, Transition } from "../../../src/quiz/round/transition.ts"

export const judge: JudgeTyped = ({ answer, accept }, typed) => {
  if ([answer, ...accept].includes(typed.trim())) return "right"
  return typed.trim() === `${answer}?` ? "nearly" : "wrong"
}

export function choiceQuestion(number: number): Question {
  return {
    id: `choice-${number}`,
    kind: "description-to-term",
    prompt: `${number}번째 강은 무엇인가요?`,
    choices: ["한강", "금강", "영산강", "섬진강"],
    answer: "한강",
    accept: [],
    explanation: "한강이에요.",
    difficulty: 0.5,
    topic: number % 2 === 0 ? "강" : "산",
    source: { note: "강.md", heading: ["강", "큰 강"], lines: [number, number + 1], passageId: `p${number}` },
  }
}

export function typedQuestion(number: number): Question {
  return {
    ...choiceQuestion(number),
    id: `typed-${number}`,
    kind: "typed",
    choices: null,
    answer: "낙동강",
    accept: ["洛東江"],
    hints: [
      { text: "세 글자", costPoints: 100 },
      { text: "ㄴㄷㄱ", costPoints: 200 },
    ],
  }
}

export function trueFalseQuestion(number: number): Question {
  return {
    ...choiceQuestion(number),
    id: `ox-${number}`,
    kind: "true-false",
    choices: ["O", "X"],
    answer: "O",
  }
}

export function plan(
  questions: readonly Question[],
  rules: Partial<RoundRules> = {},
  changes: Partial<RoundPlan> = {},
): RoundPlan {
  return {
    id: "r1",
    guildId: "guild",
    channelId: "channel",
    hostId: "host",
    seed: 7,
    topic: null,
    language: "ko",
    rules: { ...defaultRules, ...rules },
    questions,
    ...changes,
  }
}

export const host = { playerId: "host", isManager: false }
export const stranger = { playerId: "stranger", isManager: false }

/** A round driven by hand; both clocks are one, and Discord confirms messages when told to. */
export class Table {
  round: Round
  nowMs = 1_000_000
  last: Transition
  readonly all: Transition[] = []
  readonly #judge: JudgeTyped

  constructor(roundPlan: RoundPlan, judgeTyped: JudgeTyped = judge) {
    this.last = openLobby(roundPlan, this.nowMs)
    this.round = this.last.round
    this.all.push(this.last)
    this.#judge = judgeTyped
  }

  send(event: RoundEvent): RoundReply {
    this.last = advance(this.round, event, this.nowMs, this.#judge)
    this.round = this.last.round
    this.all.push(this.last)
    return this.last.reply
  }

  wait(ms: number): void {
    this.nowMs += ms
  }

  join(...playerIds: string[]): void {
    for (const playerId of playerIds) this.send({ type: "join", playerId })
  }

  /** Starts, or goes past a reveal, and has Discord confirm the next question at once. */
  ask(): number {
    if (this.round.phase.name === "lobby") this.send({ type: "start", by: host })
    if (this.round.phase.name === "reveal") this.fireTimer()
    return this.confirm()
  }

  confirm(): number {
    const { phase } = this.round
    if (phase.name !== "sending") throw new Error(`nothing is being sent, the round is in ${phase.name}`)
    const messageId = `m${phase.position}-${this.round.asked[phase.position]?.repostings}`
    this.send({ type: "shown", position: phase.position, messageId, sentAtMs: this.nowMs })
    return phase.position
  }

  fireTimer(): void {
    if (this.round.phase.name === "ended") throw new Error("an ended round has no timer")
    const { id, atMs } = this.round.phase.timer
    this.nowMs = Math.max(this.nowMs, atMs)
    this.send({ type: "timer", timerId: id })
  }

  press(playerId: string, choice: number, more: Partial<AnswerEvent> = {}): RoundReply {
    return this.send(this.#answer(playerId, { choice }, more))
  }

  type(playerId: string, typed: string, more: Partial<AnswerEvent> = {}): RoundReply {
    return this.send(this.#answer(playerId, { typed }, more))
  }

  #answer(playerId: string, given: AnswerEvent["given"], more: Partial<AnswerEvent>): AnswerEvent {
    return {
      type: "answer",
      position: this.round.asked.length - 1,
      playerId,
      interactionId: `i-${playerId}-${this.all.length}`,
      sentAtMs: this.nowMs,
      given,
      ...more,
    }
  }
}
