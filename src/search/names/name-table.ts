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
  /** Groups whose name this is but for the maker's name in front, which many names share: SageMaker, of Amazon SageMaker. */
  findByTail(compactName: string): readonly NameGroup[]
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
  const byTail = once(() => indexTails([...byName.values()].flat()))
  const spelled = once(() =>
    [...spellings].map(([compact, text]) => ({
      text,
      compact,
      jamo: disassemble(compact),
      consonants: getChoseong(compact),
    })),
  )
  return {
    find: (name) => byName.get(name) ?? [],
    findByTail: (name) => byTail().get(name) ?? [],
    findByInitials: (acronym) => byInitials.get(acronym) ?? [],
    spellings: spelled,
  }
}

/** From this many names with one first word on, the word is taken for a maker's. */
const namesOfMaker = 4

function indexTails(groups: Iterable<NameGroup>): Map<string, NameGroup[]> {
  const tails = [...new Set(groups)].flatMap((group) =>
    group.names.flatMap((name) => {
      const [, first, rest] = /^(\p{L}+)\s+(\S.*)$/u.exec(name) ?? []
      return first === undefined || rest === undefined ? [] : [{ group, first: first.toLowerCase(), rest }]
    }),
  )
  const sharing = Map.groupBy(tails, ({ first }) => first)
  const byTail = new Map<string, NameGroup[]>()
  for (const { group, first, rest } of tails) {
    const others = new Set(sharing.get(first)?.map((tail) => tail.rest))
    if (others.size >= namesOfMaker && /^\p{Lu}/u.test(rest)) push(byTail, compactText(rest), group)
  }
  return byTail
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
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
  for (const { id, heading } of passages) {
    const last = heading.at(-1)
    if (last === undefined) continue
    const ids = ofHeadings.get(last)
    if (ids === undefined) ofHeadings.set(last, new Set([id]))
    else ids.add(id)
  }
  for (const [heading, ids] of ofHeadings) {
    for (const name of namesInHeading(heading)) {
      for (const passageIds of byName.get(compactText(name)) ?? []) for (const id of ids) passageIds.add(id)
    }
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
