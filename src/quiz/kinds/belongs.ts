import type { Concept } from "../knowledge/concept.ts"
import { canStandBeside } from "../knowledge/find-rivals.ts"
import type { Group } from "../knowledge/gather-groups.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { hashText } from "../language/features.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import {
  groupPlace,
  isOfSort,
  isTellingLabel,
  isTooWide,
  membersOf,
  outsidersOf,
  tellsGroup,
} from "./telling-groups.ts"

const name = "belongs"
/** One name that the notes put under a heading among three from beside it; which belongs there. */
export const belongs: QuestionKind = {
  name,
  saysWhere: true,
  *propose(knowledge) {
    for (const group of knowledge.groups) {
      if (!isTellingLabel(group.label, knowledge.languageOf(group.note)) || isTooWide(group.label, knowledge))
        continue
      const members = membersOf(group, knowledge)
      const [member] = members
      if (member === undefined || members.length < 2 || !knowledge.isTurnOf(name, member)) continue
      const outsiders = outsidersOf(group, knowledge)
      if (outsiders.length >= 3) yield ask(group, members, member, outsiders, knowledge)
    }
  },
}

function ask(
  group: Group,
  members: readonly Concept[],
  member: Concept,
  outsiders: readonly Concept[],
  knowledge: Knowledge,
): Draft | Refusal {
  const place = groupPlace(group, members, knowledge)
  const outside: Concept[] = []
  for (const odd of outsiders.toSorted(
    (one, other) => hashText(member.key + one.key) - hashText(member.key + other.key),
  )) {
    if (!canStandBeside(member, odd, knowledge) || tellsGroup(odd.name, group.label)) continue
    if (!isOfSort(odd, group, members, knowledge)) continue
    if (outside.every((chosen) => canStandBeside(chosen, odd, knowledge))) outside.push(odd)
    if (outside.length === 3) break
  }
  if (outside.length < 3) return { kind: name, refused: "too-few-plausible-choices", place }
  if (tellsGroup(member.name, group.label)) return { kind: name, refused: "leaks-answer", place }
  return {
    kind: name,
    prompt: knowledge.wordingAt(place, group.label).whichIsIn(group.label),
    given: "",
    answer: member.name,
    accept: [],
    wrong: outside.map((odd) => odd.name),
    explanation: `${group.label}: ${members.map((other) => other.name).join(", ")}`,
    place,
    subject: member,
    rivals: outside,
    fact: `${group.note}: ${group.path.join(" > ")}`,
    closeness: 0.5,
  }
}
