import { readFileSync } from "node:fs"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"
import { buildSearch } from "../../src/search/build-search.ts"

const folder = "tests/fixtures/operating-systems"

/** The notes of a small study group on operating systems. */
export const operatingSystems = bindReadings(
  ["memory.md", "processes.md"].map((name) => readNote(name, readFileSync(`${folder}/${name}`))),
)

export const searchOperatingSystems = buildSearch(operatingSystems)
