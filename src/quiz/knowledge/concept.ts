import type { LineRange, Passage, Term } from "../../notes/types.ts"
import type { ClauseEnd } from "../language/clause-end.ts"

/** Where something stands in the notes. */
export interface Place {
  readonly passageId: string
  readonly note: string
  readonly heading: readonly string[]
  readonly lines: LineRange
}

/** What the notes explain, brought together from all places that explain it. */
export interface Concept {
  /** Its position among the concepts of one knowledge; not stable between editions of the notes. */
  readonly index: number
  /** Stable key of the name it is shown under. */
  readonly key: string
  /** As choices and answers show it. */
  readonly name: string
  /** All its names, the shown one first. */
  readonly names: readonly string[]
  /** Its names without the maker's name that many share (`Amazon`): the words that tell it from others. */
  readonly coreNames: readonly string[]
  /** Keys of the core names. */
  readonly keys: ReadonlySet<string>
  /** The words of each core name, in lower case. */
  readonly nameWords: readonly (readonly string[])[]
  readonly terms: readonly Term[]
  /** The heading paths under which it is explained, most telling first. */
  readonly homes: readonly (readonly string[])[]
  readonly note: string
}

/** One thing that the notes say about a concept, readable without its page. */
export interface Fact {
  readonly subject: Concept
  /** Without the subject in front; no full stop. */
  readonly text: string
  /** At most `maxChoiceChars`, where a natural cut gives one. */
  readonly short: string | undefined
  readonly end: ClauseEnd
  /** A definition, a statement that names the concept, or one that only stands below its heading. */
  readonly origin: "definition" | "sentence" | "section"
  readonly place: Place
  readonly features: Uint32Array
}

export const maxChoiceChars = 80

export function placeOf(passage: Passage): Place {
  return { passageId: passage.id, note: passage.note, heading: passage.heading, lines: passage.lines }
}
