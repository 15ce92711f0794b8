import { getChoseong } from "es-hangul"
import { stripEndings } from "../../search/analysis/strip-endings.ts"
import type { Concept, Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import type { Statement } from "../knowledge/note-statements.ts"
import { fullNameFor } from "../knowledge/other-names.ts"
import { initialsOf } from "../language/english-initials.ts"
import { isEveryday } from "../language/everyday-words.ts"
import { readFeatures } from "../language/features.ts"
import { firstLetters } from "../language/first-letters.ts"
import { findLeak } from "../language/name-leak.ts"
import { piecesOf } from "../language/name-pieces.ts"
import { type NounInText, nounsIn, partOfCompound, standsBehindNoun } from "../language/nouns-in.ts"
import { withOpenParticle } from "../language/particles.ts"
import { blank } from "../language/phrases.ts"
import { readMorphemes } from "../language/read-morphemes.ts"
import { findSharedWord, findSpelledOut } from "../language/translations.ts"
import { AskedBlanks } from "./asked-blanks.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { explain } from "./explain.ts"
import { isSurelyOf, mostTelling } from "./most-telling.ts"
import { isTellingStatement, ToldTexts } from "./telling-statement.ts"

const name = "missing-word"
const perConcept = 6
/** Of the sentences below one heading. */
const mostPerHeading = 2
const leastCharsAround = 14
const leastFeatures = 5
/** Below it the notes use the word of everything. */
const leastRarity = 0.28
/** One of two words may be of everything: 데이터 센터. */
const leastRarityOfTwo = 0.5
/** The rarity of what stands in one passage only. */
const hapax = 0.999
/** The rarity of what stands in two or three passages of a few hundred. */
const rarely = 0.8

/** A statement with one of its nouns left out; the noun is typed from its first letters. */
export const missingWord: QuestionKind = {
  name,
  *propose(knowledge) {
    const asked = new ToldTexts()
    const answers = new AskedBlanks()
    for (const concept of knowledge.concepts) {
      if (!knowledge.isTurnOf(name, concept) || knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge
        .factsOf(concept)
        .filter((fact) => isSurelyOf(fact) && !(fact.origin === "section" && fact.end === "sentence"))
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge)) {
        asked.add(fact.text)
        yield* askOf(fact, answers, knowledge)
      }
    }
    const below = new Map<string, number>()
    for (const statement of knowledge.statements) {
      const heading = JSON.stringify([statement.place.note, ...statement.place.heading])
      const count = below.get(heading) ?? 0
      if (count >= mostPerHeading || !isTellingStatement(statement, knowledge)) continue
      if (asked.standIn(statement.text)) continue
      const questions = askAt(statement, answers, knowledge)
      if (questions.some((question) => "prompt" in question)) {
        below.set(heading, count + 1)
        asked.add(statement.text)
      }
      yield* questions
    }
  },
}

function askOf(fact: Fact, answers: AskedBlanks, knowledge: Knowledge): readonly (Draft | Refusal)[] {
  const { subject, text, place } = fact
  const words = answers.pick(findWords(text, subject, knowledge), text, subject)
  if (words.length === 0) return [{ kind: name, refused: "no-telling-word", place }]
  const shown = fullNameFor(fact, knowledge)
  return words.map((word) => {
    const given = withBlank(text, word)
    return {
      ...draft(word, given, `${subject.key}: ${text}`),
      prompt: knowledge
        .wordingAt(place, shown + given)
        .lettersFillTheBlank(shown, firstLetters(word.written), given),
      explanation: explain(fact),
      place,
      subject,
    }
  })
}

