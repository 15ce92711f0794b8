import type { Concept, Place } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { readFeatures } from "../language/features.ts"
import { blank } from "../language/phrases.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { isSurelyOf } from "./most-telling.ts"
import { countsItself, findNumber, nearNumbers } from "./near-numbers.ts"
import { isTellingStatement, ToldTexts } from "./telling-statement.ts"

const name = "number-fact"

/** A statement with its number and unit left out; which of four numbers belongs there. */
export const numberFact: QuestionKind = {
  name,
  *propose(knowledge) {
    const asked = new ToldTexts()
    for (const fact of knowledge.facts) {
      if (!knowledge.isTurnOf(name, fact.subject) || !isSurelyOf(fact) || fact.origin === "section") continue
      if (knowledge.whyNotAskable(fact.subject) !== undefined) continue
      const told = knowledge.factsOf(fact.subject).map(({ text }) => text)
      const question = ask({ ...fact, told }, knowledge)
      if (question === undefined) continue
      asked.add(fact.text)
      yield question
    }
    for (const statement of knowledge.statements) {
      if (!isTellingStatement(statement, knowledge) || asked.standIn(statement.text)) continue
      const told = [knowledge.passages.get(statement.place.passageId)?.text ?? ""]
      const question = ask({ ...statement, subject: undefined, told }, knowledge)
      if (question !== undefined) yield question
    }
  },
}

interface Said {
  /** Undefined where only the heading says what it is about. */
  readonly subject: Concept | undefined
  readonly text: string
  readonly place: Place
  /** What else the notes say of it. */
  readonly told: readonly string[]
}

function ask({ subject, text, place, told }: Said, knowledge: Knowledge): Draft | Refusal | undefined {
  const number = findNumber(text)
  if (number === undefined || isInvented.test(place.heading.at(-1) ?? "")) return undefined
  if (countsItself(text, number)) return { kind: name, refused: "leaks-answer", place }
  const wrong = nearNumbers(number, told, text).slice(0, 3)
  if (wrong.length < 3) return { kind: name, refused: "too-few-plausible-choices", place }
  const given = text.slice(0, number.at) + blank + text.slice(number.at + number.whole.length)
  // `3차원` beside `3D` answers itself.
  if ([given, subject?.name ?? ""].some((shown) => shown.includes(number.written)))
    return { kind: name, refused: "leaks-answer", place }
  if (readFeatures(given).length < leastFeatures) return { kind: name, refused: "says-too-little", place }
  const wording = knowledge.wordingAt(place, `${subject?.name ?? ""} ${text}`)
  return {
    kind: name,
    prompt:
      subject === undefined ? wording.whichNumberInNote(given) : wording.whichNumber(subject.name, given),
    given,
    answer: withUnit(number.written, number.unit),
    accept: [],
    wrong: wrong.map((written) => withUnit(written, number.unit)),
    explanation: subject === undefined ? text : `${subject.name}: ${text}`,
    place,
    subject,
    rivals: [],
    fact: `${subject?.key ?? place.note}: ${text}`,
    closeness: 0.8,
    needsPlace: subject === undefined,
  }
}

const leastFeatures = 5

/** The numbers of a case are its own. */
const isInvented =
  /사례|예시|예제|예를|실습|시나리오|가정|문제|풀이|실험|example|case|scenario|solution|exercise|problem/iu

/** Choices show the unit too: a bare number on a button says little. */
function withUnit(written: string, unit: string): string {
  return /^[A-Za-z]/.test(unit) && unit.length > 1 ? `${written} ${unit}` : `${written}${unit}`
}
