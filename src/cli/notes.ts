import { parseArgs, styleText } from "node:util"
import type { NoteProblem } from "../notes/types.ts"
import { UsageError } from "./command.ts"
import { notesPlace, readNotes } from "./read-notes.ts"

const help = `Tells what should be mended in the notes: file:line, what, and how.

  npm run -s notes -- check [--notes PATH] [--json]

  --notes PATH  the notes folder, or one note; else NOTES_DIR, else corpus
  --json        one JSON object a line: note, line, code, severity, message, remedy
  --help        this text

Exit status: 0 without errors (warnings are allowed), 1 with errors, 2 on unusable arguments.
`

/** Runs `notes check`. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      notes: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const [command, surplus] = positionals
  if (command !== "check") {
    throw new UsageError(
      command === undefined ? 'say what to do: "check"' : `unknown command "notes ${command}"; known: check`,
    )
  }
  if (surplus !== undefined)
    throw new UsageError(`"${surplus}" is one argument too many; the folder is named with --notes PATH`)
  const place = notesPlace(values.notes)
  const { notes, passages, terms, problems } = await readNotes(place)
  const inOrder = problems.toSorted(
    (one, other) => compare(one.note, other.note) || (one.line ?? 0) - (other.line ?? 0),
  )
  const counts = [count(notes.length, "note"), count(passages.length, "passage"), count(terms.length, "term")]
  process.stdout.write(values.json ? writeJson(inOrder) : writeReport(place, counts.join(", "), inOrder))
  return problems.some(({ severity }) => severity === "error") ? 1 : 0
}

function writeJson(problems: readonly NoteProblem[]): string {
  return problems
    .map(({ note, line, code, severity, message, remedy }) =>
      JSON.stringify({ note, line: line ?? null, code, severity, message, remedy }),
    )
    .map((line) => `${line}\n`)
    .join("")
}

function writeReport(place: string, read: string, problems: readonly NoteProblem[]): string {
  const lines = problems.map(({ note, line, code, severity, message, remedy }) => {
    const where = style("cyan", line === undefined ? note : `${note}:${line}`)
    return `${where}  ${style(severity === "error" ? "red" : "yellow", code)}  ${message}. ${style("dim", `${remedy}.`)}`
  })
  const errors = problems.filter(({ severity }) => severity === "error").length
  const found =
    problems.length === 0
      ? style("green", "nothing to mend")
      : `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`
  return `${[...lines, `${place}: ${read}; ${found}`].join("\n")}\n`
}

function style(format: Parameters<typeof styleText>[0], text: string): string {
  return styleText(format, text, { stream: process.stdout })
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
