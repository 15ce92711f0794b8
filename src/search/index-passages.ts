import MiniSearch, { type Options } from "minisearch"
import { fields, type PassageFields } from "./passage-fields.ts"
import { countIn, type Profile, type Profiles } from "./profiles.ts"

/** The MiniSearch index of the passages, from which candidates for an answer come. */
export interface PassageIndex {
  readonly search: MiniSearch<PassageFields>
  /** In how many passages of the index a term can be met: never more than `longestList`. */
  readonly longestList: number
}

/**
 * Indexes passages by their profiles. A term that stands in very many of them is indexed only where it weighs most
 * (champion lists: Manning, Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3), so that no word costs
 * a query more than `longestList` postings; the weighing of candidates still knows every occurrence.
 */
export function indexPassages(profiles: Profiles): PassageIndex {
  const search = new MiniSearch<PassageFields>(indexOptions)
  const isChampion = chooseChampions(profiles)
  const terms = profiles.terms
  for (const [id, profile] of profiles.byPassage) {
    const written: Record<string, string> = { id }
    for (const field of fields) {
      const tokens: string[] = []
      for (const [place, termId] of profile.termIds.entries()) {
        const count = countIn(profile, place, field)
        if (count === 0 || !isChampion(termId, profile, place)) continue
        const term = terms[termId] ?? ""
        for (let times = 0; times < count; times++) tokens.push(term)
      }
      written[field] = tokens.join("\n")
    }
    search.add(written as PassageFields)
  }
  return { search, longestList }
}

/** What MiniSearch must be told when an index is built and when it is loaded again. */
export const indexOptions: Options<PassageFields> = {
  idField: "id",
  fields: [...fields],
  tokenize: (text) => text.split("\n"),
  processTerm: (term) => term,
}

const longestList = 800
/** Finer than this, weights of a term in a passage are not told apart. */
const grades = 64

type Champions = (termId: number, profile: Profile, place: number) => boolean

function chooseChampions({ byPassage, passageCounts }: Profiles): Champions {
  const graded = new Map<number, Uint32Array>()
  for (const [termId, count] of passageCounts.entries()) {
    if (count > longestList) graded.set(termId, new Uint32Array(grades))
  }
  if (graded.size === 0) return () => true
  for (const profile of byPassage.values()) {
    for (const [place, termId] of profile.termIds.entries()) {
      const counts = graded.get(termId)
      const grade = counts === undefined ? 0 : gradeOf(profile, place)
      if (counts !== undefined) counts[grade] = (counts[grade] ?? 0) + 1
    }
  }
  const bounds = new Map([...graded].map(([termId, counts]) => [termId, boundOf(counts)]))
  return (termId, profile, place) => {
    const bound = bounds.get(termId)
    if (bound === undefined) return true
    const grade = gradeOf(profile, place)
    if (grade > bound.grade) return true
    if (grade < bound.grade || bound.left === 0) return false
    bound.left--
    return true
  }
}

/** The grade from which on there is room in the list, and for how many of that grade itself. */
function boundOf(counts: Uint32Array): { readonly grade: number; left: number } {
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
    const count = countIn(profile, place, field)
    share += (gradeWeights[field] * count) / (count + 0.5 + (profile.lengths[index] ?? 0) / 50)
  }
  return Math.min(grades - 1, Math.floor(share * grades))
}

/** Together 1. */
const gradeWeights = { heading: 0.3, term: 0.3, body: 0.4 }
