import { disassemble, getChoseong } from "es-hangul"
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
  /** Every name once, for finding those that are nearly what was typed. */
  spellings(): readonly NameSpelling[]
}

export interface NameSpelling {
  /** As the notes write it. */
  readonly text: string
  readonly compact: string
  /** Letters as typed: syllables taken apart. */
  readonly jamo: string
  /** First consonants of its syllables: 코그니토 → ㅋㄱㄴㅌ. */
  readonly consonants: string
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
  // Only who types or misses needs them, and taking names apart costs more than all the rest.
  let spelled: readonly NameSpelling[] | undefined
  return {
    find: (name) => byName.get(name) ?? [],
    findByInitials: (acronym) => byInitials.get(acronym) ?? [],
    spellings: () => {
      spelled ??= [...spellings].map(([compact, text]) => ({
        text,
        compact,
        jamo: disassemble(compact),
        consonants: getChoseong(compact),
      }))
      return spelled
    },
  }
}

/** Passages under a heading that names a term explain it as much as the place where the term was mined. */
function groupNames(terms: readonly Term[], passages: readonly Passage[]): NameGroup[] {
  const groups = terms.map((term) => ({
    names: [term.name, ...term.aliases],
    passageIds: new Set([term.passageId]),
  }))
  const byName = new Map<string, Set<string>[]>()
  for (const { names, passageIds } of groups) {
    for (const name of names) push(byName, compactText(name), passageIds)
  }
  const ofHeadings = new Map<string, Set<string>>()
  for (const passage of passages) {
    const heading = passage.heading.at(-1)
    if (heading === undefined) continue
    for (const name of namesInHeading(heading)) {
      for (const passageIds of byName.get(compactText(name)) ?? []) passageIds.add(passage.id)
    }
    ofHeadings.set(heading, (ofHeadings.get(heading) ?? new Set()).add(passage.id))
  }
  return [...groups, ...[...ofHeadings].map(([heading, passageIds]) => ({ names: [heading], passageIds }))]
}

/** `Virtual Private Cloud(VPC)` names the thing in full, by what stands before the bracket, and by what stands in it. */
function namesInHeading(heading: string): string[] {
  const parts = /^(.+?)\s*[(（](.+?)[)）]?\s*$/u.exec(heading)
  return parts === null ? [heading] : [heading, ...parts.slice(1)]
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
