import type { Passage } from "../../notes/types.ts"

/** Only nouns carry these particles; 은/는 may as well end a verb before its noun (`담는`, `높은`). */
const asNoun = /[가-힣A-Za-z0-9]{2,}?(?=(?:을|를|의|에서|에게|과|와|으로)(?![가-힣]))/gu

/** The words that the notes use as nouns, told by the particles glued to them. */
export function findNouns(passages: readonly Passage[]): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const { text } of passages) for (const [word] of text.matchAll(asNoun)) nouns.add(word)
  return nouns
}
