import { stripEndings } from "../../search/analysis/strip-endings.ts"
import type { Draft } from "../kinds/draft.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { namesBeyondSort } from "../knowledge/names-beyond-sort.ts"
import { findSelfNaming } from "../knowledge/names-itself.ts"
import { readFeatures } from "../language/features.ts"
import { nameKey, nameWords, scriptOf } from "../language/name-key.ts"
import { findLeak, findLeaks } from "../language/name-leak.ts"
import { startsWord } from "../language/translations.ts"
import type { Gate } from "./gate.ts"
import { findHalfOfName, findTellingWord } from "./telling-words.ts"

/**
 * The prompt does not give the answer away: not its words, its acronym or what the acronym stands for, its sound in
 * the other script. A word that all choices share tells nothing and may stay.
 */
export const noLeak: Gate = {
  name: "no-leak",
  refuse(draft, knowledge) {
    if (draft.given === "" || draft.kind === "number-fact") return undefined
    if (draft.fixedOrder !== undefined) return saysItsOwnName(draft, knowledge)
    if (draft.isByHand) return givesCardAway(draft, knowledge)
    const own = draft.wrong.length === 0 ? findTypedLeak(draft, knowledge) : findChoiceLeak(draft, knowledge)
    const leak = own ?? (draft.kind === "flashcard" ? undefined : findTellingWord(draft, knowledge))
    return leak === undefined ? undefined : `"${leak}" gives the answer away`
  },
}

/** Beside initial consonants any word of the name helps; on a card, those that the notes do not use of everything. */
function findTypedLeak(draft: Draft, knowledge: Knowledge): string | undefined {
  const { answer, accept, given, kind } = draft
  const names = namesBeyondSort([answer, ...accept], answer, given).map((name) => knowledge.coreName(name))
  const word = kind === "flashcard" ? findCardLeak(draft, names, knowledge) : findLeak(given, names)
  return (
    word ??
    findWithin(given, answer) ??
    findEnding(given, answer, []) ??
    findTellingPart(draft, names, knowledge) ??
    findStem(given, names, []) ??
    findShortened(given, names, []) ??
    findAbbreviated(given, answer)
  )
}

/** `HDTV` of a UHDTV, `command` of CMD: a Latin word of the prompt that stands in the answer, or that it is short for. */
function findWithin(given: string, answer: string): string | undefined {
  const key = nameKey(answer)
  const isWhole = (word: string) => word.startsWith(key.slice(0, 1)) && isShortFor(key, word)
  return (given.match(/[A-Za-z]{3,}/g) ?? []).find(
    (word) => key.includes(word.toLowerCase()) || (isConsonants.test(answer) && isWhole(word.toLowerCase())),
  )
}

/** `kill` in SIGKILL, `interrupt` for SIGINT: a Latin word of the prompt that a name in capitals ends in, and no wrong choice has. */
function findEnding(given: string, answer: string, wrong: readonly string[]): string | undefined {
  if (!/^[A-Z]{5,}$/.test(answer)) return undefined
  const key = answer.toLowerCase()
  return (given.match(/[A-Za-z]{4,}/g) ?? []).find((word) => {
    const begins = [4, 3].map((length) => word.slice(0, length).toLowerCase())
    const end = [word.toLowerCase(), ...begins].find((each) => key !== each && key.endsWith(each))
    return end !== undefined && !wrong.some((choice) => choice.toLowerCase().endsWith(end))
  })
}

const isConsonants = /^[B-DF-HJ-NP-TV-Z]{3,4}$/

/** A Hangul word may stay that another name of the chapter has as well: 서브넷 of 퍼블릭 서브넷. */
function findCardLeak({ given, subject }: Draft, names: readonly string[], knowledge: Knowledge) {
  if (subject === undefined) return knowledge.leaks(given, names)[0]
  const foreign = names.filter((name) => scriptOf(name) !== "hangul")
  return [...knowledge.leaks(given, foreign), ...knowledge.ownWords(given, subject)][0]
}

/** `사용하는 사람`: 사용자; `연결하지 않는다`: 비연결성; `동기 없이`: 비동기식. Not where every wrong choice has the stem as well. */
function findStem(given: string, names: readonly string[], wrong: readonly string[]): string | undefined {
  return names
    .flatMap((name) => [
      ...(/^[비불무미재반]?([가-힣]{2,3})[자인성기법학력률율도물화형]$/u.exec(name)?.slice(1) ?? []),
      ...negatedIn(name),
    ])
    .filter((stem) => wrong.length === 0 || !wrong.every((choice) => choice.includes(stem)))
    .find((stem) => startsWord(given, stem))
}

