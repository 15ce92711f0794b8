import { isFunctionWord } from "../analysis/function-words.ts"
import { isQuestionPhrase } from "../analysis/question-phrasing.ts"
import { splitRuns } from "../analysis/split-runs.ts"
import { isPredicate } from "../analysis/word-importance.ts"

/** What sort of answer a question wants, read from its phrasing alone. */
export interface QuestionKind {
  /** How many, how much, how long. */
  readonly asksForQuantity: boolean
  /** Everything of a sort: 종류, 목록, types of. */
  readonly asksForList: boolean
  /** Nothing but nouns and names (보안 그룹 요금), and perhaps words that make a question of them. */
  readonly isNounPhrase: boolean
}

export function readQuestionKind(query: string): QuestionKind {
  return {
    asksForQuantity: quantity.test(query),
    asksForList: list.test(query),
    isNounPhrase: isNounPhrase(query),
  }
}

const quantity =
  /(?:^|[^가-힣])(?:몇|얼마|며칠)|\bhow\s+(?:many|much|long|often|big|large|fast|far|old|high)\b/iu

const list =
  /(?:종류|목록|리스트|가지|유형)(?:[은는이가를의도]|에는?)?(?=$|[^가-힣])|(?:전부|모두|다)\s*(?:알려|말해|나열)|(?:뭐|무엇|어떤\s*것?)들|뭐\s*뭐|나열|\b(?:list|kinds|types|all)\b/iu

function isNounPhrase(query: string): boolean {
  return splitRuns(query).every(
    ({ script, word }) =>
      script !== "hangul" || isQuestionPhrase(word) || !(isPredicate(word) || isFunctionWord(word)),
  )
}
