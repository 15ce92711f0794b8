import type { Fact } from "../knowledge/concept.ts"
import { readLabel } from "../knowledge/gather-groups.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"

const contextual = new Set(["name-is-a-phrase", "name-is-an-aspect", "name-needs-context"])

/** A longer heading is a sentence about the thing, not a part of it. */
const longestPart = 18
const longestAbove = 32
/** `AWS에서의 블록체인`, `AWS를 이용한 컴퓨팅`: heads a chapter, whatever it then tells. */
const isTitle = /에서의\s|(?:이용|활용|사용)한\s|(?:위|통)한\s|방법$/u

/**
 * How a question names what a fact is about. A plain word or phrase that heads a part of something's section says little
 * alone and is shown with that something: `Network Load Balancer › 상태 확인`. Undefined where not even that is clear.
 */
export function labelSubject(fact: Fact, knowledge: Knowledge): string | undefined {
  const reason = knowledge.whyNotAskable(fact.subject)
  if (reason === undefined) return fact.subject.name
  if (!contextual.has(reason) || fact.subject.name.length > longestPart) return undefined
  if (isTitle.test(fact.subject.name)) return undefined
  const { heading } = fact.place
  const own = heading.findLastIndex((each) => knowledge.conceptOfHeading(each) === fact.subject)
  const parents = heading.slice(0, own < 0 ? undefined : own)
  const parent = parents
    .map((each) => knowledge.conceptOfHeading(each))
    .findLast((concept) => concept !== undefined && knowledge.whyNotAskable(concept) === undefined)
  const above =
    parent === undefined || parent === fact.subject ? readLabel(parents.at(-1) ?? "") : parent.name
  const repeats = fact.subject.name.includes(knowledge.coreName(above)) || above.includes(fact.subject.name)
  return above === "" || above.length > longestAbove || repeats
    ? undefined
    : `${above} › ${fact.subject.name}`
}