/** 동기 of 비동기식. */
function negatedIn(name: string): readonly string[] {
  return /^[비불무미]([가-힣]{2})[가-힣]/u.exec(name)?.slice(1) ?? []
}

/** `칼슘 농도가 낮은 상태` of a 저칼슘혈증: a long word put together from others is explained by them. */
function findPieceOfLong(given: string, names: readonly string[]): string | undefined {
  return names
    .filter((name) => /^[가-힣]{5,}$/u.test(name))
    .flatMap((name) => Array.from({ length: name.length - 2 }, (_, at) => name.slice(at, at + 2)))
    .find((piece) => startsWord(given, piece))
}

/** `동기 없이` of a 비동기식: whoever knows the word knows that this is true of it. */
function findNegated(given: string, names: readonly string[]): string | undefined {
  return names.flatMap(negatedIn).find((stem) => startsWord(given, stem))
}

/** `심축` for 심장축: a Hangul word of the name with a syllable left out. Not where a wrong choice could be meant as well. */
function findShortened(
  given: string,
  names: readonly string[],
  wrong: readonly string[],
): string | undefined {
  const words = (text: string) => text.match(/[가-힣]{3,5}/gu) ?? []
  const isMeant = (short: string, text: string) => words(text).some((word) => isShortFor(short, word))
  return (given.match(/[가-힣]+/gu) ?? [])
    .map(stripEndings)
    .filter((short) => !wrong.some((choice) => isMeant(short, choice)))
    .find((short) => names.some((name) => isMeant(short, name)))
}

/** `향촌 자치 규약` of 향약: words in a row that the short name is put together from, the first by its beginning. */
function findAbbreviated(given: string, answer: string): string | undefined {
  if (!/^[가-힣]{2}$/u.test(answer)) return undefined
  const [first = "", last = ""] = answer
  return new RegExp(`(?<![가-힣])${first}[가-힣]+(?: [가-힣]{2,4})? [가-힣]+${last}(?![가-힣])`, "u").exec(
    given,
  )?.[0]
}

/** Whether leaving out syllables in the middle of the word gives the short form. */
function isShortFor(short: string, word: string): boolean {
  if (short.length < 2 || short.length >= word.length) return false
  if (short.at(0) !== word.at(0) || short.at(-1) !== word.at(-1)) return false
  let at = 0
  for (const syllable of word) if (syllable === short[at]) at++
  return at === short.length
}

/** A word may stay that every choice has. Where descriptions are the choices, none may name what is asked about. */
function findChoiceLeak(draft: Draft, knowledge: Knowledge): string | undefined {
  const isAboutNames = draft.given !== draft.answer
  const names = isAboutNames
    ? namesBeyondSort([draft.answer, ...draft.accept], draft.answer, draft.given).map((name) =>
        knowledge.coreName(name),
      )
    : namesBeyondSort(draft.subject?.coreNames ?? [], draft.subject?.name ?? "", draft.given)
  const isShared = (leak: string) =>
    isAboutNames && draft.wrong.every((choice) => findLeak(leak, [choice]) !== undefined)
  const own = isAboutNames ? undefined : findOwnWord(draft, [...names, draft.subject?.name ?? ""], knowledge)
  const word = own ?? knowledge.leaks(draft.given, names).find((leak) => !isShared(leak))
  return (
    word ??
    findTellingPart(draft, names, knowledge) ??
    findWholeName(draft, names) ??
    (isAboutNames ? findEnding(draft.given, draft.answer, draft.wrong) : undefined) ??
    findStem(draft.given, names, draft.wrong) ??
    findShortened(draft.given, names, draft.wrong)
  )
}

/** A statement that says the name of what it is said of and little else needs no knowledge to be called true. */
function saysItsOwnName({ answer, given, subject }: Draft, knowledge: Knowledge): string | undefined {
  if (answer !== "O" || subject === undefined) return undefined
  const leak =
    findSelfNaming(given, subject, knowledge) ??
    findHalfOfName(given, namesBeyondSort(subject.coreNames, subject.name, given)) ??
    findPieceOfLong(given, subject.coreNames) ??
    findNegated(given, subject.coreNames)
  return leak === undefined ? undefined : `"${leak}" gives away that it is true`
}

