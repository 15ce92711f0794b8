import type { Note, NoteProblem, Passage, Term } from "../notes/types.ts"
import type { PassageSearch } from "../search/types.ts"

/** Everything known of the notes at one moment. Never changes; a saved note gives a new one. */
export interface Edition {
  readonly notes: readonly Note[]
  /** In the order of notes and lines. */
  readonly passages: readonly Passage[]
  readonly terms: readonly Term[]
  readonly problems: readonly NoteProblem[]
  readonly search: PassageSearch
}

/** The notes folder as the rest of the house sees it: always answering, kept up to date. */
export interface Library {
  /** The newest complete edition; read it once per request and stay with it. */
  readonly current: Edition
  /** Stops watching the folder. */
  close(): Promise<void>
}

/** What the library tells while it works; pino fits. */
export interface LibraryLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
