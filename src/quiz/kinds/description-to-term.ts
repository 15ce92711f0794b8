import type { Fact } from "../knowledge/concept.ts"
import { findRivals, withoutOverlap } from "../knowledge/find-rivals.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { explain } from "./explain.ts"
import { identifies, mostTelling } from "./most-telling.ts"

const name = "description-to-term"
const perConcept = 4
const rivalsLookedAt = 16
/** So many of the three wrong ones stand in the answer's own chapter. */
const leastOfChapter = 2
/** A description; which of four names fits it. Where it says what sort of thing it is of, it is not the only such thing. */
export const descriptionToTerm: QuestionKind = {
  name,
  *propose(knowledge) {
    for (const concept of knowledge.concepts) {
      if (!knowledge.isTurnOf(name, concept) || knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge.factsOf(concept).filter((fact) => identifies(fact, knowledge))
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge))
        yield ask(fact, knowledge)
    }
  },
}

function ask(fact: Fact, knowledge: Knowledge): Draft | Refusal {
  const rivals = withoutOverlap(findRivals(fact, knowledge, rivalsLookedAt), 3)
  const ofChapter = rivals.filter(({ distance }) => distance <= 2).length
  if (
    rivals.length < 3 ||
    ofChapter < leastOfChapter ||
    (isShortEntry(fact) && rivals.every(({ distance }) => distance > 0))
  )
    return { kind: name, refused: "too-few-plausible-choices", place: fact.place }
  // Beside names with their maker's (`AWS IoT Core`) one without it (`FreeRTOS`) would stick out.
  const names = [fact.subject, ...rivals.map(({ concept }) => concept)].map((concept) => concept.name)
  const cores = names.map((each) => knowledge.coreName(each))
  const [answer = "", ...wrong] = areUneven(names, cores) ? cores : names
  return {
    kind: name,
    prompt: knowledge.wordingAt(fact.place, fact.text + fact.subject.name).whichTerm(fact.text),
    given: fact.text,
    answer,
    accept: fact.subject.names.filter((each) => each !== answer),
    wrong,
    explanation: explain(fact),
    place: fact.place,
    subject: fact.subject,
    rivals: rivals.map(({ concept }) => concept),
    fact: `${fact.subject.key}: ${fact.text}`,
    closeness: rivals.reduce((sum, { closeness }) => sum + closeness, 0) / rivals.length,
  }
}

/** Whether some of the names, and not all, begin with a maker's. */
function areUneven(names: readonly string[], cores: readonly string[]): boolean {
  const led = names.filter((each, at) => cores[at] !== each).length
  return led > 0 && led < names.length
}

/** `텍스트를 음성으로 변환` of a catalogue: beside entries of other lists alone, its field tells it. */
function isShortEntry({ text, subject }: Fact): boolean {
  return (
    text.length <= mostCharsOfEntry &&
    subject.terms.some(({ definedBy }) => definedBy === "gloss" || definedBy === "label")
  )
}

const mostCharsOfEntry = 24
