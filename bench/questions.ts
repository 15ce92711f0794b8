import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { fileURLToPath } from "node:url"
import { parseArgs, promisify } from "node:util"
import { bindReadings } from "../src/notes/bind-readings.ts"
import { readNote } from "../src/notes/read-note.ts"
import type { BankQuestion } from "../src/quiz/bank/finish-question.ts"
import { makeQuestions } from "../src/quiz/bank/make-bank.ts"
import { QuestionDeck } from "../src/quiz/draw/question-deck.ts"
import { seedChance } from "../src/quiz/draw/seeded-chance.ts"
import { readFolder } from "../src/vault/read-folder.ts"
import { renameCopies } from "./rename-copies.ts"

const help = `Measures the making and drawing of questions: time, memory, and whether two processes make and draw the same.

  npm run bench:questions -- [--notes PATH] [--scale N]

  --notes PATH  default corpus
  --scale N     at least so many passages, out of copies in which every name is another (default 100000; 0: as they are)
`

const draws = 1_000
/** Node takes what a machine has before it tidies up; so bounded, it shows what is needed. */
const heapMegabytes = 700
const questionsPerDraw = 10

const { values } = parseArgs({
  options: {
    notes: { type: "string", default: "corpus" },
    scale: { type: "string", default: "100000" },
    once: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
})
if (values.help) console.log(help)
else if (values.once) await measure()
else await compareTwoProcesses()

async function compareTwoProcesses(): Promise<void> {
  const digests: string[] = []
  for (const name of ["first", "second"]) {
    const heap = `--max-old-space-size=${heapMegabytes}`
    const args = [
      heap,
      fileURLToPath(import.meta.url),
      "--once",
      "--notes",
      values.notes,
      "--scale",
      values.scale,
    ]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    console.log(`${name} process\n${stdout}`)
    digests.push(stdout.trimEnd().split("\n").at(-1) ?? "")
  }
  const isSame = digests[0] === digests[1]
  console.log(isSame ? "both made and drew the same" : "the two processes differ")
  if (!isSame) process.exitCode = 1
}

async function measure(): Promise<void> {
  const { files } = await readFolder(values.notes)
  const originals = files.map(({ path, bytes }) => ({ path, markdown: new TextDecoder().decode(bytes) }))
  const original = bindReadings(files.map((file) => readNote(file.path, file.bytes)))
  const copies = Math.max(1, Math.ceil(Number(values.scale) / original.passages.length))
  const content = bindReadings(
    [...renameCopies(originals, original.terms, copies)].map(({ path, markdown }) =>
      readNote(path, new TextEncoder().encode(markdown)),
    ),
  )
  const { notes, passages, terms } = content
  say("notes", `${notes.length} notes, ${passages.length} passages, ${terms.length} terms`)

  const before = process.memoryUsage().rss
  const startedMs = performance.now()
  let refused = 0
  const questions = makeQuestions(content, () => {
    refused++
  })
  const tookMs = performance.now() - startedMs
  say("bank", `${questions.length} questions of ${questions.length + refused} in ${seconds(tookMs)}`)
  say("memory", `${megabytes(before)} with the notes alone, ${megabytes(peakBytes())} at most`)

  const deck = new QuestionDeck(questions)
  const [topic] = deck.topics()
  const drawn = timeDraws((seed) => deck.draw({ count: questionsPerDraw, seed }))
  say("draw of ten", drawn.times)
  say(
    "of one topic",
    timeDraws((seed) => deck.draw({ count: questionsPerDraw, seed, topic: topic?.topic ?? "" })).times,
  )
  say("by shuffling", timeDraws((seed) => shuffle(questions, seed).slice(0, questionsPerDraw)).times)
  say(
    "digest",
    createHash("sha256")
      .update(JSON.stringify([questions, drawn.ids]))
      .digest("hex")
      .slice(0, 16),
  )
}

function timeDraws(draw: (seed: string) => readonly BankQuestion[]): { times: string; ids: string[][] } {
  const tookMs: number[] = []
  const ids: string[][] = []
  for (let at = 0; at < draws; at++) {
    const startedMs = performance.now()
    const drawn = draw(`seed ${at}`)
    tookMs.push(performance.now() - startedMs)
    ids.push(drawn.map(({ id }) => id))
  }
  const sorted = tookMs.toSorted((one, other) => one - other)
  const share = (part: number) => `${(sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(2)} ms`
  return { times: `p50 ${share(0.5)}, p99 ${share(0.99)}, slowest ${share(1)}`, ids }
}

/** The alternative: every question in an order by chance, the first ten taken (Fisher and Yates, 1938). */
function shuffle(questions: readonly BankQuestion[], seed: string): BankQuestion[] {
  const chance = seedChance(seed)
  const shuffled = [...questions]
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = chance.pick(at + 1)
    const [one, two] = [shuffled[at], shuffled[other]]
    if (one !== undefined && two !== undefined) [shuffled[at], shuffled[other]] = [two, one]
  }
  return shuffled
}

function say(what: string, figures: string): void {
  console.log(`${what.padEnd(14)}${figures}`)
}

/** The most memory that the process ever held. */
function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`
}
