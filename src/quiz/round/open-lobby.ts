import type { Question } from "../question.ts"
import { enter, moved } from "./phases.ts"
import type { Round, RoundRules } from "./round.ts"
import type { Transition } from "./transition.ts"

export interface RoundPlan {
  readonly id: string
  readonly guildId: string
  readonly channelId: string
  readonly hostId: string
  readonly seed: number
  readonly topic: string | null
  readonly language: "ko" | "en"
  readonly rules: RoundRules
  /** At least one, in the order of asking, with the choices in the order shown. */
  readonly questions: readonly Question[]
}

/** A new round, waiting for players. Throws a RangeError for a round without questions. */
export function openLobby(plan: RoundPlan, nowMs: number): Transition {
  if (plan.questions.length === 0) throw new RangeError(`round ${plan.id} has no questions`)
  const round: Round = {
    ...plan,
    createdAtMs: nowMs,
    asked: [],
    players: [],
    phase: { name: "lobby", timer: { id: "", atMs: nowMs } },
    lobbyMessageId: null,
    podiumMessageId: null,
    unansweredInARow: 0,
    timersSet: 0,
  }
  const opened = enter(round, nowMs + plan.rules.lobbyMs, "lobby", (timer) => ({ name: "lobby", timer }))
  return moved(opened, [{ type: "post", slot: { name: "lobby" } }])
}
