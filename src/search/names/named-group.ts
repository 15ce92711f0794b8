import { compactText } from "../analysis/normalize-text.ts"
import { initialsOf } from "./initials.ts"
import type { NameGroup } from "./name-table.ts"

/** Names of one thing, with all under which they can be found. */
export interface NamedGroup {
  readonly group: NameGroup
  /** By compact form, as the notes write it. */
  readonly spelled: ReadonlyMap<string, string>
  readonly initials: ReadonlySet<string>
  readonly tails: readonly Tail[]
}

/** A name without its first word, which may be its maker's. */
export interface Tail {
  readonly group: NameGroup
  readonly first: string
  readonly rest: string
  /** Compact form of the rest. */
  readonly key: string
  /** Whether the rest could be a name by itself. */
  readonly isName: boolean
}

/**
 * @param definedIn see NameGroup
 * @param findPassages where the notes explain it, given the compact names; asked anew each time, since notes change
 */
export function nameGroup(
  names: readonly string[],
  findPassages: (keys: readonly string[]) => ReadonlySet<string>,
  definedIn?: string,
): NamedGroup {
  const spelled = new Map<string, string>()
  for (const name of names) {
    const key = compactText(name)
    if (key !== "" && !spelled.has(key)) spelled.set(key, name)
  }
  const keys = [...spelled.keys()]
  const group: NameGroup = {
    names,
    ...(definedIn === undefined ? {} : { definedIn }),
    get passageIds() {
      return findPassages(keys)
    },
  }
  return {
    group,
    spelled,
    initials: new Set(names.flatMap(initialsOf)),
    tails: names.flatMap((name) => tailsOf(name, group)),
  }
}

function tailsOf(name: string, group: NameGroup): Tail[] {
  const [, first, rest] = /^(\p{L}+)\s+(\S.*)$/u.exec(name) ?? []
  if (first === undefined || rest === undefined) return []
  return [{ group, first: first.toLowerCase(), rest, key: compactText(rest), isName: /^\p{Lu}/u.test(rest) }]
}
