import { distance } from "fastest-levenshtein"
import { isAcronym, isAcronymOf } from "./acronym.ts"
import { nameKey } from "./name-key.ts"
import { soundKeyOfHangul, soundKeysOfLatin } from "./sound-key.ts"
import type { Term } from "./types.ts"

/**
 * The terms without other names that are none. Brackets hold names (`해면(Sea Level)`), and also what a writer thinks of
 * beside them: a picture (`직원(CPU)`, `직원(Kernel)`), a kind, the use of a general word (`계층(Network)`). A pair is
 * believed where letters or sound show it (an acronym, a loan word), or where neither has other partners: what stands
 * beside several things that have nothing in common is no name of any. What front matter lists is believed.
 */
export function withTrustedNames(terms: readonly Term[]): readonly Term[] {
  const partners = new Partners(terms)
  return terms.map((term) => {
    if (term.aliases.length === 0 || term.isDeclared === true) return term
    return { ...term, aliases: term.aliases.filter((alias) => partners.areOne(term.name, alias)) }
  })
}

/** What stands beside a name in brackets, and in how many passages. */
interface Partner {
  readonly name: string
  readonly passages: Set<string>
}

/** A partner that stands there so many times, and so many times as often as all others together, outweighs them. */
const leastTimes = 2
const outweighs = 2

class Partners {
  readonly #byName = new Map<string, Map<string, Partner>>()
  /** Names that stand in the same brackets: `온프레미스(On-premises, Traditional IT)`. */
  readonly #together = new Set<string>()

  constructor(terms: readonly Term[]) {
    for (const { name, aliases, passageId, isDeclared } of terms) {
      if (isDeclared === true) continue
      for (const alias of aliases) {
        this.#add(name, alias, passageId)
        this.#add(alias, name, passageId)
        for (const other of aliases) if (other !== alias) this.#together.add(pairKey(alias, other))
      }
    }
  }

  /** Whether two names that stand side by side are names of one thing. */
  areOne(name: string, other: string): boolean {
    if (spellTheSame(name, other)) return true
    if (isHangul(name) === isHangul(other)) return false
    return this.#isOwn(name, other) && this.#isOwn(other, name)
  }

  /** Whether `other` is what the brackets beside `name` mean. */
  #isOwn(name: string, other: string): boolean {
    const beside = [...(this.#byName.get(nameKey(name))?.values() ?? [])].filter(
      (partner) => isHangul(partner.name) === isHangul(other),
    )
    const sure = beside.filter((partner) => spellTheSame(name, partner.name))
    // What a loan word means is known: `라우터(Router)`, `라우터(NAT)`. Korean may have a word of its own beside it (커밋, 확정).
    const isAlike = (partner: Partner) =>
      areAkin(partner.name, other) || this.#together.has(pairKey(partner.name, other))
    if (!isHangul(other) && sure.length > 0) return sure.some(isAlike)
    const others = beside.filter((partner) => !isAlike(partner) && !sure.includes(partner))
    const [first] = others
    if (first === undefined) return true
    // Two Korean words for a foreign one are nothing strange; for an acronym they rather say what it does.
    const isOneMore = others.every((partner) => areAkin(partner.name, first.name))
    if (isHangul(other) && !isAcronym(name) && isOneMore) return true
    const times = timesOf(beside.filter(isAlike))
    return times >= leastTimes && times >= timesOf(others) * outweighs
  }

  #add(name: string, partner: string, passageId: string): void {
    const key = nameKey(name)
    const beside = this.#byName.get(key) ?? new Map<string, Partner>()
    this.#byName.set(key, beside)
    const known = beside.get(nameKey(partner)) ?? { name: partner, passages: new Set<string>() }
    beside.set(nameKey(partner), known)
    known.passages.add(passageId)
  }
}

function pairKey(one: string, other: string): string {
  return `${nameKey(one)}\n${nameKey(other)}`
}

function timesOf(partners: readonly Partner[]): number {
  return partners.reduce((sum, { passages }) => sum + passages.size, 0)
}

function isHangul(name: string): boolean {
  return /\p{Script=Hangul}/u.test(name)
}

/** One abbreviates the other, holds it, or is how it sounds in the other script. */
function spellTheSame(one: string, other: string): boolean {
  return (
    isAcronymOf(one, other) ||
    isAcronymOf(other, one) ||
    (isHangul(one) === isHangul(other) ? areAkin(one, other) : soundAlike(one, other))
  )
}

function soundAlike(one: string, other: string): boolean {
  const [hangul, latin] = isHangul(one) ? [one, other] : [other, one]
  const key = soundKeyOfHangul(hangul.replace(/[^가-힣]/gu, ""))
  return key.length >= leastSounds && soundKeysOfLatin(nameKey(latin)).includes(key)
}

const leastSounds = 2

/** Two names in one script that may be forms of one: one abbreviates, holds, begins or misspells the other. */
function areAkin(one: string, other: string): boolean {
  if (isAcronymOf(one, other) || isAcronymOf(other, one)) return true
  const [key, otherKey] = [nameKey(one), nameKey(other)]
  const [short, long] = key.length < otherKey.length ? [key, otherKey] : [otherKey, key]
  if (long.includes(short)) return true
  if (isHangul(one)) return sharedAtEnds(short, long) >= Math.max(leastShared, short.length / 2)
  return (
    short.slice(0, leastStem) === long.slice(0, leastStem) ||
    (short.length >= leastForSlips && distance(short, long) <= mostSlips)
  )
}

const leastShared = 2
const leastStem = 4
const leastForSlips = 6
const mostSlips = 2

/** The longer of what two words have in common at their beginnings and at their ends, in letters. */
function sharedAtEnds(one: string, other: string): number {
  const shared = (from: (word: string, at: number) => string | undefined) => {
    let count = 0
    while (count < one.length && from(one, count) === from(other, count)) count++
    return count
  }
  return Math.max(
    shared((word, at) => word[at]),
    shared((word, at) => word.at(-1 - at)),
  )
}
