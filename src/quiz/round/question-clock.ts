import type { Span } from "./round.ts"

/** How long the clock had run at `atMs`; 0 before it first started. */
export function elapsedAt(spans: readonly Span[], atMs: number): number {
  return spans.reduce(
    (sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(atMs, toMs ?? Number.POSITIVE_INFINITY) - fromMs),
    0,
  )
}

export function isRunning(spans: readonly Span[]): boolean {
  return spans.at(-1)?.toMs === null
}

/** Lets the clock run from `fromMs` on; a running clock is left alone. */
export function startClock(spans: readonly Span[], fromMs: number): readonly Span[] {
  if (isRunning(spans)) return spans
  // Two clocks that disagree must not make time run twice.
  return [...spans, { fromMs: Math.max(fromMs, spans.at(-1)?.toMs ?? fromMs), toMs: null }]
}

/** Stops the clock at `toMs`; a standing clock is left alone. */
export function stopClock(spans: readonly Span[], toMs: number): readonly Span[] {
  const last = spans.at(-1)
  if (last === undefined || last.toMs !== null) return spans
  return [...spans.slice(0, -1), { fromMs: last.fromMs, toMs: Math.max(toMs, last.fromMs) }]
}
