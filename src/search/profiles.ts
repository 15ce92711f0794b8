import { indexTerms } from "./analysis/index-terms.ts"
import { type Field, fields, type PassageFields } from "./passage-fields.ts"

/**
 * How often each index term stands in each field of a passage, packed: MiniSearch keeps this to itself, and the
 * weighing of evidence needs it. About eight bytes for each different term of a passage.
 */
export interface Profile {
  /** Ascending ids of the passage's terms. */
  readonly termIds: Uint32Array
  /** Ten bits for each field, in the order of `fields`, beside `termIds`. */
  readonly packedCounts: Uint32Array
  /** In index terms, in the order of `fields`. */
  readonly lengths: readonly number[]
}

/** What is known of all passages together. */
export interface Statistics {
  readonly passageCount: number
  /** In how many passages an index term stands. */
  passagesWith(term: string): number
  /** Undefined for a term that no passage has. */
  termId(term: string): number | undefined
  /** In index terms, in the order of `fields`. */
  readonly averageLengths: readonly number[]
}

export interface Profiles {
  readonly byPassage: ReadonlyMap<string, Profile>
  /** By term id: the term, and in how many passages it stands. */
  readonly terms: readonly string[]
  readonly passageCounts: readonly number[]
  readonly statistics: Statistics
}

/** Counts the index terms of every passage. */
export function profilePassages(documents: readonly PassageFields[]): Profiles {
  const ids = new Map<string, number>()
  const passageCounts: number[] = []
  const totals = fields.map(() => 0)
  const byPassage = new Map<string, Profile>()
  for (const document of documents) {
    const packed = new Map<number, number>()
    const lengths = fields.map((field, place) => {
      const terms = indexTerms(document[field])
      for (const term of terms) {
        const id = ids.get(term) ?? ids.size
        ids.set(term, id)
        packed.set(id, addOne(packed.get(id) ?? 0, place))
      }
      totals[place] = (totals[place] ?? 0) + terms.length
      return terms.length
    })
    const termIds = Uint32Array.from(packed.keys()).sort()
    for (const id of termIds) passageCounts[id] = (passageCounts[id] ?? 0) + 1
    byPassage.set(document.id, {
      termIds,
      packedCounts: termIds.map((id) => packed.get(id) ?? 0),
      lengths,
    })
  }
  return collect({ byPassage, terms: [...ids.keys()], passageCounts, totals })
}

function collect({
  byPassage,
  terms,
  passageCounts,
  totals,
}: Pick<Profiles, "byPassage" | "terms" | "passageCounts"> & {
  readonly totals: readonly number[]
}): Profiles {
  const ids = new Map(terms.map((term, id) => [term, id]))
  return {
    byPassage,
    terms,
    passageCounts,
    statistics: {
      passageCount: byPassage.size,
      passagesWith: (term) => passageCounts[ids.get(term) ?? -1] ?? 0,
      termId: (term) => ids.get(term),
      averageLengths: totals.map((total) => total / Math.max(1, byPassage.size)),
    },
  }
}

/** How often a term stands in a field of a passage. */
export function countIn(profile: Profile, termIndex: number, field: Field): number {
  return ((profile.packedCounts[termIndex] ?? 0) >>> (bitsPerField * fields.indexOf(field))) & mostCounted
}

/** Where a term stands among the passage's; −1 when the passage does not have it. */
export function findTerm({ termIds }: Profile, id: number): number {
  let low = 0
  let high = termIds.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = termIds[middle] ?? 0
    if (found === id) return middle
    if (found < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const bitsPerField = 10
const mostCounted = (1 << bitsPerField) - 1

function addOne(packed: number, place: number): number {
  const shift = bitsPerField * place
  return ((packed >>> shift) & mostCounted) === mostCounted ? packed : packed + (1 << shift)
}
