import { nameWords } from "../language/name-key.ts"
import { findLeak, findLeaks } from "../language/name-leak.ts"
import type { Concept } from "./concept.ts"
import type { Knowledge } from "./knowledge.ts"
import { namesBeyondSort } from "./names-beyond-sort.ts"

/**
 * The word by which a statement gives away that it is said of the concept: it has all words of the name, or one that no
 * other name of the chapter has (`센서의 이벤트를 …` of IoT Events).
 */
export function findSelfNaming(text: string, concept: Concept, knowledge: Knowledge): string | undefined {
  const names = namesBeyondSort(concept.coreNames, concept.name, text)
  const leaks = [...findLeaks(text, names)]
  const isSaid = (word: string) => leaks.some((leak) => findLeak(leak, [word]) !== undefined)
  const isWhole = names.some((name) => {
    const words = nameWords(name.toLowerCase()).filter((word) => /\p{L}/u.test(word))
    return words.length > 0 && words.every(isSaid)
  })
  return isWhole ? leaks[0] : knowledge.ownWords(text, concept).find((word) => leaks.includes(word))
}
