import { distance } from "fastest-levenshtein"
import { isDeed } from "../language/deeds.ts"
import { hashText } from "../language/features.ts"
import { scriptOf } from "../language/name-key.ts"
import { findLeak } from "../language/name-leak.ts"
import { readMorphemes } from "../language/read-morphemes.ts"
import type { Concept, Fact } from "./concept.ts"
import { headNoun } from "./head-noun.ts"
import type { Knowledge } from "./knowledge.ts"
import { namesBeyondSort } from "./names-beyond-sort.ts"

/** Above this share of a description that the notes say of another concept too, it may be true of that one as well. */
export const mostShared = 0.5
/** Below it the notes speak of the two in other words altogether, and nobody takes one for the other. */
const leastShared = 0.08

export interface Rival {
  readonly concept: Concept
  /** 0 (far) to 1 (a sibling described alike). */
  readonly closeness: number
  /** See `Relative`. */
  readonly distance: number
}

/**
 * Concepts that one could take for the right one and that the notes do not make right: siblings first, then relatives
 * under the same heading, chapter and note. Best first, at most `limit`.
 */
export function findRivals(fact: Fact, knowledge: Knowledge, limit: number): readonly Rival[] {
  const { subject } = fact
  const leak = knowledge.leaks(fact.text, namesBeyondSort(subject.coreNames, subject.name, fact.text))
  return (
    knowledge
      .peersOf(subject)
      .filter(({ concept }) => isDeed(concept.name) === isDeed(subject.name))
      .filter(({ concept }) => leak.every((word) => findLeak(word, concept.coreNames) !== undefined))
      // `폭포수 모형과 프로토타입 모형의 장점에 …` is neither of the two.
      .filter(({ concept }) =>
        knowledge.leaks(fact.text, concept.coreNames).every((word) => leak.includes(word)),
      )
      .flatMap(({ concept, distance }) => {
        const shared = knowledge.coverage(fact.features, knowledge.featuresOf(concept))
        const isNear =
          shared >= leastShared ||
          endAlike(subject, concept) ||
          areListedTogether(subject, concept) ||
          (distance === 0 && (areProper(subject, concept) || areHeadings(subject, concept)))
        if (shared > mostShared || !isNear || !isAlikeTo(fact, concept, distance, knowledge)) return []
        const closeness = Math.max(0, 1 - distance * 0.2) * 0.6 + (shared / mostShared) * 0.4
        const order = closeness + shapeLikeness(subject, concept) + jitter(fact, concept)
        return [{ concept, closeness, distance, order }]
      })
      .toSorted((one, other) => other.order - one.order)
      .slice(0, limit)
      .map(({ order: _, ...rival }) => rival)
  )
}

/**
 * Whether a reader takes both for things of one sort: their names end alike, or they are entries of one list that says of
 * each what it is; of proper names, and of headings side by side, the notes define both as the same sort of thing.
 */
function isAlikeTo(
  { text, subject }: Fact,
  concept: Concept,
  distance: number,
  knowledge: Knowledge,
): boolean {
  if (endAlike(subject, concept)) return distance <= 2
  const head = headNoun(text) ?? knowledge.headOf(subject)
  const otherHead = knowledge.headOf(concept)
  if (areProper(subject, concept)) {
    const isSame = head !== undefined && head === otherHead
    const farthest = isSame && vagueHead.test(head) ? 1 : 3
    return (isSame && distance <= farthest) || areListedTogether(subject, concept)
  }
  if (distance === 0 && areHeadings(subject, concept))
    return head !== undefined && head === otherHead && !vagueHead.test(head)
  return areListedTogether(subject, concept) && [head, otherHead].every(isTellingHead)
}

/** Whether both have a heading of their own: in a glossary written so, no list says that they are alike. */
function areHeadings(one: Concept, other: Concept): boolean {
  return [one, other].every(({ terms }) => terms.some(({ definedBy }) => definedBy === "heading"))
}

