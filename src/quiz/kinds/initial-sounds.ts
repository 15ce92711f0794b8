import { getChoseong } from "es-hangul"
import type { Concept, Fact } from "../knowledge/concept.ts"
import { headNoun } from "../knowledge/head-noun.ts"
import { languageOf, phrases } from "../language/phrases.ts"
import type { Draft, QuestionKind } from "./draft.ts"
import { explain } from "./explain.ts"
import { identifies, mostTelling } from "./most-telling.ts"

const name = "initial-sounds"
const perConcept = 1

/**
 * A description and the initial consonants of a Hangul name; the name is typed. Without choices to compare with, only a
 * description that says what sort of thing it is of calls a name to mind.
 */
export const initialSounds: QuestionKind = {
  name,
  *propose(knowledge) {
    for (const concept of knowledge.concepts) {
      const answer = hangulName(concept)
      if (answer === undefined || !knowledge.isTurnOf(name, concept)) continue
      if (knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge
        .factsOf(concept)
        .filter((fact) => identifies(fact, knowledge) && headNoun(fact.text) !== undefined)
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge))
        yield ask(fact, answer)
    }
  },
}

function ask(fact: Fact, answer: string): Draft {
  return {
    kind: name,
    prompt: phrases[languageOf(fact.text)].initialSounds(getChoseong(answer), fact.text),
    given: fact.text,
    answer,
    accept: fact.subject.names.filter((other) => other !== answer),
    wrong: [],
    explanation: explain(fact),
    place: fact.place,
    subject: fact.subject,
    rivals: [],
    fact: `${fact.subject.key}: ${fact.text}`,
    closeness: 0.5,
  }
}

/** The name by which the concept is shown, where it is written in Hangul alone. */
function hangulName(concept: Concept): string | undefined {
  const isHangul = (name: string) =>
    /^(?!.*의 )[가-힣]+(?: [가-힣]+){0,3}$/u.test(name) && name.replaceAll(" ", "").length >= 2
  return isHangul(concept.name) && concept.name.length <= 14 ? concept.name : undefined
}
