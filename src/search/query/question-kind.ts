import { isFunctionWord } from "../analysis/function-words.ts"
import { isQuestionPhrase } from "../analysis/question-phrasing.ts"
import { splitRuns } from "../analysis/split-runs.ts"
import { isPredicate } from "../analysis/word-importance.ts"

/** Whether a question wants a number: how many, how much, how long. Read from its phrasing alone. */
export function asksForQuantity(query: string): boolean {
  return quantity.test(query)
}

/** Whether a question wants everything of a sort: 종류, 목록, types of. `무슨 종류의` asks for one. */
export function asksForList(query: string): boolean {
  return list.test(query) && !/(?:어떤|무슨)\s*(?:종류|유형)/u.test(query)
}

/** Whether a query is nothing but nouns and names (보안 그룹 요금), and perhaps words that make a question of them. */
export function isNounPhrase(query: string): boolean {
  return splitRuns(query).every(
    ({ script, word }) =>
      script !== "hangul" || isQuestionPhrase(word) || !(isPredicate(word) || isFunctionWord(word)),
  )
}

const quantity =
  /(?:^|[^가-힣])(?:몇|얼마|며칠)|\bhow\s+(?:many|much|long|often|big|large|fast|far|old|high)\b/iu

const list =
  /(?:종류|목록|리스트|유형)(?:[은는이가를도]|에는?)?(?=$|[^가-힣])|(?:전부|모두|다)\s*(?:알려|말해|나열)|(?:뭐|무엇|어떤\s*것?)들|뭐\s*뭐|나열|\b(?:list|kinds|types)\b/iu
