import type { Passage } from "../../notes/types.ts"
import type { Place } from "../knowledge/concept.ts"

/**
 * What a question is about, in the words of the notes: the chapter. In a vault of many notes each note is a chapter,
 * under its title; a note that makes up most of the vault is divided by its own chapters.
 */
export class TopicFinder {
  readonly #titled: ReadonlySet<string>
  readonly #large: ReadonlySet<string>

  constructor(passages: readonly Passage[]) {
    const byNote = Map.groupBy(passages, ({ note }) => note)
    this.#titled = new Set(
      [...byNote]
        .filter(([, own]) => new Set(own.map(({ heading }) => heading[0])).size === 1)
        .map(([note]) => note),
    )
    this.#large = new Set(
      [...byNote].filter(([, own]) => own.length * 2 > passages.length).map(([note]) => note),
    )
  }

  topicOf({ note, heading }: Place): string {
    const title = heading[0] ?? note.replace(/^.*\//, "").replace(/\.(?:md|markdown)$/i, "")
    return this.#titled.has(note) && this.#large.has(note) ? (heading[1] ?? title) : title
  }
}
