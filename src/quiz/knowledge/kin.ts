import type { Concept } from "./concept.ts"

/** A concept and how far off it stands: 0 same heading, 1 same parent, 2 same chapter, 3 same note, 4 elsewhere. */
export interface Relative {
  readonly concept: Concept
  readonly distance: number
}

/** At most this many of one heading are looked at, those nearest in the notes: large notes stay fast. */
const mostOfOneKind = 32
const enough = 40

/** Who stands near whom in the outline of the notes. */
export class Kin {
  readonly #concepts: readonly Concept[]
  readonly #byPath = new Map<string, number[]>()

  constructor(concepts: readonly Concept[]) {
    this.#concepts = concepts
    for (const concept of concepts) {
      const keys = new Set(concept.homes.flatMap((path) => circlesOf(concept, path).map(({ key }) => key)))
      for (const key of keys) {
        const members = this.#byPath.get(key)
        if (members === undefined) this.#byPath.set(key, [concept.index])
        else members.push(concept.index)
      }
    }
  }

  /** The nearest relatives, each once, at its least distance. */
  around(concept: Concept): readonly Relative[] {
    const found = new Map<number, number>()
    const circles = concept.homes
      .flatMap((path) => circlesOf(concept, path))
      .toSorted((one, other) => one.distance - other.distance)
    for (const { key, distance } of circles) {
      if (found.size >= enough && distance > 1) break
      for (const index of nearest(this.#byPath.get(key) ?? [], concept.index)) {
        if (index !== concept.index && !found.has(index)) found.set(index, distance)
      }
    }
    return [...found].flatMap(([index, distance]) => {
      const relative = this.#concepts[index]
      return relative === undefined ? [] : [{ concept: relative, distance }]
    })
  }
}

interface Circle {
  readonly key: string
  readonly distance: number
}

function circlesOf(concept: Concept, path: readonly string[]): readonly Circle[] {
  const keyOf = (length: number) => JSON.stringify([concept.note, ...path.slice(0, length)])
  const folder = concept.note.includes("/") ? concept.note.slice(0, concept.note.lastIndexOf("/")) : ""
  return [
    { key: keyOf(path.length), distance: 0 },
    // The parent of a chapter is the whole note and says little of who is like whom.
    ...(path.length >= 2 ? [{ key: keyOf(path.length - 1), distance: path.length >= 3 ? 1 : 2 }] : []),
    ...(path.length >= 4 ? [{ key: keyOf(2), distance: 2 }] : []),
    { key: keyOf(0), distance: 3 },
    { key: `folder ${folder}`, distance: 4 },
  ]
}

/** The members around a position in a sorted list. */
function nearest(members: readonly number[], index: number): readonly number[] {
  if (members.length <= mostOfOneKind) return members
  let at = members.findIndex((member) => member >= index)
  if (at < 0) at = members.length - 1
  const from = Math.max(0, Math.min(at - mostOfOneKind / 2, members.length - mostOfOneKind))
  return members.slice(from, from + mostOfOneKind)
}
