import { basename, resolve } from "node:path"
import { watch } from "chokidar"
import { bindReadings } from "../notes/bind-readings.ts"
import type { PassageSearch, SearchSource } from "../search/types.ts"
import { isHidden, isNoteName } from "./read-folder.ts"
import { Shelf } from "./shelf.ts"
import type { Edition, Library } from "./types.ts"

/** What the library tells while it works; pino fits. */
export interface LibraryLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface LibraryOptions {
  /** The notes folder, or a single note. */
  readonly dir: string
  readonly buildSearch: (source: SearchSource) => PassageSearch
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
  buildSearch,
  log,
  settleMs = 200,
}: LibraryOptions): Promise<Library> {
  const shelf = new Shelf(dir)
  let current = await makeEdition(shelf, buildSearch)
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
      if (await shelf.update(changed)) isStale = true
      if (!isStale || isClosed) return
      current = bindEdition(shelf, buildSearch)
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
    },
  }
}

async function makeEdition(shelf: Shelf, buildSearch: LibraryOptions["buildSearch"]): Promise<Edition> {
  await shelf.update(new Set())
  return bindEdition(shelf, buildSearch)
}

function bindEdition(shelf: Shelf, buildSearch: LibraryOptions["buildSearch"]): Edition {
  const bound = bindReadings(shelf.readings)
  const problems = [...shelf.problems, ...bound.problems]
  return { ...bound, problems, search: buildSearch({ passages: bound.passages, terms: bound.terms }) }
}
