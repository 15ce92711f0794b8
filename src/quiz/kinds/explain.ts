import type { Fact } from "../knowledge/concept.ts"

/** What the reveal says: the concept and what the notes say of it. */
export function explain(fact: Fact): string {
  return `${fact.subject.name}: ${withoutDollars(fact.text)}`
}

/** Discord does not set formulas: `$X$` is X. */
function withoutDollars(text: string): string {
  return text.replace(/\$([^$]+)\$/g, "$1")
}
