import { open, readdir, realpath, stat } from "node:fs/promises"
import { basename, dirname, join, sep } from "node:path"
import { maxNoteBytes, tooLarge } from "../notes/decode-note.ts"
import type { NoteProblem } from "../notes/types.ts"

/** A note's file as found on disk. */
export interface NoteFile {
  /** Relative to the notes folder, `/` between folders, NFC. */
  readonly path: string
  /** Where the file system knows it; may be written in NFD. */
  readonly location: string
}

export interface FolderListing {
  /** By path, in an order that is the same on every machine. */
  readonly files: readonly NoteFile[]
  readonly problems: readonly NoteProblem[]
}

export interface FolderReading {
  readonly files: readonly (NoteFile & { readonly bytes: Uint8Array })[]
  readonly problems: readonly NoteProblem[]
}

/** A folder nested deeper than this is not entered; nobody keeps notes there. */
const maxFolderDepth = 24
/** Above this many notes the rest is reported and left out. */
const maxNotes = 50_000

/**
 * Reads every Markdown file below `place` (or `place` itself, where it is a file) within bounds. Throws only where
 * `place` itself cannot be read; a file that cannot is reported.
 */
export async function readFolder(place: string): Promise<FolderReading> {
  const listing = await listNotes(place)
  const files: (NoteFile & { readonly bytes: Uint8Array })[] = []
  const problems = [...listing.problems]
  for (const file of listing.files) {
    const bytes = await readNoteFile(file)
    if (bytes instanceof Uint8Array) files.push({ ...file, bytes })
    else problems.push(bytes)
  }
  return { files, problems }
}

/** Finds the Markdown files below `place` without reading them; links that lead out of it are reported. */
export async function listNotes(place: string): Promise<FolderListing> {
  const isFile = (await stat(place)).isFile()
  if (isFile) {
    const path = basename(place).normalize("NFC")
    return { files: [{ path, location: place }], problems: [] }
  }
  const walk = new Walk(await realpath(place))
  await walk.enter(place, "", 0)
  return {
    files: walk.files.toSorted((one, other) => compare(one.path, other.path)),
    problems: walk.problems.toSorted((one, other) => compare(one.note, other.note)),
  }
}

/** The file's bytes, or why it is not read. Looks at the size first: a file of any size costs nothing. */
export async function readNoteFile(file: NoteFile): Promise<Uint8Array | NoteProblem> {
  try {
    const handle = await open(file.location, "r")
    try {
      const { size } = await handle.stat()
      if (size > maxNoteBytes) return tooLarge(file.path, size)
      // A file that grows while it is read is read again when the watcher hears of it.
      const buffer = Buffer.alloc(size + 1)
      let length = 0
      while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      return new Uint8Array(buffer.subarray(0, length))
    } finally {
      await handle.close()
    }
  } catch (cause) {
    return unreadable(file.path, cause)
  }
}

/** Whether a file or folder of this name belongs to the notes at all. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "node_modules"
}

export function isNoteName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !isHidden(name) && !name.startsWith("~$")
}

class Walk {
  readonly files: NoteFile[] = []
  readonly problems: NoteProblem[] = []
  readonly #root: string
  readonly #entered = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  async enter(folder: string, path: string, depth: number): Promise<void> {
    const real = await realpath(folder)
    // Links inside the folder may form a circle.
    if (this.#entered.has(real)) return
    this.#entered.add(real)
    if (depth > maxFolderDepth) {
      this.#report(path, "too-deep", "the folder is nested too deeply", "move its notes further up")
      return
    }
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (isHidden(entry.name)) continue
      const location = join(folder, entry.name)
      const entryPath = path === "" ? entry.name.normalize("NFC") : `${path}/${entry.name.normalize("NFC")}`
      try {
        if (entry.isSymbolicLink()) await this.#follow(location, entryPath, depth)
        else if (entry.isDirectory()) await this.enter(location, entryPath, depth + 1)
        else if (entry.isFile() && isNoteName(entry.name)) this.#add(location, entryPath)
      } catch (cause) {
        this.problems.push(unreadable(entryPath, cause))
      }
    }
  }

  async #follow(link: string, path: string, depth: number): Promise<void> {
    const target = await stat(link)
    if (!target.isDirectory() && !isNoteName(basename(link))) return
    const real = await realpath(link)
    if (real !== this.#root && !real.startsWith(this.#root + sep)) {
      this.#report(path, "symlink-outside", "the link leads out of the notes folder", "copy the file in")
    } else if (target.isDirectory()) await this.enter(link, path, depth + 1)
    else if (target.isFile() && !isHiddenPlace(real.slice(this.#root.length))) this.#add(real, path)
  }

  #add(location: string, path: string): void {
    if (this.files.length < maxNotes) this.files.push({ path, location })
    else if (this.files.length === maxNotes && !this.problems.some(({ code }) => code === "too-many-notes")) {
      this.#report(dirname(path), "too-many-notes", `more than ${maxNotes} notes`, "serve a smaller folder")
    }
  }

  #report(note: string, code: string, message: string, remedy: string): void {
    this.problems.push({ note, line: undefined, code, message, remedy, severity: "error" })
  }
}

function isHiddenPlace(path: string): boolean {
  return path.split(sep).some(isHidden)
}

function unreadable(note: string, cause: unknown): NoteProblem {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
  const message = `the file cannot be read (${code})`
  return {
    note,
    line: undefined,
    code: "unreadable",
    message,
    remedy: "check its permissions",
    severity: "error",
  }
}

/** By code units, so that the order depends on no locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
