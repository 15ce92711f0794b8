import { globSync, readFileSync } from "node:fs"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"
import type { NotesContent } from "../../src/quiz/knowledge/knowledge.ts"

/** The notes of a fixture folder, or of Markdown given in place. */
export function readVault(folder: string): NotesContent {
  const paths = globSync(`tests/fixtures/quiz/vaults/${folder}/**/*.md`).toSorted()
  return bindReadings(paths.map((path) => readNote(path.replaceAll("\\", "/"), readFileSync(path))))
}

export function readMarkdown(markdown: string, path = "note.md"): NotesContent {
  return bindReadings([readNote(path, new TextEncoder().encode(markdown))])
}
