import type { Term } from "../notes/types.ts"
import { type Changes, termKey } from "./compare-sources.ts"

/** The names of the terms that each passage explains, as the notes change. */
export class TermNames {
  readonly #byPassage = new Map<string, Map<string, Term>>()

  /** Gives the ids of the passages whose terms changed. */
  change({ gone, come }: Changes<Term>): ReadonlySet<string> {
    const changed = new Set<string>()
    for (const term of gone) {
      this.#byPassage.get(term.passageId)?.delete(termKey(term))
      changed.add(term.passageId)
    }
    for (const term of come) {
      const terms = this.#byPassage.get(term.passageId) ?? new Map<string, Term>()
      this.#byPassage.set(term.passageId, terms.set(termKey(term), term))
      changed.add(term.passageId)
    }
    return changed
  }

  /** One a line, always in the same order. */
  of(passageId: string): string {
    const terms = this.#byPassage.get(passageId)
    if (terms === undefined) return ""
    return [...terms.values()]
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .sort()
      .join("\n")
  }
}
