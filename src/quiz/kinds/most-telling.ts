import { isAcronym } from "../../notes/acronym.ts"
import type { Concept, Fact } from "../knowledge/concept.ts"
import { isListed } from "../knowledge/find-rivals.ts"
import { headNoun, saysItsSort } from "../knowledge/head-noun.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { isDeed } from "../language/deeds.ts"
import { findLeak } from "../language/name-leak.ts"
import { readMorphemes } from "../language/read-morphemes.ts"

/**
 * The facts that tell most about their concept and not the same twice: definitions first, then by how particular
 * their words are.
 */
export function mostTelling(facts: readonly Fact[], limit: number, knowledge: Knowledge): readonly Fact[] {
  const rank = { definition: 0, sentence: 1, section: 2 } as const
  const chosen: Fact[] = []
  const ordered = facts.toSorted(
    (one, other) =>
      rank[one.origin] - rank[other.origin] || weighFact(other, knowledge) - weighFact(one, knowledge),
  )
  for (const fact of ordered) {
    if (chosen.length === limit) break
    if (chosen.every((other) => !saysTheSame(fact, other, knowledge))) chosen.push(fact)
  }
  return chosen
}

/**
 * Whether the fact is surely about its subject: it defines it, or names it as its topic, or is a whole sentence of the
 * section under its heading. A note jotted below the heading may be about anything that came to mind, except where the
 * heading is a name of its own and the note says what that can do.
 */
export function isSurelyOf(fact: Fact): boolean {
  const { origin, end, text, subject } = fact
  if (isGloss(fact) || isOfSubtype(fact) || isRowOfNouns(fact) || mayHappen.test(text)) return false
  // What the notes speak of without ever saying what it is: a word of the sentence rather than its subject.
  if (subject.terms.every(({ definedBy }) => definedBy === undefined) && !isProperName(subject)) return false
  if (origin !== "section" || end === "sentence") return true
  return (
    end === "nominal" &&
    text.length >= leastCharsOfNote &&
    /[A-Z]/.test(subject.name) &&
    !isAdvice.test(text) &&
    !/^[^,]{1,30}[가-힣A-Za-z0-9)](?:은|는|이|가)\s/u.test(text)
  )
}

const leastCharsOfNote = 30

/** `… 순환하는 현상이 발생할 수 있다`: why the thing is needed, and not what it is. */
const mayHappen =
  /(?:문제|현상|오류|경우|일)[이가]? (?:발생|생길|나타날|일어날)[가-힣 ]*수(?:도)? 있(?:다|음)$/u

/** `부자상속 불교수용 율령반포`: catchwords side by side, which say nothing of what they have to do with each other. */
function isRowOfNouns({ text, end, subject }: Fact): boolean {
  const words = text.split(" ")
  if (end !== "noun" || isProperName(subject)) return false
  if (words.length < leastOfRow && !words.every((word) => word.length >= leastCharsOfCatchword)) return false
  return words.length > 2 && words.every((word) => /^[가-힣]{2,}$/u.test(word) && isBareNoun(word))
}

const leastOfRow = 4
const leastCharsOfCatchword = 4

/** `보안 기능을 갖춘 … 운영체제` is no 운영체제 but a sort of them. */
function isOfSubtype({ text, subject }: Fact): boolean {
  return subject.names.some(
    (name) => /^[가-힣 ]{3,}$/u.test(name) && text.length > name.length && text.endsWith(` ${name}`),
  )
}

/** Two or three words (`저수지 건설`) call only a proper name to mind: `위협 탐지` of `Amazon GuardDuty`. */
function isGloss({ text, end, subject }: Fact): boolean {
  if (isTranslation(text, subject)) return true
  return (
    end !== "sentence" &&
    text.replace(/\s/g, "").length < leastCharsOfStatement &&
    headNoun(text) === undefined &&
    !isProperName(subject)
  )
}

/** A few words (`추상 클래스`) tell an entry of a catalogue from the others, and nothing by themselves. */
function isTooShort({ text, subject }: Fact, knowledge: Knowledge): boolean {
  const length = /[가-힣]/.test(text) ? text.replace(/\s/g, "").length : text.split(" ").length * 2.5
  if (length >= leastCharsAlone) return false
  if (length < leastCharsListed && !isProperName(subject)) return true
  const beside = knowledge.kin
    .around(subject)
    .filter(({ concept, distance }) => distance <= 1 && isListed(concept))
  return !isListed(subject) || beside.length < leastBeside
}

const leastCharsAlone = 15
const leastCharsListed = 8
const leastBeside = 3

/** `연관 컨테이너` of an `Associative Container`: the name in the other language, and nothing said of the thing. */
function isTranslation(text: string, { names }: Concept): boolean {
  const words = text.split(" ")
  // Without a Korean word it says the name once more, in the original.
  if (!/[가-힣]/.test(text.replace(/또는|혹은|및/gu, "")) && names.some((name) => /[가-힣]/.test(name)))
    return true
  // `국제 전기 통신 연합` of ITU
  if (names.some(isAcronym) && words.length <= mostWordsOfName && words.every((word) => isBareNoun(word)))
    return true
  return names.some((name) => {
    const own = name.split(/[\s-]+/)
    const isOtherScript = /[A-Za-z]/.test(name) && !/[A-Za-z]/.test(text)
    return (
      isOtherScript &&
      words.length === own.length &&
      findLeak(words.at(-1) ?? "", [own.at(-1) ?? ""]) !== undefined
    )
  })
}

