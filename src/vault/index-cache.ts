import { createHash, randomUUID } from "node:crypto"
import { mkdir, open, readFile, rename, rm } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { deserialize, serialize } from "node:v8"
import { crc32 } from "node:zlib"
import type { SavedIndex } from "../search/search-index.ts"
import type { SavedShelf } from "./shelf.ts"

/** All that spares reading and indexing the notes again. */
export interface KeptIndex {
  readonly shelf: SavedShelf
  readonly index: SavedIndex
}

/** `none`: nothing was ever kept; `outdated`: by another version of the code; `damaged`: not what was written. */
export type CacheReading = { readonly kept: KeptIndex } | { readonly reason: "none" | "outdated" | "damaged" }

/** The index of one notes folder, kept in a file between starts. The file may be deleted at any time. */
export class IndexCache {
  readonly path: string
  readonly #head: Buffer

  /** @param fingerprint of the code; what another code has written is not read */
  constructor(cacheDir: string, notesDir: string, fingerprint: string) {
    const name = createHash("sha256").update(resolve(notesDir)).digest("hex").slice(0, 16)
    this.path = join(cacheDir, `notes-${name}.index`)
    this.#head = Buffer.from(`hunjang index ${fingerprint}\n`)
  }

  async read(): Promise<CacheReading> {
    const bytes = await readFile(this.path).catch(() => undefined)
    if (bytes === undefined) return { reason: "none" }
    const head = this.#head.length
    if (!bytes.subarray(0, head).equals(this.#head)) return { reason: "outdated" }
    const body = bytes.subarray(head + sumBytes)
    if (bytes.length < head + sumBytes || bytes.readUInt32LE(head) !== crc32(body)) {
      return { reason: "damaged" }
    }
    try {
      // Written by this very code, as the head says, so that its shape need not be checked again.
      return { kept: deserialize(body) as KeptIndex }
    } catch {
      return { reason: "damaged" }
    }
  }

  /** Replaces the file as a whole or not at all. Throws where it cannot be written. */
  async write(kept: KeptIndex): Promise<void> {
    const body = serialize(kept)
    const sum = Buffer.alloc(sumBytes)
    sum.writeUInt32LE(crc32(body))
    await mkdir(dirname(this.path), { recursive: true })
    const draft = `${this.path}.${randomUUID()}.tmp`
    try {
      const file = await open(draft, "wx", 0o600)
      try {
        await file.writev([this.#head, sum, body])
      } finally {
        await file.close()
      }
      await rename(draft, this.path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }
}

const sumBytes = 4
