import type { Concept } from "../knowledge/concept.ts"
import type { Group } from "../knowledge/gather-groups.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { hashText } from "../language/features.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { groupPlace, isOutside, isTellingLabel, isThing, membersOf, tellsGroup } from "./telling-groups.ts"

const name = "which-group"
const perGroup = 8

/** A name; under which of four headings that stand side by side the notes put it. */
export const whichGroup: QuestionKind = {
  name,
  saysWhere: true,
  *propose(knowledge) {
    for (const group of knowledge.groups) {
      if (!isTellingLabel(group.label, knowledge.languageOf(group.note))) continue
      const members = membersOf(group, knowledge)
      const beside = knowledge
        .groupsBelow(group.note, group.path.slice(0, -1))
        .filter(
          (other) =>
            other !== group &&
            isTellingLabel(other.label, knowledge.languageOf(other.note)) &&
            !isThing(other, knowledge),
        )
      if (beside.length < 3) continue
      for (const member of ofOneWriting(members).slice(0, perGroup)) {
        if (knowledge.isTurnOf(name, member)) yield ask(group, members, member, beside, knowledge)
      }
    }
  },
}

/** The members written as most are: among names of services a Hangul word is something said of them. */
function ofOneWriting(members: readonly Concept[]): readonly Concept[] {
  const byScript = [
    ...Map.groupBy(members, ({ name }) => (/[A-Za-z]/.test(name) ? "latin" : "other")).values(),
  ]
  return byScript.toSorted((one, other) => other.length - one.length)[0] ?? []
}

function ask(
  group: Group,
  members: readonly Concept[],
  member: Concept,
  beside: readonly Group[],
  knowledge: Knowledge,
): Draft | Refusal {
  const place = groupPlace(group, [member], knowledge)
  const isGiven = (label: string) => member.names.some((each) => tellsGroup(each, label))
  if (isGiven(group.label)) return { kind: name, refused: "leaks-answer", place }
  const wrong = beside
    .filter(({ label }) => isAboutAsLong(label, group.label) && !isGiven(label))
    .filter((other) => isOutside(member, other, knowledge))
    .toSorted((one, other) => hashText(member.key + one.label) - hashText(member.key + other.label))
    .slice(0, 3)
  if (wrong.length < 3) return { kind: name, refused: "too-few-plausible-choices", place }
  return {
    kind: name,
    prompt: knowledge.wordingAt(place, group.label).whichGroupHas(member.name),
    given: "",
    answer: group.label,
    accept: [],
    wrong: wrong.map(({ label }) => label),
    explanation: `${group.label}: ${members.map((other) => other.name).join(", ")}`,
    place,
    subject: member,
    rivals: [],
    fact: `${group.path.join(" > ")}: ${member.key}`,
    closeness: 0.5,
  }
}

/** A choice that sticks out by its length is no choice. */
function isAboutAsLong(one: string, other: string): boolean {
  const [shorter = 0, longer = 0] = [one.length, other.length].toSorted((a, b) => a - b)
  return longer <= 10 || longer <= shorter * 3
}
