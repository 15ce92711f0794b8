import type { Concept, Place } from "../knowledge/concept.ts"
import { placeOf } from "../knowledge/concept.ts"
import { areProper, endAlike } from "../knowledge/find-rivals.ts"
import { type Group, readLabel } from "../knowledge/gather-groups.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { tellsDeed } from "../language/deeds.ts"
import { hashText, readFeatures } from "../language/features.ts"
import { isAside, isGeneralLabel } from "../language/layout-words.ts"
import { nameKey } from "../language/name-key.ts"
import { findLeak } from "../language/name-leak.ts"
import type { Language } from "../language/phrases.ts"
import { findSharedWord } from "../language/translations.ts"

const mostOutsiders = 24
const mostMembersRead = 60

/** Whether a heading names a class of things, so that belonging to it means something. */
export function isTellingLabel(label: string, language: Language): boolean {
  // In English nearly every heading is a noun in the plural; only a few say that a class follows.
  if (language === "en" && !(saysClass.test(label) || namesClass.test(label))) return false
  return (
    (language === "en" || /\p{Script=Hangul}/u.test(label)) &&
    !label.includes("|") &&
    !isAside(label) &&
    !isGeneralLabel(label) &&
    !/체크 ?리스트|키워드|답안|수준 설명|가이드|참고 ?문헌|기출|암기|두음|정의$/u.test(label) &&
    label.length >= 2 &&
    label.length <= 24 &&
    !/(?:[하되보쓰들루우히르]기|서 본 .*|이해|소개|개요|정리|기타|요약|특징|기능|장점|단점|사례|예시|예제|구성|목차|비교|개념|한눈에 보기|심화|기초|입문|고급|중급|초급|활용법|사용법|선행 지식|관련 .*|다음 단계|더 보기|[가-힣] \d가지|용어|카드|문제|참고|배경|역사|방법|과정|절차|단계|목표|범위|계획|전략|방향|현황|동향|작동 방식|구현|상황|조건|원인|결과|증상|치료|진단|선언부|제어부|예외부|기준|원칙|규칙|블로그|링크|각주|작성자|저자|작성일|날짜|.*(?:주세요|보세요|하세요|시오)\.?|overview|introduction|summary|basics|misc|others?|examples?|terms?|glossary|notes?|comparison|cards?|concepts?|features?|steps?)$/i.test(
      label,
    ) &&
    !/[?:[\]\p{Extended_Pictographic}]|^(?:참고|출처|관련|비교표|정리표|\d+ ?단계)(?:\s|$)|^(?:주요|핵심|기타|기본|(?:두|세|네|다섯) 가지)(?:\s|$)|에서의|하는|에 대한|보다\s|[가-힣A-Za-z0-9)]의\s|(?:와|과)\s|\s(?:관련|기타|vs\.?)\s|^(?:section|chapter|part|day|week)\s?\d|\d ?(?:일차|주차|회차|차시)/iu.test(
      label,
    ) &&
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

/**
 * The members whose names can be choices and that are of one sort, where most are: what else stands below a heading is
 * said in passing, and a heading of which most members differ is a topic, not a class. Empty there.
 */
export function membersOf(group: Group, knowledge: Knowledge): readonly Concept[] {
  const known = knownMembers.get(group)
  if (known !== undefined) return known
  if (isThing(group, knowledge)) {
    knownMembers.set(group, [])
    return []
  }
  const named = askableOf(group, knowledge)
  // What else stands below `분석 제품` is no product.
  const askable = /(?:서비스|제품|products|services)$/iu.test(group.label)
    ? named.filter(({ name }) => /[A-Z]/.test(name))
    : named
  const sorts = traits.map((traitOf) => largestSort(askable, (member) => traitOf(member, knowledge)))
  const largest = sorts.toSorted((one, other) => other.length - one.length)[0] ?? []
  const isOneSort = largest.length >= Math.max(2, askable.length * leastOfOneSort)
  const members = isOneSort ? largest : namesClass.test(group.label) ? askable : []
  knownMembers.set(group, members)
  return members
}

/**
 * Whether the heading is a thing that the notes explain, and no class: what stands below `클래스` or `부신` is said of that.
 * Names that end alike are of another class than the heading where that ends otherwise: 그물층 and 다발층 below
 * `부신겉질호르몬` are no hormones.
 */
function isThing({ label, members }: Group, knowledge: Knowledge): boolean {
  if (/(?:서비스|제품|products|services)$/iu.test(label)) return false
  const concept = knowledge.conceptOfHeading(label)
  if (concept !== undefined && knowledge.factsOf(concept).some(({ origin }) => origin === "definition"))
    return true
  const ends = members.flatMap(({ name }) => /[가-힣]$/u.exec(name)?.[0] ?? [])
  const [end] = ends
  return ends.length >= 2 && ends.every((each) => each === end) && !label.endsWith(end ?? "")
}

/** `Types of neurons` */
const saysClass = /^(?:types|kinds|classes|families|branches|species|varieties) of [a-z]+s$/iu

/** A heading that ends in what its members are. */
const namesClass =
  /(?:기관|기구|알고리즘|언어|프로토콜|자료 ?구조|연산자|호르몬|서비스|제품|장치|기기|악기|품사|제도|전쟁|조약|데이터베이스|운영 ?체제|프레임워크|라이브러리|명령어?|함수|메서드|패턴|단위|원소|행성|비타민|효소|소스|향신료|algorithms|languages|protocols|structures|operators|hormones|services|products|devices|organs|organelles|tools|databases|systems|commands|functions|patterns|units|elements|planets|vitamins|enzymes|sauces|spices)$/iu

const knownMembers = new WeakMap<Group, readonly Concept[]>()
const leastOfOneSort = 0.5

/** By what members show that they are of one sort: the noun they are defined by, or that all are proper names. */
const traits: readonly ((member: Concept, knowledge: Knowledge) => string | undefined)[] = [
  (member, knowledge) => knowledge.headOf(member),
  ({ name }) => (/^[A-Z]/.test(name) ? "proper" : undefined),
]

/** Whether a name tells its group by a word, or by a part of one: 심장정맥 of 정맥계통, NUI of `UI 유형`. */
export function tellsGroup(name: string, label: string): boolean {
  if (findSharedWord(name, label, []) !== undefined) return true
  if ((label.match(/[A-Z]{2,}/g) ?? []).some((word) => name.includes(word))) return true
  if (findLeak(label, [name]) !== undefined || findLeak(name, [label]) !== undefined) return true
  return [...name.matchAll(/(?=([가-힣]{2}))/gu)].some(([, pair = ""]) => label.includes(pair))
}

/** What is done (`형상 관리 도구 설치`) stands out among things. */
function askableOf(group: Group, knowledge: Knowledge): readonly Concept[] {
  return group.members.filter(
    (member) =>
      knowledge.whyNotAskable(member) === undefined &&
      !tellsDeed(member.name) &&
      // `after`, `System.out.print`: code beside an example.
      /[A-Z가-힣]/.test(member.name) &&
      !/[A-Za-z][._(][A-Za-z)]/.test(member.name),
  )
}

function largestSort(
  members: readonly Concept[],
  traitOf: (member: Concept) => string | undefined,
): readonly Concept[] {
  const sorts = [...Map.groupBy(members, traitOf)].filter(([trait]) => trait !== undefined)
  return sorts.map(([, sort]) => sort).toSorted((one, other) => other.length - one.length)[0] ?? []
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
    .filter((other) => other !== group)
    .flatMap((other) => askableOf(other, knowledge).slice(0, mostOutsiders))
  if (beside.length === 0) return []
  return [...new Set(beside)]
    .filter((concept) => isOutside(concept, group, knowledge))
    .toSorted((one, other) => hashText(group.label + one.key) - hashText(group.label + other.key))
    .slice(0, mostOutsiders)
}

/** Whether the notes neither put the concept under the group's heading nor mention it there. */
function isOutside(concept: Concept, group: Group, knowledge: Knowledge): boolean {
  const { concepts, text } = namedBelow(group, knowledge)
  return (
    !concepts.has(concept) &&
    [...concept.keys].every((key) => key.length < (/[가-힣]/.test(key) ? 2 : 4) || !text.includes(key)) &&
    concept.homes.every((path) => !path.includes(group.path.at(-1) ?? ""))
  )
}

/** The group's members and all that their passages mention, and what those passages say, as a key. */
function namedBelow(group: Group, knowledge: Knowledge): NamedBelow {
  const known = knownBelow.get(group)
  if (known !== undefined) return known
  const home = new Set(
    group.members
      .slice(0, mostMembersRead)
      .flatMap((member) => member.terms)
      .map(({ passageId }) => passageId),
  )
  const texts = [...home].map((passageId) => knowledge.passages.get(passageId)?.text ?? "")
  const mentioned = texts.flatMap((text) => knowledge.names.namesWithin(text).map(({ concept }) => concept))
  const named = { concepts: new Set([...group.members, ...mentioned]), text: nameKey(texts.join("\n")) }
  knownBelow.set(group, named)
  return named
}

interface NamedBelow {
  readonly concepts: ReadonlySet<Concept>
  readonly text: string
}

const knownBelow = new WeakMap<Group, NamedBelow>()

/** Where the group stands: the passage of its first member. */
export function groupPlace(group: Group, members: readonly Concept[], knowledge: Knowledge): Place {
  const path = JSON.stringify(group.path)
  const term = members.flatMap(({ terms }) => terms).find(({ category }) => JSON.stringify(category) === path)
  const passage = knowledge.passages.get(term?.passageId ?? "")
  return passage === undefined
    ? { passageId: "", note: members[0]?.note ?? "", heading: group.path, lines: [1, 1] }
    : placeOf(passage)
}

/** Whether a name from beside a group could be of it by its looks: a proper name among such, or ending or defined alike. */
export function isOfSort(
  outsider: Concept,
  { label }: Group,
  members: readonly Concept[],
  knowledge: Knowledge,
): boolean {
  // 다발층 beside 그물층 and 토리층 shows that it is no hormone.
  const end = outsider.name.slice(-1)
  const showsClass =
    /[가-힣]/u.test(end) &&
    !members.some(({ name }) => name.endsWith(end)) &&
    knowledge.groups.some(
      (group) =>
        group.members.includes(outsider) &&
        group.members.filter(({ name }) => name.endsWith(end)).length >= 2,
    )
  if (showsClass) return false
  // `현악기` beside `금관악기`
  const isClassAlike = outsider.homes.some(
    (path) => readLabel(path.at(-1) ?? "").slice(-2) === label.slice(-2),
  )
  if (isClassAlike) return true
  const head = knowledge.headOf(outsider)
  return members.some(
    (member) =>
      endAlike(member, outsider) ||
      areProper(member, outsider) ||
      (head !== undefined && head === knowledge.headOf(member)),
  )
}