/** Nearly anything is defined as one: only beside each other two are alike for it. */
export const vagueHead =
  /^(?:것|서비스|기능|상태|방법|방식|기술|과정|행위|제품|service|thing|feature|method|process|state|way)$/

/** `국회의원과 정부 둘 다 제출`: what is done with a thing does not say what it is. */
function isTellingHead(head: string | undefined): boolean {
  return head !== undefined && !vagueHead.test(head) && !isDeed(head)
}

/** The first `limit` whose names do not hold each other: of `Cloze` and `Cloze 노트 타입` a reader rules out both at once. */
export function withoutOverlap(rivals: readonly Rival[], limit: number): readonly Rival[] {
  const chosen: Rival[] = []
  for (const rival of rivals) {
    if (chosen.length === limit) break
    if (!chosen.some(({ concept }) => namesOverlap(concept, rival.concept))) chosen.push(rival)
  }
  return chosen
}

/** Whether both are entries of one list. */
function areListedTogether(one: Concept, other: Concept): boolean {
  return (
    isListed(one) &&
    isListed(other) &&
    one.terms.some(({ passageId }) => other.terms.some((term) => term.passageId === passageId))
  )
}

/** Whether it is an entry of a list: what is listed side by side was put there as alike. */
export function isListed({ terms }: Concept): boolean {
  return terms.some(({ definedBy }) => definedBy === "label" || definedBy === "gloss")
}

/**
 * `넙다리뼈` and `정강뼈`, `Read Lock` and `Write Lock`: Korean names say by their last syllable of what sort a thing is,
 * English ones by their last word.
 */
export function endAlike({ name: one }: Concept, { name: other }: Concept): boolean {
  const end = /[가-힣]$/u.test(one) ? one.slice(-1) : (/\s[A-Za-z]{3,}$/.exec(one)?.[0] ?? "")
  if (end === "" || !other.toLowerCase().endsWith(end.toLowerCase()) || one.length < 2 || other.length < 2)
    return false
  // 에너지 is no 지 beside 중심지, and `열린 마음` no sound beside 비음.
  if (end.length > 1 || one.slice(-2) === other.slice(-2)) return true
  const isSingle = (name: string) => !name.includes(" ")
  return isSingle(one) && isSingle(other) && isOneWord(one) === isOneWord(other)
}

/** A word of three syllables and more that Korean has as it is. */
function isOneWord(name: string): boolean {
  const last = name.split(" ").at(-1) ?? ""
  const { tokens, score } = readMorphemes(last)
  return last.length >= 3 && tokens.length === 1 && score < mostScoreOfOneWord
}

const mostScoreOfOneWord = 38

export function areProper(one: Concept, other: Concept): boolean {
  return /[A-Z]/.test(one.name) && /[A-Z]/.test(other.name)
}

/** Whether both are defined as the same sort of thing; where the notes do not say, whether they are siblings. */
export function isOneSort(one: Concept, other: Concept, distance: number, knowledge: Knowledge): boolean {
  const [head, otherHead] = [knowledge.headOf(one), knowledge.headOf(other)]
  return head === undefined || otherHead === undefined ? distance === 0 : head === otherHead
}

/** Whether both may be choices of one question: different things, neither part of the other, alike in writing. */
export function canStandBeside(one: Concept, other: Concept, knowledge: Knowledge): boolean {
  return (
    one !== other &&
    knowledge.whyNotAskable(other) === undefined &&
    knowledge.factsOf(other).length > 0 &&
    looksAlike(one.name, other.name) &&
    !namesOverlap(one, other) &&
    !isWithin(one, other, knowledge) &&
    !isWithin(other, one, knowledge) &&
    !isKindOf(other, one, knowledge) &&
    !isKindOf(one, other, knowledge)
  )
}

