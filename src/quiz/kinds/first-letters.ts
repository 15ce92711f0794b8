import type { Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { nameUsedFor } from "../knowledge/other-names.ts"
import { firstLetters as showLetters } from "../language/first-letters.ts"
import type { QuestionKind } from "./draft.ts"
import { identifies, mostTelling } from "./most-telling.ts"
import { askTypedName } from "./typed-name.ts"

const name = "first-letters"
const perConcept = 1
const leastLetters = 3
const mostLetters = 28

/** A description and the first letters of a name in Latin letters; the name is typed. */
export const firstLetters: QuestionKind = {
  name,
  *propose(knowledge) {
    for (const concept of knowledge.concepts) {
      if (!knowledge.isTurnOf(name, concept) || knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge.factsOf(concept).filter((fact) => identifies(fact, knowledge))
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge)) {
        const answer = latinName(nameUsedFor(fact, knowledge), knowledge)
        if (answer === undefined || hasTwin(answer, fact, knowledge)) continue
        const prompt = knowledge.wordingAt(fact.place, fact.text).firstLetters(showLetters(answer), fact.text)
        yield askTypedName(name, fact, answer, prompt, knowledge)
      }
    }
  },
}

/** SRT beside SJF, described with some of the same words: the letters leave open which of the two is meant. */
function hasTwin(answer: string, fact: Fact, knowledge: Knowledge): boolean {
  if (answer.length > mostLettersOfAcronym) return false
  const shown = showLetters(answer)
  const said = new Set(fact.features)
  return knowledge
    .peersOf(fact.subject)
    .some(
      (peer) =>
        peer.distance === 0 &&
        peer.concept.names.some((name) => showLetters(knowledge.coreName(name)) === shown) &&
        knowledge.factsOf(peer.concept).some(({ features }) => features.some((feature) => said.has(feature))),
    )
}

const mostLettersOfAcronym = 4

/** A proper name in Latin letters, without the maker's name, short enough to type. */
function latinName(whole: string, knowledge: Knowledge): string | undefined {
  const core = knowledge.coreName(whole)
  const letters = core.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  // Of `Type 2` beside `Type 3`, of `N side` beside `P side` what is shown is all there is to know.
  if (/ \d+$|^[A-Z] \S+$|^\S+ [A-Z]$/.test(core)) return undefined
  const isNamed = /[A-Z]/.test(core) && core.split(" ").length <= 4 && !/[()/,\p{Script=Hangul}]/u.test(core)
  return isNamed && letters >= leastLetters && letters <= mostLetters ? core : undefined
}
