import type { Judged } from "./judge-answers.ts"
import type { Scores, Summary } from "./summarise.ts"

export interface Report extends Summary {
  readonly name: string
}

/** Writes the figures to standard output: a table for people, one JSON object a line for machines. */
export function printReport(
  report: Report,
  judged: readonly Judged[],
  { json, misses }: { readonly json: boolean; readonly misses: boolean },
): void {
  const missed = misses ? judged.filter(({ isAnswerable, rank }) => isAnswerable && rank !== 1) : []
  process.stdout.write(json ? asJson(report, missed) : asTable(report, missed))
}

function asJson({ name, total, types, refusals, timeMs }: Report, missed: readonly Judged[]): string {
  const rows = [
    { search: name, ...total, ...refusals, timeMs },
    ...types.map((scores) => ({ search: name, ...scores })),
    ...missed.map(({ question, rank }) => ({
      search: name,
      missed: question.id,
      query: question.query,
      rank: rank ?? null,
    })),
  ]
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("")
}

function asTable({ name, total, types, refusals, timeMs }: Report, missed: readonly Judged[]): string {
  const lines = [
    name,
    `  ${"type".padEnd(12)} questions  hit@1  hit@3  MRR@10`,
    ...[...types, total].map(row),
    `  refused: ${percent(refusals.refusedRightly)} of ${refusals.unanswerable} that the notes do not answer, ` +
      `${percent(refusals.refusedWrongly)} of ${refusals.answerable} that they do`,
    `  time a query: mean ${timeMs.mean.toFixed(2)} ms, p50 ${timeMs.p50.toFixed(2)} ms, p99 ${timeMs.p99.toFixed(2)} ms`,
    ...missed.map(
      ({ question, rank }) =>
        `  missed ${question.id} (${question.type}, rank ${rank ?? "–"}): ${question.query}`,
    ),
  ]
  return `${lines.join("\n")}\n`
}

function row({ type, questions, hitAt1, hitAt3, mrrAt10 }: Scores): string {
  const figures = [hitAt1, hitAt3, mrrAt10].map((figure) => figure.toFixed(3).padStart(5))
  return `  ${type.padEnd(12)} ${String(questions).padStart(9)}  ${figures.join("  ")}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
