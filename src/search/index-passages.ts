import MiniSearch, { type Options } from "minisearch"
import { type Field, fields, type PassageFields } from "./passage-fields.ts"
import { countIn, type Profile, type Profiles } from "./profiles.ts"

/**
 * The MiniSearch index from which candidates for an answer come. A term that stands in very many passages is indexed
 * only where it weighs most (champion lists: Manning, Raghavan and Schütze, Introduction to Information Retrieval,
 * 7.1.3), so that no word costs a query more than about `longestList` postings; the weighing of candidates still knows
 * every occurrence.
 */
export class PassageIndex {
  readonly longestList = longestList
  readonly search: MiniSearch<PassageFields>
  readonly #bounds: ReadonlyMap<number, Bound>

  private constructor(search: MiniSearch<PassageFields>, bounds: ReadonlyMap<number, Bound>) {
    this.search = search
    this.#bounds = bounds
  }

  static build(profiles: Profiles): PassageIndex {
    const index = new PassageIndex(new MiniSearch<PassageFields>(indexOptions), boundLists(profiles))
    for (const [id, profile] of profiles.byPassage) index.add(id, profile, profiles.terms)
    return index
  }

  static unpack({ miniSearch, bounds }: PackedIndex): PassageIndex {
    return new PassageIndex(MiniSearch.loadJSON(miniSearch, indexOptions), new Map(bounds))
  }

  pack(): PackedIndex {
    return { miniSearch: JSON.stringify(this.search), bounds: [...this.#bounds] }
  }

  add(id: string, profile: Profile, terms: readonly string[]): void {
    const written: Record<Field | "id", string> = { id, heading: "", term: "", body: "" }
    const indexed = [...profile.termIds.keys()].filter((place) => this.#isChampion(profile, place))
    for (const [fieldPlace, field] of fields.entries()) {
      const tokens: string[] = []
      for (const place of indexed) {
        const term = terms[profile.termIds[place] ?? -1] ?? ""
        for (let times = countIn(profile, place, fieldPlace); times > 0; times--) tokens.push(term)
      }
      written[field] = tokens.join("\n")
    }
    this.search.add(written)
  }

  remove(id: string): void {
    this.search.discard(id)
  }

  #isChampion(profile: Profile, place: number): boolean {
    const bound = this.#bounds.get(profile.termIds[place] ?? -1)
    if (bound === undefined) return true
    const grade = gradeOf(profile, place)
    if (grade !== bound.grade) return grade > bound.grade
    bound.left--
    return bound.left >= 0
  }
}

export interface PackedIndex {
  readonly miniSearch: string
  readonly bounds: readonly (readonly [termId: number, bound: Bound])[]
}

/** From which grade on a term's passages are in its list, and for how many of that very grade there is room. */
interface Bound {
  readonly grade: number
  left: number
}

const indexOptions: Options<PassageFields> = {
  idField: "id",
  fields: [...fields],
  tokenize: (text) => text.split("\n"),
  processTerm: (term) => term,
  // It would work in the background on timers; the whole index is built anew when it is time.
  autoVacuum: false,
}

const longestList = 800
/** Finer than this, weights of a term in a passage are not told apart. */
const grades = 64

function boundLists({ byPassage, passageCounts }: Profiles): ReadonlyMap<number, Bound> {
  const graded = new Map<number, Uint32Array>()
  for (const [termId, count] of passageCounts.entries()) {
    if (count > longestList) graded.set(termId, new Uint32Array(grades))
  }
  if (graded.size === 0) return new Map()
  for (const profile of byPassage.values()) {
    for (const [place, termId] of profile.termIds.entries()) {
      const counts = graded.get(termId)
      if (counts === undefined) continue
      const grade = gradeOf(profile, place)
      counts[grade] = (counts[grade] ?? 0) + 1
    }
  }
  return new Map([...graded].map(([termId, counts]) => [termId, boundOf(counts)]))
}

function boundOf(counts: Uint32Array): Bound {
  let left = longestList
  for (let grade = grades - 1; grade >= 0; grade--) {
    const count = counts[grade] ?? 0
    if (count > left) return { grade, left }
    left -= count
  }
  return { grade: 0, left: longestList }
}

/** How much a term tells of a passage: more in headings and among its names, more often, in a shorter text. */
function gradeOf(profile: Profile, place: number): number {
  let share = 0
  for (const [index, field] of fields.entries()) {
    const count = countIn(profile, place, index)
    share += (gradeWeights[field] * count) / (count + 0.5 + (profile.lengths[index] ?? 0) / 50)
  }
  return Math.min(grades - 1, Math.floor(share * grades))
}

/** Together 1. */
const gradeWeights = { heading: 0.3, term: 0.3, body: 0.4 }
