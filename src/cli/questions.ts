import { parseArgs } from "node:util"
import type { BankQuestion } from "../quiz/bank/finish-question.ts"
import { type BankRefusal, makeBank, type QuestionBank } from "../quiz/bank/make-bank.ts"
import { QuestionDeck } from "../quiz/draw/question-deck.ts"
import { allKinds } from "../quiz/kinds/all-kinds.ts"
import { UsageError } from "./command.ts"
import { writeReviewSheet } from "./questions/write-review-sheet.ts"
import { notesPlace, readNotes } from "./read-notes.ts"

const help = `Makes quiz questions from notes.

  npm run -s questions -- [options]

  --notes PATH   folder of notes, or one note (default: NOTES_DIR, else corpus)
  --json         one JSON object a line
  --count N      draw N questions as a round does (default: all, in the order they are made)
  --seed N       which draw (default 1); the same seed gives the same questions
  --kind K       only this kind; one of ${allKinds.map(({ name }) => name).join(", ")}
  --topic T      only this topic, heading or note
  --stats        how many questions of each kind and topic were made and refused, and why
  --review       a Markdown sheet to judge the questions by, with boxes to tick
  --refused      what was refused and why, instead of what was made
  --help         this text
`

/** Prints questions, statistics about them or a sheet to review them. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      notes: { type: "string" },
      json: { type: "boolean", default: false },
      count: { type: "string" },
      seed: { type: "string", default: "1" },
      kind: { type: "string" },
      topic: { type: "string" },
      stats: { type: "boolean", default: false },
      review: { type: "boolean", default: false },
      refused: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const count = readCount(values.count)
  const kind = readKind(values.kind)
  const bank = makeBank(await readNotes(notesPlace(values.notes)))
  if (values.stats) {
    printStats(bank)
    return 0
  }
  if (values.refused) {
    for (const refusal of bank.refusals.filter((each) => kind === undefined || each.kind === kind))
      printRefusal(refusal, values.json)
    return 0
  }
  const questions = choose(bank, { count, seed: values.seed, kind, topic: values.topic })
  if (questions.length === 0) process.stderr.write(whyNone(bank, values.topic))
  if (values.review) process.stdout.write(writeReviewSheet(questions))
  else for (const question of questions) printQuestion(question, values.json)
  return 0
}

interface Choice {
  readonly count: number | undefined
  readonly seed: string
  readonly kind: string | undefined
  readonly topic: string | undefined
}

/** All questions that fit, or as many as asked for: a round's draw, and further rounds' where one is not enough. */
function choose(bank: QuestionBank, { count, seed, kind, topic }: Choice): readonly BankQuestion[] {
  const deck = new QuestionDeck(bank.questions)
  const filter = {
    ...(topic === undefined ? {} : { topic }),
    ...(kind === undefined ? {} : { kinds: [kind] }),
  }
  if (count === undefined) return deck.select(filter)
  const drawn: BankQuestion[] = []
  for (let round = 1; drawn.length < count; round++) {
    const seen = new Set(drawn.map(({ id }) => id))
    const more = deck
      .draw({
        ...filter,
        count: count - drawn.length,
        seed: round === 1 ? seed : `${seed}/${round}`,
        seen: [...seen],
      })
      .filter(({ id }) => !seen.has(id))
    if (more.length === 0) break
    drawn.push(...more)
  }
  return drawn
}

function whyNone({ questions }: QuestionBank, topic: string | undefined): string {
  if (questions.length === 0) return "no question can be made of these notes; --stats says why\n"
  const place = topic === undefined ? "" : ` about "${topic}"`
  return `no question${place} of the kind asked for, of ${questions.length} made; --stats lists kinds and topics\n`
}

function readCount(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(written)) {
    throw new UsageError(`--count "${written}" is no number of questions: give a whole number from 1`)
  }
  return Number(written)
}

function readKind(written: string | undefined): string | undefined {
  if (written === undefined || allKinds.some(({ name }) => name === written)) return written
  throw new UsageError(
    `--kind "${written}" is unknown: use one of ${allKinds.map(({ name }) => name).join(", ")}`,
  )
}

function printQuestion(question: BankQuestion, isJson: boolean): void {
  const { id, kind, prompt, choices, answer, accept, explanation, difficulty, topic, source } = question
  if (isJson) {
    const { note, heading, lines } = source
    const shown = {
      id,
      kind,
      prompt,
      choices,
      answer,
      accept,
      explanation,
      difficulty,
      topic,
      source: { note, heading, lines },
    }
    process.stdout.write(`${JSON.stringify(shown)}\n`)
    return
  }
  const listed = choices?.map((choice) => `  ${choice === answer ? "●" : "○"} ${choice}`) ?? [`  = ${answer}`]
  process.stdout.write(`${prompt}\n${listed.join("\n")}\n  (${kind}, ${source.note}:${source.lines[0]})\n\n`)
}

function printRefusal({ kind, topic, reason, detail, prompt, place }: BankRefusal, isJson: boolean): void {
  if (isJson) {
    const { note, heading, lines } = place
    const shown = { kind, topic, reason, detail, prompt, source: { note, heading, lines } }
    process.stdout.write(`${JSON.stringify(shown)}\n`)
    return
  }
  const why = detail === undefined ? reason : `${reason}: ${detail}`
  process.stdout.write(
    `${place.note}:${place.lines[0]} ${kind} ${why}${prompt === undefined ? "" : `\n  ${prompt.replaceAll("\n", " ")}`}\n`,
  )
}

function printStats({ questions, refusals }: QuestionBank): void {
  const kinds = allKinds.map(({ name }) => name)
  process.stdout.write(`${questions.length} questions made, ${refusals.length} refused\n\nby kind\n`)
  for (const kind of kinds) {
    const refused = refusals.filter((refusal) => refusal.kind === kind)
    process.stdout.write(
      `${line(kind, count(questions, "kind", kind), refused.length)}  ${reasons(refused)}\n`,
    )
  }
  process.stdout.write("\nby topic\n")
  for (const topic of new Set([...questions, ...refusals].map((each) => each.topic))) {
    const refused = refusals.filter((refusal) => refusal.topic === topic)
    process.stdout.write(`${line(topic, count(questions, "topic", topic), refused.length)}\n`)
  }
}

function line(name: string, made: number, refused: number): string {
  return `${String(made).padStart(6)} made ${String(refused).padStart(6)} refused  ${name}`
}

function count(questions: readonly BankQuestion[], by: "kind" | "topic", value: string): number {
  return questions.filter((question) => question[by] === value).length
}

function reasons(refusals: readonly BankRefusal[]): string {
  const counted = [...Map.groupBy(refusals, ({ reason }) => reason)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  return counted.length === 0
    ? ""
    : `(${counted.map(([reason, { length }]) => `${reason} ${length}`).join(", ")})`
}
