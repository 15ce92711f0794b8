import type { Fact } from "../knowledge/concept.ts"
import { findRivals, mostShared } from "../knowledge/find-rivals.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { languageOf } from "../language/phrases.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { explain } from "./explain.ts"
import { identifies, mostTelling, saysTheSame } from "./most-telling.ts"
import { isQuotable } from "./quotable.ts"

const name = "term-to-description"
const perConcept = 3
const rivalsLookedAt = 16
/** So many of the three wrong ones stand in the answer's own chapter. */
const leastOfChapter = 2

/** A name; which of four descriptions fits it. The wrong ones are true of its siblings. */
export const termToDescription: QuestionKind = {
  name,
  *propose(knowledge) {
    for (const concept of knowledge.concepts) {
      if (!knowledge.isTurnOf(name, concept) || knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge
        .factsOf(concept)
        .filter(
          (fact) => fact.short !== undefined && fact.origin === "definition" && identifies(fact, knowledge),
        )
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge))
        yield ask(fact, knowledge)
    }
  },
}

function ask(fact: Fact, knowledge: Knowledge): Draft | Refusal {
  const { subject, short = "" } = fact
  const wrong: Fact[] = []
  let ofChapter = 0
  for (const { concept, distance } of findRivals(fact, knowledge, rivalsLookedAt)) {
    const other = describedLike(fact, knowledge.factsOf(concept), knowledge)
    if (other === undefined || wrong.some((chosen) => saysTheSame(other, chosen, knowledge))) continue
    wrong.push(other)
    if (distance <= 2) ofChapter++
    if (wrong.length === 3) break
  }
  if (wrong.length < 3 || ofChapter < leastOfChapter)
    return { kind: name, refused: "too-few-plausible-choices", place: fact.place }
  return {
    kind: name,
    prompt: knowledge.wordingAt(fact.place, subject.name + short).whichDescription(subject.name),
    given: short,
    answer: short,
    accept: [],
    wrong: wrong.map((other) => other.short ?? other.text),
    explanation: explain(fact),
    place: fact.place,
    subject,
    rivals: wrong.map((other) => other.subject),
    fact: `${subject.key}: ${fact.text}`,
    closeness: wrong.reduce((sum, other) => sum + knowledge.coverage(fact.features, other.features), 0.6) / 3,
  }
}

/** A description of a rival that is about as long, ends alike, names neither of the two and is not true of both. */
function describedLike(fact: Fact, facts: readonly Fact[], knowledge: Knowledge): Fact | undefined {
  const { subject, short = "" } = fact
  return facts
    .filter((other) => other.short !== undefined && other.origin === "definition")
    .filter(({ short: text = "" }) => text.length <= short.length * 2.5 && text.length * 2.5 >= short.length)
    .filter(({ short: text = "" }) => languageOf(text) === languageOf(short))
    .filter(
      (other) =>
        (other.end === "cut") === (fact.end === "cut") &&
        (other.end === "sentence") === (fact.end === "sentence"),
    )
    .filter(
      (other) => isQuotable(other, other.short ?? "", knowledge) && !isNearlyAll(other.short ?? "", short),
    )
    .find(
      (other) =>
        knowledge.leaks(other.short ?? "", [...subject.coreNames, ...other.subject.coreNames]).length === 0 &&
        !namesNeighbour(other, knowledge) &&
        knowledge.coverage(other.features, knowledge.featuresOf(subject)) <= mostShared,
    )
}

/** `싫어하는 표정` beside `윗입술을 올려 부정적 표정`: little more than the word that both end in. */
function isNearlyAll(text: string, answer: string): boolean {
  const words = text.split(" ")
  return words.length <= 2 && words.at(-1) === answer.split(" ").at(-1)
}

/** `예전 이름은 FreeRTOS`: what names another thing of the chapter is of neither. */
function namesNeighbour({ text, subject }: Fact, knowledge: Knowledge): boolean {
  const named = knowledge.names.namesWithin(text).map(({ concept }) => concept)
  return (
    named.length > 0 &&
    knowledge.kin.around(subject).some(({ concept, distance }) => distance <= 1 && named.includes(concept))
  )
}
