import type { Concept, Place } from "../knowledge/concept.ts"
import { placeOf } from "../knowledge/concept.ts"
import type { Group } from "../knowledge/gather-groups.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { hashText, readFeatures } from "../language/features.ts"
import { type Language, languageOf } from "../language/phrases.ts"

const mostOutsiders = 24
const mostMembersRead = 60

/** Whether a heading names a class of things, so that belonging to it means something. */
export function isTellingLabel(label: string): boolean {
  return (
    label.length >= 2 &&
    label.length <= 24 &&
    !/(?:[하되보쓰들루우히르]기|서 본 .*|이해|소개|개요|정리|기타|요약|특징|기능|장점|단점|사례|예시|예제|구성|목차|비교|개념|한눈에 보기|용어|카드|문제|참고|배경|역사|방법|과정|절차|단계|작동 방식|overview|introduction|summary|basics|misc|others?|examples?|terms?|glossary|notes?|comparison|cards?|concepts?|features?|steps?)$/i.test(
      label,
    ) &&
    !/[?:]|^(?:주요|핵심|기타|기본)(?:\s|$)|에서의|하는|에 대한/u.test(label) &&
    /\p{Script=Hangul}|[a-z]s$/u.test(label)
  )
}

/** Whether the words of the heading stand all over the notes: most things in notes on the cloud are 클라우드 컴퓨팅. */
export function isTooWide(label: string, knowledge: Knowledge): boolean {
  const features = readFeatures(label)
  const weight = features.reduce((sum, feature) => sum + knowledge.weightOf(feature), 0)
  return knowledge.passages.size >= leastPassages && weight / Math.max(1, features.length) < widestMeanWeight
}

const leastPassages = 60
const widestMeanWeight = 0.45

/** The members whose names can be choices. */
export function membersOf(group: Group, knowledge: Knowledge): readonly Concept[] {
  return group.members.filter((member) => knowledge.whyNotAskable(member) === undefined)
}

/**
 * Names that the notes put under a heading beside the group's and nowhere under it, and that the group's passages never
 * mention. Only headings of one parent divide a subject; across chapters a thing may well belong to both.
 */
export function outsidersOf(group: Group, knowledge: Knowledge): readonly Concept[] {
  const known = knownOutsiders.get(group)
  if (known !== undefined) return known
  const outsiders = findOutsiders(group, knowledge)
  knownOutsiders.set(group, outsiders)
  return outsiders
}

const knownOutsiders = new WeakMap<Group, readonly Concept[]>()

function findOutsiders(group: Group, knowledge: Knowledge): readonly Concept[] {
  const beside = knowledge
    .groupsBelow(group.note, group.path.slice(0, -1))
    .filter((other) => other !== group && isTellingLabel(other.label))
    .flatMap((other) => membersOf(other, knowledge).slice(0, mostOutsiders))
  if (beside.length === 0) return []
  return [...new Set(beside)]
    .filter((concept) => isOutside(concept, group, knowledge))
    .toSorted((one, other) => hashText(group.label + one.key) - hashText(group.label + other.key))
    .slice(0, mostOutsiders)
}

/** Whether the notes neither put the concept under the group's heading nor mention it there. */
export function isOutside(concept: Concept, group: Group, knowledge: Knowledge): boolean {
  return (
    !namedBelow(group, knowledge).has(concept) &&
    concept.homes.every((path) => !path.includes(group.path.at(-1) ?? ""))
  )
}

/** The group's members and all that their passages mention. */
function namedBelow(group: Group, knowledge: Knowledge): ReadonlySet<Concept> {
  const known = knownBelow.get(group)
  if (known !== undefined) return known
  const home = new Set(
    group.members
      .slice(0, mostMembersRead)
      .flatMap((member) => member.terms)
      .map(({ passageId }) => passageId),
  )
  const mentioned = [...home]
    .map((passageId) => knowledge.passages.get(passageId)?.text ?? "")
    .flatMap((text) => knowledge.names.namesWithin(text).map(({ concept }) => concept))
  const named = new Set([...group.members, ...mentioned])
  knownBelow.set(group, named)
  return named
}

const knownBelow = new WeakMap<Group, ReadonlySet<Concept>>()

/** The language of the notes around the group: its names alone may all be foreign. */
export function groupLanguage(group: Group, members: readonly Concept[], knowledge: Knowledge): Language {
  const place = groupPlace(group, members, knowledge)
  return languageOf(group.label + (knowledge.passages.get(place.passageId)?.text ?? ""))
}

/** Where the group stands: the passage of its first member. */
export function groupPlace(group: Group, members: readonly Concept[], knowledge: Knowledge): Place {
  const path = JSON.stringify(group.path)
  const term = members.flatMap(({ terms }) => terms).find(({ category }) => JSON.stringify(category) === path)
  const passage = knowledge.passages.get(term?.passageId ?? "")
  return passage === undefined
    ? { passageId: "", note: members[0]?.note ?? "", heading: group.path, lines: [1, 1] }
    : placeOf(passage)
}
