import type { Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { readFeatures } from "../language/features.ts"
import { blank } from "../language/phrases.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { explain } from "./explain.ts"
import { isSurelyOf } from "./most-telling.ts"
import { type FoundNumber, findNumber, nearNumbers, withNumber } from "./near-numbers.ts"

const name = "number-fact"

/** A statement with its number left out; which of four numbers belongs there. */
export const numberFact: QuestionKind = {
  name,
  *propose(knowledge) {
    for (const fact of knowledge.facts) {
      if (!knowledge.isTurnOf(name, fact.subject) || !isSurelyOf(fact) || fact.origin === "section") continue
      const asked = knowledge.whyNotAskable(fact.subject) === undefined ? ask(fact, knowledge) : undefined
      if (asked !== undefined) yield asked
    }
  },
}

function ask(fact: Fact, knowledge: Knowledge): Draft | Refusal | undefined {
  const number = findNumber(fact.text)
  if (number === undefined) return undefined
  if (countsItself(fact.text, number)) return { kind: name, refused: "leaks-answer", place: fact.place }
  const told = knowledge.factsOf(fact.subject).map(({ text }) => text)
  const wrong = nearNumbers(number, told, fact.text).slice(0, 3)
  if (wrong.length < 3) return { kind: name, refused: "too-few-plausible-choices", place: fact.place }
  const given = withNumber(fact.text, number, blank)
  // `3차원` beside `3D` answers itself.
  if ([given, fact.subject.name].some((shown) => shown.includes(number.written)))
    return { kind: name, refused: "leaks-answer", place: fact.place }
  const rest = readFeatures(given)
  if (rest.length < 5) return { kind: name, refused: "says-too-little", place: fact.place }
  return {
    kind: name,
    prompt: knowledge
      .wordingAt(fact.place, fact.subject.name + fact.text)
      .whichNumber(fact.subject.name, given),
    given,
    answer: withUnit(number.written, number.unit),
    accept: [],
    wrong: wrong.map((written) => withUnit(written, number.unit)),
    explanation: explain(fact),
    place: fact.place,
    subject: fact.subject,
    rivals: [],
    fact: `${fact.subject.key}: ${fact.text}`,
    closeness: 0.8,
  }
}

/** `네 가지: 상피, 결합, 신경, 근육`: what is counted is listed; of all there can only be 100 %. */
function countsItself(text: string, { written, unit }: FoundNumber): boolean {
  if (unit.startsWith("%")) return /^(?:0|100)$/.test(written)
  return (
    /^(?:가지|종|종류|대|개|단계|층|명)$/u.test(unit) &&
    Number(written) <= 9 &&
    /[:：=(]|(?:,[^,]+){2}/u.test(text)
  )
}

/** Choices show the unit too: a bare number on a button says little. */
function withUnit(written: string, unit: string): string {
  return /^[A-Za-z]/.test(unit) && unit.length > 1 ? `${written} ${unit}` : `${written}${unit}`
}
