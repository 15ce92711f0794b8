import { isFunctionWord } from "../analysis/function-words.ts"
import { isQuestionPhrase } from "../analysis/question-phrasing.ts"
import { splitRuns } from "../analysis/split-runs.ts"
import { isPredicate } from "../analysis/word-importance.ts"

/** Whether a question wants a number: how many, how much, how long. Read from its phrasing alone. */
export function asksForQuantity(query: string): boolean {
  return quantity.test(query)
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
