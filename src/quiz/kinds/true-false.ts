import { findHalfOfName } from "../gates/telling-words.ts"
import type { Concept, Fact } from "../knowledge/concept.ts"
import { areProper, endAlike, isListed, isOneSort, vagueHead } from "../knowledge/find-rivals.ts"
import { headNoun } from "../knowledge/head-noun.ts"
import type { Relative } from "../knowledge/kin.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { namesBeyondSort } from "../knowledge/names-beyond-sort.ts"
import { findSelfNaming } from "../knowledge/names-itself.ts"
import type { Statement } from "../knowledge/note-statements.ts"
import { hashText, readFeatures } from "../language/features.ts"
import { nameKey } from "../language/name-key.ts"
import { languageOf } from "../language/phrases.ts"
import type { Draft, QuestionKind } from "./draft.ts"
import { explain } from "./explain.ts"
import { isParticular, isSurelyOf, mostTelling } from "./most-telling.ts"
import { findNumber, nearNumbers, withNumber } from "./near-numbers.ts"
import { type PlacedName, placedNames } from "./placed-names.ts"
import { isQuotable } from "./quotable.ts"
import { isTellingStatement } from "./telling-statement.ts"
import { twistDirection } from "./twist-direction.ts"

const name = "true-false"
const perConcept = 3
const peersLookedAt = 24
/** Of the same note: nobody takes what another note says for true of it. */
const farthest = 3
/** A statement that is said of many gives itself away. */
const mostLent = 4
const mostTruePerFalse = 2.5
const freeTrue = 6
/** Two or three words said of something else (`실시간 측정치`) are no statement that one could take for true of it. */
const leastCharsLent = 9
const leastCharsOfStatement = 20
/** Above this share of a statement that the notes say of the subject too, it may be true of that as well. */
const mostShared = 0.35
/** Below it the statement is of something else altogether, and nobody takes it for true. */
const leastShared = 0.16
/** Of things whose names say that they are of one sort. */
const leastSharedOfSort = 0.04
/** Services of other chapters are not taken for each other for being services. */
const leastSharedOfFar = 0.28
/** Below it a statement is true of too much: `시간과 비용을 절약한다`. */
const leastMeanWeight = 0.4

/**
 * A statement; is it true of the concept? False ones swap what makes it true: the subject for a sibling's, a number for
 * one near it, a direction for its opposite.
 */
export const trueFalse: QuestionKind = {
  name,
  *propose(knowledge) {
    const lent = new Map<Fact, Set<Concept>>()
    const told = new Set<string>()
    const drafts = new Drafts()
    for (const concept of knowledge.concepts) {
      if (!knowledge.isTurnOf(name, concept) || knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge.factsOf(concept).filter((fact) => isSurelyOf(fact) && fact.origin !== "section")
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge)) {
        told.add(nameKey(fact.text))
        for (const draft of ask(fact, lent, knowledge)) drafts.add(draft, [concept.key])
      }
    }
    for (const placed of placedNames(name, knowledge)) {
      const draft = askPlaced(placed, knowledge)
      if (draft !== undefined) drafts.add(draft, [placed.member.key])
    }
    for (const statement of knowledge.statements) {
      const key = nameKey(statement.text)
      if (!isTellingStatement(statement, knowledge) || [...told].some((known) => key.includes(known)))
        continue
      const draft = askAt(statement, knowledge)
      if (draft.answer === "X" || !repeatsHeading(statement, knowledge))
        drafts.add(draft, thingsIn(statement, knowledge))
    }
    yield* drafts.balanced()
  },
}

/** Statements, of which those that are true must not be many more: who answers O to everything must not do well. */
class Drafts {
  readonly #false: Draft[] = []
  /** True ones of things that no other statement is about yet, and the rest. */
  readonly #first: Draft[] = []
  readonly #more: Draft[] = []
  readonly #about = new Set<string>()

