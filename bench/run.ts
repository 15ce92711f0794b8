import { parseArgs } from "node:util"
import { judgeAnswers } from "../src/cli/eval/judge-answers.ts"
import { type EvalQuestion, readQuestionFile } from "../src/cli/eval/read-eval-files.ts"
import { summarise } from "../src/cli/eval/summarise.ts"
import { readNotes } from "../src/cli/read-notes.ts"
import type { SearchSource } from "../src/search/types.ts"
import { type Engine, engines } from "./engines.ts"
import { recombinePassages } from "./recombine-passages.ts"

const help = `Measures search beside other engines, in one run on this machine.

  npm run bench -- [--notes PATH] [--questions FILE] [--passages N] [--engine NAME]

  --notes PATH      notes to take passages from (default corpus)
  --questions FILE  questions for quality, and as queries for times (default tests/eval/corpus.questions.jsonl)
  --passages N      size of the collection that is timed (default 20000)
  --engine NAME     only this engine: ${engines.map(({ name }) => name).join(", ")}
  --help            this text
`

const { values } = parseArgs({
  options: {
    notes: { type: "string", default: "corpus" },
    questions: { type: "string", default: "tests/eval/corpus.questions.jsonl" },
    passages: { type: "string", default: "20000" },
    engine: { type: "string" },
    help: { type: "boolean", default: false },
  },
})
if (values.help) process.stdout.write(help)
else await run()

async function run(): Promise<void> {
  const notes = await readNotes(values.notes)
  const questions = await readQuestionFile(values.questions)
  const crowd = {
    passages: recombinePassages(notes.passages, Number(values.passages), 1),
    terms: notes.terms,
  }
  process.stdout.write(
    `quality: ${notes.passages.length} passages, ${questions.length} questions; times: ${crowd.passages.length} passages\n` +
      `${"engine".padEnd(26)} hit@1  hit@3  build s  p50 ms  p99 ms\n`,
  )
  for (const engine of engines.filter(({ name }) => values.engine === undefined || name === values.engine)) {
    process.stdout.write(`${await measure(engine, notes, crowd, questions)}\n`)
  }
}

async function measure(
  engine: Engine,
  notes: SearchSource,
  crowd: SearchSource,
  questions: readonly EvalQuestion[],
): Promise<string> {
  const judged = await judgeAnswers(questions, await engine.index(notes))
  const { total } = summarise(judged)
  const start = performance.now()
  const search = await engine.index(crowd)
  const buildSeconds = (performance.now() - start) / 1000
  // Once to warm up, once to measure.
  await judgeAnswers(questions, search)
  const { timeMs } = summarise(await judgeAnswers(questions, search))
  const figures = [
    total.hitAt1.toFixed(3).padStart(5),
    total.hitAt3.toFixed(3).padStart(5),
    buildSeconds.toFixed(1).padStart(7),
    timeMs.p50.toFixed(2).padStart(6),
    timeMs.p99.toFixed(2).padStart(6),
  ]
  return `${engine.name.padEnd(26)} ${figures.join("  ")}`
}
