import type { Knowledge } from "../knowledge/knowledge.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { type PlacedName, placedNames } from "./placed-names.ts"

const name = "which-group"

/** A name; under which of four headings that stand side by side the notes put it. */
export const whichGroup: QuestionKind = {
  name,
  saysWhere: true,
  *propose(knowledge) {
    for (const placed of placedNames(name, knowledge)) yield ask(placed, knowledge)
  },
}

function ask({ group, member, place, others, isTold }: PlacedName, knowledge: Knowledge): Draft | Refusal {
  if (isTold) return { kind: name, refused: "leaks-answer", place }
  if (others.length < 3) return { kind: name, refused: "too-few-plausible-choices", place }
  return {
    kind: name,
    prompt: knowledge.wordingAt(place, group.label).whichGroupHas(member.name),
    given: "",
    answer: group.label,
    accept: [],
    wrong: others,
    explanation: `${group.label}: ${group.members.map((other) => other.name).join(", ")}`,
    place,
    subject: member,
    rivals: [],
    fact: `${group.path.join(" > ")}: ${member.key}`,
    closeness: 0.5,
  }
}
