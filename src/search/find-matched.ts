import { termsOfRun } from "./analysis/index-terms.ts"
import { splitRuns } from "./analysis/split-runs.ts"
import { isEnding, stripEndings } from "./analysis/strip-endings.ts"
import type { QueryWord } from "./query/query-word.ts"

/** The words of a text that matched, each once, as written there and without their particles, in order. */
export function findMatched(text: string, words: readonly QueryWord[]): string[] {
  const sought = new Set(words.flatMap(({ variants }) => variants.flatMap(({ terms }) => terms)))
  const matched = new Set<string>()
  for (const run of splitRuns(text)) {
    if (run.script === "hangul" && isEnding(run.word)) continue
    const terms = termsOfRun(run)
    const shared = terms.filter((term) => sought.has(term)).length
    if (shared > 0 && shared >= terms.length * enough) matched.add(writtenStem(run.surface, run.word))
  }
  return [...matched]
}

/** At least this share of a word's index terms is in the query. */
const enough = 0.5

/** Normalising may change the length of a word (full width, NFD); then it is shown whole. */
function writtenStem(surface: string, word: string): string {
  return surface.length === word.length ? surface.slice(0, stripEndings(word).length) : surface
}
