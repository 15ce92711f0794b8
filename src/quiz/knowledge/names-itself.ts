import { nameKey } from "../language/name-key.ts"
import { findLeak } from "../language/name-leak.ts"
import type { Concept } from "./concept.ts"
import type { Knowledge } from "./knowledge.ts"

const leastWordsBesideName = 8
const mostOfName = 0.5

/**
 * The word by which a statement gives away that it is said of the concept: its whole name, where the rest says little,
 * or more than half of its words (`IoT 센서의 이벤트를 …` of IoT Events), unless another name of the chapter has them too.
 */
export function findSelfNaming(text: string, concept: Concept, knowledge: Knowledge): string | undefined {
  const words = knowledge.ownWords(text, concept)
  if (words.length === 0) return undefined
  const key = nameKey(text)
  if ([...concept.keys].some((name) => key.includes(name)))
    return countWords(text, words) < leastWordsBesideName ? words[0] : undefined
  const isMostOf = (name: readonly string[]) =>
    name.filter((word) => words.some((leak) => findLeak(leak, [word]) !== undefined)).length >
    name.length * mostOfName
  return concept.nameWords.some(isMostOf) ? words[0] : undefined
}

function countWords(text: string, without: readonly string[]): number {
  const words = text.match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return words.filter((word) => !without.some((leak) => leak.toLowerCase().includes(word.toLowerCase())))
    .length
}
