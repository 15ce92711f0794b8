import { deserialize, serialize } from "node:v8"
import type { Passage, Term } from "../notes/types.ts"
import { chooseAnswer, type Searchable } from "./choose-answer.ts"
import { PassageIndex } from "./index-passages.ts"
import { buildNameTable } from "./names/name-table.ts"
import { fieldsOf } from "./passage-fields.ts"
import { Profiles } from "./profiles.ts"
import { suggestNames } from "./suggest-names.ts"
import type { PassageSearch, SearchSource } from "./types.ts"
import { WordStock } from "./vocabulary.ts"

/**
 * An index that follows the notes: each update gives a search of the notes as they are now and costs what has changed.
 * A search given out before goes on answering, and never shows a passage that its notes did not have.
 */
export class SearchIndex {
  #profiles = new Profiles()
  #vocabulary = new WordStock()
  #index = PassageIndex.build(this.#profiles)
  #shelf = new Map<string, Shelved>()
  #discarded = 0

  update(source: SearchSource): PassageSearch {
    const next = shelve(source)
    const stale = [...this.#shelf].filter(([id, { names }]) => next.get(id)?.names !== names)
    const fresh = [...next].filter(([id, { names }]) => this.#shelf.get(id)?.names !== names)
    if (fresh.length + stale.length + this.#discarded > next.size * worthRebuilding) this.#rebuild(next)
    else this.#patch(stale, fresh)
    this.#shelf = next
    return openSearch(source, {
      index: this.#index,
      passages: new Map(source.passages.map((passage) => [passage.id, passage])),
      profiles: this.#profiles,
      lexicon: {
        names: buildNameTable(source.terms, source.passages),
        vocabulary: this.#vocabulary,
      },
    })
  }

  /** For `load`: bytes to be kept where nobody else can write, as Node's own format trusts what it reads. */
  save(): Uint8Array {
    const saved: Saved = {
      format,
      names: [...this.#shelf.values()].map(({ names }) => names),
      profiles: this.#profiles.pack(),
      vocabulary: this.#vocabulary.pack(),
      index: this.#index.pack(),
    }
    return serialize(saved)
  }

  /** The index as it was saved; undefined when it was saved by another version or of other notes. */
  static load(bytes: Uint8Array, source: SearchSource): SearchIndex | undefined {
    const saved = readSaved(bytes)
    const shelf = shelve(source)
    if (saved === undefined || !isOf(saved, shelf)) return undefined
    const loaded = new SearchIndex()
    loaded.#shelf = shelf
    loaded.#profiles = Profiles.unpack(saved.profiles)
    loaded.#vocabulary = WordStock.unpack(saved.vocabulary)
    loaded.#index = PassageIndex.unpack(saved.index)
    return loaded
  }

  #rebuild(next: ReadonlyMap<string, Shelved>): void {
    this.#profiles = new Profiles()
    this.#vocabulary = new WordStock()
    this.#discarded = 0
    for (const { passage, names } of next.values()) {
      this.#profiles.add(fieldsOf(passage, names))
      this.#vocabulary.add(passage)
    }
    this.#index = PassageIndex.build(this.#profiles)
  }

  #patch(
    stale: readonly (readonly [id: string, shelved: Shelved])[],
    fresh: readonly (readonly [id: string, shelved: Shelved])[],
  ): void {
    for (const [id, { passage }] of stale) {
      this.#index.remove(id)
      this.#profiles.remove(id)
      this.#vocabulary.remove(passage)
    }
    this.#discarded += stale.length
    for (const [id, { passage, names }] of fresh) {
      this.#index.add(id, this.#profiles.add(fieldsOf(passage, names)), this.#profiles.terms)
      this.#vocabulary.add(passage)
    }
  }
}

/** From this share of changed passages on a patch costs more than a new index, and leaves a worse one. */
const worthRebuilding = 0.2
/** To be raised with every change of what is saved or of how words are taken apart. */
const format = "hunjang-search-1"

interface Shelved {
  readonly passage: Passage
  /** Of the terms that the passage explains, one a line. */
  readonly names: string
}

interface Saved {
  readonly format: string
  readonly names: readonly string[]
  readonly profiles: ReturnType<Profiles["pack"]>
  readonly vocabulary: ReturnType<WordStock["pack"]>
  readonly index: ReturnType<PassageIndex["pack"]>
}

function openSearch({ passages }: SearchSource, searchable: Searchable): PassageSearch {
  return {
    passageCount: passages.length,
    answer: (query, options) => chooseAnswer(query, searchable, options),
    suggest: (typed, limit) => suggestNames(typed, limit, searchable.lexicon.names),
  }
}

function shelve({ passages, terms }: SearchSource): Map<string, Shelved> {
  const names = namesByPassage(terms)
  return new Map(
    passages.map((passage) => [passage.id, { passage, names: (names.get(passage.id) ?? []).join("\n") }]),
  )
}

function namesByPassage(terms: readonly Term[]): ReadonlyMap<Passage["id"], readonly string[]> {
  const names = new Map<string, string[]>()
  for (const { passageId, name, aliases } of terms) {
    const known = names.get(passageId)
    if (known === undefined) names.set(passageId, [name, ...aliases])
    else known.push(name, ...aliases)
  }
  return names
}

function readSaved(bytes: Uint8Array): Saved | undefined {
  try {
    const saved: Saved = deserialize(bytes)
    return saved.format === format ? saved : undefined
  } catch {
    // Cut short or not ours: the index is built from the notes, as without it.
    return undefined
  }
}

function isOf({ profiles, names }: Saved, shelf: ReadonlyMap<string, Shelved>): boolean {
  return (
    profiles.passageIds.length === shelf.size &&
    profiles.passageIds.every((id) => shelf.has(id)) &&
    [...shelf.values()].every((shelved, index) => shelved.names === names[index])
  )
}
