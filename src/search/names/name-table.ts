import type { Passage, Term } from "../../notes/types.ts"
import { compactText } from "../analysis/normalize-text.ts"
import { initialsOf } from "./initials.ts"

/** Names of one thing: what a query may call it, the passages may call otherwise. */
export interface NameGroup {
  readonly names: readonly string[]
  /** Where the notes explain it. */
  readonly passageIds: ReadonlySet<string>
}

/** Finds what a name stands for, however its words are spaced, and by the initials nobody wrote down. */
export interface NameTable {
  /** Groups with this very name (in compact form: see compactText). */
  find(compactName: string): readonly NameGroup[]
  /** Groups one of whose names abbreviates to this. */
  findByInitials(acronym: string): readonly NameGroup[]
  /** Every name in compact form, with the way it is written. */
  readonly spellings: ReadonlyMap<string, string>
}

export function buildNameTable(terms: readonly Term[], passages: readonly Passage[]): NameTable {
  const byName = new Map<string, NameGroup[]>()
  const byInitials = new Map<string, NameGroup[]>()
  const spellings = new Map<string, string>()
  for (const group of groupNames(terms, passages)) {
    for (const name of group.names) {
      const key = compactText(name)
      if (key === "") continue
      push(byName, key, group)
      if (!spellings.has(key)) spellings.set(key, name)
      for (const acronym of initialsOf(name)) push(byInitials, acronym, group)
    }
  }
  return {
    find: (name) => byName.get(name) ?? [],
    findByInitials: (acronym) => byInitials.get(acronym) ?? [],
    spellings,
  }
}

function groupNames(terms: readonly Term[], passages: readonly Passage[]): NameGroup[] {
  const ofTerms = terms.map((term) => ({
    names: [term.name, ...term.aliases],
    passageIds: new Set([term.passageId]),
  }))
  const headings = new Map<string, Set<string>>()
  for (const passage of passages) {
    const last = passage.heading.at(-1)
    if (last === undefined) continue
    const ids = headings.get(last) ?? new Set()
    headings.set(last, ids.add(passage.id))
  }
  const ofHeadings = [...headings].map(([heading, passageIds]) => ({ names: [heading], passageIds }))
  return [...ofTerms, ...ofHeadings]
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
