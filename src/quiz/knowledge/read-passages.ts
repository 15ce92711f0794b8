import type { Passage } from "../../notes/types.ts"
import { readFeatures } from "../language/features.ts"
import type { Language } from "../language/phrases.ts"
import type { NotesContent } from "./knowledge.ts"

/** Korean where a quarter of the words have Hangul: Korean notes on anything technical are full of Latin words. */
export function findLanguages(passages: Iterable<Passage>): ReadonlyMap<string, Language> {
  const counts = new Map<string, { hangul: number; all: number }>()
  for (const { note, text, heading } of passages) {
    const count = counts.get(note) ?? { hangul: 0, all: 0 }
    counts.set(note, count)
    for (const [word] of `${heading.at(-1) ?? ""} ${text}`.matchAll(/\p{L}+/gu)) {
      count.all++
      if (/\p{Script=Hangul}/u.test(word)) count.hangul++
    }
  }
  return new Map([...counts].map(([note, { hangul, all }]) => [note, hangul * 4 >= all ? "ko" : "en"]))
}

/** The paths of the notes that are tagged as flashcards, as a whole or in a passage. */
export function findDecks({ notes, passages }: NotesContent): ReadonlySet<string> {
  const isDeckTag = (tag: string) => /^flashcards(?:\/|$)/i.test(tag)
  return new Set([
    ...notes.filter(({ tags }) => tags.some(isDeckTag)).map(({ path }) => path),
    ...passages.filter(({ text }) => /(?:^|\s)#flashcards\b/i.test(text)).map(({ note }) => note),
  ])
}

/** Inverse document frequency over passages, scaled to 0..1. */
export function weighFeatures(passages: readonly Passage[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const passage of passages) {
    for (const feature of readFeatures(passage.text)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const most = Math.log(1 + passages.length)
  for (const [feature, count] of counts) {
    counts.set(feature, most === 0 ? 1 : Math.log((1 + passages.length) / count) / most)
  }
  return counts
}
