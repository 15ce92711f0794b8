import type { Passage } from "../src/notes/types.ts"

/**
 * Makes as many passages as asked for out of the sentences of a few, so that words keep their frequencies.
 * The same seed gives the same passages.
 */
export function recombinePassages(passages: readonly Passage[], count: number, seed: number): Passage[] {
  const random = mulberry32(seed)
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const sentences = passages
    .flatMap(({ text }) => text.split(/(?<=[.!?다])\s+|\n+/u))
    .filter((one) => one.length > 5)
  return Array.from({ length: count }, (_, number) => ({
    id: `p${number}`,
    note: `note-${Math.floor(number / 100)}.md`,
    heading: pick(passages)?.heading ?? [],
    lines: [1, 1],
    kind: "prose",
    text: Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(sentences) ?? "").join(" "),
  }))
}

/** A small seeded generator (Tommy Ettinger, 2017, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
