import { indexTerms } from "./analysis/index-terms.ts"
import { fields, type PassageFields } from "./passage-fields.ts"

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

/** What profiles are when written down: all numbers in a row. */
export interface PackedProfiles {
  readonly terms: readonly string[]
  readonly passageIds: readonly string[]
  readonly lengths: Uint32Array
  /** How many different terms each passage has. */
  readonly termCounts: Uint32Array
  readonly termIds: Uint32Array
  readonly packedCounts: Uint32Array
}

/** The profiles of all passages and what they add up to. */
export class Profiles {
  readonly byPassage = new Map<string, Profile>()
  /** By term id: the term, and in how many passages it stands. */
  readonly terms: string[] = []
  readonly passageCounts: number[] = []
  readonly statistics: Statistics
  readonly #ids = new Map<string, number>()
  readonly #totals = fields.map(() => 0)

  constructor() {
    const idOf = (term: string) => this.#ids.get(term)
    const { byPassage, passageCounts } = this
    const totals = this.#totals
    this.statistics = {
      get passageCount() {
        return byPassage.size
      },
      get averageLengths() {
        return totals.map((total) => total / Math.max(1, byPassage.size))
      },
      passagesWith: (term) => passageCounts[idOf(term) ?? -1] ?? 0,
      termId: idOf,
    }
  }

  add(document: PassageFields): Profile {
    const packed = new Map<number, number>()
    const lengths = fields.map((field, place) => {
      const terms = indexTerms(document[field])
      for (const term of terms) {
        const id = this.#idOf(term)
        packed.set(id, addOne(packed.get(id) ?? 0, place))
      }
      return terms.length
    })
    const termIds = Uint32Array.from(packed.keys()).sort()
    const profile = { termIds, packedCounts: termIds.map((id) => packed.get(id) ?? 0), lengths }
    this.#keep(document.id, profile)
    return profile
  }

  remove(id: string): void {
    const profile = this.byPassage.get(id)
    if (profile === undefined) return
    this.byPassage.delete(id)
    this.#count(profile, -1)
  }

  pack(): PackedProfiles {
    const profiles = [...this.byPassage.values()]
    return {
      terms: this.terms,
      passageIds: [...this.byPassage.keys()],
      lengths: Uint32Array.from(profiles.flatMap(({ lengths }) => lengths)),
      termCounts: Uint32Array.from(profiles, ({ termIds }) => termIds.length),
      termIds: joinNumbers(profiles.map(({ termIds }) => termIds)),
      packedCounts: joinNumbers(profiles.map(({ packedCounts }) => packedCounts)),
    }
  }

  static unpack({ terms, passageIds, lengths, termCounts, termIds, packedCounts }: PackedProfiles): Profiles {
    const profiles = new Profiles()
    for (const term of terms) profiles.#idOf(term)
    let from = 0
    for (const [index, id] of passageIds.entries()) {
      const to = from + (termCounts[index] ?? 0)
      profiles.#keep(id, {
        termIds: termIds.subarray(from, to),
        packedCounts: packedCounts.subarray(from, to),
        lengths: [...lengths.subarray(index * fields.length, (index + 1) * fields.length)],
      })
      from = to
    }
    return profiles
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term)
    if (known !== undefined) return known
    this.#ids.set(term, this.terms.length)
    return this.terms.push(term) - 1
  }

  #keep(id: string, profile: Profile): void {
    this.byPassage.set(id, profile)
    this.#count(profile, 1)
  }

  #count({ termIds, lengths }: Profile, sign: 1 | -1): void {
    for (const id of termIds) this.passageCounts[id] = (this.passageCounts[id] ?? 0) + sign
    for (const [place, length] of lengths.entries())
      this.#totals[place] = (this.#totals[place] ?? 0) + sign * length
  }
}

function joinNumbers(parts: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** How often a term stands in a field of a passage; the field by its place in `fields`. */
export function countIn(profile: Profile, termIndex: number, place: number): number {
  return ((profile.packedCounts[termIndex] ?? 0) >>> (bitsPerField * place)) & mostCounted
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
