import type { Round } from "../quiz/round/round.ts"

/** When a round last showed that its process was alive, as far as is stored; Unix milliseconds. */
export function lastSignOfLife(round: Round, lastBeatMs: number | undefined): number {
  const moments = round.asked.flatMap(({ spans, answers }) => [
    ...spans.flatMap(({ fromMs, toMs }) => (toMs === null ? [fromMs] : [fromMs, toMs])),
    ...Object.values(answers).map(({ sentAtMs }) => sentAtMs),
  ])
  return Math.max(round.createdAtMs, lastBeatMs ?? 0, ...moments)
}

/** Ended, scored, and the process died before the standings were shown. */
export function owesPodium({ phase, podiumMessageId, asked }: Round): boolean {
  return (
    phase.name === "ended" &&
    phase.reason !== "channel-gone" &&
    podiumMessageId === null &&
    asked.some(({ status }) => status === "scored")
  )
}
