import { type BoundNotes, bindReadings } from "../notes/bind-readings.ts"
import { readNote } from "../notes/read-note.ts"
import { readFolder } from "../vault/read-folder.ts"
import { UsageError } from "./command.ts"

/**
 * Reads the notes of a folder or a single note.
 * @throws UsageError when there is nothing at the path
 */
export async function readNotes(path: string, option = "--notes"): Promise<BoundNotes> {
  const { files, problems } = await readFolder(path).catch((error: unknown) => {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown error"
    throw new UsageError(`cannot read notes at "${path}" (${reason}): give ${option} a folder of .md files`)
  })
  const bound = bindReadings(files.map((file) => readNote(file.path, file.bytes)))
  return { ...bound, problems: [...problems, ...bound.problems] }
}
