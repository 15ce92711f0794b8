import type { Concept, Fact } from "../knowledge/concept.ts"
import { canStandBeside, looksAlike } from "../knowledge/find-rivals.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import type { Statement } from "../knowledge/note-statements.ts"
import { otherNamesOf } from "../knowledge/other-names.ts"
import { isEveryday } from "../language/everyday-words.ts"
import { readFeatures } from "../language/features.ts"
import { firstLetters } from "../language/first-letters.ts"
import { findLeak } from "../language/name-leak.ts"
import { withOpenParticle } from "../language/particles.ts"
import { blank } from "../language/phrases.ts"
import { findSharedWord } from "../language/translations.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { explain } from "./explain.ts"
import { isSurelyOf } from "./most-telling.ts"
import { isTellingStatement } from "./telling-statement.ts"

const name = "fill-blank"
const leastFeatures = 6

/**
 * A statement about one concept with the name of another left out; which of four names belongs there. Where the notes have
 * no three things of its sort, it is typed from its first letters.
 */
export const fillBlank: QuestionKind = {
  name,
  *propose(knowledge) {
    for (const fact of knowledge.facts) {
      if (!knowledge.isTurnOf(name, fact.subject)) continue
      if (knowledge.whyNotAskable(fact.subject) !== undefined) continue
      const asked = ask(fact, knowledge)
      if (asked !== undefined) yield asked
    }
    for (const statement of knowledge.statements) {
      const asked = isTellingStatement(statement, knowledge) ? askAt(statement, knowledge) : undefined
      if (asked !== undefined) yield asked
    }
  },
}

function ask(fact: Fact, knowledge: Knowledge): Draft | Refusal | undefined {
  const named = knowledge.names.namesWithin(fact.text)
  // `증분식 백업인 스냅샷은 …` says it of the other, whichever heading it stands below.
  if (named.some(({ concept }) => concept === fact.subject)) return undefined
  const mentions = named.filter(
    ({ concept }) => concept !== fact.subject && knowledge.whyNotAskable(concept) === undefined,
  )
  const [mention] = mentions.filter((each) => isTelling(fact.text, fact.subject.coreNames, each, knowledge))
  if (mention === undefined) return undefined
  const { concept, written, at } = mention
  if (isEveryday(written)) return undefined
  const behind = fact.text.slice(at + written.length)
  const given = `${fact.text.slice(0, at)}${blank}${withOpenParticle(behind)}`
  if (findLeak(given, concept.coreNames) !== undefined)
    return { kind: name, refused: "leaks-answer", place: fact.place }
  if (readFeatures(given).length < leastFeatures)
    return { kind: name, refused: "says-too-little", place: fact.place }
  const rivals = rivalsFor(concept, written, fact, knowledge)
  const isTyped = rivals.length < 3
  if (isTyped && !(isTypable(written, given, knowledge) && isSurelyOf(fact)))
    return { kind: name, refused: "too-few-plausible-choices", place: fact.place }
  const wording = knowledge.wordingAt(fact.place, fact.subject.name + given)
  return {
    kind: name,
    prompt: isTyped
      ? wording.lettersFillTheBlank(fact.subject.name, firstLetters(written), given)
      : wording.whichFillsTheBlank(fact.subject.name, given),
    given,
    answer: written,
    accept: otherNamesOf(written, concept, knowledge),
    wrong: isTyped ? [] : rivals.map((rival) => rival.name),
    explanation: explain(fact),
    place: fact.place,
    subject: fact.subject,
    rivals: isTyped ? [] : rivals,
    fact: `${fact.subject.key}: ${fact.text}`,
    closeness: 0.6,
  }
}

/** A name left out of a sentence, of which only the heading says what it is about. */
function askAt({ text, place }: Statement, knowledge: Knowledge): Draft | undefined {
  const about = knowledge.conceptOfHeading(place.heading.at(-1) ?? "")
  const mention = knowledge.names
    .namesWithin(text)
    .filter(({ concept }) => concept !== about && knowledge.whyNotAskable(concept) === undefined)
    .find((each) => isTelling(text, about?.coreNames ?? [], each, knowledge))
  if (mention === undefined || isEveryday(mention.written)) return undefined
  const { concept, written, at } = mention
  const given = `${text.slice(0, at)}${blank}${withOpenParticle(text.slice(at + written.length))}`
  if (findLeak(given, concept.coreNames) !== undefined || !isTypable(written, given, knowledge))
    return undefined
  return {
    kind: name,
    prompt: knowledge.wordingAt(place, given).lettersFillTheNote(firstLetters(written), given),
    given,
    answer: written,
    accept: otherNamesOf(written, concept, knowledge),
    wrong: [],
    explanation: text,
    place,
    subject: undefined,
    rivals: [],
    fact: `${place.note}: ${text}`,
    closeness: 0.6,
    needsPlace: true,
  }
}

