import type { Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"

const contextual = new Set(["name-is-a-phrase", "name-is-an-aspect", "name-needs-context"])

/** A longer heading is a sentence about the thing, not a part of it. */
const longestPart = 18

/**
 * How a question names what a fact is about. A plain word or phrase that heads a part of something's section says little
 * alone and is shown with that something: `Network Load Balancer › 상태 확인`. Undefined where not even that is clear.
 */
export function labelSubject(fact: Fact, knowledge: Knowledge): string | undefined {
  const reason = knowledge.whyNotAskable(fact.subject)
  if (reason === undefined) return fact.subject.name
  if (!contextual.has(reason) || fact.subject.name.length > longestPart) return undefined
  const { heading } = fact.place
  const own = heading.findLastIndex((each) => knowledge.conceptOfHeading(each) === fact.subject)
  const parent = heading
    .slice(0, own < 0 ? undefined : own)
    .map((each) => knowledge.conceptOfHeading(each))
    .findLast((concept) => concept !== undefined && knowledge.whyNotAskable(concept) === undefined)
  const repeats = parent !== undefined && fact.subject.name.includes(knowledge.coreName(parent.name))
  return parent === undefined || parent === fact.subject || repeats
    ? undefined
    : `${parent.name} › ${fact.subject.name}`
}
