import { whyNoName } from "./askable.ts"
import type { Concept } from "./concept.ts"
import { saysItsSort } from "./head-noun.ts"
import type { Knowledge } from "./knowledge.ts"

/** In a note that explains fewer things nothing can be told from their share. */
const leastExplained = 4
const leastShare = 0.5

/** How many things a note explains, and how many of them can be asked for by name. */
interface NamesOfNote {
  readonly names: number
  readonly all: number
}

/** What can be asked for by its name: by the name itself, and by the company that it keeps in its note. Remembers its answers. */
export class Askability {
  readonly #knowledge: Knowledge
  readonly #reasons = new Map<number, string>()
  readonly #mereLabels = new Map<number, boolean>()
  #counts: ReadonlyMap<string, NamesOfNote> | undefined

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** The share, 0 to 1, of what a note explains that can be asked for by name; 0 where it explains nothing. */
  shareOfNames(note: string): number {
    const { names, all } = this.#countsOf(note)
    return all === 0 ? 0 : names / all
  }

  /** Why the concept's name cannot be an answer or a choice; undefined where it can. */
  whyNot(concept: Concept): string | undefined {
    return this.#whyNoName(concept) ?? (this.#isLabelAmongLabels(concept) ? "label-among-labels" : undefined)
  }

  #whyNoName(concept: Concept): string | undefined {
    const known = this.#reasons.get(concept.index)
    if (known !== undefined) return known === "" ? undefined : known
    const reason = whyNoName(concept, this.#knowledge)
    this.#reasons.set(concept.index, reason ?? "")
    return reason
  }

  /**
   * Whether less than half of what its note puts before colons and into headings could be a name (a report, minutes, a
   * plan), and nothing but such a place speaks for this one.
   */
  #isLabelAmongLabels(concept: Concept): boolean {
    const { names, all } = this.#countsOf(concept.note)
    if (all < leastExplained || names >= all * leastShare) return false
    const known = this.#mereLabels.get(concept.index) ?? this.#isMereLabel(concept)
    this.#mereLabels.set(concept.index, known)
    return known
  }

  #countsOf(note: string): NamesOfNote {
    this.#counts ??= this.#countNames()
    return this.#counts.get(note) ?? { names: 0, all: 0 }
  }

  #countNames(): ReadonlyMap<string, NamesOfNote> {
    const counts = new Map<string, NamesOfNote>()
    for (const concept of this.#knowledge.concepts) {
      const explained = concept.terms.filter(({ definedBy }) => definedBy !== undefined)
      if (explained.length === 0) continue
      const isName = this.#whyNoName(concept) === undefined
      for (const note of new Set(explained.map((term) => term.note))) {
        const count = counts.get(note) ?? { names: 0, all: 0 }
        counts.set(note, { names: count.names + Number(isName), all: count.all + 1 })
      }
    }
    return counts
  }

  /** No other name, and nothing says what it is. */
  #isMereLabel(concept: Concept): boolean {
    return (
      concept.names.length === 1 &&
      concept.terms.every(
        ({ definedBy, definition }) => definedBy !== "statement" && !saysItsSort(definition),
      ) &&
      !this.#knowledge.factsOf(concept).some(({ text }) => saysItsSort(text))
    )
  }
}
