import { basename, resolve } from "node:path"
import { watch } from "chokidar"
import type { PassageSearch, SearchSource } from "../search/types.ts"
import { fingerprintCode } from "./fingerprint-code.ts"
import { IndexCache } from "./index-cache.ts"
import { NotesIndex } from "./notes-index.ts"
import { isHidden, isNoteName } from "./read-folder.ts"
import type { Library, LibraryLog } from "./types.ts"

export interface LibraryOptions {
  /** The notes folder, or a single note. */
  readonly dir: string
  /** Where the index is kept from one start to the next; undefined: nowhere. */
  readonly cacheDir?: string
  /** Another search than the usual one; nothing of it is kept. */
  readonly buildSearch?: (source: SearchSource) => PassageSearch
  readonly log: LibraryLog
  /** Changes are gathered until this long has passed without another; default 200. */
  readonly settleMs?: number
}

/**
 * Reads the notes, and again whatever changes of them until closed. Whoever asks gets the newest complete edition;
 * while the next one is made, and where making it fails, the one before stays. Throws where `dir` cannot be read at
 * all when it is opened.
 */
export async function openLibrary({
  dir,
  cacheDir,
  buildSearch,
  log,
  settleMs = 200,
}: LibraryOptions): Promise<Library> {
  const isKept = cacheDir !== undefined && buildSearch === undefined
  const cache = isKept ? new IndexCache(cacheDir, dir, fingerprintCode()) : undefined
  const index = await NotesIndex.open(dir, cache, log)
  await index.read(new Set())
  let current = index.makeEdition(buildSearch)
  await index.keep()
  const touched = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined
  let isStale = false
  let isClosed = false

  const watcher = watch(dir, {
    ignoreInitial: true,
    followSymlinks: false,
    // Editors save by writing another file and renaming it; the gap must not look like a deletion.
    atomic: true,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 },
    ignored: (path, stats) =>
      path !== dir && (isHidden(basename(path)) || (stats?.isFile() === true && !isNoteName(basename(path)))),
  })
  watcher.on("all", (_, path) => {
    touched.add(resolve(path))
    schedule()
  })
  watcher.on("error", (err) => log.error({ err, dir }, "watching the notes failed"))
  await new Promise<void>((done) => watcher.once("ready", () => done()))
  // What was saved between the first reading and the watcher's being ready raises no event.
  schedule()

  function schedule(): void {
    if (isClosed) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      working ??= refresh().finally(() => {
        working = undefined
        if (touched.size > 0) schedule()
      })
    }, settleMs)
  }

  async function refresh(): Promise<void> {
    const changed = new Set(touched)
    touched.clear()
    try {
      if (await index.read(changed)) isStale = true
      if (!isStale || isClosed) return
      current = index.makeEdition(buildSearch)
      isStale = false
      log.info({ notes: current.notes.length, passages: current.passages.length }, "notes read again")
    } catch (err) {
      log.error({ err, dir }, "the notes could not be read again; the edition before stays")
    }
  }

  return {
    get current() {
      return current
    },
    async close() {
      isClosed = true
      clearTimeout(timer)
      await watcher.close()
      await working
      await index.keep()
    },
  }
}