const mostWordsOfName = 5

function isBareNoun(word: string): boolean {
  return (
    /^[가-힣]+$/u.test(word) &&
    readMorphemes(word).tokens.every(({ pos }) => /^(?:NN|XSN|XPN)/.test(pos)) &&
    !isDeed(word)
  )
}

/** `표준 라이브러리 중 하나이다`: so are the others. */
const isOneOfMany = /(?:중|가운데)(?:의)? (?:하나|한 ?가지)(?:이다|임|입니다|이며)?$/u
const mostCharsOfOne = 45
/** `a part of the system that …`, `one aspect of a choice`: so is much else. */
const isSomePart =
  /^(?:an?|one|the|another)\s(?:[a-z]+\s)?(?:part|aspect|side|example|basis|reason|cause|result|way|kind of way|sign|symbol|factor|element|place|time|thing|topic|problem|issue|point)s?\s(?:of|for|to|in|that)\s/iu
const mostWordsOfPart = 12

/** `등록용지를 이용하였다`: what happened once is no description of a method or a product. */
export const tellsWhatWas = /[았었였했]다$|[가-힣](?:았|었|였|했)(?:음|습니다)$/u

/** Of two words, the first in capitals (`AWS 아티팩트`) or both capitalised, or a Latin word before its gloss in brackets. */
function isProperName({ name, terms }: Concept): boolean {
  return (
    /^(?:[A-Z]\S*\s[A-Z]|[A-Z]{2,}\s)/.test(name) ||
    (/[A-Za-z]/.test(name) && terms.some(({ definedBy }) => definedBy === "gloss"))
  )
}

const leastCharsOfStatement = 10

/** `…해야 함`, `…하면 됨`, `힘든 작업임`: said to the reader of what surrounds the thing. */
const isAdvice = /(?:야 ?함|면 ?됨|필요|권장|주의|좋음|[가-힣]임|다\.? .*)$/u

/**
 * Whether the fact tells its subject from all others: it says what the subject is, or says so much about it that
 * hardly anything else would fit. `S3와 통합되어 있다` fits many.
 */
export function identifies(fact: Fact, knowledge: Knowledge): boolean {
  if (isGloss(fact) || isTooShort(fact, knowledge) || knowledge.isSaidOfAnother(fact)) return false
  if (isOneOfMany.test(fact.text) && fact.text.length < mostCharsOfOne) return false
  if (isSomePart.test(fact.text) && fact.text.split(" ").length < mostWordsOfPart) return false
  if (mayHappen.test(fact.text) || (/[A-Za-z]/.test(fact.subject.name) && tellsWhatWas.test(fact.text)))
    return false
  if (!isProperName(fact.subject) && (isByTheWay(fact) || isClaim(fact))) return false
  if (fact.origin === "definition") return true
  // What is said of a common noun in passing fits much else.
  if (fact.origin === "section" || !/[A-Z]/.test(fact.subject.name) || fact.text.length < leastCharsOfAside)
    return false
  return (
    saysItsSort(fact.text) &&
    weighFact(fact, knowledge) >= leastWeightOfAside &&
    isParticular(fact, knowledge, leastMeanWeight)
  )
}

/** `이기적 본성이 인간 행동의 근본 동기임` of 홉스: a sentence with a subject of its own says what somebody holds. */
function isClaim(fact: Fact): boolean {
  const known = claims.get(fact) ?? tellsClaim(fact.text)
  claims.set(fact, known)
  return known
}

const claims = new WeakMap<Fact, boolean>()

function tellsClaim(text: string): boolean {
  if (saysItsSort(text) || !/[가-힣]/u.test(text)) return false
  const { tokens } = readMorphemes(text)
  const subject = tokens.findIndex(
    ({ pos, text: form }) => pos === "JKS" || (pos === "JX" && /^[은는]$/u.test(form)),
  )
  // In `크기가 다른 파일을 모음` the clause only describes a noun.
  return subject >= 0 && !tokens.slice(subject).some(({ pos }) => pos === "ETM")
}

/** What stands in brackets behind a word, or is remarked of it without saying what it is, is no description to know it by. */
function isByTheWay({ subject, text }: Fact): boolean {
  const ways = new Set(subject.terms.map(({ definedBy }) => definedBy))
  return (
    ![...ways].some((way) => way === "statement" || way === "label" || way === "heading") &&
    (ways.has("gloss") || !saysItsSort(text))
  )
}

/** Whether its words are not merely those that the notes use of everything: `시간과 비용을 절약한다`. */
export function isParticular(fact: Fact, knowledge: Knowledge, least: number): boolean {
  return fact.features.length > 0 && weighFact(fact, knowledge) / fact.features.length >= least
}

const leastCharsOfAside = 30
const leastWeightOfAside = 8
/** Below it the words are those that the notes use of everything. */
const leastMeanWeight = 0.58

/** Whether a reader would take one for the other said again. */
export function saysTheSame(one: Fact, other: Fact, knowledge: Knowledge): boolean {
  return (
    knowledge.coverage(one.features, other.features) > 0.6 ||
    knowledge.coverage(other.features, one.features) > 0.6
  )
}

/** How much a fact says, by how rare its words are in the notes. */
function weighFact(fact: Fact, knowledge: Knowledge): number {
  return fact.features.reduce((sum, feature) => sum + knowledge.weightOf(feature), 0)
}
