import { scriptOf } from "../language/name-key.ts"
import { findLeak, findLeaks } from "../language/name-leak.ts"
import type { Concept } from "./concept.ts"
import type { Knowledge } from "./knowledge.ts"

const leastWordsBesideName = 8
const mostOfName = 0.5

/**
 * The word by which a statement gives away that it is said of the concept: it has all words of the name (a proper name
 * may stand in a statement that says much besides), or more than half of them (`IoT 센서의 이벤트를 …` of IoT Events),
 * unless another name of the chapter has them too.
 */
export function findSelfNaming(text: string, concept: Concept, knowledge: Knowledge): string | undefined {
  const leaks = [...findLeaks(text, concept.coreNames)]
  const shareOf = (name: readonly string[], words: readonly string[]) =>
    name.filter((word) => words.some((leak) => findLeak(leak, [word]) !== undefined)).length / name.length
  const whole = concept.coreNames.filter((_, at) => shareOf(concept.nameWords[at] ?? [], leaks) === 1)
  if (whole.length > 0) {
    const isProper = whole.every((name) => scriptOf(name) === "latin")
    return isProper && countWords(text, leaks) >= leastWordsBesideName ? undefined : leaks[0]
  }
  const own = knowledge.ownWords(text, concept)
  return concept.nameWords.some((name) => shareOf(name, own) > mostOfName) ? own[0] : undefined
}

function countWords(text: string, without: readonly string[]): number {
  const words = text.match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return words.filter((word) => !without.some((leak) => leak.toLowerCase().includes(word.toLowerCase())))
    .length
}
