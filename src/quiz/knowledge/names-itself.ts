import { lookUpSynonyms } from "../../search/thesaurus/look-up-synonyms.ts"
import { nameWords } from "../language/name-key.ts"
import { findLeak, findLeaks } from "../language/name-leak.ts"
import { findSaidIn, startsWord } from "../language/translations.ts"
import type { Concept } from "./concept.ts"
import type { Knowledge } from "./knowledge.ts"
import { namesBeyondSort } from "./names-beyond-sort.ts"

/**
 * The word by which a statement gives away that it is said of the concept: it has all words of the name, or one that no
 * other name of the chapter has (`센서의 이벤트를 …` of IoT Events).
 */
export function findSelfNaming(text: string, concept: Concept, knowledge: Knowledge): string | undefined {
  const names = namesBeyondSort(concept.coreNames, concept.name, text)
  const leaks = [...findLeaks(text, names)]
  return saysWholeName(text, names)
    ? (leaks[0] ?? concept.name)
    : knowledge.ownWords(text, concept).find((word) => leaks.includes(word))
}

/** Whether a text has all words of one of the names, in whatever language or by a synonym. */
export function saysWholeName(text: string, names: readonly string[]): boolean {
  const leaks = [...findLeaks(text, names)]
  const isSaid = (word: string) =>
    leaks.some((leak) => findLeak(leak, [word]) !== undefined) ||
    findSaidIn(text, word) !== undefined ||
    isSaidOtherwise(word, text) ||
    isAbbreviated(word, text)
  return names.some((name) => {
    const words = nameWords(name.toLowerCase()).filter(
      (word) => /\p{L}/u.test(word) && !/^(?:services?|서비스)$/u.test(word),
    )
    return words.length > 0 && words.every(isSaid)
  })
}

/** `데이터 송신 및 수신` of a 데이터 전송 서비스. */
function isSaidOtherwise(word: string, text: string): boolean {
  return (
    /^[가-힣]{2,}$/u.test(word) &&
    lookUpSynonyms(word).some(({ word: other, weight }) => weight === 1 && startsWord(text, other))
  )
}

/** `기존의 DB를 옮긴다` of a Database Migration Service. */
function isAbbreviated(word: string, text: string): boolean {
  return (text.match(/(?<![A-Za-z])[A-Z]{2,4}(?![A-Za-z])/g) ?? []).some((short) =>
    lookUpSynonyms(short.toLowerCase()).some((synonym) => synonym.word === word),
  )
}
