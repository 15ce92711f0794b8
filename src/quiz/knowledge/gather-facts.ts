import { isAcronymOf } from "../../notes/acronym.ts"
import { readCalled } from "../../notes/read-sentence.ts"
import { readNamedThing } from "../../notes/term-name.ts"
import type { Passage } from "../../notes/types.ts"
import { readClauseEnd } from "../language/clause-end.ts"
import { findDangling } from "../language/dangling.ts"
import { readFeatures } from "../language/features.ts"
import { findNouns } from "../language/known-nouns.ts"
import { nameKey, scriptOf } from "../language/name-key.ts"
import { findLeak } from "../language/name-leak.ts"
import { hasOwnTopic } from "../language/own-topic.ts"
import { type Concept, type Fact, maxChoiceChars, type Place, placeOf } from "./concept.ts"
import { cutNaturally, describe } from "./describe.ts"
import { saysItsSort } from "./head-noun.ts"
import type { NameBook } from "./name-book.ts"
import { leadsToNoun, readStatements } from "./statements.ts"

/**
 * What the notes say of each concept: its definitions, the statements of the section under its heading, and sentences
 * anywhere that begin with it. Each once.
 */
export function gatherFacts(
  concepts: readonly Concept[],
  passages: readonly Passage[],
  names: NameBook,
  isMistyped: (text: string) => boolean,
): readonly Fact[] {
  const nouns = findNouns(passages)
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const facts = new Map<string, Fact>()
  const add = (subject: Concept, text: string, origin: Fact["origin"], place: Place) => {
    const key = `${subject.index}\n${nameKey(text)}`
    if (!facts.has(key) && isCalledThere(subject, byId.get(place.passageId)))
      facts.set(key, toFact(subject, text, origin, place))
  }
  for (const concept of concepts) {
    for (const term of concept.terms) {
      const passage = byId.get(term.passageId)
      if (passage === undefined) continue
      const [said] = describe(term.definition, concept.names, isMistyped)
      const first = said === undefined ? undefined : withoutExample(said, concept, names)
      if (first === undefined || hasOtherTopic(first, nouns) || isAboutAnother(first, concept, names))
        continue
      const topic = /[가-힣]/u.test(first) ? names.findTopic(first) : undefined
      if (topic !== undefined && topic.concept !== concept) continue
      if (term.definedBy === "heading" && (isCause(term.definition, first) || isAboutTopic(first))) continue
      if (hasLatinTopic(first, concept) || isStep(first, passage, concept)) continue
      if (goesOnWithVerb.test(first) || (term.definedBy === "heading" && hasEnglishSubject.test(first)))
        continue
      const isNone =
        (term.definedBy === "heading" && (!describesHeading(first) || isSaidOfParent(passage, concept))) ||
        namesWhatIsBehind(first, concept.name)
      const origin = isNone ? "section" : "definition"
      add(concept, first, origin, { ...placeOf(passage), lines: term.lines })
    }
  }
  for (const passage of passages) {
    const owner = ownerOf(passage, names)
    for (const statement of readStatements(passage)) {
      const topic = names.findTopic(statement)
      const subject = topic?.concept ?? owner
      if (subject === undefined) continue
      if (
        topic === undefined &&
        (hasOwnSubject(statement) || hasOtherTopic(statement, nouns) || isAboutTopic(statement))
      )
        continue
      const [text] = describe(topic?.rest ?? statement, subject.names, isMistyped)
      if (text === undefined || (topic === undefined && isMereLabel(text))) continue
      if (isAboutAnother(text, subject, names) || goesOnWithVerb.test(text)) continue
      const isNamed = topic !== undefined || names.isNamedIn(text, subject)
      add(subject, text, isNamed ? "sentence" : "section", placeOf(passage))
    }
  }
  return [...facts.values()]
}

