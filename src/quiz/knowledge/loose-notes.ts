import type { Concept } from "./concept.ts"
import { saysItsSort } from "./head-noun.ts"
import type { Knowledge } from "./knowledge.ts"

/** In a note with fewer such things nothing can be told from them. */
const leastExplained = 4
const leastShare = 0.5

/**
 * The notes in which less than half of what stands before colons and in headings could be a name: a report, minutes, a
 * plan. There a word that looks like a name is more likely one more label.
 */
export function findLooseNotes(knowledge: Knowledge): ReadonlySet<string> {
  const counts = new Map<string, { names: number; all: number }>()
  for (const concept of knowledge.concepts) {
    const notes = new Set(
      concept.terms.filter(({ definedBy }) => definedBy !== undefined).map(({ note }) => note),
    )
    if (notes.size === 0) continue
    const isName = knowledge.whyNoName(concept) === undefined
    for (const note of notes) {
      const count = counts.get(note) ?? { names: 0, all: 0 }
      counts.set(note, { names: count.names + Number(isName), all: count.all + 1 })
    }
  }
  return new Set(
    [...counts]
      .filter(([, { names, all }]) => all >= leastExplained && names < all * leastShare)
      .map(([note]) => note),
  )
}

/** Whether only its place before a colon or in a heading speaks for it: no other name, and nothing says what it is. */
export function isMereLabel(concept: Concept, knowledge: Knowledge): boolean {
  return (
    concept.names.length === 1 &&
    concept.terms.every(
      ({ definedBy, definition }) => definedBy !== "statement" && !saysItsSort(definition),
    ) &&
    !knowledge.factsOf(concept).some(({ text }) => saysItsSort(text))
  )
}
