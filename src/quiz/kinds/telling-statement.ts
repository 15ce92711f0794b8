import type { Knowledge } from "../knowledge/knowledge.ts"
import type { Statement } from "../knowledge/note-statements.ts"
import { isDeed } from "../language/deeds.ts"
import { readFeatures } from "../language/features.ts"
import { nameKey } from "../language/name-key.ts"
import { hasOwnTopic } from "../language/own-topic.ts"
import { readMorphemes } from "../language/read-morphemes.ts"
import { tellsWhatWas } from "./most-telling.ts"
import { whyNotQuotable } from "./quotable.ts"

/** A statement whose heading alone says what it is about says enough itself. */
const leastChars = 28

/** What a kind has asked already, so that a sentence which holds it, or says it nearly so, is not asked again for itself. */
export class ToldTexts {
  readonly #keys = new Set<string>()
  readonly #features: Uint32Array[] = []
  /** By a feature, the texts that have it. */
  readonly #byFeature = new Map<number, number[]>()

  add(text: string): void {
    const features = readFeatures(text)
    const at = this.#features.push(features) - 1
    for (const feature of features) {
      const having = this.#byFeature.get(feature)
      if (having === undefined) this.#byFeature.set(feature, [at])
      else having.push(at)
    }
    this.#keys.add(nameKey(text))
  }

  /** Whether one of them is the text, or stands in it, or shares nearly all words with it. */
  standIn(text: string): boolean {
    const key = nameKey(text)
    return [...this.#keys].some((told) => key.includes(told)) || this.#isNearlyTold(readFeatures(text))
  }

  #isNearlyTold(features: Uint32Array): boolean {
    if (features.length < leastFeatures) return false
    const shared = new Map<number, number>()
    for (const feature of features)
      for (const at of this.#byFeature.get(feature) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    return [...shared].some(
      ([at, count]) => count >= nearly * Math.max(features.length, this.#features[at]?.length ?? 0),
    )
  }
}

const leastFeatures = 6
const nearly = 0.85

const judged = new WeakMap<Statement, boolean>()

/**
 * Whether a sentence of the notes says something whole, and what it is about: a topic of its own, or a heading that names
 * a thing the notes explain. Below `장점` or `실습 결과` a sentence without a topic is about anything.
 */
export function isTellingStatement(statement: Statement, knowledge: Knowledge): boolean {
  const known = judged.get(statement)
  if (known !== undefined) return known
  const { text, end, place } = statement
  const verdict =
    (end === "sentence" || end === "nominal" || (isDoneTo(text) && hasTopic(text))) &&
    text.length >= leastChars &&
    whyNotQuotable(text, knowledge) === undefined &&
    !isOfVariable(text, knowledge) &&
    !isOfTale(statement, knowledge) &&
    !comparesAspect.test(text) &&
    !isEntry.test(text) &&
    (hasTopic(text) ||
      (!tellsWhatWas.test(text) && isOfThing(place.heading.at(-1) ?? "", knowledge) && saysOfWhat(text)))
  judged.set(statement, verdict)
  return verdict
}

/**
 * Whether it stands in a note most of whose sentences lean on each other: a tale is told there, and what can be quoted of
 * it as well is seldom a fact by itself.
 */
function isOfTale({ place }: Statement, knowledge: Knowledge): boolean {
  const known = tales.get(knowledge) ?? findTales(knowledge)
  tales.set(knowledge, known)
  return known.has(place.note)
}

const tales = new WeakMap<Knowledge, ReadonlySet<string>>()

function findTales(knowledge: Knowledge): ReadonlySet<string> {
  const byNote = Map.groupBy(knowledge.statements, ({ place }) => place.note)
  const isTale = (statements: readonly Statement[]) => {
    const whole = statements.filter(({ text }) => whyNotQuotable(text, knowledge) === undefined)
    return statements.length >= leastSentences && whole.length < statements.length * leastShareWhole
  }
  return new Set([...byNote].filter(([, statements]) => isTale(statements)).map(([note]) => note))
}

const leastSentences = 8
const leastShareWhole = 0.45

/** `… 감사를 수행`: what is done, and to what. */
function isDoneTo(text: string): boolean {
  const done = /[을를] ([가-힣]{2,})$/u.exec(text)?.[1]
  return done !== undefined && isDeed(done)
}

/** `B에 비해 속도는 느리다`: that of what, stood before. */
const comparesAspect =
  /^[^,은는]{1,30}(?:에 비해|보다|[와과] 달리) (?:[가-힣]+ )?(?:속도|크기|비용|성능|용량|가격|시간|효율|길이|밀도|정확도|난이도|복잡도)[은는이가] /u

/** `id는 NULL 값을 가질 수 없다`: a column or a variable of an example. */
function isOfVariable(text: string, knowledge: Knowledge): boolean {
  const name = /^([a-z][\w.]*)(?:은|는|이|가)\s/u.exec(text)?.[1]
  return name !== undefined && (name.length < 3 || knowledge.names.find(name) === undefined)
}

/** `NOT NULL : 값을 비워 둘 수 없음`: an entry of a list, asked for as that or not at all. */
const isEntry = /^[^:：,.]{2,30}\s?[:：]\s/u

function isOfThing(heading: string, knowledge: Knowledge): boolean {
  const concept = knowledge.conceptOfHeading(heading)
  return (
    concept !== undefined &&
    (knowledge.whyNotAskable(concept) === undefined ||
      knowledge.factsOf(concept).some(({ origin }) => origin === "definition"))
  )
}

/** `CloudTrail을 사용해 호출을 기록`: about what is used. */
const usesByName = /^[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}(?:을|를) (?:사용|이용|활용|통)/u

/** In other languages no sentence goes without its subject. */
function hasTopic(text: string): boolean {
  return !/[가-힣]/u.test(text) || usesByName.test(text) || hasOwnTopic(text)
}

/** Has a subject or an object, where it says that something is done: `대상의 응답에 기반하여 조사함` says neither who nor what. */
function saysOfWhat(text: string): boolean {
  return (
    !/(?:함|한다|합니다)$/u.test(text) ||
    readMorphemes(text).tokens.some(({ pos }) => /^(?:JKS|JKO|JKC)$/.test(pos))
  )
}
