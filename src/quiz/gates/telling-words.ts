import { isAcronym } from "../../notes/acronym.ts"
import type { Draft } from "../kinds/draft.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { namesBeyondSort } from "../knowledge/names-beyond-sort.ts"
import { findSpelledRun, initialsInNames, initialsOf } from "../language/english-initials.ts"
import { findHeardIn } from "../language/heard-in.ts"
import { findLeak } from "../language/name-leak.ts"
import { piecesOf } from "../language/name-pieces.ts"
import {
  findSaidIn,
  findSpelledOut,
  latinWordsOf,
  loansOf,
  startsWord,
  translationsOf,
} from "../language/translations.ts"

/** So many letters of an acronym may be left open. */
const mostLettersLeft = 1

/** From so many wrong choices on that have the word too, it tells nothing. */
const leastSharing = 2

/**
 * The word of a prompt that tells a part of the name: a noun that a Hangul name is put together from (인대 for 인대결합), or
 * what a word of a Latin one is in Korean (예측 for Forecast, 딥 러닝 for DL). Not where other choices have it as well. Where
 * the name is typed, the noun it ends in may stay: that says what sort of thing it is.
 */
export function findTellingWord(draft: Draft, knowledge: Knowledge): string | undefined {
  const { answer, accept, given, subject, wrong } = draft
  const isTyped = wrong.length === 0
  const all = given === answer ? (subject?.coreNames ?? []) : [answer, ...accept]
  const names = namesBeyondSort(all, given === answer ? (subject?.name ?? "") : answer, given)
  for (const name of names.map((each) => knowledge.coreName(each))) {
    const pieces = piecesOf(name)
    const piece = (isTyped ? pieces.slice(0, -1) : pieces).find(
      (each) => given.includes(each) && countWith(wrong, (choice) => choice.includes(each)) < leastSharing,
    )
    if (piece !== undefined) return piece
    // 키 of `키 관리`
    const short = name
      .split(" ")
      .find(
        (word) =>
          /^[가-힣]$/u.test(word) && new RegExp(`(?<![가-힣])${word}[에를을는은의가와과]`, "u").test(given),
      )
    if (short !== undefined && !wrong.some((choice) => choice.includes(short))) return short
    const inner = findInner(name, given, wrong)
    if (inner !== undefined) return inner
    if (isTyped) {
      const spelled = name.split(" ").find((word) => isSpelled(word, given))
      if (spelled !== undefined) return spelled
    }
    const native = loansOf(name).find(
      (word) => startsWord(given, word) && countWith(wrong, (choice) => choice.includes(word)) < leastSharing,
    )
    if (native !== undefined) return native
    for (const word of latinWordsOf(name)) {
      const said = findSaid(given, word)
      if (said !== undefined && countWith(wrong, (choice) => says(choice, word, said)) < leastSharing)
        return said
      // 텍스트 of Textract: with what else the name says, it is told though others say it as well.
      const heard = isTyped ? undefined : findHeardIn(given, word)
      if (heard !== undefined && !wrong.every((choice) => choice.includes(heard))) return heard
    }
  }
  return undefined
}

/**
 * Whether the words of a text begin with the letters of an acronym, one after another, in English: 관계형 데이터베이스 서비스 for
 * RDS, of which the first letter is shown anyway.
 */
function isSpelled(word: string, text: string): boolean {
  const letters = /^[A-Z]{3,5}$/.exec(word)?.[0].slice(1)
  if (letters === undefined) return false
  if (endsSpelled(letters, text) || findSpelledRun(text, word) !== undefined) return true
  let found = 0
  let at = 0
  for (const said of text.match(/[가-힣]+|[A-Za-z]+/gu) ?? []) {
    const initials = initialsOf(said)
    // A letter may be left out, none may come out of order.
    const next = [at, at + 1].find((index) => initials.has(letters[index] ?? ""))
    if (next === undefined) continue
    found++
    at = next + 1
    if (at >= letters.length) break
  }
  return found >= Math.max(1, letters.length - (letters.length > 2 ? mostLettersLeft : 0))
}

/** `… 파일 시스템이다` for EFS: what sort of thing it is spells the rest of the name. */
function endsSpelled(letters: string, text: string): boolean {
  const last = (text.match(/[가-힣]+|[A-Za-z]+/gu) ?? []).slice(-letters.length)
  return (
    last.length === letters.length &&
    last.every((word, at) => {
      const letter = letters[at] ?? ""
      return initialsOf(word).has(letter) || initialsInNames(word).has(letter)
    })
  )
}

/** 인두 of 혀인두신경: two syllables of a long Hangul name that begin a word of the text, and stand in no other choice. */
function findInner(name: string, given: string, wrong: readonly string[]): string | undefined {
  return (name.match(/[가-힣]{4,}/gu) ?? [])
    .flatMap((word) =>
      Array.from({ length: word.length - (wrong.length === 0 ? 2 : 1) }, (_, at) => word.slice(at, at + 2)),
    )
    .find((pair) => startsWord(given, pair) && !wrong.some((choice) => choice.includes(pair)))
}

/** The word by which a statement says half of one of the names and more, in either language. */
export function findHalfOfName(given: string, names: readonly string[]): string | undefined {
  for (const name of names) {
    const pieces = piecesOf(name).map((piece) => (given.includes(piece) ? piece : undefined))
    const words = latinWordsOf(name).map(
      (word) =>
        findLeak(given, [word]) ?? (word.length > 2 || isAcronym(word) ? findSaid(given, word) : undefined),
    )
    const parts = [...pieces, ...words]
    const said = parts.filter((part) => part !== undefined)
    if (parts.length >= 2 ? said.length * 2 >= parts.length : said.length > 0) return said[0]
  }
  return undefined
}

function findSaid(text: string, word: string): string | undefined {
  return findSaidIn(text, word) ?? (isAcronym(word) ? findSpelledOut(text, word) : findHeardIn(text, word))
}

/** Whether a choice has the word, or one that is translated by the same. */
function says(choice: string, word: string, said: string): boolean {
  if (choice.includes(said)) return true
  return latinWordsOf(choice).some(
    (other) => other.toLowerCase() === word.toLowerCase() || translationsOf(other).includes(said),
  )
}

function countWith(choices: readonly string[], has: (choice: string) => boolean): number {
  return choices.filter(has).length
}
