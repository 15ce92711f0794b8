import { deserialize, serialize } from "node:v8"
import { SearchIndex } from "../src/search/search-index.ts"
import type { SearchSource } from "../src/search/types.ts"

const notesChanged = 9

/** How long it takes to build an index, to load a saved one, and to follow a change of one note. */
export function measureUpkeep(source: SearchSource): string[] {
  const index = new SearchIndex()
  const buildMs = time(() => index.update(source))
  let saved = Buffer.alloc(0)
  const saveMs = time(() => {
    saved = serialize(index.save())
  })
  const loadMs = time(() => SearchIndex.load(deserialize(saved), source)?.update(source))
  let current = source
  const changeMs = Array.from({ length: notesChanged }, (_, turn) => {
    const note = source.passages[Math.floor((source.passages.length * turn) / notesChanged)]?.note
    const passages = current.passages.map((passage) =>
      passage.note === note ? { ...passage, id: `${passage.id}-new`, text: `${passage.text} 고침` } : passage,
    )
    current = { ...source, passages }
    return time(() => index.update(current))
  }).sort((a, b) => a - b)
  const count = source.passages.filter(({ note }) => note === source.passages[0]?.note).length
  return [
    `build ${buildMs.toFixed(0)} ms, save ${saveMs.toFixed(0)} ms (${(saved.length / 1e6).toFixed(1)} MB), ` +
      `load ${loadMs.toFixed(0)} ms (${(buildMs / loadMs).toFixed(1)} times faster), ` +
      `one note of ${count} passages changed ${changeMs[notesChanged >> 1]?.toFixed(1)} ms ` +
      `(of ${notesChanged} the slowest ${changeMs.at(-1)?.toFixed(1)} ms)`,
  ]
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
