import { type BoundNotes, bindReadings } from "../notes/bind-readings.ts"
import { SearchIndex } from "../search/search-index.ts"
import type { PassageSearch, SearchSource } from "../search/types.ts"
import type { IndexCache } from "./index-cache.ts"
import { Shelf } from "./shelf.ts"
import type { Edition, LibraryLog } from "./types.ts"

/** The notes of a folder and the index of them, both following the folder's changes. */
export class NotesIndex {
  readonly #shelf: Shelf
  readonly #cache: IndexCache | undefined
  readonly #log: LibraryLog
  #index: SearchIndex
  /** Of what is on the shelf; undefined until it is brought together. */
  #bound: BoundNotes | undefined
  /** Whether the index has something that the cache does not. */
  #isUnkept: boolean

  /** Empty, or as it was kept when the process last ran; `update` brings it up to date. */
  static async open(dir: string, cache: IndexCache | undefined, log: LibraryLog): Promise<NotesIndex> {
    const reading = (await cache?.read()) ?? { reason: "none" }
    if ("kept" in reading) {
      const shelf = new Shelf(dir, reading.kept.shelf)
      const bound = bindReadings(shelf.readings)
      const index = SearchIndex.load(reading.kept.index, bound)
      if (index !== undefined) return new NotesIndex({ shelf, cache, log, index, bound })
    }
    const reason = "kept" in reading ? "damaged" : reading.reason
    if (reason !== "none")
      log.info({ path: cache?.path, reason }, "the kept index is not used; indexing anew")
    return new NotesIndex({ shelf: new Shelf(dir), cache, log, index: new SearchIndex(), bound: undefined })
  }

  private constructor(opened: {
    readonly shelf: Shelf
    readonly cache: IndexCache | undefined
    readonly log: LibraryLog
    readonly index: SearchIndex
    readonly bound: BoundNotes | undefined
  }) {
    this.#shelf = opened.shelf
    this.#cache = opened.cache
    this.#log = opened.log
    this.#index = opened.index
    this.#bound = opened.bound
    this.#isUnkept = opened.bound === undefined
  }

  /** Reads what changed, and `touched` files (absolute) in any case; false where nothing is different. */
  async read(touched: ReadonlySet<string>): Promise<boolean> {
    const isDifferent = await this.#shelf.update(touched)
    if (isDifferent) {
      this.#bound = undefined
      this.#isUnkept = true
    }
    return isDifferent
  }

  /** The notes as last read. */
  makeEdition(
    buildSearch: (source: SearchSource) => PassageSearch = (source) => this.#search(source),
  ): Edition {
    this.#bound ??= bindReadings(this.#shelf.readings)
    const { passages, terms } = this.#bound
    const problems = [...this.#shelf.problems, ...this.#bound.problems]
    return { ...this.#bound, problems, search: buildSearch({ passages, terms }) }
  }

  /** Writes the index down for the next start; that it cannot is no more than logged. */
  async keep(): Promise<void> {
    if (this.#cache === undefined || !this.#isUnkept) return
    // Where it cannot be written there is no use in trying again before the notes change.
    this.#isUnkept = false
    try {
      await this.#cache.write({ shelf: this.#shelf.save(), index: this.#index.save() })
    } catch (err) {
      this.#log.warn(
        { err, path: this.#cache.path },
        "the index cannot be kept, so the next start takes longer: let CACHE_DIR name a folder that can be written",
      )
    }
  }

  #search(source: SearchSource): PassageSearch {
    try {
      return this.#index.update(source)
    } catch (error) {
      // Half an update must not be built upon.
      this.#index = new SearchIndex()
      throw error
    }
  }
}
