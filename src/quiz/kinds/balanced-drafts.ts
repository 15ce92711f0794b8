import type { Draft } from "./draft.ts"

const mostTruePerFalse = 2.8
const freeTrue = 6

/** Statements, of which those that are true must not be many more: who answers O to everything must not do well. */
export class BalancedDrafts {
  readonly #false: Draft[] = []
  /** True ones of things that no other statement is about yet, and the rest. */
  readonly #first: Draft[] = []
  readonly #more: Draft[] = []
  readonly #about = new Set<string>()

  /** `about` is what the statement is about, as keys. */
  add(draft: Draft, about: readonly string[]): void {
    if (draft.answer === "X") this.#false.push(draft)
    else if (about.every((each) => this.#about.has(each))) this.#more.push(draft)
    else this.#first.push(draft)
    for (const each of about) this.#about.add(each)
  }

  /** All false ones, and as many true ones as go with them. */
  all(): readonly Draft[] {
    const most = Math.round(this.#false.length * mostTruePerFalse + freeTrue)
    return [...this.#false, ...[...this.#first, ...this.#more].slice(0, most)]
  }
}