/** Same writing and a similar length: a choice that sticks out is no choice. */
export function looksAlike(one: string, other: string): boolean {
  const scripts = [scriptOf(one), scriptOf(other)]
  if (scripts.includes("hangul") && scripts.includes("latin")) return false
  // `RDS의 확장` sticks out beside names of things.
  if (/[가-힣A-Za-z0-9]의 /u.test(one) !== /[가-힣A-Za-z0-9]의 /u.test(other)) return false
  const [shorter = 0, longer = 0] = [one.length, other.length].toSorted((a, b) => a - b)
  return longer <= 8 || longer <= shorter * 3.5
}

/** `Alternate hypothesis` and `Alternative hypothesis`. */
function areSpellings(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) >= leastForSpelling &&
    /^[A-Za-z -]+$/.test(one + other) &&
    one.slice(0, lettersAlike) === other.slice(0, lettersAlike) &&
    distance(one.toLowerCase(), other.toLowerCase()) <= mostLettersApart
  )
}

const leastForSpelling = 12
const lettersAlike = 6
const mostLettersApart = 3

/** One name holds the other (`S3`, `S3 Glacier`) or they share a key: a reader could defend both. */
function namesOverlap(one: Concept, other: Concept): boolean {
  for (const key of one.keys) if (other.keys.has(key)) return true
  if (areSpellings(one.name, other.name)) return true
  // DoS 공격 and DDoS 공격: one is a case of the other, whatever the letter more stands for.
  if (isLetterMore(one.name, other.name) || isLetterMore(other.name, one.name)) return true
  // 호르몬 and 갑상샘호르몬: what is said of the kind holds for its members.
  if (isKindByName(one.name, other.name) || isKindByName(other.name, one.name)) return true
  return one.nameWords.some((left) =>
    other.nameWords.some((right) => holdsAllWords(left, right) || holdsAllWords(right, left)),
  )
}

function isLetterMore(one: string, other: string): boolean {
  return /^[A-Z]/.test(other) && one.length === other.length + 1 && one.endsWith(other)
}

function isKindByName(kind: string, member: string): boolean {
  return /^[가-힣]{2,}(?: [가-힣]+)*$/u.test(kind) && member.length > kind.length && member.endsWith(kind)
}

function holdsAllWords(name: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.length <= name.length && part.every((word) => name.includes(word))
}

/** Whether the notes define one by the other (`인슐린은 … 호르몬이다`): what is said of the kind holds for its members. */
function isKindOf(member: Concept, kind: Concept, knowledge: Knowledge): boolean {
  return knowledge
    .factsOf(member)
    .some(
      ({ origin, text }) =>
        origin === "definition" && kind.coreNames.some((name) => endsWithName(text, name)),
    )
}

function endsWithName(text: string, name: string): boolean {
  const end = text.slice(-(name.length + 4)).toLowerCase()
  const at = end.lastIndexOf(name.toLowerCase())
  return at >= 0 && /^(?:이다|입니다|이에요|예요|임|다)?$/u.test(end.slice(at + name.length))
}

/** Whether `inner` is explained below a heading that is, or holds, the name of `outer`. */
function isWithin(inner: Concept, outer: Concept, knowledge: Knowledge): boolean {
  return inner.homes.some((path) =>
    path.some(
      (heading) =>
        knowledge.conceptOfHeading(heading) === outer || knowledge.isNamedInHeading(outer, heading),
    ),
  )
}

function shapeLikeness(one: Concept, other: Concept): number {
  const isAcronym = (name: string) => /^[A-Z][A-Z0-9]{1,6}$/.test(name)
  const words = Math.abs((one.nameWords[0]?.length ?? 1) - (other.nameWords[0]?.length ?? 1))
  return (
    (scriptOf(one.name) === scriptOf(other.name) ? 0.15 : 0) +
    (isAcronym(one.name) === isAcronym(other.name) ? 0.1 : 0) -
    words * 0.03
  )
}

/** Keeps neighbours in the notes from being the choices of each other's questions every time. */
function jitter(fact: Fact, other: Concept): number {
  return (hashText(`${fact.text}\n${other.key}`) % 1000) / 5000
}
