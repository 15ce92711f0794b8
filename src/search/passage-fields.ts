import type { Passage } from "../notes/types.ts"

/** The fields of the index: the path of headings, names of the terms that a passage explains, and its text. */
export const fields = ["heading", "term", "body"] as const
export type Field = (typeof fields)[number]

export type PassageFields = Readonly<Record<Field | "id", string>>

/** @param names of the terms that the passage explains, one a line */
export function fieldsOf(passage: Passage, names: string): PassageFields {
  return {
    id: passage.id,
    heading: passage.heading.join("\n"),
    // A thing with many names is no more of a match than one with a single name.
    term: [...new Set(names.split(/\s+/u))].join("\n"),
    body: passage.text,
  }
}
