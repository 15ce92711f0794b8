import type { Passage, Term } from "../../notes/types.ts"
import { compactText } from "../analysis/normalize-text.ts"
import { endsOf, jamoOfEnd } from "../analysis/word-ends.ts"
import { termKey } from "../compare-sources.ts"
import { ListMap } from "../list-map.ts"
import type { NameGroup, NameSpelling, NameTable } from "./name-table.ts"
import { type NamedGroup, nameGroup, type Tail } from "./named-group.ts"
import { spellName } from "./spell-name.ts"

/** A table of names that grows and shrinks with the notes. */
export class NameStock implements NameTable {
  readonly #terms = new ListMap<string, NamedGroup>()
  readonly #byName = new ListMap<string, NameGroup>()
  readonly #byInitials = new ListMap<string, NameGroup>()
  readonly #byTail = new ListMap<string, Tail>()
  /** By the first word of names: what follows it, and in how many names. */
  readonly #behindFirst = new Map<string, Map<string, number>>()
  readonly #spellings = new Map<string, { readonly spelling: NameSpelling; uses: number }>()
  readonly #severalWords = new ListMap<string, NameSpelling>()
  readonly #headings = new Map<string, { readonly named: NamedGroup; readonly ids: Set<string> }>()
  /** By compact name: the passages under a heading that names it. */
  readonly #underHeading = new ListMap<string, ReadonlySet<string>>()

  addTerm(term: Term): void {
    const findPassages = (keys: readonly string[]) => {
      // Passages under a heading that names a term explain it nearly as much as the place where the term was mined.
      const under = keys.flatMap((key) => this.#underHeading.get(key)).flatMap((ids) => [...ids])
      return new Set([term.passageId, ...under])
    }
    const definedIn = term.definition === "" ? undefined : term.passageId
    const named = nameGroup([term.name, ...term.aliases], findPassages, definedIn)
    this.#terms.add(termKey(term), named)
    this.#keep(named)
  }

  removeTerm(term: Term): void {
    const [named] = this.#terms.get(termKey(term))
    if (named === undefined) return
    this.#terms.remove(termKey(term), named)
    this.#drop(named)
  }

  addPassage({ id, heading }: Passage): void {
    const last = heading.at(-1)
    if (last === undefined) return
    const known = this.#headings.get(last)
    if (known !== undefined) {
      known.ids.add(id)
      return
    }
    const ids = new Set([id])
    const named = nameGroup([last], () => ids)
    this.#headings.set(last, { named, ids })
    for (const name of namesInHeading(last)) this.#underHeading.add(compactText(name), ids)
    this.#keep(named)
  }

  removePassage({ id, heading }: Passage): void {
    const last = heading.at(-1) ?? ""
    const known = this.#headings.get(last)
    if (known === undefined) return
    known.ids.delete(id)
    if (known.ids.size > 0) return
    this.#headings.delete(last)
    for (const name of namesInHeading(last)) this.#underHeading.remove(compactText(name), known.ids)
    this.#drop(known.named)
  }

  find(compactName: string): readonly NameGroup[] {
    return this.#byName.get(compactName)
  }

  findByTail(compactName: string): readonly NameGroup[] {
    return this.#byTail
      .get(compactName)
      .filter(({ first }) => (this.#behindFirst.get(first)?.size ?? 0) >= namesOfMaker)
      .map(({ group }) => group)
  }

  findByInitials(acronym: string): readonly NameGroup[] {
    return this.#byInitials.get(acronym)
  }

  *spellings(): Iterable<NameSpelling> {
    for (const { spelling } of this.#spellings.values()) yield spelling
  }

  *spellingsOfSeveralWordsLike(jamo: string): Iterable<NameSpelling> {
    const [begin, end] = endsOf(jamo, jamoOfEnd)
    yield* new Set([...this.#severalWords.get(begin), ...this.#severalWords.get(end)])
  }

  #keep({ group, spelled, initials, tails }: NamedGroup): void {
    for (const [key, text] of spelled) {
      this.#byName.add(key, group)
      this.#keepSpelling(key, text)
    }
    for (const acronym of initials) this.#byInitials.add(acronym, group)
    for (const tail of tails) {
      const rests = this.#behindFirst.get(tail.first) ?? new Map<string, number>()
      this.#behindFirst.set(tail.first, rests.set(tail.rest, (rests.get(tail.rest) ?? 0) + 1))
      if (tail.isName) this.#byTail.add(tail.key, tail)
    }
  }

  #drop({ group, spelled, initials, tails }: NamedGroup): void {
    for (const key of spelled.keys()) {
      this.#byName.remove(key, group)
      this.#dropSpelling(key)
    }
    for (const acronym of initials) this.#byInitials.remove(acronym, group)
    for (const tail of tails) {
      const rests = this.#behindFirst.get(tail.first)
      const uses = (rests?.get(tail.rest) ?? 0) - 1
      if (uses > 0) rests?.set(tail.rest, uses)
      else rests?.delete(tail.rest)
      this.#byTail.remove(tail.key, tail)
    }
  }

  #keepSpelling(key: string, text: string): void {
    const known = this.#spellings.get(key)
    if (known !== undefined) {
      known.uses++
      return
    }
    const spelling = spellName(text, key)
    this.#spellings.set(key, { spelling, uses: 1 })
    if (!koreanWords.test(text)) return
    for (const end of endsOf(spelling.jamo, jamoOfEnd)) this.#severalWords.add(end, spelling)
  }

  #dropSpelling(key: string): void {
    const known = this.#spellings.get(key)
    if (known === undefined || --known.uses > 0) return
    this.#spellings.delete(key)
    for (const end of endsOf(known.spelling.jamo, jamoOfEnd)) this.#severalWords.remove(end, known.spelling)
  }
}

/** From this many names with one first word on, the word is taken for a maker's. */
const namesOfMaker = 4

const koreanWords = /^[가-힣]+(?: [가-힣]+)+$/

/** `Virtual Private Cloud(VPC)` names the thing in full, by what stands before the bracket, and by what stands in it. */
function namesInHeading(heading: string): string[] {
  const parts = /^(.+?)\s*[(（](.+?)[)）]?\s*$/u.exec(heading)
  return parts === null ? [heading] : [heading, ...parts.slice(1)]
}
