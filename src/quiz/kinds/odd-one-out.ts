import type { Concept } from "../knowledge/concept.ts"
import { canStandBeside } from "../knowledge/find-rivals.ts"
import type { Group } from "../knowledge/gather-groups.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { hashText } from "../language/features.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { groupPlace, isOfSort, isTellingLabel, membersOf, outsidersOf, tellsGroup } from "./telling-groups.ts"

const name = "odd-one-out"
/** Three names that the notes put under one heading and one that they put beside it; which does not belong. */
export const oddOneOut: QuestionKind = {
  name,
  saysWhere: true,
  *propose(knowledge) {
    for (const group of knowledge.groups) {
      if (!isTellingLabel(group.label, knowledge.languageOf(group.note))) continue
      const members = membersOf(group, knowledge)
      const [first] = members
      if (first === undefined || members.length < 3 || !knowledge.isTurnOf(name, first)) continue
      const [odd] = outsidersOf(group, knowledge)
      if (odd !== undefined) yield ask(group, members, odd, knowledge)
    }
  },
}

function ask(group: Group, members: readonly Concept[], odd: Concept, knowledge: Knowledge): Draft | Refusal {
  const place = groupPlace(group, members, knowledge)
  const inside = members
    .filter((member) => canStandBeside(odd, member, knowledge) && !tellsGroup(member.name, group.label))
    .toSorted((one, other) => hashText(one.key) - hashText(other.key))
    .slice(0, 3)
  if (inside.length < 3 || !isOfSort(odd, group, inside, knowledge))
    return { kind: name, refused: "too-few-plausible-choices", place }
  return {
    kind: name,
    prompt: knowledge.wordingAt(place, group.label).whichIsNotIn(group.label),
    given: "",
    answer: odd.name,
    accept: [],
    wrong: inside.map((member) => member.name),
    explanation: `${group.label}: ${members.map((member) => member.name).join(", ")}`,
    place,
    subject: odd,
    rivals: inside,
    fact: `${group.note}: ${group.path.join(" > ")}`,
    closeness: 0.5,
  }
}