/** Of what stands below a heading, and may be said of anything there, only the heading says what it is about. */
function askAt(
  { text, place }: Statement,
  answers: AskedBlanks,
  knowledge: Knowledge,
): readonly (Draft | Refusal)[] {
  const words = answers.pick(findWords(text, undefined, knowledge), text, undefined)
  if (words.length === 0) return [{ kind: name, refused: "no-telling-word", place }]
  return words.map((word) => {
    const given = withBlank(text, word)
    return {
      ...draft(word, given, `${place.note}: ${text}`),
      prompt: knowledge.wordingAt(place, given).lettersFillTheNote(firstLetters(word.written), given),
      explanation: text,
      place,
      subject: undefined,
      needsPlace: true,
    }
  })
}

function draft(word: Word, given: string, fact: string) {
  return { kind: name, given, answer: word.written, accept: [], wrong: [], rivals: [], fact, closeness: 0.6 }
}

function withBlank(text: string, { at, written }: Word): string {
  return `${text.slice(0, at)}${blank}${withOpenParticle(text.slice(at + written.length))}`
}

interface Word extends NounInText {
  readonly rarity: number
  /** Whether it stands in more than one passage: what an example is about (전투기, 화장실) is told of once. */
  readonly isUsedAgain: boolean
}

/** Nouns that are rare in the notes, the only ones there with their letters, and hinted at by nothing around them. */
function findWords(text: string, subject: Concept | undefined, knowledge: Knowledge): readonly Word[] {
  const nouns = nounsIn(text).flatMap((noun) => wholeOf(noun, text, knowledge) ?? [])
  const words = nouns.flatMap(({ written, at }): readonly Word[] => {
    const rest = `${text.slice(0, at)} ${text.slice(at + written.length)}`
    const parts = written.split(" ")
    const weights = [...readFeatures(written)].map((feature) => knowledge.weightOf(feature))
    const [least, rarity] = [Math.min(...weights), Math.max(...weights)]
    if (
      (parts.length > 1 ? rarity < leastRarityOfTwo : least < leastRarity) ||
      parts.every(isEveryday) ||
      knowledge.isMaker(written)
    )
      return []
    // What stands nowhere else in the notes may be mistyped, unless any Korean knows it.
    if (rarity >= (parts.length > 1 ? hapax : rarely) && !parts.every(isKnownNoun)) return []
    if (
      abbreviates.test(text.slice(at + written.length)) ||
      isSpelledBeside({ written, at }, text) ||
      isThinAround(rest) ||
      fitsOther(written, rest) ||
      isNamedOtherwise(written, subject, rest, knowledge) ||
      isTold(written, rest, subject)
    )
      return []
    return [{ written, at, rarity: Math.min(rarity, hapax - 0.1), isUsedAgain: rarity < hapax }]
  })
  return words
    .toSorted(
      (one, other) =>
        Number(other.isUsedAgain) - Number(one.isUsedAgain) || other.rarity - one.rarity || one.at - other.at,
    )
    .filter(
      ({ written }, index, all) =>
        knowledge.findTwin(written) === undefined &&
        all.findIndex((word) => word.written === written) === index,
    )
}

/** `로드 밸런서` of 밸런서: whoever reads the one word thinks of the other. Undefined where three belong together. */
function wholeOf(noun: NounInText, text: string, knowledge: Knowledge): NounInText | undefined {
  const whole = widen(noun, text, knowledge)
  if (whole === noun) return noun
  const isAll = !noun.written.includes(" ") && widen(whole, text, knowledge) === whole
  return isAll && !standsBehindNoun(text, whole.at) ? whole : undefined
}

function widen(noun: NounInText, text: string, knowledge: Knowledge): NounInText {
  const { written, at } = noun
  const [first = "", last = first] = written.split(" ")
  const before = /([가-힣A-Za-z]+) $/u.exec(text.slice(0, at))?.[1] ?? ""
  if (partOfCompound(before) === before && knowledge.isCompound(before, first))
    return { written: `${before} ${written}`, at: at - before.length - 1 }
  const behind = partOfCompound(/^ ([가-힣A-Za-z]+)/u.exec(text.slice(at + written.length))?.[1] ?? "")
  return behind !== undefined && knowledge.isCompound(last, behind)
    ? { written: `${written} ${behind}`, at }
    : noun
}

