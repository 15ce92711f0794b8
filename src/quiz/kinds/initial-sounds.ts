import { getChoseong } from "es-hangul"
import { saysItsSort } from "../knowledge/head-noun.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { nameUsedFor } from "../knowledge/other-names.ts"
import type { QuestionKind } from "./draft.ts"
import { identifies, mostTelling } from "./most-telling.ts"
import { askTypedName } from "./typed-name.ts"

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
      if (!knowledge.isTurnOf(name, concept) || knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge
        .factsOf(concept)
        .filter((fact) => identifies(fact, knowledge) && saysItsSort(fact.text))
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge)) {
        const answer = hangulName(nameUsedFor(fact, knowledge), knowledge)
        if (answer === undefined) continue
        const prompt = knowledge.wordingAt(fact.place, answer).initialSounds(getChoseong(answer), fact.text)
        yield askTypedName(name, fact, answer, prompt, knowledge)
      }
    }
  },
}

/** The name without the maker's, where it is written in Hangul alone. */
function hangulName(whole: string, knowledge: Knowledge): string | undefined {
  const core = knowledge.coreName(whole)
  const isHangul = /^(?!.*의 )[가-힣]+(?: [가-힣]+){0,3}$/u.test(core) && core.replaceAll(" ", "").length >= 2
  return isHangul && core.length <= 14 ? core : undefined
}
