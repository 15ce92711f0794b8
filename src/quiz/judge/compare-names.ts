import { compactText } from "../../search/analysis/normalize-text.ts"
import { asHangulKeys, asLatinKeys } from "../language/keyboard-layout.ts"
import type { Verdict } from "../question.ts"
import { countSlips } from "./count-slips.ts"
import type { Because } from "./judge-typed.ts"
import { isNegationOf, numbersDiffer } from "./opposed-names.ts"
import { readsTheSame, soundsTheSame } from "./sounds-the-same.ts"

export interface NameMatch {
  readonly verdict: Verdict
  readonly because: Because
}

/** Up to so many letters, or syllables, a single slip makes another word as easily as a misspelt one. */
const fewLetters = 6
const fewSyllables = 2
/** From so many letters or jamo on, two slips may still be a hasty hand. */
const manyUnits = 10

/** How a typed text stands to one accepted name; undefined where they have nothing to do with each other. */
export function compareNames(name: string, typed: string): NameMatch | undefined {
  const [wanted, given] = [compactText(name), compactText(typed)]
  if (wanted === "" || given === "") return undefined
  if (wanted === given) return right("exact")
  if (onOtherLayout(typed).some((meant) => compactText(meant) === wanted)) return right("layout")
  if (numbersDiffer(wanted, given)) return { verdict: "wrong", because: "other-number" }
  if (isNegationOf(wanted, given) || isNegationOf(given, wanted))
    return { verdict: "wrong", because: "different" }
  if (isPluralOf(wanted, given) || isPluralOf(given, wanted)) return right("plural")
  if (readsTheSame(wanted, given)) return right("spelling")
  if (soundsTheSame(name, typed)) return right("sound")
  return bySlips(wanted, given) ?? byParts(name, typed)
}

function right(because: Because): NameMatch {
  return { verdict: "right", because }
}

function bySlips(wanted: string, given: string): NameMatch | undefined {
  const { slips, units, isFirst } = countSlips(wanted, given)
  const isLong = /[가-힣]/.test(wanted) ? wanted.length > fewSyllables : units > fewLetters
  if (slips === 1 && isLong && !isFirst) return right("slip")
  if (slips === 1 && units > 3) return { verdict: "nearly", because: "short-slip" }
  if (slips === 2 && units >= manyUnits) return { verdict: "nearly", because: "two-slips" }
  return undefined
}

/** The typed words are most of the name, or hold the whole name and say more. */
function byParts(name: string, typed: string): NameMatch | undefined {
  const [wanted, given] = [wordsOf(name), wordsOf(typed)]
  const isPart = given.length < wanted.length && given.every((word) => wanted.includes(word))
  if (isPart && given.join("").length * 2 > wanted.join("").length)
    return { verdict: "nearly", because: "part" }
  const holdsAll = given.length > wanted.length && wanted.every((word) => given.includes(word))
  if (holdsAll && given.join("").length <= wanted.join("").length * 2.5)
    return { verdict: "nearly", because: "too-much" }
  return undefined
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s\-_/]+/)
    .map(compactText)
    .filter((word) => word !== "")
}

function isPluralOf(plural: string, single: string): boolean {
  return /[a-z]$/.test(single) && single.length >= 3 && (plural === `${single}s` || plural === `${single}es`)
}

function onOtherLayout(typed: string): readonly string[] {
  return [asHangulKeys(typed), asLatinKeys(typed)].filter((meant) => meant !== undefined)
}
