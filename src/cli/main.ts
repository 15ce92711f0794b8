import { ConfigError, loadDotEnv } from "../config.ts"
import { type Command, UsageError } from "./command.ts"

/** The terminal's door: picks the command named first and hands it the rest. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => await import("./ask.ts"),
  eval: async () => await import("./eval.ts"),
  store: async () => await import("./store.ts"),
  notes: async () => await import("./notes.ts"),
  questions: async () => await import("./questions.ts"),
}

// A reader that has seen enough, such as head, closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
  process.exit()
})

const [name = "", ...args] = process.argv.slice(2)
process.exitCode = await runCommand(name, args)

async function runCommand(name: string, args: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    loadDotEnv()
    if (load === undefined) {
      throw new UsageError(
        `${name === "" ? "no command" : `unknown command "${name}"`}: use one of ${Object.keys(commands).join(", ")}`,
      )
    }
    return await (await load()).run(args)
  } catch (error) {
    const fault = usersFault(error)
    if (fault === undefined) throw error
    process.stderr.write(`${fault}\n`)
    return 2
  }
}

/** What to tell a person who can mend it; undefined for a bug. */
function usersFault(error: unknown): string | undefined {
  if (error instanceof UsageError || error instanceof ConfigError) return error.message
  const isParsing =
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  // parseArgs names the option, and goes on with advice for positional arguments, which helps nobody here.
  return isParsing ? `${error.message.split(". ")[0]}; see --help` : undefined
}
