import type { Passage, Term } from "../notes/types.ts"
import { chooseAnswer } from "./choose-answer.ts"
import { indexPassages } from "./index-passages.ts"
import { buildNameTable } from "./names/name-table.ts"
import { fieldsOf } from "./passage-fields.ts"
import { profilePassages } from "./profiles.ts"
import { suggestNames } from "./suggest-names.ts"
import type { PassageSearch, SearchSource } from "./types.ts"
import { buildVocabulary } from "./vocabulary.ts"

/** Indexes the passages; the result never changes. */
export function buildSearch({ passages, terms }: SearchSource): PassageSearch {
  const namesOf = namesByPassage(terms)
  const documents = passages.map((passage) => fieldsOf(passage, namesOf.get(passage.id) ?? []))
  const profiles = profilePassages(documents)
  const searchable = {
    index: indexPassages(profiles),
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    profiles,
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
