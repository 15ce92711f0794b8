import { parseArgs, styleText } from "node:util"
import { loadDotEnv } from "../config.ts"
import { bindReadings } from "../notes/bind-readings.ts"
import { readNote } from "../notes/read-note.ts"
import type { NoteProblem } from "../notes/types.ts"
import { readFolder } from "../vault/read-folder.ts"

const help = `npm run -s notes -- check [--notes PATH] [--json]

Tells what should be mended in the notes: file:line, what, and how.

  --notes PATH  the notes folder, or one note; else NOTES_DIR, else corpus
  --json        one JSON object a line: note, line, code, severity, message, remedy
  --help        this text

Exit status: 0 without errors (warnings are allowed), 1 with errors, 2 on unusable arguments.
`

/** Runs `notes check`; answers with the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === "string") return refuse(options)
  if (options.help) {
    process.stdout.write(help)
    return 0
  }
  const checked = await checkNotes(options.place)
  if (typeof checked === "string") return refuse(`${checked}; set the folder with --notes PATH or NOTES_DIR`)
  process.stdout.write(options.json ? writeJson(checked) : writeReport(checked))
  return checked.problems.some(({ severity }) => severity === "error") ? 1 : 0
}

interface Options {
  readonly place: string
  readonly json: boolean
  readonly help: boolean
}

/** Everything in the folder's notes that should be mended, by note and line. */
interface Checked {
  readonly place: string
  readonly noteCount: number
  readonly passageCount: number
  readonly termCount: number
  readonly problems: readonly NoteProblem[]
}

function readOptions(args: readonly string[]): Options | string {
  loadDotEnv()
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        notes: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    })
    const [command, ...rest] = positionals
    if (!values.help && command !== "check") {
      return command === undefined
        ? 'say what to do: "check"'
        : `unknown command "notes ${command}"; known: check`
    }
    if (rest.length > 0) return `"${rest[0]}" is one argument too many; the folder is named with --notes PATH`
    if (values.notes?.trim() === "") return "--notes needs the path of a folder or note"
    const place = values.notes ?? (process.env["NOTES_DIR"]?.trim() || "corpus")
    return { place, json: values.json, help: values.help }
  } catch (cause) {
    // Node's message goes on with advice for positional arguments, which help nobody here.
    return cause instanceof Error ? `${cause.message.split(". ")[0]}; see --help` : String(cause)
  }
}

async function checkNotes(place: string): Promise<Checked | string> {
  try {
    const folder = await readFolder(place)
    const bound = bindReadings(folder.files.map(({ path, bytes }) => readNote(path, bytes)))
    const problems = [...folder.problems, ...bound.problems].toSorted(
      (one, other) => compare(one.note, other.note) || (one.line ?? 0) - (other.line ?? 0),
    )
    const passageCount = bound.passages.length
    return { place, noteCount: bound.notes.length, passageCount, termCount: bound.terms.length, problems }
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause
    return cause.code === "ENOENT"
      ? `there is no folder or note "${place}"`
      : `"${place}" cannot be read (${String(cause.code)})`
  }
}

function writeJson({ problems }: Checked): string {
  return problems
    .map(({ note, line, code, severity, message, remedy }) =>
      JSON.stringify({ note, line: line ?? null, code, severity, message, remedy }),
    )
    .map((line) => `${line}\n`)
    .join("")
}

function writeReport({ place, noteCount, passageCount, termCount, problems }: Checked): string {
  const lines = problems.map(({ note, line, code, severity, message, remedy }) => {
    const where = style("cyan", line === undefined ? note : `${note}:${line}`)
    return `${where}  ${style(severity === "error" ? "red" : "yellow", code)}  ${message}. ${style("dim", `${remedy}.`)}`
  })
  const errors = problems.filter(({ severity }) => severity === "error").length
  const found =
    problems.length === 0
      ? style("green", "nothing to mend")
      : `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`
  const read = `${count(noteCount, "note")}, ${count(passageCount, "passage")}, ${count(termCount, "term")}`
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

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`)
  return 2
}
