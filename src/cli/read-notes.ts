import { defaultNotesDir } from "../config.ts"
import { type BoundNotes, bindReadings } from "../notes/bind-readings.ts"
import { readNote } from "../notes/read-note.ts"
import { readFolder } from "../vault/read-folder.ts"
import { UsageError } from "./command.ts"

/**
 * The notes folder, or one note, that `--notes` names; else NOTES_DIR, else the notes that ship with the bot.
 * @throws UsageError where `--notes` names nothing
 */
export function notesPlace(given: string | undefined): string {
  if (given?.trim() === "") throw new UsageError("--notes needs the path of a folder or note")
  return given ?? (process.env["NOTES_DIR"]?.trim() || defaultNotesDir)
}

/**
 * Reads the notes of a folder or a single note. Says on stderr where there are none: whatever comes next is empty.
 * @throws UsageError when there is nothing at the path
 */
export async function readNotes(path: string): Promise<BoundNotes> {
  const { files, problems } = await readFolder(path).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error)) throw error
    const what = error.code === "ENOENT" ? "there is no folder or note" : "cannot read the notes at"
    const why = error.code === "ENOENT" ? "" : ` (${String(error.code)})`
    throw new UsageError(`${what} "${path}"${why}: name a folder of .md files with --notes PATH or NOTES_DIR`)
  })
  if (files.length === 0) process.stderr.write(`there is no note (.md) in "${path}"\n`)
  const bound = bindReadings(files.map((file) => readNote(file.path, file.bytes)))
  return { ...bound, problems: [...problems, ...bound.problems] }
}
