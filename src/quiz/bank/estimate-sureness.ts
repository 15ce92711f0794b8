import type { Draft } from "../kinds/draft.ts"
import type { Concept } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"

const leastChars = 30
const mostLines = 2
const leastShareOfNames = 0.5

/**
 * How much the notes show that a question is clear by itself, 0 to 6: its subject heads the section, they say what sort
 * of thing it is, they name it elsewhere; the quoted words are more than a catchword, they stand in a line or two, and
 * most of what their note explains can be asked for by name. Each counts as much as any other: weights fitted to a few
 * hundred judged questions tell no better on other notes (Dawes 1979, "The robust beauty of improper linear models").
 */
export function estimateSureness(draft: Draft, knowledge: Knowledge): number {
  const { given, place, subject } = draft
  const signs = [
    subject !== undefined && headsSection(subject, draft, knowledge),
    subject !== undefined && knowledge.headOf(subject) !== undefined,
    subject !== undefined && knowledge.isUsedAgain(subject.name),
    given.length >= leastChars,
    place.lines[1] - place.lines[0] < mostLines,
    knowledge.shareOfNames(place.note) >= leastShareOfNames,
  ]
  return signs.filter(Boolean).length
}

function headsSection({ name }: Concept, { place }: Draft, knowledge: Knowledge): boolean {
  const last = place.heading.at(-1)
  return (
    place.heading.some((heading) => heading.includes(name)) ||
    (last !== undefined && knowledge.conceptOfHeading(last)?.name === name)
  )
}
