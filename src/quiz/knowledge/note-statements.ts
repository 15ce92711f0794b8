import type { Passage } from "../../notes/types.ts"
import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { type ClauseEnd, readClauseEnd } from "../language/clause-end.ts"
import { type Place, placeOf } from "./concept.ts"
import { describe } from "./describe.ts"
import { readStatements } from "./statements.ts"

/** A sentence of the notes as it stands below its heading, whatever it is about. */
export interface Statement {
  readonly text: string
  readonly end: ClauseEnd
  readonly place: Place
}

/**
 * The sentences of all passages, without those that break off; each once. Those come first of which the notes use every
 * word elsewhere, too: a word that stands once may be mistyped, and who has a choice asks the other.
 */
export function gatherStatements(
  passages: Iterable<Passage>,
  isMistyped: (text: string) => boolean,
): readonly Statement[] {
  const all = [...passages]
  const statements = new Map<string, Statement>()
  for (const passage of all) {
    for (const text of readStatements(passage).flatMap((statement) => describe(statement, [], isMistyped))) {
      if (!statements.has(text))
        statements.set(text, { text, end: readClauseEnd(text), place: placeOf(passage) })
    }
  }
  const counts = countStems(all)
  const once = new Map(
    [...statements.keys()].map((text) => [
      text,
      stemsOf(text).filter((stem) => counts.get(stem) === 1).length,
    ]),
  )
  return [...statements.values()].toSorted(
    (one, other) => (once.get(one.text) ?? 0) - (once.get(other.text) ?? 0),
  )
}

function countStems(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of passages)
    for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

function stemsOf(text: string): readonly string[] {
  return (text.match(/[가-힣]{2,}/gu) ?? []).map(stripEndings)
}
