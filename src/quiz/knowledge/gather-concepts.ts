import { isAcronym } from "../../notes/acronym.ts"
import { findMakers, withoutMaker } from "../../notes/makers.ts"
import { isName, isWordOf, readNamedThing } from "../../notes/term-name.ts"
import type { Term } from "../../notes/types.ts"
import { nameKey, nameWords } from "../language/name-key.ts"
import type { Concept } from "./concept.ts"

/** Brings the terms that name the same thing together: by spelling, by alias, by an optional word in front (`Amazon`). */
export function gatherConcepts(terms: readonly Term[]): readonly Concept[] {
  const named = terms.filter(({ name }) => isName(name) && !isCutName(name))
  const makers = findMakers(named.map(({ name }) => name))
  const groups = new Groups()
  for (const [at, term] of named.entries()) {
    const core = withoutMaker(term.name, makers)
    groups.join(at, nameKey(core))
    // `소프트웨어의 패키징 도구` and `소프트웨어 패키징 도구`.
    groups.join(at, nameKey(core.replace(/(?<=\p{L})의\s/gu, " ")))
    for (const alias of term.aliases) {
      if ((isAcronym(alias) || isAcronym(term.name)) && !isWordOf(alias, core))
        groups.join(at, nameKey(withoutMaker(alias, makers)))
    }
  }
  return groups
    .members(named.length)
    .map((members) => members.flatMap((at) => named[at] ?? []))
    .map((members, index) => toConcept(members, index, makers))
}

function toConcept(terms: readonly Term[], index: number, makers: ReadonlySet<string>): Concept {
  const name = shownName(terms)
  const names = withoutNarrower(
    unique([name, ...terms.map((term) => term.name), ...terms.flatMap(otherNames)]),
  )
  const keys = new Set(names.map(nameKey))
  const homes = unique(terms.map(({ category }) => JSON.stringify(aboveItself(category, keys)))).map(
    (path) => JSON.parse(path) as readonly string[],
  )
  const coreNames = unique(names.map((each) => withoutMaker(each, makers)))
  return {
    index,
    key: nameKey(name),
    name,
    names,
    coreNames,
    keys: new Set(coreNames.map(nameKey)),
    nameWords: coreNames.map((each) => nameWords(each.toLowerCase())),
    terms,
    homes,
    note: terms[0]?.note ?? "",
  }
}

/** `NLB의 보안 그룹` is no other name of `보안 그룹`. */
function withoutNarrower(names: readonly string[]): readonly string[] {
  return names.filter((name) => !names.some((other) => other !== name && name.endsWith(`의 ${other}`)))
}

/** Links show a note's file name now and then; that names a file. */
function otherNames({ aliases, note }: Term): readonly string[] {
  const file = note.slice(note.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/i, "")
  return aliases.filter((alias) => alias !== file && !/^\d+-[a-z0-9-]+$/.test(alias))
}

/** A concept explained under its own heading stands beside those explained under the headings next to it. */
function aboveItself(path: readonly string[], keys: ReadonlySet<string>): readonly string[] {
  let length = path.length
  while (length > 0) {
    const heading = path[length - 1] ?? ""
    const named = readNamedThing(heading.replace(/^(?:\d+(?:\.\d+)*[.)]?|[가-힣][.)])\s+/u, ""))
    if (!keys.has(nameKey(named?.name ?? heading))) break
    length--
  }
  return path.slice(0, length)
}

/**
 * The name the notes use most; among equals the one that tells most without being long. Where all are too long for a
 * button, the longest alias that is not.
 */
function shownName(terms: readonly Term[]): string {
  const counts = new Map<string, number>()
  for (const { name } of terms) counts.set(name, (counts.get(name) ?? 0) + 1)
  // `NLB의 보안 그룹` beside `보안 그룹` is the narrower name, and so is `AWS 클라우드 컴퓨팅` beside `클라우드 컴퓨팅`.
  const worth = (name: string) =>
    (counts.get(name) ?? 0) * 100 +
    (name.length <= 30 ? name.length : 0) -
    (/[가-힣A-Za-z0-9]의 /.test(name) || counts.has(/^[A-Z]\S* ([가-힣].*)$/u.exec(name)?.[1] ?? "") ? 50 : 0)
  const names = [...counts.keys()].toSorted((one, other) => worth(other) - worth(one))
  const aliases = terms.flatMap((term) => term.aliases).toSorted((one, other) => other.length - one.length)
  return [...names, ...aliases].find((name) => name.length <= longestShown) ?? names[0] ?? ""
}

const longestShown = 40

/** A name that breaks off in a verb's stem or before its noun. */
function isCutName(name: string): boolean {
  return /\s\S*(?:[되하같넘]|[가-힣]와 같|사용되|[을를은는])$/u.test(name)
}

/** Groups of numbers that share a key, directly or through others. */
class Groups {
  readonly #parents: number[] = []
  readonly #byKey = new Map<string, number>()

  join(at: number, key: string): void {
    this.#parents[at] ??= at
    const other = this.#byKey.get(key)
    if (other === undefined) this.#byKey.set(key, at)
    else this.#parents[this.#root(at)] = this.#root(other)
  }

  members(count: number): readonly (readonly number[])[] {
    const byRoot = new Map<number, number[]>()
    for (let at = 0; at < count; at++) {
      const root = this.#root(at)
      byRoot.set(root, [...(byRoot.get(root) ?? []), at])
    }
    return [...byRoot.values()].toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
  }

  #root(at: number): number {
    let root = at
    while (this.#parents[root] !== undefined && this.#parents[root] !== root)
      root = this.#parents[root] ?? root
    this.#parents[at] = root
    return root
  }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
