import type { Statistics } from "./profiles.ts"
import type { QueryWord } from "./query/query-word.ts"
import { readQuestionKind } from "./query/question-kind.ts"
import type { Weighing } from "./weigh-evidence.ts"

/**
 * Whether a passage has enough of the query to be its answer. A long question in everyday words shares only a part of
 * them with the notes; what it does share may make up for that. Who asks for a quantity, names something that the
 * notes never name, or puts two or three nouns side by side must be met more closely: the notes often tell of the
 * subject but not that of it.
 * Calibrated on several collections, with articles taken out: see docs/retrieval.md.
 * @param text of the passage
 */
export function hasEnoughEvidence(
  { coverage, mass, matches }: Weighing,
  {
    query,
    words,
    text,
  }: { readonly query: string; readonly words: readonly QueryWord[]; readonly text: string },
  statistics: Statistics,
): boolean {
  const { asksForQuantity, isNounPhrase } = readQuestionKind(query)
  const required =
    enough +
    (asksForQuantity ? moreForQuantity : 0) +
    (asksForQuantity && !number.test(text) ? moreWithoutNumber : 0) +
    (namesStranger(words, query, statistics) ? moreForStranger : 0) +
    (isNounPhrase &&
    words.filter(({ importance }) => importance === 1).length <= mostNouns &&
    hangul.test(text) &&
    lacksNoun(words, matches)
      ? moreForNoun
      : 0)
  return coverage + massWeight * mass >= required
}

const massWeight = 0.1
const enough = 0.31
const moreForQuantity = 0.1
const moreWithoutNumber = 0.2
const moreForStranger = 0.2
const moreForNoun = 0.4
/** Who writes more than these without a verb describes in other words, as one does in a sentence. */
const mostNouns = 4

const hangul = /[가-힣]/u
const number =
  /\p{N}|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?(?:개|가지|번|명|배|곳|대|종류)|하나|둘|셋|넷/u

/** A Latin word in a Korean question is mostly a name. */
function namesStranger(words: readonly QueryWord[], query: string, statistics: Statistics): boolean {
  return (
    hangul.test(query) &&
    words.some(
      ({ word, variants }) =>
        /^[a-z][a-z0-9]+$/.test(word) &&
        variants.every(({ terms }) => terms.every((term) => statistics.passagesWith(term) === 0)),
    )
  )
}

/** Whether a Korean noun of the query is not in the passage in any form; an English one may be there in Korean. */
function lacksNoun(words: readonly QueryWord[], matches: Weighing["matches"]): boolean {
  const had = new Set(matches.filter(({ coverage }) => coverage >= half).map(({ word }) => word.word))
  return words.some(({ word, importance }) => importance === 1 && /[가-힣]$/u.test(word) && !had.has(word))
}

const half = 0.5
