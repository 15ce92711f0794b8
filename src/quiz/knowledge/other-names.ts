import { isAcronymOf } from "../../notes/acronym.ts"
import { isDeed } from "../language/deeds.ts"
import { nameKey, scriptOf } from "../language/name-key.ts"
import { readsAsNoun } from "../language/reads-as-noun.ts"
import type { Concept, Fact, Place } from "./concept.ts"
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

/** The names by which the line that says it, or the heading above it, calls the concept. */
export function namesUsedFor(
  { subject, text, place }: Pick<Fact, "subject" | "text" | "place">,
  knowledge: Knowledge,
): readonly string[] {
  const key = keyOfLine(text, place, knowledge)
  return subject.names.filter((name) => key.includes(nameKey(name)))
}

/**
 * The name that the notes use where they say it, in the writing of the one shown: 실증적 베이즈 for 경험적 베이즈 where the
 * line, or the heading above it, has the one and not the other.
 */
export function nameUsedFor({ subject, text, place }: Fact, knowledge: Knowledge): string {
  const used = namesUsedFor({ subject, text, place }, knowledge)
  if (used.some((name) => nameKey(subject.name).includes(nameKey(name)))) return subject.name
  return used.find((name) => scriptOf(name) === scriptOf(subject.name)) ?? subject.name
}

const charsOfBeginning = 12

/** The name with its maker's where the line, or the heading above it, has it so: `Amazon Machine Learning` is no field. */
export function fullNameFor({ subject, text, place }: Fact, knowledge: Knowledge): string {
  const key = keyOfLine(text, place, knowledge)
  const isFull = (name: string) => {
    const maker = name.endsWith(` ${subject.name}`) ? name.slice(0, -subject.name.length - 1) : ""
    return /^[A-Z][A-Za-z]+$/.test(maker) && key.includes(nameKey(name))
  }
  return subject.names.find(isFull) ?? subject.name
}

function keyOfLine(text: string, place: Place, knowledge: Knowledge): string {
  const beginning = nameKey(text.slice(0, charsOfBeginning))
  const lines = knowledge.passages.get(place.passageId)?.text.split("\n").map(nameKey) ?? []
  return (lines.find((each) => each.includes(beginning)) ?? "") + nameKey(place.heading.at(-1) ?? "")
}
