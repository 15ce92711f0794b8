import type { Concept, Place } from "../knowledge/concept.ts"
import { areProper, endAlike } from "../knowledge/find-rivals.ts"
import type { Group } from "../knowledge/gather-groups.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import type { Section } from "../knowledge/sections.ts"
import { tellsDeed } from "../language/deeds.ts"
import { hashText, readFeatures } from "../language/features.ts"
import { nameKey } from "../language/name-key.ts"
import { groupPlace, isTellingLabel, membersOf, tellsGroup } from "./telling-groups.ts"

const perGroup = 8

/** A name that the notes put under one of several headings that stand side by side. */
export interface PlacedName {
  readonly group: Group
  readonly member: Concept
  readonly place: Place
  /** The headings that it does not stand under and that its name does not tell, in an order by chance; at most three. */
  readonly others: readonly string[]
  /** One of these below which things of its sort stand, so that it could be taken for one of them by its name. */
  readonly lookalike: string | undefined
  /** Its own name tells the heading: it cannot be asked for. */
  readonly isTold: boolean
}

/** All names that the notes sort under headings of one parent. */
export function* placedNames(kind: string, knowledge: Knowledge): Generator<PlacedName> {
  for (const group of knowledge.groups) {
    const language = knowledge.languageOf(group.note)
    const isUsable = (label: string) =>
      isTellingLabel(label, language) && knowledge.findSlip(label) === undefined
    if (!isUsable(group.label)) continue
    const beside = knowledge.sectionsBeside(group.note, group.path).filter(({ label }) => isUsable(label))
    if (beside.length < 3) continue
    for (const member of ofOneWriting(classedBelow(group, knowledge)).slice(0, perGroup)) {
      if (knowledge.isTurnOf(kind, member)) yield place(group, member, beside, knowledge)
    }
  }
}

function place(group: Group, member: Concept, beside: readonly Section[], knowledge: Knowledge): PlacedName {
  const isTold = (label: string) => member.names.some((each) => tellsGroup(each, label))
  const others = beside
    .filter(({ label }) => isAboutAsLong(label, group.label) && !isTold(label))
    .filter(({ label, key }) => !isNamedIn(member, key) && !isClose(label, group.label))
    .filter(({ label, path }) => !isOfWhole(label, path))
    .toSorted((one, other) => hashText(member.key + one.label) - hashText(member.key + other.label))
    .slice(0, 3)
    .map(({ label }) => label)
  return {
    group,
    member,
    place: groupPlace(group, [member], knowledge),
    others,
    lookalike: holdsName(member, knowledge)
      ? undefined
      : others.find((label) => holdsAlike(group, label, member, knowledge)),
    isTold: isTold(group.label),
  }
}

/** `EC2 Container Registry`: whoever knows what EC2 is knows where it cannot stand. */
function holdsName({ name, keys }: Concept, knowledge: Knowledge): boolean {
  return knowledge
    .coreName(name)
    .split(" ")
    .some((word) => {
      const concept = knowledge.names.find(word)
      return concept !== undefined && ![...concept.keys].some((key) => keys.has(key))
    })
}

/** Whether the notes put things below the heading whose names look like the member's. */
function holdsAlike(group: Group, label: string, member: Concept, knowledge: Knowledge): boolean {
  return knowledge
    .groupsBelow(group.note, group.path.slice(0, -1))
    .filter((other) => other.label === label)
    .some(({ members }) => members.some((each) => areProper(each, member) || endAlike(each, member)))
}

/** The members of a class; and proper names, which a heading sorts even where the notes explain it, or that stand alone. */
function classedBelow(group: Group, knowledge: Knowledge): readonly Concept[] {
  const isOf = (member: Concept) => !isOfAnother(member, group, knowledge)
  const members = membersOf(group, knowledge).filter(isOf)
  if (members.length > 0) return members
  const named = group.members.filter(
    (member) => isOf(member) && knowledge.whyNotAskable(member) === undefined && !tellsDeed(member.name),
  )
  return named.every(({ name: each }) => isProperName.test(each)) ? named : []
}

/** `메인 메모리: DRAM` below 캐시 메모리: the notes say what else it is of. */
function isOfAnother(member: Concept, { label }: Group, knowledge: Knowledge): boolean {
  return member.terms.some(({ definition }) => {
    const other = knowledge.names.find(definition)
    return other !== undefined && other !== member && other !== knowledge.conceptOfHeading(label)
  })
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

function isNamedIn(member: Concept, key: string): boolean {
  return [...member.keys].some((each) => each.length >= (/[가-힣]/.test(each) ? 2 : 3) && key.includes(each))
}

/** `AWS 클라우드 컴퓨팅` below `AWS로 시작하는 클라우드 컴퓨팅`: all that stands there is of it. */
function isOfWhole(label: string, path: readonly string[]): boolean {
  const above = new Set(readFeatures(path.slice(0, -1).join(" ")))
  const features = readFeatures(label)
  return features.length > 1 && features.every((feature) => above.has(feature))
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
