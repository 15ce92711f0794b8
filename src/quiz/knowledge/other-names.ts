import { isAcronymOf } from "../../notes/acronym.ts"
import { isDeed } from "../language/deeds.ts"
import { nameKey } from "../language/name-key.ts"
import { readsAsNoun } from "../language/reads-as-noun.ts"
import type { Concept } from "./concept.ts"
import type { Knowledge } from "./knowledge.ts"

/**
 * Other names of a concept that are right wherever `name` is: those that the notes write directly beside it
 * (`모집단(Population)`), that abbreviate it, or that hold it. What came to be its name through a third one (인기도, which is
 * Popularity somewhere else) is none.
 */
export function otherNamesOf(name: string, concept: Concept, knowledge: Knowledge): readonly string[] {
  const key = nameKey(name)
  const texts = concept.terms.flatMap(({ passageId }) => {
    const passage = knowledge.passages.get(passageId)
    return passage === undefined ? [] : [nameKey([...passage.heading, passage.text].join("\n"))]
  })
  return concept.names.filter((other) => {
    const otherKey = nameKey(other)
    if (other === name || otherKey === key || !readsAsNoun(other) || isDeed(other)) return false
    if (otherKey.includes(key) || key.includes(otherKey)) return true
    if (isAcronymOf(name, other) || isAcronymOf(other, name)) return true
    return texts.some((text) => text.includes(key + otherKey) || text.includes(otherKey + key))
  })
}
