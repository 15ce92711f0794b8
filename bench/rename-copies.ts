import type { Term } from "../src/notes/types.ts"

export interface PlainNote {
  readonly path: string
  readonly markdown: string
}

/** Syllables that names are told apart by, chosen not to look like a particle. */
const syllables = [..."담룡벽솔찬콩탑퓨훈갑낙돌맥빛섬"]

/**
 * Copies of notes in which every term has another name, as a large vault has many different terms. The first is as the
 * notes are.
 */
export function* renameCopies(
  notes: readonly PlainNote[],
  terms: readonly Term[],
  copies: number,
): Generator<PlainNote> {
  const names = [...new Set(terms.flatMap(({ name, aliases }) => [name, ...aliases]))].toSorted(
    (one, other) => other.length - one.length,
  )
  const anyName = new RegExp(names.map((name) => RegExp.escape(name)).join("|"), "gu")
  for (let copy = 0; copy < copies; copy++) {
    const mark = markOf(copy)
    for (const { path, markdown } of notes) {
      yield {
        path: `${copy}/${path}`,
        markdown: copy === 0 ? markdown : markdown.replace(anyName, (name) => `${name}${mark}`),
      }
    }
  }
}

/** The number in syllables, at least two of them. */
function markOf(copy: number): string {
  const rest = Math.floor(copy / syllables.length)
  const last = syllables[copy % syllables.length] ?? ""
  return (rest < syllables.length ? (syllables[rest] ?? "") : markOf(rest)) + last
}
