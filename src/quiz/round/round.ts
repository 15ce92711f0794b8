import type { Question, Verdict } from "../question.ts"

/**
 * A round of questions in one channel, from lobby to podium. Plain JSON, so that it can be stored as it is.
 * Two clocks run: `atMs` is this machine's, for timers; `sentAtMs` and spans are Discord's, for fairness.
 */
export interface Round {
  readonly id: string
  readonly guildId: string
  readonly channelId: string
  readonly hostId: string
  /** The seed that the questions and their choices' order were drawn with. */
  readonly seed: number
  readonly topic: string | null
  readonly language: "ko" | "en"
  readonly rules: RoundRules
  readonly createdAtMs: number
  /** In the order of asking; never changes once the round exists. */
  readonly questions: readonly Question[]
  /** One for each question that was begun; same positions as `questions`. */
  readonly asked: readonly AskedQuestion[]
  /** In the order of joining. */
  readonly players: readonly Player[]
  readonly phase: Phase
  readonly lobbyMessageId: string | null
  readonly podiumMessageId: string | null
  /** Questions in a row that nobody answered. */
  readonly unansweredInARow: number
  /** How many timers were set so far; makes each timer's id its own. */
  readonly timersSet: number
}

/** All times in milliseconds. */
export interface RoundRules {
  readonly mode: "classic" | "survival"
  readonly lobbyMs: number
  readonly questionMs: number
  /** A press sent this long after the deadline still counts, as one at the deadline. */
  readonly graceMs: number
  /** How long after the deadline presses on their way are waited for; at least `graceMs`. */
  readonly settleMs: number
  readonly revealMs: number
  /** How long Discord may take to confirm a question's message before the round pauses. */
  readonly sendingMs: number
  /** How long a round may stay paused before it is closed. */
  readonly pauseMs: number
}

export const defaultRules: RoundRules = {
  mode: "classic",
  lobbyMs: 60_000,
  questionMs: 20_000,
  graceMs: 500,
  settleMs: 1_500,
  revealMs: 8_000,
  sendingMs: 30_000,
  pauseMs: 300_000,
}

export interface Player {
  readonly id: string
  /** False after leaving: not waited for any more; points stay. */
  readonly isActive: boolean
  /** Survival: the position of the question that put this player out. */
  readonly outAt: number | null
}

/** A question that was put to the channel, and what became of it. */
export interface AskedQuestion {
  readonly messageId: string | null
  /** How often its message had to be posted anew. */
  readonly repostings: number
  /** When the clock ran, by Discord's time; it stands still while the round is paused or the bot is down. */
  readonly spans: readonly Span[]
  readonly status: "asking" | "scored" | "skipped"
  /** Survival: who may answer it; null for everybody. */
  readonly contestants: readonly string[] | null
  readonly isRevival: boolean
  /** By player: the first answer is the only one. */
  readonly answers: Readonly<Record<string, GivenAnswer>>
  /** By player: how many hints were bought. */
  readonly hints: Readonly<Record<string, number>>
}

export interface Span {
  readonly fromMs: number
  /** Null while the clock runs. */
  readonly toMs: number | null
}

export interface GivenAnswer {
  readonly interactionId: string
  readonly sentAtMs: number
  /** The choice, or what was typed. */
  readonly given: string
  readonly verdict: Verdict
  /** Who declared a refused answer right, and when. */
  readonly acceptedBy: string | null
}

export type Phase =
  | { readonly name: "lobby"; readonly timer: Timer }
  /** The question's message is on its way; its clock starts when Discord confirms it. */
  | { readonly name: "sending"; readonly position: number; readonly timer: Timer }
  | { readonly name: "open"; readonly position: number; readonly timer: Timer }
  | { readonly name: "reveal"; readonly position: number; readonly timer: Timer }
  | {
      readonly name: "paused"
      readonly reason: PauseReason
      readonly position: number
      readonly timer: Timer
    }
  | { readonly name: "ended"; readonly reason: EndReason; readonly atMs: number }

/** Fires once at `atMs`; one whose id is not that of the phase is stale. */
export interface Timer {
  readonly id: string
  readonly atMs: number
}

export type PauseReason = "asked" | "idle" | "sending-failed"

export type EndReason = "finished" | "stopped" | "nobody-joined" | "idle" | "channel-gone" | "failed"
