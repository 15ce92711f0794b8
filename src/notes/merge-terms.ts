import { distance } from "fastest-levenshtein"
import { isAcronym } from "./acronym.ts"
import { findMakers, withoutMaker } from "./makers.ts"
import { nameKey } from "./name-key.ts"
import { isWordOf } from "./term-name.ts"
import { withTrustedNames } from "./trust-names.ts"
import type { Term } from "./types.ts"

/**
 * Brings together what several places say of one thing: they are one where a name of one is the name or another name
 * of the other. The best definition wins and says where the term stands; the names are united.
 */
export function mergeTerms(sightings: readonly Term[]): readonly Term[] {
  const terms = withTrustedNames(sightings)
  const makers = findMakers(
    terms.map(({ name }) => name),
    terms.flatMap(({ aliases }) => aliases),
  )
  const groups = joinByName(terms, makers)
  const merged = groups.map((group) => mergeGroup(group, makers))
  const names = new Set(merged.map(({ name }) => nameKey(name)))
  // What is a term of its own is no other name of its neighbour: answers would be judged wrongly.
  return merged.map((term) => ({
    ...term,
    aliases: term.aliases.filter(
      (alias) => !names.has(nameKey(alias)) || nameKey(alias) === nameKey(term.name),
    ),
  }))
}

function joinByName(terms: readonly Term[], makers: ReadonlySet<string>): readonly (readonly Term[])[] {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next
    return root
  }
  const join = (one: string, other: string) => {
    const [root, otherRoot] = [rootOf(one), rootOf(other)]
    if (root !== otherRoot) parents.set(otherRoot, root)
  }
  const keyOf = (name: string) => nameKey(withoutMaker(name, makers))
  const claims = claimsOf(terms, keyOf)
  // An acronym that stands for two things joins neither; under its name stands what it is spelled out to.
  const isAmbiguous = (name: string) => (claims.get(keyOf(name))?.size ?? 0) > 1
  const ownKeyOf = ({ name, aliases }: Term) =>
    keyOf(isAmbiguous(name) ? (aliases.find((alias) => !isAmbiguous(alias)) ?? name) : name)
  for (const term of terms) {
    for (const alias of term.aliases)
      if (!isAmbiguous(alias) && !isWordOf(alias, withoutMaker(term.name, makers)))
        join(ownKeyOf(term), keyOf(alias))
  }
  const groups = Map.groupBy(terms, (term) => rootOf(ownKeyOf(term)))
  return [...groups.values()]
}

/** Which spelled-out names claim an acronym; names that agree but for a maker, a plural or a slip count once. */
function claimsOf(
  terms: readonly Term[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const claims = new Map<string, Set<string>>()
  for (const { name, aliases } of terms) {
    const forms = [name, ...aliases]
    for (const short of forms.filter((form) => isAcronym(form))) {
      const long = forms.filter((form) => !isAcronym(form) && /^[\p{Script=Latin}\d\s/&-]+$/u.test(form))
      const claimants = claims.get(keyOf(short)) ?? new Set()
      for (const form of long) {
        const key = keyOf(form)
        if (![...claimants].some((other) => isSlip(key, other))) claimants.add(key)
      }
      claims.set(keyOf(short), claimants)
    }
  }
  return claims
}

/** Long names that differ in a letter or two, or in a word in front, are one name, once mistyped or shortened. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 8) return false
  return one.endsWith(other) || other.endsWith(one) || distance(one, other) <= 2
}

function mergeGroup(group: readonly Term[], makers: ReadonlySet<string>): Term {
  const best = group.reduce((one, other) => (worth(other) > worth(one) ? other : one))
  const name = mostUsed(group.map(({ name }) => name))
  const forms = new Map<string, string>()
  for (const form of group.flatMap((term) => [term.name, ...term.aliases])) {
    for (const spelling of [form, withoutMaker(form, makers)]) {
      if (!forms.has(nameKey(spelling))) forms.set(nameKey(spelling), spelling)
    }
  }
  forms.delete(nameKey(name))
  const { definedBy, isDeclared: _, ...term } = best
  // What is said of a maker in passing tells nothing of it.
  const isIdle = makers.has(name.toLowerCase()) && definedBy === "remark"
  return {
    ...term,
    ...(definedBy && !isIdle && { definedBy }),
    ...(isIdle && { definition: "" }),
    name,
    aliases: [...forms.values()],
  }
}

const ranks: Readonly<Record<NonNullable<Term["definedBy"]>, number>> = {
  statement: 4,
  heading: 3,
  label: 3,
  remark: 1.5,
  gloss: 2,
}

/** Longer definitions tell more, up to about two lines; one that ends in saying what something else is tells little. */
function worth({ definition, definedBy }: Term): number {
  if (definition === "" || definedBy === undefined) return 0
  const strays = /(?:것은|것이)\s[^,]{1,60}(?:이다|입니다|예요|이에요)[.\s]*$/u.test(definition)
  return (
    ranks[definedBy] +
    Math.min(definition.length, 120) / 120 -
    (definition.length > 300 ? 0.5 : 0) -
    (strays ? 2 : 0)
  )
}

/** The first of the most frequent. */
function mostUsed(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]
}
