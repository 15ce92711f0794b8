import { z } from "zod"
import type { Question } from "../question.ts"
import type { GivenAnswer, Round } from "./round.ts"

/** What is stored of a round besides its questions, answers and hints, which have rows of their own. */
export type RoundSnapshot = z.infer<typeof snapshotSchema>

/** An answer as its row gives it back. */
export interface RestoredAnswer extends GivenAnswer {
  readonly position: number
  readonly playerId: string
}

export interface RestoredHint {
  readonly position: number
  readonly playerId: string
  readonly stage: number
}

export function takeSnapshot(round: Round): RoundSnapshot {
  const { questions: _questions, asked, players, phase, ...rest } = round
  return snapshotSchema.parse({
    ...rest,
    players,
    phase,
    asked: asked.map(({ answers: _answers, hints: _hints, ...each }) => each),
  })
}

/** Puts a stored round together again. Throws where the snapshot is not one of ours. */
export function restoreRound(
  snapshot: unknown,
  questions: readonly Question[],
  answers: readonly RestoredAnswer[],
  hints: readonly RestoredHint[],
): Round {
  const stored = snapshotSchema.parse(snapshot)
  return {
    ...stored,
    questions,
    asked: stored.asked.map((each, position) => ({
      ...each,
      answers: Object.fromEntries(
        answers
          .filter((answer) => answer.position === position)
          .map(({ position: _position, playerId, ...answer }) => [playerId, answer]),
      ),
      hints: Object.fromEntries(
        hints
          .filter((hint) => hint.position === position)
          .sort((one, other) => one.stage - other.stage)
          .map(({ playerId, stage }) => [playerId, stage]),
      ),
    })),
  }
}

const milliseconds = z.number()
const timer = z.object({ id: z.string(), atMs: milliseconds })
const position = z.number().int().min(0)

const phase = z.discriminatedUnion("name", [
  z.object({ name: z.literal("lobby"), timer }),
  z.object({ name: z.literal("sending"), position, timer }),
  z.object({ name: z.literal("open"), position, timer }),
  z.object({ name: z.literal("reveal"), position, timer }),
  z.object({
    name: z.literal("paused"),
    reason: z.enum(["asked", "idle", "sending-failed"]),
    position,
    timer,
  }),
  z.object({
    name: z.literal("ended"),
    reason: z.enum(["finished", "stopped", "nobody-joined", "idle", "channel-gone", "failed"]),
    atMs: milliseconds,
  }),
])

const snapshotSchema = z.object({
  id: z.string(),
  guildId: z.string(),
  channelId: z.string(),
  hostId: z.string(),
  seed: z.number(),
  topic: z.string().nullable(),
  language: z.enum(["ko", "en"]),
  rules: z.object({
    mode: z.enum(["classic", "survival"]),
    lobbyMs: milliseconds,
    questionMs: milliseconds,
    graceMs: milliseconds,
    settleMs: milliseconds,
    revealMs: milliseconds,
    sendingMs: milliseconds,
    pauseMs: milliseconds,
  }),
  createdAtMs: milliseconds,
  asked: z.array(
    z.object({
      messageId: z.string().nullable(),
      repostings: z.number().int(),
      spans: z.array(z.object({ fromMs: milliseconds, toMs: milliseconds.nullable() })),
      status: z.enum(["asking", "scored", "skipped"]),
      contestants: z.array(z.string()).nullable(),
      isRevival: z.boolean(),
    }),
  ),
  players: z.array(z.object({ id: z.string(), isActive: z.boolean(), outAt: z.number().int().nullable() })),
  phase,
  lobbyMessageId: z.string().nullable(),
  podiumMessageId: z.string().nullable(),
  unansweredInARow: z.number().int(),
  timersSet: z.number().int(),
})
