import type { Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { nameUsedFor, otherNamesOf } from "../knowledge/other-names.ts"
import type { Draft } from "./draft.ts"
import { explain } from "./explain.ts"

/** A description whose name is typed; `prompt` shows what the name begins with. */
export function askTypedName(
  kind: string,
  fact: Fact,
  answer: string,
  prompt: string,
  knowledge: Knowledge,
): Draft {
  return {
    kind,
    prompt,
    given: fact.text,
    answer,
    accept: otherNamesOf(answer, fact.subject, knowledge),
    wrong: [],
    explanation: explain(fact, nameUsedFor(fact, knowledge)),
    place: fact.place,
    subject: fact.subject,
    rivals: [],
    fact: `${fact.subject.key}: ${fact.text}`,
    closeness: 0.5,
  }
}
