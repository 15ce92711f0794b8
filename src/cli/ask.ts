import { createInterface } from "node:readline"
import { parseArgs } from "node:util"
import { buildSearch } from "../search/build-search.ts"
import type { Answer, PassageSearch } from "../search/types.ts"
import { UsageError } from "./command.ts"
import { printAnswer } from "./print-answer.ts"
import { notesPlace, readNotes } from "./read-notes.ts"

const help = `Answers questions from notes.

  npm run -s ask -- [options] "question"
  npm run -s ask -- [options] --stdin < questions.txt

  --notes PATH   folder of notes, or one note (default: NOTES_DIR, else corpus)
  --json         one JSON object a line
  --limit N      passages to show, 1 to 50 (default 1 for people, 5 with --json)
  --explain      also say why each passage was chosen
  --stdin        read questions from standard input, one a line
  --help         this text
`

/** Answers the question given, or each line of standard input, from one index. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      notes: { type: "string" },
      json: { type: "boolean", default: false },
      limit: { type: "string" },
      explain: { type: "boolean", default: false },
      stdin: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const question = readQuestion(positionals, values.stdin)
  const limit = readLimit(values.limit, values.json ? 5 : 1)
  const { passages, terms } = await readNotes(notesPlace(values.notes))
  const search = buildSearch({ passages, terms })
  const show = values.json
    ? (query: string) =>
        process.stdout.write(`${JSON.stringify(answerAsJson(query, search, limit, values.explain))}\n`)
    : (query: string) => printAnswer(search.answer(query, { limit }), values.explain)
  if (question !== undefined) {
    show(question)
    return 0
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== "") show(line.trim())
  }
  return 0
}

function readQuestion(positionals: readonly string[], readsStdin: boolean): string | undefined {
  const question = positionals.join(" ").trim()
  if (readsStdin && question !== "") throw new UsageError("give a question or --stdin, not both")
  if (!readsStdin && question === "")
    throw new UsageError('no question: npm run -s ask -- "질문", or --stdin')
  return readsStdin ? undefined : question
}

function readLimit(given: string | undefined, fallback: number): number {
  const limit = given === undefined ? fallback : Number(given)
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) {
    throw new UsageError(`--limit "${given}" must be a whole number from 1 to 50`)
  }
  return limit
}

function answerAsJson(query: string, search: PassageSearch, limit: number, explains: boolean): unknown {
  const start = performance.now()
  const answer = search.answer(query, { limit })
  const tookMs = Math.round((performance.now() - start) * 1000) / 1000
  return {
    query,
    found: answer.found,
    results: answer.hits.map((hit, index) => resultAsJson(hit, index, explains)),
    suggestions: answer.suggestions,
    tookMs,
  }
}

function resultAsJson(
  { passage, score, evidence }: Answer["hits"][number],
  index: number,
  explains: boolean,
): Record<string, unknown> {
  return {
    rank: index + 1,
    score: Math.round(score * 1000) / 1000,
    note: passage.note,
    heading: passage.heading,
    lines: passage.lines,
    text: passage.text,
    ...(explains ? { evidence } : {}),
  }
}
