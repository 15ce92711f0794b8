/** Longer lines are statements, whatever they look like. */
const maxTitleChars = 60

const sentenceEnd =
  /[.,;:!…]$|(?:니다|이다|한다|된다|는다|ㄴ다|었다|았다|였다|있다|없다|같다|[가-힣]다|어요|아요|해요|세요|예요|이에요|네요|[하되이]죠|함|됨|임|있음|없음|음|가능|필요)$/

/** Whether plain text reads as a title rather than as a sentence or as a definition (`X : …`). */
export function isTitleLike(text: string): boolean {
  if (text.length === 0 || text.length > maxTitleChars) return false
  if (sentenceEnd.test(text) || /:\s|[가-힣]{2}\.\s/.test(text)) return false
  return /[\p{L}\p{N}]/u.test(text)
}