/** `가상 프라이빗 서버(VPS)`: the letters in brackets spell what stands before them. */
const abbreviates = /^.{0,12}\([A-Z]{2,}\)/u

/** `인터넷 프로토콜 버전 4(IPv4)`: the word and those beside it begin in English with the letters of an acronym. */
function isSpelledBeside({ written, at }: NounInText, text: string): boolean {
  const wordsOf = (part: string) => part.match(/[가-힣]+|[A-Za-z]+/gu) ?? []
  const [before, parts] = [wordsOf(text.slice(0, at)), wordsOf(written)]
  const behind = wordsOf(text.slice(at + written.length))
  return (text.match(/(?<![A-Za-z])[A-Z]{2,5}(?=v?\d|[^A-Za-z]|$)/g) ?? []).some((acronym) => {
    const most = acronym.length - parts.length
    if (most < 0) return false
    const around = [
      ...before.slice(before.length - Math.min(most, before.length)),
      ...parts,
      ...behind.slice(0, most),
    ]
    return around.some((_, from) =>
      [...acronym].every((letter, index) => initialsOf(around[from + index] ?? "").has(letter)),
    )
  })
}

/** Whether what stands around the word, or the name it is said of, has it as well, in whatever language. */
function isTold(written: string, rest: string, subject: Concept | undefined): boolean {
  return (
    findLeak(`${rest} ${subject?.name ?? ""}`, [written]) !== undefined ||
    findLeak(written, subject?.coreNames ?? []) !== undefined ||
    [rest, ...(subject?.names ?? [])].some((each) => findSharedWord(each, written, []) !== undefined) ||
    sharesPiece(written, subject?.coreNames ?? []) ||
    isAbbreviatedIn(written, subject?.names ?? [])
  )
}

/** `상호 운용성` of Interoperability: the notes have one as the other's name. */
function isNamedOtherwise(
  written: string,
  subject: Concept | undefined,
  rest: string,
  knowledge: Knowledge,
): boolean {
  const concept = knowledge.names.find(written)
  if (concept === undefined) return false
  return concept === subject || concept.names.some((each) => each !== written && rest.includes(each))
}

/** 관계형 데이터베이스 of an RDS: the first letters of the name stand for the word. */
function isAbbreviatedIn(written: string, names: readonly string[]): boolean {
  const acronyms = names.flatMap((each) => each.match(/(?<![A-Za-z])[A-Z]{3,5}(?![A-Za-z])/g) ?? [])
  return acronyms.some((acronym) =>
    [acronym, acronym.slice(0, -1)].some((letters) => findSpelledOut(written, letters) !== undefined),
  )
}

/** 형성과정 of a 형성이상: half of the word is known. */
function sharesPiece(written: string, names: readonly string[]): boolean {
  const pieces = piecesOf(written)
  const known = names.flatMap(piecesOf)
  return pieces.filter((piece) => known.includes(piece)).length * 2 >= pieces.length && pieces.length > 0
}

/** 규정 beside 규제: the letters shown of a part fit another word of the sentence. */
function fitsOther(written: string, rest: string): boolean {
  const others = (rest.match(/[가-힣]{2,}/gu) ?? []).map(stripEndings)
  return written
    .split(" ")
    .some((part) =>
      others.some(
        (other) => other !== part && other.length === part.length && getChoseong(other) === getChoseong(part),
      ),
    )
}

function isThinAround(rest: string): boolean {
  return rest.trim().length < leastCharsAround || readFeatures(rest).length < leastFeatures
}

/** A noun of the model's own dictionary, or put together from them. */
function isKnownNoun(word: string): boolean {
  const { tokens, score } = readMorphemes(word)
  return (
    tokens.every(({ pos, text }) => (pos === "NNG" && text.length >= 2) || pos === "XSN") &&
    score < mostScoreOfKnown + (tokens.length - 1) * scoreOfPart
  )
}

const mostScoreOfKnown = 42
const scoreOfPart = 3
