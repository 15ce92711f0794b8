import MiniSearch from "minisearch"
import type { Passage, Term } from "../notes/types.ts"
import { indexTerms } from "./analysis/index-terms.ts"
import { chooseAnswer } from "./choose-answer.ts"
import { buildNameTable } from "./names/name-table.ts"
import {
  type Field,
  fields,
  fieldsOf,
  type PassageFields,
  type Profile,
  profilePassage,
} from "./profile-passage.ts"
import { suggestNames } from "./suggest-names.ts"
import type { PassageSearch, SearchSource } from "./types.ts"
import { buildVocabulary } from "./vocabulary.ts"

/** Indexes the passages. Takes milliseconds per thousand passages; the result never changes. */
export function buildSearch({ passages, terms }: SearchSource): PassageSearch {
  const profiles = new Map<string, Profile>()
  const frequencies = new Map<string, number>()
  const lengths: Record<Field, number> = { heading: 0, term: 0, body: 0 }
  const namesOf = namesByPassage(terms)
  const index = new MiniSearch<PassageFields>({
    idField: "id",
    fields: [...fields],
    tokenize: indexTerms,
    processTerm: (term) => term,
  })
  const documents = passages.map((passage) => fieldsOf(passage, namesOf.get(passage.id) ?? []))
  index.addAll(documents)
  for (const texts of documents) {
    const profile = profilePassage(texts)
    profiles.set(texts.id, profile)
    for (const field of fields) lengths[field] += profile[field].length
    for (const term of new Set(fields.flatMap((field) => [...profile[field].counts.keys()]))) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
    }
  }
  const count = Math.max(1, passages.length)
  const searchable = {
    index,
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    profiles,
    statistics: {
      passageCount: passages.length,
      passagesWith: (term: string) => frequencies.get(term) ?? 0,
      averageLength: {
        heading: lengths.heading / count,
        term: lengths.term / count,
        body: lengths.body / count,
      },
    },
    lexicon: { names: buildNameTable(terms, passages), vocabulary: buildVocabulary(passages) },
  }
  return {
    passageCount: passages.length,
    answer: (query, options) => chooseAnswer(query, searchable, options),
    suggest: (typed, limit) => suggestNames(typed, limit, searchable.lexicon.names),
  }
}

function namesByPassage(terms: readonly Term[]): ReadonlyMap<Passage["id"], readonly string[]> {
  const names = new Map<string, string[]>()
  for (const term of terms) {
    const known = names.get(term.passageId) ?? []
    names.set(term.passageId, [...known, term.name, ...term.aliases])
  }
  return names
}