/**
 * Whether the passage, or a heading above it, has the name that questions show, or one that is no more than its spelling
 * or its letters: what is said of a 테이블 is not said of a Hash Table, by whatever way that came to be its name.
 */
function isCalledThere({ name, names, coreNames }: Concept, passage: Passage | undefined): boolean {
  if (passage === undefined) return true
  const [core = name] = coreNames
  if (passage.text.includes(core) || passage.heading.some((heading) => heading.includes(core))) return true
  const key = nameKey([passage.text, ...passage.heading].join(" "))
  const isThere = (each: string) => key.includes(nameKey(each))
  // `@Before` is no BEFORE.
  if (/^[@#$]/.test(name)) return [passage.text, ...passage.heading].some((each) => each.includes(name))
  if (isThere(name) || isThere(core)) return true
  const used = names.filter(isThere)
  return used.length === 0 || used.some((each) => isFormOf(each, name))
}

/** Its last words (`SNS` of `Amazon SNS`), its letters, or what it is called in the other script; no single word of it. */
function isFormOf(one: string, name: string): boolean {
  if (name.endsWith(` ${one}`)) return true
  if (isAcronymOf(one, name) || isAcronymOf(name, one)) return true
  const isPart = !one.includes(" ") && name.includes(" ") && findLeak(one, [name]) !== undefined
  return !isPart && (scriptOf(one) !== scriptOf(name) || findLeak(one, [name]) !== undefined)
}

/** `AWS Beanstalk, 기본적인 IaaS는 물론 …` of PaaS: what stands before the comma is one of them. */
function withoutExample(text: string, subject: Concept, names: NameBook): string {
  const [, example = "", rest = ""] = /^([A-Z][\w.+-]*(?: [A-Z][\w.+-]*)+), ([가-힣].*)$/u.exec(text) ?? []
  const found = names.find(example)
  return found === undefined || found === subject || rest.length < leastCharsOfRest ? text : rest
}

const leastCharsOfRest = 20

function toFact(subject: Concept, text: string, origin: Fact["origin"], place: Place): Fact {
  const short = cutNaturally(text, maxChoiceChars)
  return { subject, text, short, end: readClauseEnd(text), origin, place, features: readFeatures(text) }
}

/** The concept that the passage's innermost heading names; its statements are about it. */
function ownerOf(passage: Passage, names: NameBook): Concept | undefined {
  const heading = readNamedThing(
    (passage.heading.at(-1) ?? "").replace(/^(?:\d+(?:\.\d+)*[.)]?|[가-힣][.)])\s+/u, ""),
  )
  return heading === undefined ? undefined : names.find(heading.name)
}

/** A statement whose first word is marked as its topic or subject, which is not the heading's concept. */
function hasOwnSubject(statement: string): boolean {
  if (findDangling(statement) !== undefined) return true
  const bare = statement.replace(/\s*\([^()]*\)/g, "")
  if (/^[^,]{1,40}(?:\s:|:)\s/u.test(bare) || /\?$/.test(statement)) return true
  if (
    /^(?:the|an?|most|many|some|all|each|every|[A-Z][\w-]*)\s(?:[\w-]+\s){0,4}(?:is|are|was|were|has|have|can|may|must|should)\s/.test(
      statement,
    )
  )
    return true
  const [first = "", second = ""] = bare.split(" ")
  return [first, `${first} ${second}`].some(
    (head) =>
      /[\p{L}\p{N})](?:은|는|이|가)$/u.test(head) && (/에서는$/.test(head) || !leadsToNoun.test(head)),
  )
}

const mostWordsOfTopic = 8

/** `변경할 수 없는 객체란 …`; 커다란, 반란 and 배란 end alike. */
const definesInPassing = /^[^,.]{2,30}(?<![다노파반혼교계논피산배수호왜소요곤광난])란 /u

