import { isVerbForm } from "../thesaurus/look-up-synonyms.ts"
import { stripEndings } from "./strip-endings.ts"

/**
 * How much a Hangul word of a question says about its subject, 0 to 1, judged by its form alone. Verbs and adjectives
 * are put otherwise by everybody (꺼내다, 조회하다), and nouns such as 역할 or 특징 ask rather than tell.
 */
export function importanceOf(word: string): number {
  if (isAskingNoun(word)) return ofAskingNoun
  return isPredicate(word) ? ofPredicate : 1
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
    "설명 정의 개념 의미 차이 차이점 공통점 비교 관계 요약 정리 소개 내용 사례 경우 상황"
  ).split(" "),
)

function isPredicate(word: string): boolean {
  return verbEnding.test(word) || isVerbForm(word)
}

/** Endings that no noun with a particle has. */
const verbEnding =
  /^[가-힣]+(?:려면|려고|으면|어서|아서|해서|어야|아야|해야|여야|어도|아도|었|았|했|는데|은데|던데|나요|까요|는지|을까|어둬|려는|도록|거나|습니다|고싶|싶)[가-힣]{0,3}$/u
