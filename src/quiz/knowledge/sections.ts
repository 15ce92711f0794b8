import type { Passage } from "../../notes/types.ts"
import { nameKey } from "../language/name-key.ts"
import { readLabel } from "./gather-groups.ts"

/** A heading of the notes with all that stands below it. */
export interface Section {
  /** The heading, without its number and what stands in brackets. */
  readonly label: string
  readonly path: readonly string[]
  /** The key of everything said below it. */
  readonly key: string
}

/** The headings of the notes, by the heading that they stand side by side under. */
export class Sections {
  readonly #below = new Map<string, Map<string, { path: readonly string[]; texts: string[] }>>()

  constructor(passages: Iterable<Passage>) {
    for (const { note, heading, text } of passages) {
      for (let depth = 1; depth <= heading.length; depth++) {
        const [parent, path] = [keyOf(note, heading.slice(0, depth - 1)), heading.slice(0, depth)]
        const sections = this.#below.get(parent) ?? new Map()
        this.#below.set(parent, sections)
        const section = sections.get(path.at(-1) ?? "") ?? { path, texts: [] }
        section.texts.push(text)
        sections.set(path.at(-1) ?? "", section)
      }
    }
  }

  /** The sections beside one, under the same heading. */
  beside(note: string, path: readonly string[]): readonly Section[] {
    const own = path.at(-1)
    return [...(this.#below.get(keyOf(note, path.slice(0, -1)))?.values() ?? [])]
      .filter((section) => section.path.at(-1) !== own)
      .map((section) => ({
        label: readLabel(section.path.at(-1) ?? ""),
        path: section.path,
        key: nameKey([...section.path, ...section.texts].join("\n")),
      }))
  }
}

function keyOf(note: string, path: readonly string[]): string {
  return JSON.stringify([note, ...path])
}
