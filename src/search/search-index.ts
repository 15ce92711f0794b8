import type { Passage } from "../notes/types.ts"
import { chooseAnswer, type Searchable } from "./choose-answer.ts"
import { type Changes, compareSources } from "./compare-sources.ts"
import { PassageIndex } from "./index-passages.ts"
import { NameStock } from "./names/name-stock.ts"
import { fieldsOf } from "./passage-fields.ts"
import { Profiles } from "./profiles.ts"
import { suggestNames } from "./suggest-names.ts"
import { TermNames } from "./term-names.ts"
import type { Part, PassageSearch, SearchSource } from "./types.ts"
import { WordStock } from "./vocabulary.ts"

/**
 * An index that follows the notes: each update gives a search of the notes as they are now and costs what has changed.
 * A search given out before goes on answering, and never shows a passage that its notes did not have.
 */
export class SearchIndex {
  #source: SearchSource = { passages: [], terms: [] }
  #edition = 0
  #termNames = new TermNames()
  #names = new NameStock()
  #profiles = new Profiles()
  #vocabulary = new WordStock()
  #index = PassageIndex.build(this.#profiles)
  #shelf = new Map<string, Shelved>()
  #discarded = 0
  readonly #without: Searchable["without"]

  /** @param without parts that are left out */
  constructor(without: readonly Part[] = []) {
    this.#without = new Set(without)
  }

  update(source: SearchSource): PassageSearch {
    const { passages, terms } = compareSources(this.#source, source)
    const edition = ++this.#edition
    const renamed = this.#termNames.change(terms)
    const { stale, fresh } = this.#findWork(passages, renamed)
    this.#source = source
    if (stale.length + fresh.length + this.#discarded > source.passages.length * worthRebuilding) {
      this.#rebuild()
    } else {
      for (const term of terms.gone) this.#names.removeTerm(term)
      for (const term of terms.come) this.#names.addTerm(term)
      this.#patch(stale, fresh)
    }
    return this.#openSearch(edition)
  }

  /** Plain data for `load`; write it with `serialize` of node:v8 to a place where nobody else can write. */
  save(): SavedIndex {
    return {
      format,
      names: Array.from(this.#profiles.byPassage.keys(), (id) => this.#shelf.get(id)?.names ?? ""),
      profiles: this.#profiles.pack(),
      vocabulary: this.#vocabulary.pack(),
      index: this.#index.pack(),
    }
  }

  /**
   * The index as it was saved, to be brought up to date by `update`; undefined when it was saved by another version or
   * of other notes than these.
   */
  static load(saved: SavedIndex, source: SearchSource): SearchIndex | undefined {
    const byId = new Map(source.passages.map((passage) => [passage.id, passage]))
    const { passageIds } = saved.profiles
    const loaded = new SearchIndex()
    loaded.#termNames.change({ gone: [], come: source.terms })
    const isOfThese =
      passageIds.length === byId.size &&
      passageIds.every((id, place) => byId.has(id) && saved.names[place] === loaded.#termNames.of(id))
    if (saved.format !== format || !isOfThese) return undefined
    loaded.#source = source
    loaded.#profiles = Profiles.unpack(saved.profiles)
    loaded.#vocabulary = WordStock.unpack(saved.vocabulary)
    loaded.#index = PassageIndex.unpack(saved.index)
    for (const term of source.terms) loaded.#names.addTerm(term)
    for (const [place, id] of passageIds.entries()) {
      const passage = byId.get(id)
      if (passage === undefined) continue
      loaded.#shelf.set(id, { passage, names: saved.names[place] ?? "", since: 0 })
      loaded.#names.addPassage(passage)
    }
    return loaded
  }

  /** Which passages have to be taken out of the index, and which put in; the same twice where its names changed. */
  #findWork(
    { gone, come }: Changes<Passage>,
    renamed: ReadonlySet<string>,
  ): { stale: readonly Shelved[]; fresh: readonly Shelved[] } {
    const since = this.#edition
    const stale = new Map<string, Shelved>()
    const fresh = new Map<string, Shelved>()
    for (const { id } of gone) {
      const shelved = this.#shelf.get(id)
      if (shelved !== undefined) stale.set(id, shelved)
    }
    for (const passage of come) {
      const known = this.#shelf.get(passage.id)
      const names = this.#termNames.of(passage.id)
      // The same text in another place of its note: nothing to be indexed anew.
      if (known?.names === names) this.#shelf.set(passage.id, { ...known, passage })
      else {
        if (known !== undefined) stale.set(passage.id, known)
        fresh.set(passage.id, { passage, names, since: known?.since ?? since })
      }
    }
    for (const id of renamed) {
      const known = this.#shelf.get(id)
      const names = this.#termNames.of(id)
      if (known === undefined || known.names === names || stale.has(id)) continue
      stale.set(id, known)
      fresh.set(id, { ...known, names })
    }
    return { stale: [...stale.values()], fresh: [...fresh.values()] }
  }

  #rebuild(): void {
    const before = this.#shelf
    this.#names = new NameStock()
    this.#profiles = new Profiles()
    this.#vocabulary = new WordStock()
    // A search given out before keeps the old ones.
    this.#shelf = new Map()
    this.#discarded = 0
    const { passages, terms } = this.#source
    for (const term of terms) this.#names.addTerm(term)
    for (const passage of passages) {
      const names = this.#termNames.of(passage.id)
      const since = before.get(passage.id)?.since ?? this.#edition
      this.#shelf.set(passage.id, { passage, names, since })
      this.#profiles.add(fieldsOf(passage, names))
      this.#vocabulary.add(passage)
      this.#names.addPassage(passage)
    }
    this.#index = PassageIndex.build(this.#profiles)
  }

  #patch(stale: readonly Shelved[], fresh: readonly Shelved[]): void {
    for (const { passage } of stale) {
      this.#shelf.delete(passage.id)
      this.#index.remove(passage.id)
      this.#profiles.remove(passage.id)
      this.#vocabulary.remove(passage)
      this.#names.removePassage(passage)
    }
    this.#discarded += stale.length
    for (const shelved of fresh) {
      const { passage, names } = shelved
      this.#shelf.set(passage.id, shelved)
      const profile = this.#profiles.add(fieldsOf(passage, names))
      this.#index.add(passage.id, profile, this.#profiles.terms)
      this.#vocabulary.add(passage)
      this.#names.addPassage(passage)
    }
  }