/** Begins with a topic of its own (`루는 …`, `Slow start doubles the …`): said below the heading, not of it. */
function hasOtherTopic(text: string, nouns: ReadonlySet<string>): boolean {
  if (/^\(?\d{1,2}[).]\s|^[^,.:]{1,20}[:：]\s/u.test(text) || definesInPassing.test(text)) return true
  const words = text.replace(/\s*\([^()]*\)/g, "").split(" ")
  if (/[가-힣]/.test(text)) {
    const comma = words.findIndex((word) => word.endsWith(","))
    const clause = words.slice(0, Math.min(comma < 0 ? mostWordsOfTopic : comma + 1, mostWordsOfTopic))
    return clause.some((word) => /[은는]$/.test(word) && nouns.has(word.slice(0, -1)))
  }
  const [first = "", second = "", third = ""] = words
  if (!/^[A-Z]/.test(first) || /^(?:A|An|The|Any|One)$/.test(first)) return false
  return [second, third, text.split(" ")[3] ?? ""].some((word) =>
    /^(?:is|are|was|were|can|has|have|will|may|must)$|^[a-z]{3,}(?:s|ed)$/.test(word),
  )
}

/** `A shell is required to …`, `The file system works like …`: a sentence of its own; not `a process that is …`. */
const hasEnglishSubject =
  /^(?:an?|the|each|every|any|most|many|some|all|both|this|that|these|those)\s(?:(?!that|which|who|whose|where|when|for|to|with|from|by)[\w'-]+\s){1,6}(?:is|are|was|were|has|have|had|can|will|may|must|should|does|do|did|cannot|(?!used|applied|related|designed|intended|compared|added|attached|known|based|made|given|taken|process|mass|class|loss)[a-z]{3,}(?:s|ed)(?=\s(?:the|an?|its|their|his|her|like|as|to|into|that)\s))\s/iu

/** `Linking은 …` behind `링커:` is said of what it begins with. */
function hasLatinTopic(text: string, { keys }: Concept): boolean {
  const topic = /^(?:[가-힣][^,]{0,24} )?([A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2})(?:은|는) (?!물론)/u.exec(
    text,
  )?.[1]
  return topic !== undefined && !keys.has(nameKey(topic))
}

/** Marks a concept of its own as its topic further on: `빅 데이터의 경우, EMR은 …`, `…, 서비스까지 제공되는 것은 SaaS이다`. */
function isAboutAnother(text: string, subject: Concept, names: NameBook): boolean {
  // `…을 통칭하여 서브쿼리라고 한다` says what a subquery is.
  const called = readCalled(text)
  if (called !== undefined && names.find(called.name) !== subject) return true
  // `… 정리한 것이 바로 메모리 계층 구조`
  if (/[가-힣] 것[이은] 바로 /u.test(text)) return true
  if (!marksTopic.test(text)) return false
  return names.namesWithin(text).some(({ concept, written, at }) => {
    if (concept === subject) return false
    const behind = text.slice(at + written.length).replace(/^\s*\([^()]*\)/u, "")
    const before = text.slice(0, at)
    return (
      (/^(?:은|는)(?:\s|,)/u.test(behind) && /(?:,|경우)\s*$/u.test(before)) ||
      /(?:것은|것이)\s*$/u.test(before)
    )
  })
}

/** Most sentences mark no topic further on; their names need not be looked up. */
const marksTopic = /(?:,|경우)\s*\S.*(?:은|는)(?:\s|,)|(?:것은|것이)\s*\S/u

/** A few nouns in a row below a heading (`QLDB 작동 방식`) are a label, not a statement. */
function isMereLabel(text: string): boolean {
  return (
    readClauseEnd(text) === "noun" &&
    !/[가-힣](?:는|은|한|된|인|할|던|을|를|에|에서|으로|로|의)\s/u.test(text) &&
    /[가-힣]/.test(text)
  )
}

/**
 * Whether what stands first below a heading says what its thing is or can do. A finished sentence that names no sort of
 * thing (`효율적인 탐색을 위해서는 어떻게 찾을지만 고민해서는 안 된다`) leads up to something else.
 */
function describesHeading(text: string): boolean {
  if (saysItsSort(text)) return true
  if (!/[가-힣]/.test(text)) return /^[a-z]+s\s/.test(text)
  const end = readClauseEnd(text)
  return end === "nominal" || (end === "noun" && !isMereLabel(text) && !/기!?$/u.test(text))
}

/** `실행 준비는 되어 있으나 …`: what stands before 는 belongs to the verb. */
const goesOnWithVerb =
  /^(?:하기|되기|하므로|되므로|하면서|되면서|하거나|되거나|하지만|되지만|되어|되지|되고|되며|되는데|되나|되면|됩니다|된다|하지|하고|하며|하는데|해야|어떤지|어떻게|안 |못 |(?:대신|이외에|외에|없이|또는|및|등) |(?:구조|방식|형태|기법|방법|개념|원리)(?:으?로|이?며|이고),?\s|[은는이가을를의]\s)/u

/** `데이터 웨어하우징` below `Amazon Redshift(비용 효율적인 데이터 웨어하우징)`: what that is for, and what follows is said of it. */
function isSaidOfParent({ heading }: Passage, { keys }: Concept): boolean {
  const gloss = nameKey(/\((.+)\)/u.exec(heading.at(-2) ?? "")?.[1] ?? "")
  return [...keys].some(
    (key) => /[가-힣]/u.test(key) && gloss.endsWith(key) && gloss.length >= key.length + leastCharsBefore,
  )
}

/** What describes the thing before its sort is named. */
const leastCharsBefore = 6

/** `성능에 가장 중요한 것은 CPU이다`: a finished sentence with a topic of its own is about that, whatever heads it. */
function isAboutTopic(text: string): boolean {
  const bare = text.replace(/\s*\([^()]*\)/g, "")
  // Reading morphemes takes long; most words in 는 are verbs before a noun.
  const mayBeTopic = bare.split(" ").some((word) => /[은는]$/u.test(word) && !leadsToNoun.test(word))
  return mayBeTopic && readClauseEnd(text) === "sentence" && hasOwnTopic(bare)
}

/** `프로그램이 실행됨 → 주소 공간이 생김`: what leads to it says nothing of it. */
function isCause(definition: string, first: string): boolean {
  return (
    /^[→⇒➡]/u.test(definition.slice(definition.indexOf(first) + first.length).trim()) &&
    /^\S+[이가] /u.test(first)
  )
}

/** A problem or a reason stands below the name of what solves it: `범위 불일치 문제`. */
function namesWhatIsBehind(text: string, name: string): boolean {
  const last = /(?:^|\s)(문제|문제점|이유|원인|필요성|한계|단점|장점|배경)$/u.exec(text)?.[1]
  if (last !== undefined) return !name.endsWith(last)
  // `두 변인이 같이 변하는 정도` is no study of it.
  if (/[가-힣] (?:정도|비율|확률|값)$/u.test(text) && /(?:연구|기법|방법|이론|검사|실험|제도)$/u.test(name))
    return true
  // `확장에는 열려 있어야 한다는 원칙이다` is said of a principle (OCP), not of the classes that it is for.
  const rule = /[다라]는 (원칙|규칙|법칙)(?:이다|입니다|임)?$/u.exec(text)?.[1]
  return rule !== undefined && !name.endsWith(rule) && !/[A-Z]/.test(name)
}

/** One of numbered steps that does not name the concept says what is done first, not what the thing is. */
function isStep(text: string, passage: Passage, concept: Concept): boolean {
  const beginning = nameKey(text.slice(0, 12))
  const line = passage.text.split("\n").find((each) => nameKey(each).includes(beginning))
  if (line === undefined || !/^\s*\d+[.)]\s/.test(line)) return false
  const key = nameKey(line)
  return ![...concept.keys].some((name) => key.includes(name))
}
