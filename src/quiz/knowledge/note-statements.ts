import type { Passage } from "../../notes/types.ts"
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

/** The sentences of all passages, without those that break off; each once. */
export function gatherStatements(passages: Iterable<Passage>): readonly Statement[] {
  const statements = new Map<string, Statement>()
  for (const passage of passages) {
    for (const text of readStatements(passage).flatMap((statement) => describe(statement, []))) {
      if (!statements.has(text))
        statements.set(text, { text, end: readClauseEnd(text), place: placeOf(passage) })
    }
  }
  return [...statements.values()]
}
