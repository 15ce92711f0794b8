import { isAcronym } from "../../notes/acronym.ts"
import { headNoun } from "./head-noun.ts"

/**
 * The names that a description must not tell. What an acronym stands for ends in what sort of thing it is, and nobody
 * reads `TCP` off `a protocol that …`: that word is left out.
 */
export function namesBeyondSort(
  names: readonly string[],
  shown: string,
  description: string,
): readonly string[] {
  if (!isAcronym(shown)) return names
  const head = headNoun(description)
  return names.flatMap((name) => {
    const words = name.split(" ")
    const isSort = words.length > 1 && words.at(-1)?.toLowerCase() === head
    return isSort ? [words.slice(0, -1).join(" ")] : [name]
  })
}