/** First letters, how many there are, and enough around them leave hardly a choice. */
function isTypable(written: string, given: string, knowledge: Knowledge): boolean {
  const isHangul = /^[가-힣]+(?: [가-힣]+){0,2}$/u.test(written)
  const isLatin = /^[A-Za-z]{2}[A-Za-z-]*(?: [A-Za-z-]+){0,2}$/.test(written)
  return (
    (isHangul || isLatin) &&
    written.replaceAll(" ", "").length >= leastLetters &&
    given.length - blank.length >= leastCharsAround &&
    (written.includes(" ") || knowledge.findTwin(written) === undefined)
  )
}

const leastLetters = 3

const leastCharsAround = 20

/** A name that carries the statement: a phrase of its own, not one of a row of names or part of a compound. */
function isTelling(
  text: string,
  about: readonly string[],
  { concept, written, at }: { readonly concept: Concept; readonly written: string; readonly at: number },
  knowledge: Knowledge,
): boolean {
  const before = text.slice(0, at)
  const behind = text.slice(at + written.length)
  if (/[,·/(]\s*$|(?:및|또는|와|과|혹은|and|or)\s+$/u.test(before)) return false
  if (/^\s*(?:[,·/(]|(?:및|또는|혹은|and|or)\s|[와과]\s|이나\s|나\s|같은|등)/u.test(behind)) return false
  const isKorean = /\p{Script=Hangul}/u.test(text)
  if (isKorean && !openParticles.test(behind)) return false
  if (isKorean && before !== "" && !endsLikeModifier.test(before)) return false
  if (
    !isKorean &&
    /^[\p{L}\p{N}]|^\s(?!of|in|on|to|from|by|for|with|and|or|is|are|that|which|into|at|as)\S/u.test(behind)
  )
    return false
  const rarity = readFeatures(written).reduce(
    (most, feature) => Math.max(most, knowledge.weightOf(feature)),
    0,
  )
  const isDefined = knowledge.factsOf(concept).some(({ origin }) => origin === "definition")
  if (rarity < (isDefined ? leastRarity : leastRarityUndefined)) return false
  return (
    findLeak(written, about) === undefined &&
    about.every((each) => findSharedWord(each, written, []) === undefined)
  )
}

/** A word that the notes use everywhere could be replaced by many. */
const leastRarity = 0.5
/** One that the notes only name must be rarer still. */
const leastRarityUndefined = 0.6

/** What may stand in front of a noun phrase: a particle, a verb before its noun, an adverb, a mark. */
const endsLikeModifier =
  /(?:은|는|이|가|을|를|의|에|에서|로|고|며|해|서|한|된|인|운|던|할|될|면|지만|여|적인|[,:;.("'“‘])\s*$/u

/** Siblings of the name left out that the notes never mention together with the subject. */
function rivalsFor(concept: Concept, written: string, fact: Fact, knowledge: Knowledge): readonly Concept[] {
  const told = [
    ...knowledge.factsOf(fact.subject).map(({ text }) => text),
    knowledge.passages.get(fact.place.passageId)?.text ?? "",
  ].join("\n")
  const mentioned = new Set(knowledge.names.namesWithin(told).map((found) => found.concept))
  return knowledge.kin
    .around(concept)
    .filter(
      ({ concept: other, distance }) => distance <= 1 && other !== fact.subject && !mentioned.has(other),
    )
    .filter(
      ({ concept: other }) => looksAlike(written, other.name) && canStandBeside(concept, other, knowledge),
    )
    .filter(
      ({ concept: other }) =>
        knowledge.factsOf(other).length > 0 && findLeak(fact.text, other.coreNames) === undefined,
    )
    .filter(({ concept: other }) => isDefinedAlike(concept, other, knowledge))
    .slice(0, 3)
    .map(({ concept: other }) => other)
}

/** A blank takes only what fits its sentence: things that the notes define as the same sort. */
function isDefinedAlike(one: Concept, other: Concept, knowledge: Knowledge): boolean {
  const head = knowledge.headOf(one)
  return head !== undefined && !vague.has(head) && head === knowledge.headOf(other)
}

/** Nearly anything is one. */
const vague: ReadonlySet<string> = new Set(["서비스", "기능", "것", "제품", "service", "feature", "thing"])

const openParticles =
  /^(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|에서|에게|에는|이나|만|까지|부터|보다|처럼)(?![가-힣])/u
