import { indexTerms, termsOfRun } from "../analysis/index-terms.ts"
import { compactText } from "../analysis/normalize-text.ts"
import { cutQuestionTail, isEnglishStopWord, isQuestionPhrase } from "../analysis/question-phrasing.ts"
import { type Run, splitRuns } from "../analysis/split-runs.ts"
import { isEnding, stripEndings } from "../analysis/strip-endings.ts"
import type { NameTable } from "../names/name-table.ts"
import type { Vocabulary } from "../vocabulary.ts"
import { fixKeyboardLayout } from "./fix-keyboard-layout.ts"
import { guessWord } from "./guess-word.ts"
import type { QueryWord, Variant } from "./query-word.ts"

export interface Lexicon {
  readonly names: NameTable
  readonly vocabulary: Vocabulary
}

/**
 * What a query asks about: its words without question phrasing and particles, each with other names and, where the
 * notes do not know it, with guesses. A query of question words alone keeps them.
 */
export function readQuery(query: string, lexicon: Lexicon): QueryWord[] {
  const text = fixKeyboardLayout(query.slice(0, longestQuery), lexicon)
  const asked = splitRuns(text).flatMap((run): AskedWord[] => {
    const word = wordOf(run)
    return word === "" ? [] : [{ run, word }]
  })
  const telling = asked.filter(({ run, word }) => !isPhrasing(run, word))
  return joinNames(telling.length > 0 ? telling : asked, lexicon)
}

/** Discord allows 6,000 characters in an option; what a question is about stands well before. */
const longestQuery = 1000
const longestNameInWords = 6

interface AskedWord {
  readonly run: Run
  readonly word: string
}

function wordOf(run: Run): string {
  if (run.script !== "hangul") return run.word
  if (run.isGlued && isEnding(run.word)) return ""
  return stripEndings(cutQuestionTail(run.word))
}

function isPhrasing(run: Run, word: string): boolean {
  if (run.script === "latin") return isEnglishStopWord(word)
  return isQuestionPhrase(run.word) || isQuestionPhrase(word)
}

/** Takes neighbouring words that together are a name of the notes as one, the longest first. */
function joinNames(asked: readonly AskedWord[], lexicon: Lexicon): QueryWord[] {
  const words: QueryWord[] = []
  for (let index = 0; index < asked.length; ) {
    const name = longestName(asked.slice(index, index + longestNameInWords), lexicon)
    if (name !== undefined) {
      words.push(name.queryWord)
      index += name.length
      continue
    }
    const next = asked[index]
    if (next !== undefined) words.push(readWord(next, lexicon))
    index++
  }
  return merge(words)
}

function longestName(
  asked: readonly AskedWord[],
  { names, vocabulary }: Lexicon,
): { queryWord: QueryWord; length: number } | undefined {
  for (let length = asked.length; length > 0; length--) {
    const part = asked.slice(0, length)
    const key = part.map(({ word }) => word).join("")
    const known = names.find(key)
    const byInitials = known.length === 0 && length === 1 ? names.findByInitials(key) : []
    const groups = [...known, ...byInitials]
    if (groups.length === 0) continue
    const own: Variant = {
      terms: unique(part.flatMap(({ run, word }) => termsOf(run, word))),
      weight: 1,
      via: "exact",
    }
    const others = groups.flatMap((group) => group.names).filter((name) => compactText(name) !== key)
    const aliases = unique(others).map(
      (name): Variant => ({ terms: unique(indexTerms(name)), weight: aliasWeight, via: "alias" }),
    )
    const word = part.map(({ word: each }) => each).join(" ")
    const guesses =
      known.length === 0 && vocabulary.passagesWith(key) === 0 ? guessWord(key, { names, vocabulary }) : []
    return { queryWord: { word, variants: [own, ...aliases, ...guesses] }, length }
  }
  return undefined
}

/** Another name of the same thing is nearly as good as the name asked for. */
const aliasWeight = 0.9

function readWord({ run, word }: AskedWord, lexicon: Lexicon): QueryWord {
  const own: Variant = { terms: termsOf(run, word), weight: 1, via: "exact" }
  const isKnown = lexicon.vocabulary.passagesWith(word) > 0
  return { word, variants: isKnown ? [own] : [own, ...guessWord(word, lexicon)] }
}

function termsOf(run: Run, word: string): string[] {
  return termsOfRun({ ...run, word })
}

/** A word asked twice counts once. */
function merge(words: readonly QueryWord[]): QueryWord[] {
  return [...new Map(words.map((word) => [word.word, word])).values()]
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
