import type { Judged } from "./judge-answers.ts"

export interface Scores {
  readonly type: string
  readonly questions: number
  /** Shares from 0 to 1. */
  readonly hitAt1: number
  readonly hitAt3: number
  /** Mean reciprocal rank of the first right hit among ten. */
  readonly mrrAt10: number
}

export interface Summary {
  readonly total: Scores
  readonly types: readonly Scores[]
  readonly refusals: {
    readonly unanswerable: number
    /** Share of the unanswerable questions that were refused; the more the better. */
    readonly refusedRightly: number
    readonly answerable: number
    /** Share of the answerable questions that were refused; the less the better. */
    readonly refusedWrongly: number
  }
  readonly timeMs: { readonly mean: number; readonly p50: number; readonly p99: number }
}

/** Figures over all answerable questions and by type; refusals and times over all questions. */
export function summarise(judged: readonly Judged[]): Summary {
  const answerable = judged.filter(({ isAnswerable }) => isAnswerable)
  const unanswerable = judged.filter(({ isAnswerable }) => !isAnswerable)
  const times = judged.map(({ tookMs }) => tookMs).sort((a, b) => a - b)
  return {
    total: score("all", answerable),
    types: [...Map.groupBy(answerable, ({ question }) => question.type)].map(([type, items]) =>
      score(type, items),
    ),
    refusals: {
      unanswerable: unanswerable.length,
      refusedRightly: share(unanswerable, ({ wasFound }) => !wasFound),
      answerable: answerable.length,
      refusedWrongly: share(answerable, ({ wasFound }) => !wasFound),
    },
    timeMs: {
      mean: times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length),
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
    },
  }
}

function score(type: string, judged: readonly Judged[]): Scores {
  return {
    type,
    questions: judged.length,
    hitAt1: share(judged, ({ rank }) => rank === 1),
    hitAt3: share(judged, ({ rank }) => rank !== undefined && rank <= 3),
    mrrAt10:
      judged.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : 1 / rank), 0) /
      Math.max(1, judged.length),
  }
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length)
}

function quantile(sorted: readonly number[], level: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * level))] ?? 0
}
