import type { Concept } from "../knowledge/concept.ts"
import type { Group } from "../knowledge/gather-groups.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import type { Section } from "../knowledge/sections.ts"
import { hashText } from "../language/features.ts"
import { nameKey } from "../language/name-key.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { groupPlace, isTellingLabel, membersOf, tellsGroup } from "./telling-groups.ts"

const name = "which-group"
const perGroup = 8

/** A name; under which of four headings that stand side by side the notes put it. */
export const whichGroup: QuestionKind = {
  name,
  saysWhere: true,
  *propose(knowledge) {
    for (const group of knowledge.groups) {
      const language = knowledge.languageOf(group.note)
      if (!isTellingLabel(group.label, language)) continue
      const beside = knowledge
        .sectionsBeside(group.note, group.path)
        .filter(({ label }) => isTellingLabel(label, language))
      if (beside.length < 3) continue
      for (const member of ofOneWriting(classedBelow(group, knowledge)).slice(0, perGroup)) {
        if (knowledge.isTurnOf(name, member)) yield ask(group, member, beside, knowledge)
      }
    }
  },
}

/** The members of a class; and proper names, which a heading sorts even where the notes explain it, or that stand alone. */
function classedBelow(group: Group, knowledge: Knowledge): readonly Concept[] {
  const members = membersOf(group, knowledge)
  if (members.length > 0) return members
  const named = group.members.filter((member) => knowledge.whyNotAskable(member) === undefined)
  return named.every(({ name: each }) => isProperName.test(each)) ? named : []
}

/** Amazon Connect, Lumberyard, IAM; not `Layer 4`. */
const isProperName = /^[A-Z][A-Za-z]*(?:[A-Z ][A-Za-z ]*[A-Za-z]|[a-z]{3,})$/

/** The members written as most are: among names of services a Hangul word is something said of them. */
function ofOneWriting(members: readonly Concept[]): readonly Concept[] {
  const byScript = [
    ...Map.groupBy(members, ({ name }) => (/[A-Za-z]/.test(name) ? "latin" : "other")).values(),
  ]
  return byScript.toSorted((one, other) => other.length - one.length)[0] ?? []
}

function ask(
  group: Group,
  member: Concept,
  beside: readonly Section[],
  knowledge: Knowledge,
): Draft | Refusal {
  const place = groupPlace(group, [member], knowledge)
  const isGiven = (label: string) => member.names.some((each) => tellsGroup(each, label))
  if (isGiven(group.label)) return { kind: name, refused: "leaks-answer", place }
  const wrong = beside
    .filter(({ label }) => isAboutAsLong(label, group.label) && !isGiven(label))
    .filter(({ label, key }) => !isNamedIn(member, key) && !isClose(label, group.label))
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
    explanation: `${group.label}: ${group.members.map((other) => other.name).join(", ")}`,
    place,
    subject: member,
    rivals: [],
    fact: `${group.path.join(" > ")}: ${member.key}`,
    closeness: 0.5,
  }
}

function isNamedIn(member: Concept, key: string): boolean {
  return [...member.keys].some((each) => each.length >= (/[가-힣]/.test(each) ? 2 : 3) && key.includes(each))
}

/** `컴퓨팅` beside `최종 사용자 컴퓨팅`: the member may be of either. */
function isClose(one: string, other: string): boolean {
  return nameKey(one).includes(nameKey(other)) || nameKey(other).includes(nameKey(one))
}

/** A choice that sticks out by its length is no choice. */
function isAboutAsLong(one: string, other: string): boolean {
  const [shorter = 0, longer = 0] = [one.length, other.length].toSorted((a, b) => a - b)
  return longer <= 10 || longer <= shorter * 3
}
