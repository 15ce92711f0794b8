import { deserialize, serialize } from "node:v8"
import { SearchIndex } from "../src/search/search-index.ts"
import type { SearchSource } from "../src/search/types.ts"

/** How long it takes to build an index, to load a saved one, and to follow a change of one note. */
export function measureUpkeep(source: SearchSource): string[] {
  const index = new SearchIndex()
  const buildMs = time(() => index.update(source))
  let saved = Buffer.alloc(0)
  const saveMs = time(() => {
    saved = serialize(index.save())
  })
  const loadMs = time(() => SearchIndex.load(deserialize(saved), source)?.update(source))
  const note = source.passages[Math.floor(source.passages.length / 2)]?.note
  const changed = source.passages.map((passage) =>
    passage.note === note ? { ...passage, id: `${passage.id}-new`, text: `${passage.text} 고침` } : passage,
  )
  const changeMs = time(() => index.update({ ...source, passages: changed }))
  const count = changed.filter((passage) => passage.note === note).length
  return [
    `build ${buildMs.toFixed(0)} ms, save ${saveMs.toFixed(0)} ms (${(saved.length / 1e6).toFixed(1)} MB), ` +
      `load ${loadMs.toFixed(0)} ms (${(buildMs / loadMs).toFixed(1)} times faster), ` +
      `one note of ${count} passages changed ${changeMs.toFixed(1)} ms`,
  ]
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