  add(draft: Draft, about: readonly string[]): void {
    if (draft.answer === "X") this.#false.push(draft)
    else if (about.every((each) => this.#about.has(each))) this.#more.push(draft)
    else this.#first.push(draft)
    for (const each of about) this.#about.add(each)
  }

  balanced(): readonly Draft[] {
    const most = Math.round(this.#false.length * mostTruePerFalse + freeTrue)
    return [...this.#false, ...[...this.#first, ...this.#more].slice(0, most)]
  }
}

/** The statement, true or twisted; or one that is lent for it, and then the true one besides. */
function ask(fact: Fact, lent: Map<Fact, Set<Concept>>, knowledge: Knowledge): readonly Draft[] {
  const asTrue = () => draft(fact, fact.text, "O", explain(fact), 0.4, knowledge)
  const isOpen = isQuotable(fact, fact.text, knowledge) && !tellsItself(fact, knowledge)
  // As many are meant to be true as come out false, since not every fact has a sibling to be swapped for.
  if (isOpen && hashText(`${fact.subject.key}\n${fact.text}`) % 10 < 5) return [asTrue()]
  const told = knowledge.factsOf(fact.subject).map((each) => each.text)
  const above = [fact.subject.name, ...fact.place.heading].join(" ")
  const twisted = fact.origin === "section" ? undefined : twist(fact.text, above, told)
  if (twisted !== undefined) return [draft(fact, twisted, "X", explain(fact), 0.8, knowledge)]
  const peers = knowledge
    .peersOf(fact.subject)
    .filter(({ distance }) => distance <= farthest)
    .slice(0, peersLookedAt)
  const nearest = peers
    .map((peer) => ({ ...peer, order: order(fact, peer, knowledge) }))
    .toSorted((one, other) => one.order - other.order)
  for (const { concept, distance } of nearest) {
    const free = knowledge
      .factsOf(concept)
      .filter((each) => isFree(each, fact.subject, lent))
      .filter((each) => isLendable(each, fact.subject, distance, knowledge))
    const other = falseOf(fact, free, distance, knowledge)
    if (other === undefined || knowledge.isSpokenOfWith(concept, fact.subject)) continue
    lent.set(other, (lent.get(other) ?? new Set()).add(fact.subject))
    const closeness = Math.max(0, 0.8 - distance * 0.15)
    const explanation = `${explain(other)}\n${explain(fact)}`
    // Who has just been asked what the statement is about knows that it is of something else.
    const known = `${concept.key}: ${other.text}`
    const asFalse = {
      ...draft(fact, other.text, "X", explanation, closeness, knowledge),
      rivals: [concept],
      fact: known,
    }
    return isOpen ? [asFalse, asTrue()] : [asFalse]
  }
  return isOpen ? [asTrue()] : []
}

/** What says the name of its subject is true of it, whatever it says. */
function tellsItself({ text, subject }: Fact, knowledge: Knowledge): boolean {
  const names = namesBeyondSort(subject.coreNames, subject.name, text)
  return findSelfNaming(text, subject, knowledge) !== undefined || findHalfOfName(text, names) !== undefined
}

/** Whether the notes put a name under a heading, or under one beside it. */
function askPlaced(
  { group, member, place, lookalike, isTold }: PlacedName,
  knowledge: Knowledge,
): Draft | undefined {
  const isTrue = hashText(`${member.key}\n${group.label}`) % 2 === 0
  if (isTold || lookalike === undefined) return undefined
  const answer = isTrue ? "O" : "X"
  return {
    kind: name,
    prompt: knowledge.wordingAt(place, group.label).isItIn(member.name, isTrue ? group.label : lookalike),
    given: "",
    answer,
    accept: [],
    wrong: [isTrue ? "X" : "O"],
    fixedOrder: ["O", "X"],
    explanation: `${group.label}: ${group.members.map(({ name: each }) => each).join(", ")}`,
    place,
    subject: member,
    rivals: [],
    fact: `${group.path.join(" > ")}: ${member.key}`,
    closeness: 0.5,
    namesPlace: true,
  }
}

/** A sentence of which its heading tells what it is about, twisted where it can be. */
function askAt({ text, place }: Statement, knowledge: Knowledge): Draft {
  const twisted = twist(text, place.heading.join(" "), [knowledge.passages.get(place.passageId)?.text ?? ""])
  const given = twisted ?? text
  const answer = twisted === undefined ? "O" : "X"
  return {
    kind: name,
    prompt: knowledge.wordingAt(place, given).isItTrueInNote(given),
    given,
    answer,
    accept: [],
    wrong: [answer === "O" ? "X" : "O"],
    fixedOrder: ["O", "X"],
    explanation: text,
    place,
    subject: undefined,
    rivals: [],
    fact: `${place.note}: ${text}`,
    closeness: twisted === undefined ? 0.4 : 0.8,
    needsPlace: true,
  }
}

/** What a statement is about: the thing that its heading names, or the heading; and what it names that nothing else is said of. */
function thingsIn({ text, place }: Statement, knowledge: Knowledge): readonly string[] {
  const above = knowledge.conceptOfHeading(place.heading.at(-1) ?? "")
  const named = knowledge.names.namesWithin(text).map(({ concept }) => concept)
  return [
    above?.key ?? JSON.stringify([place.note, ...place.heading]),
    ...named.filter((concept) => knowledge.factsOf(concept).length === 0).map(({ key }) => key),
  ]
}

/** `IPv6 지원` above `… IPv4 및 IPv6를 모두 지원`: the heading says it already. */
function repeatsHeading({ text, place }: Statement, knowledge: Knowledge): boolean {
  const heading = readFeatures(place.heading.at(-1) ?? "")
  return knowledge.coverage(heading, readFeatures(text)) > mostRepeated
}

const mostRepeated = 0.6

/** Whether the statement may yet be said of the subject, falsely. */
function isFree(statement: Fact, subject: Concept, lent: ReadonlyMap<Fact, ReadonlySet<Concept>>): boolean {
  const borrowers = lent.get(statement)
  return borrowers === undefined || (borrowers.size < mostLent && !borrowers.has(subject))
}

/**
 * A statement is taken for true of a thing of its own sort: where it says what sort it is of, that is the subject's;
 * where it only says what its thing does, both stand in one list. `… 전쟁이다` is never true of a person.
 */
function isLendable(
  { text, subject: owner }: Fact,
  subject: Concept,
  distance: number,
  knowledge: Knowledge,
) {
  // A few words (`인 메모리 캐싱 서비스`) could be said of the entries beside it alone.
  if (text.length < leastCharsOfStatement && !(distance === 0 && isListed(owner) && isListed(subject)))
    return false
  const head = headNoun(text)
  const wanted = knowledge.headOf(subject)
  // 관상동맥 and 심실상빈맥 end alike as well.
  if (endAlike(owner, subject) && distance <= 1)
    return wanted === undefined || head === wanted || owner.name.slice(-2) === subject.name.slice(-2)
  if (head !== undefined && wanted !== undefined) return head === wanted && areProper(owner, subject)
  // Products beside each other are told apart by what they do.
  return distance === 0 && areProper(owner, subject) && head === wanted
}

/** Peers of the same sort, near and much spoken of in the same words first; else in another order for each fact. */
function order(fact: Fact, { concept, distance }: Relative, knowledge: Knowledge): number {
  const apart = isOneSort(fact.subject, concept, distance, knowledge) ? 0 : 1.5
  const likeness = knowledge.coverage(fact.features, knowledge.featuresOf(concept))
  return distance + apart - 4 * likeness + (hashText(`${fact.text}\n${concept.key}`) % 1000) / 2000
}

function draft(
  fact: Fact,
  given: string,
  answer: "O" | "X",
  explanation: string,
  closeness: number,
  knowledge: Knowledge,
): Draft {
  return {
    kind: name,
    prompt: knowledge.wordingAt(fact.place, fact.subject.name + given).isItTrue(fact.subject.name, given),
    given,
    answer,
    accept: [],
    wrong: [answer === "O" ? "X" : "O"],
    fixedOrder: ["O", "X"],
    explanation,
    place: fact.place,
    subject: fact.subject,
    rivals: [],
    fact: `${fact.subject.key}: ${fact.text}`,
    closeness,
  }
}

/** The statement with a direction or a number that makes it false; `above` are the names and headings it is asked under. */
function twist(text: string, above: string, told: readonly string[]): string | undefined {
  const direction = twistDirection(text, above, told)
  if (direction !== undefined) return direction
  const number = findNumber(text)
  if (number === undefined || above.includes(number.whole)) return undefined
  if (/^(?:0|100)$/.test(number.written) && number.unit.startsWith("%")) return undefined
  // `약 100만 개` may be 120만 as well.
  const [before, behind] = [text.slice(0, number.at), text.slice(number.at + number.written.length)]
  const isRough = /(?:약|대략|거의)\s?$/u.test(before) || /^\S{0,4}\s?(?:정도|가량|내외|안팎)/u.test(behind)
  const [near] = nearNumbers(number, told, text)
    .filter((other) => !isRough || isFar(other, number.written))
    .filter((other) => !isWithinBound(other, number.written, behind))
  return near === undefined ? undefined : withNumber(text, number, near)
}

/** Half as much again, or less than two thirds. */
function isFar(one: string, other: string): boolean {
  const [a, b] = [one, other].map((written) => Number(written.replaceAll(",", "")))
  return a !== undefined && b !== undefined && (a >= b * 1.5 || a * 1.5 <= b)
}

/** Who has `200개가 넘는` of something has `100개가 넘는` of it, and what takes `10초 이내` takes `20초 이내`. */
function isWithinBound(other: string, written: string, behind: string): boolean {
  const isLess = Number(other.replaceAll(",", "")) < Number(written.replaceAll(",", ""))
  const bound =
    /^\s?\S{0,5}?(?:[이가을를]\s)?\s?(?:(이상|넘|초과|웃도)|(이내|이하|미만|안에|못 ?미|못 ?되))/u.exec(
      behind,
    )
  return bound !== null && (bound[1] === undefined ? !isLess : isLess || !isFar(other, written))
}

/** What the notes say of a sibling and of nothing like the subject. */
function falseOf(
  fact: Fact,
  facts: readonly Fact[],
  distance: number,
  knowledge: Knowledge,
): Fact | undefined {
  return facts
    .filter((other) => other.origin === "definition" && languageOf(other.text) === languageOf(fact.text))
    .filter((other) => !knowledge.isSaidOfAnother(other) && !namesItsSubject(other, knowledge))
    .filter((other) => other.text.replace(/\s/g, "").length >= leastCharsLent)
    .filter((other) => isParticular(other, knowledge, leastMeanWeight))
    .filter((other) => isQuotable(other, other.text, knowledge))
    .find((other) => {
      const shared = knowledge.coverage(other.features, knowledge.featuresOf(fact.subject))
      const names = [...fact.subject.coreNames, ...other.subject.coreNames]
      const least = leastToShare(other, fact.subject, distance)
      return (
        shared >= least &&
        shared <= mostShared &&
        knowledge.leaks(other.text, names).length === 0 &&
        !isSaidToBeOf(fact.subject, other.subject, knowledge)
      )
    })
}

/** How much of the statement's vocabulary the notes must use of the subject, too, for it to be taken for true of it. */
function leastToShare({ text, subject: owner }: Fact, subject: Concept, distance: number): number {
  const isBeside = distance === 0 && isListed(owner) && isListed(subject)
  if (endAlike(owner, subject) && (isBeside || owner.name.slice(-2) === subject.name.slice(-2)))
    return leastSharedOfSort
  return distance > 1 && vagueHead.test(headNoun(text) ?? "") ? leastSharedOfFar : leastShared
}

/** `Publisher를 구현한 클래스`: what is said of the one may then hold for the other. */
function isSaidToBeOf(subject: Concept, other: Concept, knowledge: Knowledge): boolean {
  return knowledge
    .factsOf(subject)
    .some(({ origin, text }) => origin === "definition" && knowledge.leaks(text, other.coreNames).length > 0)
}

/** A statement about something that it names itself (`…의 경우 EMR을 사용하면 …`) is true whatever it is said of. */
function namesItsSubject(fact: Fact, knowledge: Knowledge): boolean {
  return knowledge.names
    .namesWithin(fact.text)
    .some(
      ({ concept, written, at }) =>
        concept !== fact.subject &&
        knowledge.whyNotAskable(concept) === undefined &&
        /^(?:은|는|이|가|(?:을|를) (?:사용|이용|통)|(?:으로|로) )/u.test(
          fact.text.slice(at + written.length),
        ),
    )
}
