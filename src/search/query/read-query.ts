import { LRUCache } from "lru-cache"
import { isFunctionWord } from "../analysis/function-words.ts"
import { indexTerms, stemWord, termsOfRun, waysToHold } from "../analysis/index-terms.ts"
import { compactText } from "../analysis/normalize-text.ts"
import { cutQuestionTail, isEnglishStopWord, isQuestionPhrase } from "../analysis/question-phrasing.ts"
import { type Run, splitRuns } from "../analysis/split-runs.ts"
import { isEnding, stripEndings } from "../analysis/strip-endings.ts"
import { importanceOf, isAskingNoun, ofAskingNoun } from "../analysis/word-importance.ts"
import type { NameTable } from "../names/name-table.ts"
import { lookUpSynonyms, maxWordsOfEntry, mayBeginPhrase } from "../thesaurus/look-up-synonyms.ts"
import type { Vocabulary } from "../vocabulary.ts"
import { fixKeyboardLayout } from "./fix-keyboard-layout.ts"
import { guessWord, heardInLatin } from "./guess-word.ts"
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
  const { text, changes } = fixKeyboardLayout(query, lexicon)
  const runs = splitRuns(text)
  const asked = runs.flatMap((run, place): AskedWord[] => {
    const word = withoutParticle(wordOf(run), lexicon)
    const isRetyped = changes.some(([from, to]) => run.start >= from && run.start < to)
    if (word === "") return []
    let latin: string | undefined
    return [
      {
        run,
        word,
        isRetyped,
        asks: asksBehind(runs[place - 1]?.word ?? "", place === runs.length - 1),
        // Asked for again with every name that the word may begin, and dear.
        get latin() {
          latin ??= run.script === "hangul" ? (heardInLatin(word, lexicon)[0] ?? word) : word
          return latin
        },
      },
    ]
  })
  const telling = asked.filter(({ run, word }) => !isPhrasing(run, word))
  return joinNames(telling.length > 0 ? telling : asked, lexicon)
}

const longestNameInWords = 6

interface AskedWord {
  readonly run: Run
  readonly word: string
  /** The Latin word of the notes that sounds most like it; itself where none does. */
  readonly latin: string
  /** Typed in the wrong keyboard layout. */
  readonly isRetyped: boolean
  /** Where it asks rather than tells: for an amount in this unit, for something of this sort. */
  readonly asks: "unit" | "sort" | undefined
}

function wordOf(run: Run): string {
  if (run.script !== "hangul") return run.word
  if (run.isGlued && isEnding(run.word)) return ""
  return stripEndings(cutQuestionTail(run.word))
}

/** Stripping leaves two syllables, but a name may have one: 루가 is 루 where the notes have 루 and no 루가. */
function withoutParticle(word: string, { names, vocabulary }: Lexicon): string {
  const stem = /^([가-힣])[은는이가을를의에도와과로란]$/u.exec(word)?.[1]
  if (stem === undefined || vocabulary.passagesWith(word) > 0) return word
  return vocabulary.passagesWith(stem) > 0 || names.find(stem).length > 0 ? stem : word
}

/** 무슨 서비스야, 몇 그램 들어가: what follows is the sort of answer wanted. */
function asksBehind(before: string, isLast: boolean): AskedWord["asks"] {
  if (before === "몇") return "unit"
  return isLast && /^(?:무슨|어떤|어느)$/.test(before) ? "sort" : undefined
}

function isPhrasing(run: Run, word: string): boolean {
  if (run.script === "latin") return isEnglishStopWord(word)
  return [run.word, word].some((each) => isQuestionPhrase(each) || isFunctionWord(each))
}

/** Takes neighbouring words that together are a name of the notes as one, the longest first. */
function joinNames(asked: readonly AskedWord[], lexicon: Lexicon): QueryWord[] {
  const words: QueryWord[] = []
  for (let index = 0; index < asked.length; ) {
    const ahead = asked.slice(index)
    const read = readName(ahead, lexicon) ?? readPhrase(ahead) ?? readWord(ahead, lexicon)
    if (read.queryWord !== undefined) words.push(read.queryWord)
    index += read.length
  }
  return merge(words)
}

interface ReadWord {
  readonly queryWord: QueryWord | undefined
  /** How many of the asked words it takes up. */
  readonly length: number
}

