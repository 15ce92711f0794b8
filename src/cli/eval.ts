import { parseArgs } from "node:util"
import { buildSearch } from "../search/build-search.ts"
import type { SearchSource } from "../search/types.ts"
import { UsageError } from "./command.ts"
import { baselineSearch } from "./eval/baseline-search.ts"
import { judgeAnswers } from "./eval/judge-answers.ts"
import { printReport } from "./eval/print-report.ts"
import { readPassageFile, readQuestionFile } from "./eval/read-eval-files.ts"
import { summarise } from "./eval/summarise.ts"
import { notesPlace, readNotes } from "./read-notes.ts"

const help = `Measures how well questions are answered.

  npm run -s eval -- --notes PATH --questions FILE [--json] [--baseline] [--misses]
  npm run -s eval -- --passages FILE --questions FILE [--json] [--baseline] [--misses]

  --notes PATH      folder of notes, or one note
  --passages FILE   instead of notes: a line {"id","title","text"} a passage
  --questions FILE  a line {"id","query","type","gold":[{"must":[…]}]} a question; with --passages gold holds ids
  --baseline        also measure MiniSearch's defaults on the same passages
  --json            one JSON object a line: the totals, then each type
  --misses          also list the questions whose first hit is wrong
  --help            this text
`

/** Answers every question of a file and reports hit@1, hit@3 and MRR@10 by type, and how refusals went. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      notes: { type: "string" },
      passages: { type: "string" },
      questions: { type: "string" },
      baseline: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  if (values.questions === undefined) throw new UsageError("--questions FILE is missing")
  const source = await readSource(values.notes, values.passages)
  const questions = await readQuestionFile(values.questions)
  const searches = [
    { name: "hunjang", search: buildSearch(source) },
    ...(values.baseline ? [{ name: "minisearch-defaults", search: baselineSearch(source) }] : []),
  ]
  for (const { name, search } of searches) {
    const judged = judgeAnswers(questions, search)
    printReport({ name, ...summarise(judged) }, judged, { json: values.json, misses: values.misses })
  }
  return 0
}

async function readSource(notes: string | undefined, passages: string | undefined): Promise<SearchSource> {
  if ((notes === undefined) === (passages === undefined)) {
    throw new UsageError("give either --notes PATH or --passages FILE")
  }
  if (passages !== undefined) return { passages: await readPassageFile(passages), terms: [] }
  return await readNotes(notesPlace(notes))
}
