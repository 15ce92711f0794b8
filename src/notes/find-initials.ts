import { nameKey } from "./name-key.ts"
import type { Passage, Term } from "./types.ts"

/**
 * Finds acronyms that the notes use without ever spelling them out: `NLB` in one passage, `Network Load Balancer` in
 * another. Only what one name alone abbreviates to is taken.
 */
export function findInitials(terms: readonly Term[], passages: readonly Passage[]): readonly Term[] {
  const seen = new Set(passages.flatMap(({ text }) => text.match(capitals) ?? []))
  const claimants = new Map<string, Set<string>>()
  for (const form of terms.flatMap(({ name, aliases }) => [name, ...aliases])) {
    for (const initials of initialsOf(form)) {
      claimants.set(initials, (claimants.get(initials) ?? new Set()).add(nameKey(form)))
    }
  }
  return terms.map((term) => {
    const found = [term.name, ...term.aliases]
      .flatMap(initialsOf)
      .filter((initials) => seen.has(initials) && claimants.get(initials)?.size === 1)
    return found.length === 0 ? term : { ...term, aliases: [...new Set([...term.aliases, ...found])] }
  })
}

/** Whole words only, whatever Korean particle is glued to them. */
const capitals = /(?<![A-Za-z0-9])[A-Z]{2,6}(?![A-Za-z0-9])/g

/** Of names of three to six words in capitals; a first word that is an acronym itself gives its first letter or none. */
function initialsOf(form: string): readonly string[] {
  const words = form.split(/[\s-]+/)
  if (words.length < 3 || words.length > 6 || !words.every((word) => /^[A-Z][A-Za-z]*$/.test(word))) return []
  const initials = words.map((word) => word[0] ?? "").join("")
  return words.length === 3 ? [initials] : [initials, initials.slice(1)]
}