function readName(ahead: readonly AskedWord[], lexicon: Lexicon): ReadWord | undefined {
  const { names } = lexicon
  for (let length = Math.min(ahead.length, longestNameInWords); length > 0; length--) {
    const part = ahead.slice(0, length)
    // A heading 종류 or 특징 is found below many a subject and names none.
    if (
      part.every(({ run, word, asks }) => asks !== undefined || isAskingNoun(run.word) || isAskingNoun(word))
    )
      continue
    const key = part.map(({ word }) => word).join("")
    const asWritten = names.find(key)
    // 아마존 SNS is looked for as amazonsns, too.
    const known =
      asWritten.length === 0 && length > 1 ? names.find(part.map(({ latin }) => latin).join("")) : asWritten
    const tailed = known.length === 0 ? names.findByTail(key) : known
    const groups = tailed.length === 0 && length === 1 ? names.findByInitials(key) : tailed
    if (groups.length === 0) continue
    const others = unique(groups.flatMap((group) => group.names)).filter((name) => compactText(name) !== key)
    const aliases = others
      .flatMap(waysToHold)
      .map((terms): Variant => ({ terms, weight: aliasWeight, via: "alias" }))
    return {
      queryWord: {
        word: nameOf(part),
        variants: [asAsked(part), ...aliases, ...synonyms(part)],
        importance: 1,
        names: groups,
      },
      length,
    }
  }
  return undefined
}

/** Another name of the same thing is nearly as good as the name asked for. */
const aliasWeight = 0.9

/** Several words that together have synonyms: 비용 절감, shopping cart. */
function readPhrase(ahead: readonly AskedWord[]): ReadWord | undefined {
  const [first] = ahead
  if (first === undefined || !(mayBeginPhrase(first.word) || mayBeginPhrase(first.run.word))) return undefined
  for (let length = Math.min(ahead.length, maxWordsOfEntry); length > 1; length--) {
    const part = ahead.slice(0, length)
    const meant = synonyms(part)
    if (meant.length > 0)
      return {
        queryWord: {
          word: nameOf(part),
          variants: [asAsked(part), ...meant],
          importance: Math.max(...part.map(importance)),
          names: [],
        },
        length,
      }
  }
  return undefined
}

function readWord([first]: readonly AskedWord[], lexicon: Lexicon): ReadWord {
  if (first === undefined) return { queryWord: undefined, length: 1 }
  const own = asAsked([first])
  const meant = synonyms([first])
  const isKnown = lexicon.vocabulary.passagesWith(first.word) > 0
  const guesses = isKnown ? { variants: [], names: [] } : guessWord(first.word, lexicon)
  return {
    queryWord: {
      word: first.word,
      variants: [own, ...guesses.variants, ...meant],
      importance: importance(first),
      names: guesses.names,
    },
    length: 1,
  }
}

/** A word of like meaning counts for half: the notes' author may well have meant something else by it. */
const synonymWeight = 0.5

function synonyms(part: readonly AskedWord[]): readonly Variant[] {
  const name = nameOf(part)
  const surface = part.map(({ run }) => run.word).join(" ")
  return name === surface
    ? synonymsOf(name)
    : uniqueBy([...synonymsOf(name), ...synonymsOf(surface)], ({ terms }) => terms.join(" "))
}

/** The words that questions are made of come again and again. */
const lookedUp = new LRUCache<string, readonly Variant[]>({ max: 4000 })

function synonymsOf(text: string): readonly Variant[] {
  const known = lookedUp.get(text)
  if (known !== undefined) return known
  const variants = lookUpSynonyms(text).flatMap(({ forms, weight }) =>
    forms.map(
      (form): Variant => ({
        terms: unique(indexTerms(form)),
        weight: weight * synonymWeight,
        via: "synonym",
      }),
    ),
  )
  lookedUp.set(text, variants)
  return variants
}

function importance({ run, word, asks }: AskedWord): number {
  if (asks !== undefined) return asks === "unit" ? 0 : ofAskingNoun
  return run.script === "hangul" ? Math.min(importanceOf(run.word), importanceOf(word)) : 1
}

function asAsked(part: readonly AskedWord[]): Variant {
  return {
    terms: unique(part.flatMap(({ run, word }) => termsOf(run, word))),
    weight: 1,
    via: part.some(({ isRetyped }) => isRetyped) ? "layout" : "exact",
  }
}

function nameOf(part: readonly AskedWord[]): string {
  return part.map(({ word }) => word).join(" ")
}

function termsOf(run: Run, word: string): string[] {
  return run.script === "latin" ? [stemWord(word)] : termsOfRun({ ...run, word })
}

/** A word asked twice counts once. */
function merge(words: readonly QueryWord[]): QueryWord[] {
  return uniqueBy(words, ({ word }) => word)
}

function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()]
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
