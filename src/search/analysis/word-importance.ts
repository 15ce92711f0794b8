import { disassemble } from "es-hangul"
import { isVerbForm } from "../thesaurus/look-up-synonyms.ts"
import { stripEndings } from "./strip-endings.ts"

/**
 * How much a Hangul word of a question says about its subject, 0 to 1, judged by its form alone. Verbs and adjectives
 * are put otherwise by everybody (꺼내다, 조회하다), and nouns such as 역할 or 특징 ask rather than tell.
 */
export function importanceOf(word: string): number {
  if (isAskingNoun(word)) return ofAskingNoun
  return verbEnding.test(word) || hasPastTense(word) || isVerbForm(word) ? ofPredicate : 1
}

/** Whether a noun asks of its subject what can be asked of any: its role, its kinds, its drawbacks. */
export function isAskingNoun(word: string): boolean {
  return askingNouns.has(word) || askingNouns.has(stripEndings(word))
}

export const ofAskingNoun = 0.3
const ofPredicate = 0.4

/** What one asks of any subject whatever. */
const askingNouns: ReadonlySet<string> = new Set(
  (
    "역할 용도 쓰임 쓰임새 특징 특성 장점 단점 장단점 이유 까닭 원리 방법 방식 종류 목록 리스트 예시 예 과정 절차 순서 구조 구성 " +
    "설명 정의 개념 의미 차이 차이점 공통점 비교 관계 요약 정리 소개 내용 사례 경우 상황 " +
    "약자 약어 줄임말 날짜 일자 일시 시기 시점 연도 년도 예정일"
  ).split(" "),
)

/** Whether a Hangul word is a verb or an adjective by its form, as far as that can be told without a dictionary. */
export function isPredicate(word: string): boolean {
  return (
    verbEnding.test(word) || lightVerb.test(word) || hasPastTense(word) || isPolite(word) || isVerbForm(word)
  )
}

/** Endings that no noun with a particle has. */
const verbEnding =
  /^[가-힣]+(?:려면|려고|으면|어서|아서|해서|어야|아야|해야|여야|어도|아도|었|았|했|는데|은데|던데|나요|까요|는지|을까|어둬|려는|도록|거나|습니다|고싶|싶)[가-힣]{0,3}$/u

/** A noun with 하다, 되다 and the like is a predicate that tells as much as the noun: 분석하는, 암호화된. */
const lightVerb =
  /^[가-힣]{2,}(?:(?:하|되|시키|받|당하)(?:는|고|면|려|지|여|어|던|며|나|니|기|게)|(?:해|돼)(?:주|서|야|도|줘)?|[한할된될])[가-힣]{0,2}$/u

/** 내요, 줘요: a verb in 해요체, while nouns that end in 요 mostly have another vowel before it (필요, 수요). */
function isPolite(word: string): boolean {
  return /[ㅏㅐㅓㅔㅕ]ㅇㅛ$/.test(disassemble(word)) && !/^[개가]요$/.test(word)
}

/** A final ㅆ is past tense, 있다 or 겠: no noun has it. */
function hasPastTense(word: string): boolean {
  return [...word].some((syllable) => {
    const code = syllable.charCodeAt(0) - firstSyllable
    return code >= 0 && code < syllables && code % finals === doubleSiot
  })
}

const firstSyllable = 0xac00
const syllables = 11_172
const finals = 28
const doubleSiot = 20
