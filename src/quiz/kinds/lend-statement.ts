import type { Concept, Fact } from "../knowledge/concept.ts"
import { areProper, endAlike, isListed, isOneSort, vagueHead } from "../knowledge/find-rivals.ts"
import { headNoun } from "../knowledge/head-noun.ts"
import type { Relative } from "../knowledge/kin.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { hashText } from "../language/features.ts"
import { isOfOtherOrgan } from "../language/organs.ts"
import { languageOf } from "../language/phrases.ts"
import { isParticular } from "./most-telling.ts"
import { isQuotable } from "./quotable.ts"

const peersLookedAt = 24
/** Of the same note: nobody takes what another note says for true of it. */
const farthest = 3
/** A statement that is said of many gives itself away. */
const mostLent = 4
/** Two or three words said of something else (`실시간 측정치`) are no statement that one could take for true of it. */
const leastCharsLent = 10
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

/** A statement that the notes make of another concept. */
export interface LentStatement {
  readonly fact: Fact
  /** See `Relative`. */
  readonly distance: number
}

/** Lends what the notes say of one concept to its peers, of which it is false; none too often. */
export class StatementLender {
  readonly #lent = new Map<Fact, Set<Concept>>()
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** What could be taken for true of the fact's subject and is not; of the nearest peer that has such a statement. */
  lend(fact: Fact): LentStatement | undefined {
    const knowledge = this.#knowledge
    const nearest = knowledge
      .peersOf(fact.subject)
      .filter(({ distance }) => distance <= farthest)
      .slice(0, peersLookedAt)
      .map((peer) => ({ ...peer, order: order(fact, peer, knowledge) }))
      .toSorted((one, other) => one.order - other.order)
    for (const { concept, distance } of nearest) {
      const free = knowledge
        .factsOf(concept)
        .filter((each) => this.#isFree(each, fact.subject))
        .filter((each) => isLendable(each, fact.subject, distance, knowledge))
      const other = falseOf(fact, free, distance, knowledge)
      if (other === undefined || knowledge.isSpokenOfWith(concept, fact.subject)) continue
      this.#lent.set(other, (this.#lent.get(other) ?? new Set()).add(fact.subject))
      return { fact: other, distance }
    }
    return undefined
  }

  /** Whether the statement may yet be said of the subject, falsely. */
  #isFree(statement: Fact, subject: Concept): boolean {
    const borrowers = this.#lent.get(statement)
    return borrowers === undefined || (borrowers.size < mostLent && !borrowers.has(subject))
  }
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
        !isOfOtherOrgan(fact.subject.name, other.text) &&
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
