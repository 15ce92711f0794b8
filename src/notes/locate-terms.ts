import type { TermSighting } from "./term-sighting.ts"
import type { Passage, Term } from "./types.ts"

/** Says for each sighting in which passage of its note it stands; of a heading it is the first passage below it. */
export function locateTerms(
  sightings: readonly TermSighting[],
  passages: readonly Passage[],
): readonly Term[] {
  const inOrder = passages.toSorted((one, other) => one.lines[0] - other.lines[0])
  return sightings.flatMap(({ definedBy, ...sighting }) => {
    const passage =
      inOrder.find(
        (candidate) => candidate.lines[1] >= sighting.lines[0] && candidate.text.includes(sighting.name),
      ) ??
      inOrder.find((candidate) => candidate.lines[1] >= sighting.lines[0]) ??
      inOrder.at(-1)
    if (passage === undefined) return []
    return [{ ...sighting, ...(definedBy && { definedBy }), passageId: passage.id, note: passage.note }]
  })
}