/**
 * Who writes a card may use a word of the answer that other names share (`데이터베이스를 옮기는 서비스는?`), but not the
 * answer itself, nor in a blanked sentence the word that tells it from the others.
 */
function givesCardAway({ answer, accept, given }: Draft, knowledge: Knowledge): string | undefined {
  const told = [answer, ...accept].find((name) => stands(name, given))
  if (told !== undefined) return `"${told}" stands in it`
  if (/[?？]\s*$/u.test(given)) return undefined
  const concept = knowledge.names.find(answer)
  const leaks = concept === undefined ? knowledge.leaks(given, [answer]) : knowledge.ownWords(given, concept)
  return leaks[0] === undefined ? undefined : `"${leaks[0]}" gives the answer away`
}

/** Whether a name that is taken for right stands in the text: neither MQ in ActiveMQ nor 원 in 지원. */
function stands(name: string, text: string): boolean {
  const key = nameKey(name)
  return key.length >= (/[가-힣]/u.test(key) ? 2 : 3) && nameKey(text).includes(key)
}

/** A half of a long Hangul word (블록 of 블록체인, 개혁 of 갑오개혁) that stands in the prompt and in no wrong choice. */
function findTellingPart(draft: Draft, names: readonly string[], knowledge: Knowledge): string | undefined {
  return names
    .flatMap((name) => name.match(/[가-힣]{4,}|[가-힣]+(?:-[가-힣]+)+/gu) ?? [])
    .flatMap((word) => (word.includes("-") ? [word.split("-")] : [[word.slice(0, 2)], [word.slice(-2)]]))
    .filter((parts) => parts.every((part) => startsWord(draft.given, part)))
    .filter((parts) => parts.some((part) => part.length < 2 || isRare(part, knowledge)))
    .map((parts) => parts.join("-"))
    .find((part) => !draft.wrong.some((choice) => choice.includes(part)))
}

/** Of descriptions to choose from, a word that only the right one has of the name, however common in the notes. */
function findOwnWord(
  { given, wrong }: Draft,
  names: readonly string[],
  knowledge: Knowledge,
): string | undefined {
  return (
    [...findLeaks(given, names)].find((leak) =>
      wrong.every((choice) => !choice.includes(leak.slice(0, 2))),
    ) ??
    findFirstSyllable(given, names, wrong) ??
    findInnerSyllable(given, names, wrong, knowledge)
  )
}

/** `뇌의 동맥과 …` of a 뇌동정맥기형: the syllable that a long Hangul name begins with, as a word that no wrong choice has. */
function findFirstSyllable(given: string, names: readonly string[], wrong: readonly string[]) {
  const asWord = (syllable: string) =>
    new RegExp(`(?<![가-힣])${syllable}(?:의|에|를|을|와|과)(?![가-힣])`, "u")
  return names
    .flatMap((name) => /^([가-힣])[가-힣]{3,}/u.exec(name)?.[1] ?? [])
    .find(
      (syllable) => asWord(syllable).test(given) && !wrong.some((choice) => asWord(syllable).test(choice)),
    )
}

/** `턱관절` of an 아래턱뼈: a rare word that begins like the middle of a long name, as no wrong choice does. */
function findInnerSyllable(
  given: string,
  names: readonly string[],
  wrong: readonly string[],
  knowledge: Knowledge,
): string | undefined {
  const syllables = new Set(
    names.filter((name) => /^[가-힣]{4,}$/u.test(name)).flatMap((name) => [...name.slice(1, -1)]),
  )
  return (given.match(/[가-힣]{2,}/gu) ?? []).find((word) => {
    const [first = ""] = word
    return (
      syllables.has(first) &&
      isRare(stripEndings(word), knowledge) &&
      !wrong.some((choice) => choice.includes(first))
    )
  })
}

/** All words of the name, however common each of them is in the notes, unless every choice has them. */
function findWholeName({ given, wrong }: Draft, names: readonly string[]): string | undefined {
  return names.find((name) => {
    const words = nameWords(name)
    const isSaid = words.length >= 2 && words.every((word) => findLeak(given, [word]) !== undefined)
    return isSaid && !wrong.every((choice) => words.every((word) => findLeak(choice, [word]) !== undefined))
  })
}

/** What the notes say of everything gives nothing away. */
function isRare(part: string, knowledge: Knowledge): boolean {
  return readFeatures(part).every((feature) => knowledge.weightOf(feature) >= leastRarity)
}

const leastRarity = 0.4
