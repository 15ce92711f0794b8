import type { Passage } from "../notes/types.ts"
import { indexTerms } from "./analysis/index-terms.ts"

export const fields = ["heading", "term", "body"] as const
export type Field = (typeof fields)[number]

/** How often each index term stands in each field of a passage. */
export type Profile = Readonly<Record<Field, FieldProfile>>

export interface FieldProfile {
  readonly counts: ReadonlyMap<string, number>
  /** In index terms. */
  readonly length: number
}

/** What the index holds of a passage, field by field. */
export interface PassageFields {
  readonly id: string
  readonly heading: string
  readonly term: string
  readonly body: string
}

/** @param names of the terms that the passage explains */
export function fieldsOf(passage: Passage, names: readonly string[]): PassageFields {
  return {
    id: passage.id,
    heading: passage.heading.join("\n"),
    term: names.join("\n"),
    body: passage.text,
  }
}

export function profilePassage(texts: PassageFields): Profile {
  return { heading: profileText(texts.heading), term: profileText(texts.term), body: profileText(texts.body) }
}

function profileText(text: string): FieldProfile {
  const counts = new Map<string, number>()
  const terms = indexTerms(text)
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return { counts, length: terms.length }
}
