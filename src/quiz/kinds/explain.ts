import type { Fact } from "../knowledge/concept.ts"

/** What the reveal says: the concept, by the name it was asked for, and what the notes say of it. */
export function explain(fact: Fact, name = fact.subject.name): string {
  return `${name}: ${withoutDollars(fact.text)}`
}

/** Discord does not set formulas: `$X$` is X. */
function withoutDollars(text: string): string {
  return text.replace(/\$([^$]+)\$/g, "$1")
}
