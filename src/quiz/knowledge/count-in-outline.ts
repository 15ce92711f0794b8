import type { Passage } from "../../notes/types.ts"
import { nameKey } from "../language/name-key.ts"
import type { Concept } from "./concept.ts"
import type { Knowledge } from "./knowledge.ts"

/** How many names end in each word, the first words apart. */
export function countLastWords(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { name } of concepts) {
    const last = name.split(" ").slice(1).at(-1)?.toLowerCase()
    if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + 1)
  }
  return counts
}

/** Under how many different headings each concept has a heading, by its index. */
export function countHeadingParents(knowledge: Knowledge): ReadonlyMap<number, number> {
  const parents = new Map<number, Set<string>>()
  const paths = new Map(
    [...knowledge.passages.values()].map(({ note, heading }) => [JSON.stringify([note, heading]), heading]),
  )
  for (const heading of paths.values()) {
    for (const [at, each] of heading.entries()) {
      const concept = at === 0 ? undefined : knowledge.conceptOfHeading(each)
      if (concept === undefined) continue
      const known = parents.get(concept.index) ?? new Set<string>()
      parents.set(concept.index, known.add(heading[at - 1] ?? ""))
    }
  }
  return new Map([...parents].map(([index, headings]) => [index, headings.size]))
}

/** How many other concepts are explained below the headings of each, by its index. */
export function countBelow(knowledge: Knowledge): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const each of knowledge.concepts) {
    const above = new Set(each.homes.flat().map((heading) => knowledge.conceptOfHeading(heading)))
    for (const concept of above) {
      if (concept !== undefined && concept !== each)
        counts.set(concept.index, (counts.get(concept.index) ?? 0) + 1)
    }
  }
  return counts
}

/** What sentences such as `ELB에는 ALB와 NLB가 있다` say that a concept has. */
export function readParts({ passages, names }: Knowledge): ReadonlyMap<number, readonly string[]> {
  const parts = new Map<number, string[]>()
  for (const { text } of passages.values()) {
    for (const [, whole = "", part = ""] of text.matchAll(
      /(?:^|(?<=\.)\s)([^\n.]{2,40}?)에는\s([^\n]+)/gmu,
    )) {
      const concept = names.find(whole)
      if (concept !== undefined) parts.set(concept.index, [...(parts.get(concept.index) ?? []), part])
    }
  }
  return parts
}

/** What stands before a colon at the beginning of a line or an entry. */
const label =
  /^\s*(?:>\s?)*(?:[-*+•]\s+|\d+[.)]\s+)?(?:\*\*|__)?([^:：*_|`\n]{2,40}?)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s/gmu

/** Under how many different headings a word stands before a colon, by its key. */
export function countLabels(passages: Iterable<Passage>): ReadonlyMap<string, number> {
  const places = new Map<string, Set<string>>()
  for (const { text, note, heading } of passages) {
    for (const [, written = ""] of text.matchAll(label)) {
      const key = nameKey(written)
      places.set(key, (places.get(key) ?? new Set()).add(JSON.stringify([note, ...heading])))
    }
  }
  return new Map([...places].map(([key, under]) => [key, under.size]))
}