  #openSearch(edition: number): PassageSearch {
    const shelf = this.#shelf
    const searchable: Searchable = {
      without: this.#without,
      index: this.#index,
      findPassage(id) {
        const shelved = shelf.get(id)
        return shelved !== undefined && shelved.since <= edition ? shelved.passage : undefined
      },
      profiles: this.#profiles,
      lexicon: { names: this.#names, vocabulary: this.#vocabulary },
    }
    return {
      passageCount: this.#source.passages.length,
      answer: (query, options) => chooseAnswer(query, searchable, options),
      suggest: (typed, limit) => suggestNames(typed, limit, searchable.lexicon.names),
    }
  }
}

/** From this share of changed passages on a patch costs more than a new index, and leaves a worse one. */
const worthRebuilding = 0.2
/** To be raised with every change of what is saved or of how words are taken apart. */
const format = "hunjang-search-2"

interface Shelved {
  readonly passage: Passage
  /** Of the terms that the passage explains, one a line. */
  readonly names: string
  /** The first edition of the notes that had it. */
  readonly since: number
}

/** An index as it is written down. */
export interface SavedIndex {
  readonly format: string
  /** Beside the profiles' passages. */
  readonly names: readonly string[]
  readonly profiles: ReturnType<Profiles["pack"]>
  readonly vocabulary: ReturnType<WordStock["pack"]>
  readonly index: ReturnType<PassageIndex["pack"]>
}
