import { findLeak, findLeaks } from "../language/name-leak.ts"
import type { Concept } from "./concept.ts"
import type { Knowledge } from "./knowledge.ts"

/**
 * The word by which a statement gives away that it is said of the concept: it has all words of the name, or one that no
 * other name of the chapter has (`센서의 이벤트를 …` of IoT Events).
 */
export function findSelfNaming(text: string, concept: Concept, knowledge: Knowledge): string | undefined {
  const leaks = [...findLeaks(text, concept.coreNames)]
  const isSaid = (word: string) => leaks.some((leak) => findLeak(leak, [word]) !== undefined)
  const isWhole = concept.nameWords.some((name) => {
    const words = name.filter((word) => /\p{L}/u.test(word))
    return words.length > 0 && words.every(isSaid)
  })
  return isWhole ? leaks[0] : knowledge.ownWords(text, concept)[0]
}
