import { once } from "node:events"
import { createWriteStream, type WriteStream } from "node:fs"
import { open, rename, rm } from "node:fs/promises"
import { parseArgs } from "node:util"
import { defaultDatabaseUrl, readConfig } from "../config.ts"
import { StoreUnusable } from "../store/migrate.ts"
import { openStore } from "../store/open-store.ts"
import type { Store } from "../store/store.ts"
import { UsageError } from "./command.ts"

const usage = "usage: npm run -s store -- backup FILE | restore FILE | export --json | forget --user ID"

const help = `Keeps what the bot has stored: rounds, answers and settings of the database that DATABASE_URL names.

  npm run -s store -- backup FILE       write all of it into a new file
  npm run -s store -- restore FILE      read a backup into an empty database
  npm run -s store -- export --json     all of it on standard output, one JSON object a line
  npm run -s store -- forget --user ID  remove a person by Discord's user id

  --help                                this text
`

/** @throws UsageError for arguments, files and databases that cannot be used */
export async function run(args: readonly string[]): Promise<number> {
  const action = readArgs(args)
  if (action === undefined) {
    process.stdout.write(help)
    return 0
  }
  try {
    const store = await openStore(readConfig(process.env).databaseUrl ?? defaultDatabaseUrl)
    try {
      return await action(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    throw error instanceof StoreUnusable ? new UsageError(error.message, { cause: error }) : error
  }
}

type Action = (store: Store) => Promise<number>

/** Undefined where only help is asked for. */
function readArgs(args: readonly string[]): Action | undefined {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, user: { type: "string" }, help: { type: "boolean", short: "h" } },
  })
  if (values.help) return undefined
  const [name, file, ...rest] = positionals
  if (rest.length > 0) throw new UsageError(`"${rest[0]}" is one argument too many; ${usage}`)
  if (name === "backup" && file !== undefined) return (store) => backUp(store, file)
  if (name === "restore" && file !== undefined) return (store) => restore(store, file)
  if (name === "export" && file === undefined && values.json === true) return exportJson
  if (name === "forget" && file === undefined && values.user !== undefined) return forgetting(values.user)
  throw new UsageError(usage)
}

async function backUp(store: Store, file: string): Promise<number> {
  // Under its own name only when it is whole: a backup cut short must not pass for one.
  const unfinished = `${file}.part`
  try {
    const stream = createWriteStream(unfinished, { flags: "w", mode: 0o600, flush: true })
    await once(stream, "open")
    const rowCount = await store.writeArchive((line) => writeLine(stream, line))
    stream.end()
    await once(stream, "close")
    await rename(unfinished, file)
    if (rowCount === 0) process.stderr.write("the database is empty: is DATABASE_URL the bot's?\n")
    process.stdout.write(`${rowCount} rows written to ${file}\n`)
    return 0
  } catch (error) {
    await rm(unfinished, { force: true })
    throw asUnusable(error, file)
  }
}

async function restore(store: Store, file: string): Promise<number> {
  const handle = await open(file).catch((error: unknown) => {
    throw asUnusable(error, file)
  })
  try {
    const rowCount = await store.readArchive(handle.readLines())
    process.stdout.write(`${rowCount} rows read from ${file}\n`)
    return 0
  } finally {
    await handle.close()
  }
}

async function exportJson(store: Store): Promise<number> {
  await store.writeArchive((line) => writeLine(process.stdout, line))
  return 0
}

function forgetting(playerId: string): Action {
  if (!/^\d{17,20}$/.test(playerId))
    throw new UsageError(`forget --user: "${playerId}" is not a Discord user id of 17 to 20 digits`)
  return async (store) => {
    const outcome = await store.forget(playerId)
    if (outcome.type === "playing") {
      throw new UsageError(
        `${playerId} is in a running round in channel ${outcome.channelId}: stop it with /quiz stop first`,
      )
    }
    process.stdout.write(`forgotten: ${outcome.answerCount} answers of ${playerId} removed\n`)
    return 0
  }
}

async function writeLine(stream: WriteStream | NodeJS.WriteStream, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, "drain")
}

function asUnusable(error: unknown, file: string): unknown {
  const isFileError = error instanceof Error && "syscall" in error
  return isFileError ? new StoreUnusable(`${file} cannot be used: ${error.message}`, { cause: error }) : error
}
