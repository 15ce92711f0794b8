import type { Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { namesUsedFor, nameUsedFor, otherNamesOf } from "../knowledge/other-names.ts"
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
    accept: acceptedNames(answer, fact, knowledge),
    wrong: [],
    explanation: explain(fact, nameUsedFor(fact, knowledge)),
    place: fact.place,
    subject: fact.subject,
    rivals: [],
    fact: `${fact.subject.key}: ${fact.text}`,
    closeness: 0.5,
  }
}

/** Its other names; where the line calls it otherwise than it is asked for (String for 문자열), that name as well. */
function acceptedNames(answer: string, fact: Fact, knowledge: Knowledge): readonly string[] {
  const names = otherNamesOf(answer, fact.subject, knowledge)
  const used = namesUsedFor(fact, knowledge)
  return used.some((name) => name.includes(answer) || answer.includes(name))
    ? names
    : [...new Set([...names, ...used])]
}
