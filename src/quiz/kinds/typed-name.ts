import type { Fact } from "../knowledge/concept.ts"
import type { Draft } from "./draft.ts"
import { explain } from "./explain.ts"

/** A description whose name is typed; `prompt` shows what the name begins with. */
export function askTypedName(kind: string, fact: Fact, answer: string, prompt: string): Draft {
  return {
    kind,
    prompt,
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
