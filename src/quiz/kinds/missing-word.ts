import type { Concept, Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { readFeatures } from "../language/features.ts"
import { firstLetters } from "../language/first-letters.ts"
import { findLeak } from "../language/name-leak.ts"
import { withOpenParticle } from "../language/particles.ts"
import { blank } from "../language/phrases.ts"
import { readMorphemes } from "../language/read-morphemes.ts"
import { findSharedWord } from "../language/translations.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { explain } from "./explain.ts"
import { isSurelyOf, mostTelling } from "./most-telling.ts"

const name = "missing-word"
const perConcept = 6
const leastCharsAround = 20
const leastFeatures = 6
/** A Hangul word of three syllables and more is told by its initial consonants and the sentence around it. */
const leastSyllables = 3
const mostSyllables = 8
/** Below it the notes use the word of everything. */
const leastRarity = 0.3
/** The rarity of what stands in one passage only. */
const hapax = 0.999

/** A statement with one of its nouns left out; the noun is typed from its first letters. */
export const missingWord: QuestionKind = {
  name,
  *propose(knowledge) {
    for (const concept of knowledge.concepts) {
      if (!knowledge.isTurnOf(name, concept) || knowledge.whyNotAskable(concept) !== undefined) continue
      const facts = knowledge
        .factsOf(concept)
        .filter((fact) => isSurelyOf(fact) && !(fact.origin === "section" && fact.end === "sentence"))
      for (const fact of mostTelling(facts, knowledge.factsPerConcept(perConcept), knowledge))
        yield ask(fact, knowledge)
    }
  },
}

function ask(fact: Fact, knowledge: Knowledge): Draft | Refusal {
  const word = findWord(fact, knowledge)
  if (word === undefined) return { kind: name, refused: "no-telling-word", place: fact.place }
  const { subject, text, place } = fact
  const given = `${text.slice(0, word.at)}${blank}${withOpenParticle(text.slice(word.at + word.written.length))}`
  return {
    kind: name,
    prompt: knowledge
      .wordingAt(place, subject.name + given)
      .lettersFillTheBlank(subject.name, firstLetters(word.written), given),
    given,
    answer: word.written,
    accept: [],
    wrong: [],
    explanation: explain(fact),
    place,
    subject,
    rivals: [],
    fact: `${subject.key}: ${text}`,
    closeness: 0.6,
  }
}

interface Word {
  readonly written: string
  readonly at: number
  readonly rarity: number
}

/** The noun that tells most: rare in the notes, and hinted at by nothing around it. */
function findWord({ text, subject }: Fact, knowledge: Knowledge): Word | undefined {
  const found = nounsOf(text).flatMap(({ written, at }): readonly Word[] => {
    const rest = `${text.slice(0, at)} ${text.slice(at + written.length)}`
    const weights = [...readFeatures(written)].map((feature) => knowledge.weightOf(feature))
    const [least, rarity] = [Math.min(...weights), Math.max(...weights)]
    // What stands nowhere else in the notes may be mistyped, unless any Korean knows it.
    if (least < leastRarity || (rarity >= hapax && !isKnownNoun(written))) return []
    if (isThinAround(rest) || isTold(written, rest, subject)) return []
    return [{ written, at, rarity: Math.min(rarity, hapax - 0.1) }]
  })
  return found.toSorted((one, other) => other.rarity - one.rarity || one.at - other.at)[0]
}

/** Whether what stands around the word, or the name it is said of, has it as well, in whatever language. */
function isTold(written: string, rest: string, subject: Concept): boolean {
  return (
    findLeak(`${rest} ${subject.name}`, [written]) !== undefined ||
    findLeak(written, subject.coreNames) !== undefined ||
    subject.names.some((each) => findSharedWord(each, written, []) !== undefined)
  )
}

function isThinAround(rest: string): boolean {
  return rest.trim().length < leastCharsAround || readFeatures(rest).length < leastFeatures
}

/** One noun of the model's own dictionary. */
function isKnownNoun(word: string): boolean {
  const { tokens, score } = readMorphemes(word)
  return tokens.length === 1 && tokens[0]?.pos === "NNG" && score < mostScoreOfKnown
}

const mostScoreOfKnown = 42

/** Hangul nouns before a particle or another noun, and Latin ones with a capital; none of a row. */
function nounsOf(text: string): readonly { readonly written: string; readonly at: number }[] {
  if (!/[가-힣]/.test(text)) return []
  return [...text.matchAll(word)].flatMap(({ 1: matched = "", index }) => {
    const written = /[가-힣]/.test(matched) ? nounIn(matched) : matched
    if (written === undefined) return []
    const behind = text.slice(index + written.length)
    const isInRow =
      /[,·/(]\s*$|(?:및|또는|혹은|와|과)\s+$/u.test(text.slice(0, index)) ||
      /^\s*[,·/(]|^\s*(?:및|또는|혹은|등)\s|^[와과]\s/u.test(behind)
    // A short noun before another is half of a compound.
    const isHalf = written === matched && /[가-힣]/.test(written) && written.length < leastBare
    return isInRow || (isHalf && /^\s[가-힣A-Za-z]/u.test(behind)) ? [] : [{ written, at: index }]
  })
}

const leastBare = 4

const word =
  /(?<=^|\s)([가-힣]{3,}|[A-Z][A-Za-z]{2,})(?=$|[\s,.]|(?:은|는|이|가|을|를|의|에|로|와|과)(?=\s))/gu

/** The noun that a Hangul word begins with, where nothing but a particle follows it. */
function nounIn(written: string): string | undefined {
  const { tokens } = readMorphemes(written)
  const end = tokens.findIndex(
    ({ pos, text }) => !/^NN[GP]$/.test(pos) && !(pos === "XSN" && endsNoun.test(text)),
  )
  const rest = end < 0 ? [] : tokens.slice(end)
  if (end === 0 || !rest.every(({ pos }) => pos.startsWith("J"))) return undefined
  const noun = (end < 0 ? tokens : tokens.slice(0, end)).map(({ text }) => text).join("")
  // 제공해줌, 읽어옴: verbs in the form of nouns, which end notes; 귀무가설에: the model takes a rare noun with its particle.
  if (/[함됨]$/u.test(noun) || (noun === written && /[임줌옴짐봄를을은는의에과와로]$/u.test(noun)))
    return undefined
  return written.startsWith(noun) && noun.length >= leastSyllables && noun.length <= mostSyllables
    ? noun
    : undefined
}

/** Behind a noun they make another: 가용성, 생산자. */
const endsNoun = /^(?:성|력|률|율|량|자|기|학|법|론|권)$/u
