import type { Statistics } from "./profiles.ts"
import type { QueryWord } from "./query/query-word.ts"
import { readQuestionKind } from "./query/question-kind.ts"
import type { Weighing } from "./weigh-evidence.ts"

/**
 * Whether a passage has enough of the query to be its answer. A long question in everyday words shares only a part of
 * them with the notes; what it does share may make up for that. Who asks for a quantity, or names something that the
 * notes never name, must be met more closely: the notes often tell of the subject but not that of it.
 * Calibrated on several collections, with articles taken out: see docs/retrieval.md.
 */
export function hasEnoughEvidence(
  { coverage, mass }: Weighing,
  words: readonly QueryWord[],
  query: string,
  statistics: Statistics,
): boolean {
  const required =
    enough +
    (readQuestionKind(query).asksForQuantity ? moreForQuantity : 0) +
    (namesStranger(words, query, statistics) ? moreForStranger : 0)
  return coverage + massWeight * mass >= required
}

const massWeight = 0.1
const enough = 0.36
const moreForQuantity = 0.2
const moreForStranger = 0.1

/** A Latin word in a Korean question is mostly a name. */
function namesStranger(words: readonly QueryWord[], query: string, statistics: Statistics): boolean {
  return (
    /[가-힣]/u.test(query) &&
    words.some(
      ({ word, variants }) =>
        /^[a-z][a-z0-9]+$/.test(word) &&
        variants.every(({ terms }) => terms.every((term) => statistics.passagesWith(term) === 0)),
    )
  )
}
