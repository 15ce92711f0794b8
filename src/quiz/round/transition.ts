import type { Hint, Question } from "../question.ts"
import type { Medal } from "./medals.ts"
import type { GivenAnswer, PauseReason, Round } from "./round.ts"

/**
 * What an event led to. The changes are stored first, together and in order; then the person is answered and the
 * shows are carried out in order. The timer to be armed is that of the new phase.
 */
export interface Transition {
  readonly round: Round
  readonly changes: readonly RoundChange[]
  readonly shows: readonly Show[]
  readonly reply: RoundReply
}

export type RoundChange =
  /** Everything but questions, answers and hints, which have rows of their own. */
  | { readonly type: "round"; readonly round: Round }
  | {
      readonly type: "answer"
      readonly round: Pick<Round, "id" | "guildId" | "createdAtMs">
      readonly question: Pick<Question, "id" | "topic">
      readonly position: number
      readonly playerId: string
      readonly answer: GivenAnswer
    }
  | {
      readonly type: "hint"
      readonly roundId: string
      readonly position: number
      readonly playerId: string
      readonly interactionId: string
      /** 1 for the first hint. */
      readonly stage: number
    }
  /** Replaces what the answers to these questions earned; each answer has a row already. */
  | { readonly type: "scores"; readonly roundId: string; readonly scores: readonly StoredScore[] }
  | {
      readonly type: "alias"
      readonly guildId: string
      readonly questionId: string
      readonly text: string
      readonly acceptedBy: string
      readonly acceptedAtMs: number
    }
  | {
      readonly type: "medals"
      readonly round: Pick<Round, "id" | "guildId">
      readonly medals: readonly Medal[]
    }

export interface StoredScore {
  readonly position: number
  readonly playerId: string
  readonly isRight: boolean
  readonly points: number
  readonly elapsedMs: number
  readonly acceptedBy: string | null
}

/** A message to be posted or brought up to date with the round as it then is. */
export type Show =
  | { readonly type: "post"; readonly slot: Slot }
  /** Unurgent edits may be merged with later ones. */
  | { readonly type: "edit"; readonly slot: Slot; readonly isUrgent: boolean }
  | { readonly type: "say"; readonly notice: Notice }

export type Notice = PauseReason | "failed" | "stopped" | "restarting"

export type Slot =
  | { readonly name: "lobby" }
  | { readonly name: "question"; readonly position: number }
  | { readonly name: "podium" }

/** What the person is told who caused the event. */
export type RoundReply =
  | { readonly type: "done" }
  | { readonly type: "joined"; readonly isFirstTime: boolean }
  | { readonly type: "left" }
  | { readonly type: "counted"; readonly given: string }
  | { readonly type: "repeated"; readonly given: string }
  | { readonly type: "hinted"; readonly hints: readonly Hint[]; readonly isLast: boolean }
  | { readonly type: "accepted"; readonly text: string; readonly playerIds: readonly string[] }
  | { readonly type: "refused"; readonly why: Refusal }

export type Refusal =
  /** The deadline has passed, or the answer was revealed. */
  | "late"
  /** The press belongs to an earlier question. */
  | "closed"
  | "paused"
  | "not-allowed"
  /** Survival: put out, or not in the round from the start. */
  | "not-playing"
  /** Survival: nobody new once it runs. */
  | "too-late-to-join"
  | "not-joined"
  | "nobody-joined"
  | "already-started"
  | "not-started"
  /** The next question is on its way. */
  | "sending"
  | "already-paused"
  | "not-paused"
  /** What a timer or Discord told does not fit any more; no person is told this. */
  | "stale"
  | "no-such-choice"
  | "no-hints"
  | "already-answered"
  | "nothing-to-accept"
  | "ended"

export function unchanged(round: Round, reply: RoundReply): Transition {
  return { round, changes: [], shows: [], reply }
}

export function refuse(round: Round, why: Refusal): Transition {
  return unchanged(round, { type: "refused", why })
}

export const done: RoundReply = { type: "done" }
