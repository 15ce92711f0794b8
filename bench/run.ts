import { parseArgs } from "node:util"
import { judgeRanking } from "../src/cli/eval/judge-answers.ts"
import { type EvalQuestion, readPassageFile, readQuestionFile } from "../src/cli/eval/read-eval-files.ts"
import { readNotes } from "../src/cli/read-notes.ts"
import type { SearchSource } from "../src/search/types.ts"
import { ablations, type Engine, engines } from "./engines.ts"
import { measureUpkeep } from "./measure-upkeep.ts"
import { recombinePassages } from "./recombine-passages.ts"

const corpusQuestions = "tests/eval/corpus.questions.jsonl"

const help = `Measures the search beside others, on the same passages and questions.

  npm run bench -- [--notes PATH | --passages FILE] [--questions FILE] [--scale N] [--only NAME]

  --notes PATH      default corpus
  --passages FILE   instead of notes, as for eval
  --questions FILE  default ${corpusQuestions}
  --scale N         passages recombined from these to measure time with (default 100000; 0 leaves it out)
  --ablate          leave out one part of the search after the other, on our own notes, the four subjects
                    and what is given
  --only NAME       one engine: ${engines.map(({ name }) => name).join(", ")}
`

const { values } = parseArgs({
  options: {
    notes: { type: "string" },
    passages: { type: "string" },
    questions: { type: "string", default: corpusQuestions },
    scale: { type: "string", default: "100000" },
    only: { type: "string" },
    ablate: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
})
if (values.help) console.log(help)
else await measureAll()

async function measureAll(): Promise<void> {
  const sets = await readSets()
  const measured = values.ablate ? ablations : engines
  const chosen = measured.filter(({ name }) => values.only === undefined || name === values.only)
  for (const { name, source, questions } of sets) {
    console.log(`\n${name}: ${source.passages.length} passages, ${questions.length} questions`)
    printHeader("hit@1   hit@3 ")
    for (const engine of chosen) await measure(engine, source, questions, true)
  }
  const scale = values.ablate ? 0 : Number(values.scale)
  const [first] = sets
  if (!(scale > 0) || first === undefined) return
  const { source, questions } = first
  const large = { passages: recombinePassages(source.passages, scale, 1), terms: source.terms }
  console.log(`\n${scale} passages recombined from these (no quality: the sentences stand anywhere)`)
  printHeader("")
  for (const engine of chosen) await measure(engine, large, questions, false)
  console.log("")
  for (const line of measureUpkeep(large)) console.log(line)
}

interface MeasuredSet {
  readonly name: string
  readonly source: SearchSource
  readonly questions: readonly EvalQuestion[]
}

/** What was asked for; without that our own notes; for ablations both of our own sets and what was asked for. */
async function readSets(): Promise<MeasuredSet[]> {
  const given = values.notes ?? values.passages
  const own = [
    { notes: "corpus", questions: corpusQuestions },
    { notes: "tests/fixtures/notes", questions: "tests/eval/four-subjects.questions.jsonl" },
  ]
  const sets: MeasuredSet[] = []
  for (const { notes, questions } of values.ablate ? own : given === undefined ? own.slice(0, 1) : []) {
    sets.push({ name: notes, source: await readNotes(notes), questions: await readQuestionFile(questions) })
  }
  if (given === undefined) return sets
  const source: SearchSource =
    values.passages === undefined
      ? await readNotes(given)
      : { passages: await readPassageFile(values.passages), terms: [] }
  return [...sets, { name: given, source, questions: await readQuestionFile(values.questions) }]
}

function printHeader(quality: string): void {
  console.log(`${"engine".padEnd(24)}${quality}  build ms   mean ms    p50 ms    p99 ms`)
}

async function measure(
  { name, index }: Engine,
  source: SearchSource,
  questions: readonly EvalQuestion[],
  isJudged: boolean,
): Promise<void> {
  const start = performance.now()
  const search = await index(source)
  const builtMs = performance.now() - start
  const byId = new Map(source.passages.map((passage) => [passage.id, passage]))
  // Once to warm the compiler up, so that the order of the engines does not matter.
  for (const { query } of questions.slice(0, 100)) await search(query)
  const times: number[] = []
  const ranks: (number | undefined)[] = []
  for (const question of questions) {
    const asked = performance.now()
    const ids = await search(question.query)
    times.push(performance.now() - asked)
    const hits = ids.flatMap((id) => byId.get(id) ?? [])
    if (isAnswerable(question)) ranks.push(judgeRanking(question, hits))
  }
  const share = (most: number) =>
    (ranks.filter((rank) => rank !== undefined && rank <= most).length / Math.max(1, ranks.length)).toFixed(3)
  times.sort((a, b) => a - b)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  const figures = [builtMs, mean, times[Math.floor(times.length / 2)], times[Math.floor(times.length * 0.99)]]
  console.log(
    name.padEnd(24) +
      (isJudged ? `${share(1)}   ${share(3)}   ` : "  ") +
      figures.map((figure) => (figure ?? 0).toFixed(2).padStart(8)).join("  "),
  )
}

function isAnswerable({ gold }: EvalQuestion): boolean {
  return "ids" in gold ? gold.ids.length > 0 : gold.must.length > 0
}
