import { findHalfOfName } from "../gates/telling-words.ts"
import type { Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { namesBeyondSort } from "../knowledge/names-beyond-sort.ts"
import { findSelfNaming, saysWholeName } from "../knowledge/names-itself.ts"
import type { Statement } from "../knowledge/note-statements.ts"
import { fullNameFor } from "../knowledge/other-names.ts"
import { hashText, readFeatures } from "../language/features.ts"
import { nameWords } from "../language/name-key.ts"
import { BalancedDrafts } from "./balanced-drafts.ts"
import type { Draft, QuestionKind } from "./draft.ts"
import { explain } from "./explain.ts"
import { StatementLender } from "./lend-statement.ts"
import { isSurelyOf, mostTelling } from "./most-telling.ts"
import { type PlacedName, placedNames } from "./placed-names.ts"
import { isQuotable } from "./quotable.ts"
import { isTellingStatement, ToldTexts } from "./telling-statement.ts"
import { twistStatement } from "./twist-statement.ts"

const name = "true-false"
const perConcept = 3

/**
 * A statement; is it true of the concept? False ones swap what makes it true: the subject for a sibling's, a number for
 * one near it, a direction for its opposite.
 */
export const trueFalse: QuestionKind = {
  name,
  *propose(knowledge) {
    const lender = new StatementLender(knowledge)
    const told = new ToldTexts()
    const drafts = new BalancedDrafts()
    for (const concept of knowledge.concepts) {
      if (!knowledge.isTurnOf(name, concept) || knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge.factsOf(concept).filter((fact) => isSurelyOf(fact) && fact.origin !== "section")
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge)) {
        told.add(fact.text)
        for (const draft of ask(fact, lender, knowledge)) drafts.add(draft, [concept.key])
      }
    }
    for (const placed of placedNames(name, knowledge)) {
      const draft = askPlaced(placed, knowledge)
      if (draft !== undefined) drafts.add(draft, [placed.member.key])
    }
    for (const statement of knowledge.statements) {
      if (!isTellingStatement(statement, knowledge) || told.standIn(statement.text)) continue
      const draft = askAt(statement, knowledge)
      if (
        draft.answer === "X" ||
        !(repeatsHeading(statement, knowledge) || repeatsName(statement, knowledge))
      )
        drafts.add(draft, thingsIn(statement, knowledge))
      told.add(statement.text)
    }
    yield* drafts.all()
  },
}

/** The statement, true or twisted; or one that is lent for it, and then the true one besides. */
function ask(fact: Fact, lender: StatementLender, knowledge: Knowledge): readonly Draft[] {
  const asTrue = () => draft(fact, fact.text, "O", explain(fact), 0.4, knowledge)
  const isOpen = isQuotable(fact, fact.text, knowledge) && !tellsItself(fact, knowledge)
  // As many are meant to be true as come out false, since not every fact has a sibling to be swapped for.
  if (isOpen && hashText(`${fact.subject.key}\n${fact.text}`) % 10 < 5) return [asTrue()]
  const told = knowledge.factsOf(fact.subject).map((each) => each.text)
  const above = [fact.subject.name, ...fact.place.heading].join(" ")
  const twisted = fact.origin === "section" ? undefined : twistStatement(fact.text, above, told)
  if (twisted !== undefined) return [draft(fact, twisted, "X", explain(fact), 0.8, knowledge)]
  const lent = lender.lend(fact)
  if (lent === undefined) return isOpen ? [asTrue()] : []
  const { fact: other, distance } = lent
  const closeness = Math.max(0, 0.8 - distance * 0.15)
  const asFalse = {
    ...draft(fact, other.text, "X", `${explain(other)}\n${explain(fact)}`, closeness, knowledge),
    rivals: [other.subject],
    // Who has just been asked what the statement is about knows that it is of something else.
    fact: `${other.subject.key}: ${other.text}`,
  }
  return isOpen ? [asFalse, asTrue()] : [asFalse]
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
  const twisted = twistStatement(text, place.heading.join(" "), [
    knowledge.passages.get(place.passageId)?.text ?? "",
  ])
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

/**
 * What a statement is about: the thing that its heading names, or the heading; and what it names that nothing else is
 * said of.
 */
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
  // One word (`스냅샷`) says what the sentence is about, and not yet that it is true.
  return heading.length > 1 && knowledge.coverage(heading, readFeatures(text)) > mostRepeated
}

const mostRepeated = 0.6

/** `기존 DB를 마이그레이션하려면 DB Migration Service로 …`: what it says of a thing is what that is called. */
function repeatsName({ text }: Statement, knowledge: Knowledge): boolean {
  return knowledge.names.namesWithin(text).some(({ written, at }) => {
    const rest = `${text.slice(0, at)} ${text.slice(at + written.length)}`
    return nameWords(knowledge.coreName(written)).length > 1 && saysWholeName(rest, [written])
  })
}

function draft(
  fact: Fact,
  given: string,
  answer: "O" | "X",
  explanation: string,
  closeness: number,
  knowledge: Knowledge,
): Draft {
  const shown = fullNameFor(fact, knowledge)
  return {
    kind: name,
    prompt: knowledge.wordingAt(fact.place, shown + given).isItTrue(shown, given),
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
