import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { gunzipSync } from "node:zlib"
import { decodeTrie, type ITrie } from "cspell-trie-lib"
import { distance } from "fastest-levenshtein"

/** The cost of one key too many, missing or other in cspell's measure; two of them cost twice as much. */
const costOfOneSlip = 100
const leastLetters = 7

let words: readonly ITrie[] | undefined
let terms: ReadonlySet<string> | undefined

/**
 * The English word that a small-lettered one is a slip of (`recieve`: receive); undefined where it is a word itself, or a
 * term of software or science, or nothing is near. By cspell's word lists, read from their packages at the first call.
 */
export function findMeantEnglish(word: string): string | undefined {
  if (word.length < leastLetters || !/^[A-Za-z][a-z]+$/.test(word)) return undefined
  words ??= [
    readTrie("@cspell/dict-en_us", "en_US.trie.gz"),
    readTrie("@cspell/dict-scientific-terms-us", "dict/custom_scientific_US.trie.gz"),
  ]
  terms ??= readTerms()
  const lower = word.toLowerCase()
  const isKnown = [word, lower, `~${lower}`, asAmerican(lower)].some(
    (form) => terms?.has(form) || words?.some((trie) => trie.has(form)),
  )
  if (isKnown) return undefined
  const known = meant.get(lower)
  if (known !== undefined) return known ?? undefined
  const [best] = words[0]?.suggestWithCost(lower, { numSuggestions: 1, changeLimit: 1 }) ?? []
  const isSlip = best !== undefined && best.cost <= costOfOneSlip && best.word.at(0) === lower.at(0)
  meant.set(lower, isSlip ? best.word : null)
  return isSlip ? best.word : undefined
}

/**
 * The name of software that a joined one is a slip of (`MediConnect`: mediaconnect), a letter more, less or other; undefined
 * where it is known, or where only a plural or a version tells them apart.
 */
export function findMeantTerm(word: string): string | undefined {
  terms ??= readTerms()
  const lower = word.toLowerCase()
  if (terms.has(lower)) return undefined
  joinedTerms ??= Map.groupBy(
    [...terms].filter((term) => /^[a-z]{8,}$/.test(term)),
    (term) => term.slice(0, 2),
  )
  return joinedTerms
    .get(lower.slice(0, 2))
    ?.find((term) => distance(term, lower) === 1 && lower !== `${term}s` && term !== `${lower}s`)
}

let joinedTerms: ReadonlyMap<string, readonly string[]> | undefined

/** As it is spelt in the United States, whose words the lists hold: 'organize' for 'organise', 'behavior' for 'behaviour'. */
function asAmerican(word: string): string {
  return word
    .replace(/is(?=(?:e|es|ed|er|ers|ing|able|ations?)$)/, "iz")
    .replace(/ys(?=(?:e|es|ed|er|ers|ing)$)/, "yz")
    .replace(/our/, "or")
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, "l")
}

/** Looking for neighbours takes milliseconds. */
const meant = new Map<string, string | null>()

function readTrie(name: string, file: string): ITrie {
  return decodeTrie(gunzipSync(readFileSync(besides(name, file))))
}

function readTerms(): ReadonlySet<string> {
  const software = gunzipSync(
    readFileSync(besides("@cspell/dict-software-terms", "dict/softwareTerms.txt.gz")),
  )
  const services = readFileSync(besides("@cspell/dict-aws", "dict/aws.txt"))
  const lines = [software, services].flatMap((list) => list.toString("utf8").split("\n"))
  return new Set(
    lines.map((line) => line.trim().toLowerCase()).filter((line) => line !== "" && !line.startsWith("#")),
  )
}

/** A file of a package that exports only its description. */
function besides(name: string, file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(name)), file)
}
