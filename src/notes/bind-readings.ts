import { findInitials } from "./find-initials.ts"
import { mergeTerms } from "./merge-terms.ts"
import { findDanglingLinks } from "./note-links.ts"
import type { Note, NoteProblem, NoteReading, Passage, Term } from "./types.ts"

/** All notes together. */
export interface BoundNotes {
  readonly notes: readonly Note[]
  readonly passages: readonly Passage[]
  readonly terms: readonly Term[]
  readonly problems: readonly NoteProblem[]
}

/** Brings the readings of all notes together. Passages keep the order of the readings. */
export function bindReadings(readings: readonly NoteReading[]): BoundNotes {
  const passages = readings.flatMap(({ passages }) => passages)
  const terms = findInitials(
    readings.flatMap(({ terms }) => terms),
    passages,
  )
  return {
    notes: readings.map(({ note }) => note),
    passages,
    terms: mergeTerms(terms),
    problems: [...readings.flatMap(({ problems }) => problems), ...findDanglingLinks(readings)],
  }
}
