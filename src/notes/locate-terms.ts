import type { TermSighting } from "./term-sighting.ts"
import type { Passage, Term } from "./types.ts"

/** So many passages behind a sighting's line are looked through for its name: those of its table or long list item. */
const searchedPassages = 12

/** Says for each sighting in which passage of its note it stands; of a heading it is the first passage below it. */
export function locateTerms(
  sightings: readonly TermSighting[],
  passages: readonly Passage[],
): readonly Term[] {
  const inOrder = passages.toSorted((one, other) => one.lines[1] - other.lines[1])
  return sightings.flatMap(({ definedBy, ...sighting }) => {
    const first = firstEndingAt(inOrder, sighting.lines[0])
    const near = inOrder.slice(first, first + searchedPassages)
    const passage = near.find((each) => isNamed(each, sighting.name)) ?? near[0] ?? inOrder.at(-1)
    if (passage === undefined) return []
    return [{ ...sighting, ...(definedBy && { definedBy }), passageId: passage.id, note: passage.note }]
  })
}

/** In its text, or by the heading that it stands below: a passage further on may name the term in passing. */
function isNamed({ heading, text }: Passage, name: string): boolean {
  return text.includes(name) || heading.at(-1)?.includes(name) === true
}

/** The index of the first passage that ends at `line` or behind it, by halving: a glossary has thousands of both. */
function firstEndingAt(passages: readonly Passage[], line: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((passages[middle]?.lines[1] ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}
