import type { Passage } from "./types.ts"

/** The passages that stand under the same heading of the same note as `passage`, itself included, in reading order. */
export function sectionOf(passages: readonly Passage[], passage: Passage): readonly Passage[] {
  return passages
    .filter(({ note, heading }) => note === passage.note && isSamePath(heading, passage.heading))
    .toSorted((one, other) => one.lines[0] - other.lines[0] || one.lines[1] - other.lines[1])
}

function isSamePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
