import type { Fact } from "../knowledge/concept.ts"

/** What the reveal says: the concept and what the notes say of it. */
export function explain(fact: Fact): string {
  return `${fact.subject.name}: ${fact.text}`
}
