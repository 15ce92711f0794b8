import type { Passage, Term } from "../notes/types.ts"
import type { SearchSource } from "./types.ts"

/** What became of the notes. */
export interface SourceChanges {
  readonly passages: Changes<Passage>
  readonly terms: Changes<Term>
}

export interface Changes<Item> {
  readonly gone: readonly Item[]
  /** New ones, and known ones that are another object now. */
  readonly come: readonly Item[]
}

/**
 * Compares two states of the notes. A saved note leaves all others the very objects they were, so that nearly all of
 * them are known to be the same without being looked at.
 */
export function compareSources(before: SearchSource, after: SearchSource): SourceChanges {
  return {
    passages: compareLists(
      before.passages,
      after.passages,
      (one, other) => one === other,
      ({ id }) => id,
    ),
    terms: compareLists(before.terms, after.terms, namesTheSame, termKey),
  }
}

/** Equal for terms of the same names in the same passage. */
export function termKey({ passageId, name, aliases }: Term): string {
  return [passageId, name, ...aliases].join("\n")
}

/** Terms are brought together anew from all notes each time, so that none of them stays the same object. */
function namesTheSame(one: Term, other: Term): boolean {
  return (
    one.name === other.name &&
    one.passageId === other.passageId &&
    one.aliases.length === other.aliases.length &&
    one.aliases.every((alias, index) => alias === other.aliases[index])
  )
}

function compareLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
  keyOf: (item: Item) => string,
): Changes<Item> {
  const areSame = (place: number, otherPlace: number) => {
    const [one, other] = [before[place], after[otherPlace]]
    return one !== undefined && other !== undefined && isSame(one, other)
  }
  let from = 0
  while (areSame(from, from)) from++
  let [to, otherTo] = [before.length, after.length]
  while (to > from && otherTo > from && areSame(to - 1, otherTo - 1)) {
    to--
    otherTo--
  }
  const left = Map.groupBy(before.slice(from, to), keyOf)
  const come = after.slice(from, otherTo).filter((item) => {
    const known = left.get(keyOf(item))?.shift()
    return known === undefined || !isSame(known, item)
  })
  return { gone: [...left.values()].flat(), come }
}
