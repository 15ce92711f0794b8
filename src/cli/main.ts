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

loadDotEnv()
const [name = "", ...args] = process.argv.slice(2)
process.exitCode = await runCommand(name, args)

async function runCommand(name: string, args: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (load === undefined) {
      throw new UsageError(`unknown command "${name}": use one of ${Object.keys(commands).join(", ")}`)
    }
    return await (await load()).run(args)
  } catch (error) {
    if (!isUsersFault(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

/** parseArgs throws TypeErrors of its own with the option's name in the message. */
function isUsersFault(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof ConfigError) return true
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
}
