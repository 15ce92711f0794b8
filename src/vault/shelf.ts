import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import { readNote } from "../notes/read-note.ts"
import type { NoteProblem, NoteReading } from "../notes/types.ts"
import { listNotes, type NoteFile, readNoteFile } from "./read-folder.ts"

interface ReadNoteFile {
  readonly stamp: string
  readonly outcome: NoteReading | NoteProblem
}

/** A shelf as it is written down. */
export interface SavedShelf {
  readonly files: readonly NoteFile[]
  readonly listingProblems: readonly NoteProblem[]
  readonly read: ReadonlyMap<string, ReadNoteFile>
}

/** The notes as last read, so that only what changed is read again. */
export class Shelf {
  readonly #dir: string
  #files: readonly NoteFile[]
  #listingProblems: readonly NoteProblem[]
  #read: ReadonlyMap<string, ReadNoteFile>
  #isNew: boolean

  /** @param saved what was on it before; its notes are read again only where their files have changed since */
  constructor(dir: string, saved?: SavedShelf) {
    this.#dir = dir
    this.#files = saved?.files ?? []
    this.#listingProblems = saved?.listingProblems ?? []
    this.#read = saved?.read ?? new Map()
    this.#isNew = saved === undefined
  }

  save(): SavedShelf {
    return { files: this.#files, listingProblems: this.#listingProblems, read: this.#read }
  }

  get readings(): readonly NoteReading[] {
    return this.#outcomes().filter((outcome) => "passages" in outcome)
  }

  get problems(): readonly NoteProblem[] {
    return [...this.#listingProblems, ...this.#outcomes().filter((outcome) => "code" in outcome)]
  }

  /** Reads new and changed files, and those of `touched` (absolute) in any case; false where nothing is different. */
  async update(touched: ReadonlySet<string>): Promise<boolean> {
    const { files, problems } = await listNotes(this.#dir)
    const read = new Map<string, ReadNoteFile>()
    let isDifferent = this.#isNew || JSON.stringify(problems) !== JSON.stringify(this.#listingProblems)
    for (const file of files) {
      const before = this.#read.get(file.path)
      const stamp = await stampOf(file)
      const isSame = before?.stamp === stamp && !touched.has(resolve(file.location))
      if (before !== undefined && isSame) {
        read.set(file.path, before)
        continue
      }
      const bytes = await readNoteFile(file)
      const outcome = bytes instanceof Uint8Array ? readNote(file.path, bytes) : bytes
      read.set(file.path, { stamp, outcome })
      isDifferent = true
    }
    isDifferent ||= read.size !== this.#read.size
    this.#files = files
    this.#listingProblems = problems
    this.#read = read
    this.#isNew = false
    return isDifferent
  }

  #outcomes(): readonly (NoteReading | NoteProblem)[] {
    return this.#files.flatMap(({ path }) => this.#read.get(path)?.outcome ?? [])
  }
}

/** Changes whenever the file does; inode and change time tell even saves that keep size and date. */
async function stampOf(file: NoteFile): Promise<string> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(file.location)
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
  } catch {
    return "gone"
  }
}
