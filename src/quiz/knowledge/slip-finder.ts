import { disassemble } from "es-hangul"
import type { Passage } from "../../notes/types.ts"
import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { countSlips } from "../judge/count-slips.ts"
import { withoutOne, withoutStutter, withTwoSwapped } from "../language/near-spellings.ts"
import { findMeantEnglish, findMeantTerm } from "../language/read-english.ts"
import { type Morphemes, readMorphemes } from "../language/read-morphemes.ts"
import { asVerb, fallsApart, isSound, leastNeverSeen } from "../language/sound-words.ts"

/** A beginning that stands so often is one that the writer knows how to write. */
const leastRight = 3
/** A slip is made once or twice. */
const mostWrong = 2
/** Of a word that no Korean has, so often, where the other stands so many times as often: 데이털르. */
const mostHabitual = 10
const leastRightOfHabit = 15
/** Of one that a dictionary has but for a letter, once more. */
const mostWrongLatin = 3
/** So much likelier the other word must be, by the cost of its morphemes. */
const leastGain = { sure: 9, likely: 6 }
/** A name looks strange to a model of the language, and may well be right, unless the other stands there all the time. */
const leastGainOfName = { rare: 16, usual: 12 }
/** Above this share of words that are surely mistyped, others that look so are, too. */
const sloppyShare = 0.003
const longestBeginning = 5
const leastUsual = 2
/** Two words side by side, the first no verb in the form of a noun: `있기 때문`. */
const neighbours = /(?<![가-힣])(?=([가-힣]{1,}[^기은는지게\s]) (?!때문|위해)([가-힣]{2,}))/gu
const leastSyllablesOfLong = 6
const leastSyllablesOfTorn = 3

/**
 * Finds mistyped Hangul words by the model of a noisy channel (Kernighan, Church and Gale 1990): a rare word that falls
 * apart when read as Korean, one key away from a word that the notes write again and again and that reads well
 * (`애프리케이션`, `총족하는`, `필욯나`). The more slips a vault surely has, the sooner another is believed.
 */
export class SlipFinder {
  readonly #counts = new Map<string, number>()
  /** The words without their endings. */
  readonly #stems = new Set<string>()
  readonly #latin = new Map<string, number>()
  /** Capitals, with a digit or without, before a Hangul word. */
  readonly #numbered = new Map<string, number>()
  /** Words that the notes write with one capital, in small letters. */
  readonly #capitals: ReadonlySet<string>
  /** By the first two to five syllables. */
  readonly #beginnings = new Map<string, number>()
  /** Frequent beginnings by their keys, and by these with one left out. */
  readonly #byKeys = new Map<string, string[]>()
  readonly #names: ReadonlySet<string>
  /** Beginnings of mistyped words. */
  readonly #slips: ReadonlySet<string>

  /** `names` are the vault's terms; their words are believed unless something near is very much likelier. */
  constructor(passages: readonly Passage[], names: readonly string[]) {
    this.#names = new Set(names.flatMap((name) => name.match(anyWord) ?? []))
    for (const word of passages.flatMap(({ text }) => text.match(hangulWord) ?? [])) this.#count(word)
    const headings = new Set(passages.flatMap(({ heading }) => heading))
    // What stands in headings alone; they repeat what the text says otherwise.
    for (const word of [...headings].flatMap((heading) => heading.match(hangulWord) ?? []))
      if (!this.#counts.has(word)) this.#count(word)
    for (const word of passages.flatMap(({ text }) => text.match(latinWord) ?? []))
      count(this.#latin, word.toLowerCase())
    for (const [, short = "", word = ""] of passages.flatMap(({ text }) => [...text.matchAll(numbered)]))
      count(this.#numbered, `${short} ${stripEndings(word)}`)
    this.#capitals = new Set(
      passages.flatMap(({ text }) => text.match(capitalWord) ?? []).map((word) => word.toLowerCase()),
    )
    for (const [beginning, times] of this.#beginnings) {
      if (times < leastRight) continue
      const keys = disassemble(beginning)
      for (const each of [keys, ...withoutOne(keys)])
        this.#byKeys.set(each, [...(this.#byKeys.get(each) ?? []), beginning])
    }
    this.#slips = this.#findAll(passages)
  }

  #count(word: string): void {
    count(this.#counts, word)
    this.#stems.add(stripEndings(word))
    for (const beginning of beginningsOf(word)) count(this.#beginnings, beginning)
  }

  /** The first mistyped word of a text that stands in the notes. */
  find(text: string): string | undefined {
    for (const [word] of text.matchAll(hangulWord))
      if (beginningsOf(word).some((beginning) => this.#slips.has(beginning)) || this.#slips.has(word))
        return word
    for (const [word] of text.matchAll(shiftedWord)) if (this.#capitals.has(word.toLowerCase())) return word
    for (const [, short = "", word = ""] of text.matchAll(numbered))
      if (this.#isShortOfNumber(short, word)) return short
    for (const [word] of text.matchAll(latinWord)) {
      const meant = findMeantEnglish(word)?.toLowerCase()
      if (meant !== undefined && (this.#isRareLatin(word) || this.#isOftener(meant, word))) return word
    }
    for (const [word] of text.matchAll(joinedWord)) if (findMeantTerm(word) !== undefined) return word
    return undefined
  }

  /** `EC 인스턴스`, where the notes write `EC2 인스턴스` again and again. */
  #isShortOfNumber(short: string, word: string): boolean {
    const key = stripEndings(word)
    const times = (this.#numbered.get(`${short} ${key}`) ?? 0) * leastRight
    return (
      times <= leastRight * mostWrong &&
      Array.from({ length: 9 }, (_, at) => `${short}${at + 1} ${key}`).some(
        (right) => (this.#numbered.get(right) ?? 0) >= Math.max(leastRight, times),
      )
    )
  }

  #isOftener(word: string, other: string): boolean {
    return (this.#latin.get(word) ?? 0) >= (this.#latin.get(other.toLowerCase()) ?? 0)
  }

  #isRareLatin(word: string): boolean {
    const times = this.#latin.get(word.toLowerCase()) ?? 0
    return times <= (this.#names.has(word) ? mostWrong : mostWrongLatin)
  }

  #findAll(passages: readonly Passage[]): ReadonlySet<string> {
    const suspects = [...this.#counts]
      .filter(([word, times]) => times <= mostWrong || (times <= mostHabitual && fallsApart(word)))
      .flatMap(([word]) => this.#suspect(word) ?? [])
    const sure = suspects.filter(({ isSure }) => isSure)
    const torn = [...this.#counts.keys()].filter((word) => this.#isTorn(word))
    const isSloppy = sure.length >= 2 && sure.length >= this.#counts.size * sloppyShare
    const unknown = isSloppy ? [...this.#counts.keys()].filter((word) => this.#isUnknown(word)) : []
    const misplaced = isSloppy ? this.#findMisplaced(passages) : []
    return new Set([
      ...(isSloppy ? suspects : sure).map(({ beginning }) => beginning),
      ...torn,
      ...unknown,
      ...misplaced,
    ])
  }

  /** Words that stand once, where the notes have one a key away before the same word: `자애 조치` for `장애 조치`. */
  #findMisplaced(passages: readonly Passage[]): readonly string[] {
    const before = new Map<string, Map<string, number>>()
    const headings = new Set(passages.flatMap(({ heading }) => heading))
    for (const text of [...passages.map((passage) => passage.text), ...headings]) {
      for (const [, first = "", second = ""] of text.matchAll(neighbours)) {
        const key = stripEndings(second).slice(0, 2)
        const firsts = before.get(key) ?? new Map<string, number>()
        before.set(key, firsts)
        count(firsts, first)
      }
    }
    return [...before.values()].flatMap((firsts) => {
      const usual = [...firsts].filter(([, times]) => times >= leastUsual).map(([word]) => word)
      return [...firsts.keys()].filter(
        (word) =>
          this.#counts.get(word) === 1 &&
          this.#beginnings.get(word.slice(0, 2)) === 1 &&
          usual.some((other) => other.length === word.length && countSlips(other, word).slips === 1),
      )
    })
  }

  /**
   * Whether the model takes it for a noun that it never saw, and it reads well, as a word of the notes, with two keys the
   * other way round (`메서들르`) or without the half of a syllable typed twice (`수해행`).
   */
  #isTorn(word: string): boolean {
    if (this.#counts.get(word) !== 1 || word.length < leastSyllablesOfTorn) return false
    const { tokens, score } = readMorphemes(word)
    if (tokens.length > 1 || score < leastNeverSeen) return false
    return [...withTwoSwapped(word), ...withoutStutter(word)].some((other) => {
      const read = readMorphemes(other)
      const known = this.#beginnings.get(stripEndings(other).slice(0, longestBeginning)) ?? 0
      return known >= leastUsual && score - read.score >= leastGain.sure && isSound(read)
    })
  }

  /** Whether the model never saw anything like it (`탁원한`, `비공개료`), and the notes write it once. */
  #isUnknown(word: string): boolean {
    const { tokens, score } = readMorphemes(word)
    if (score < leastNeverSeen) return false
    // `인게이지 먼트`: nothing but a torn name begins with an ending and holds no noun.
    if (tokens[0]?.pos === "EC" && !tokens.some(({ pos }) => /^(?:N|XR|M)/.test(pos))) return true
    if (this.#names.has(word)) return false
    const least = tokens.length > 1 ? word.length : 2
    const stems = [word, word.slice(0, -1), word.slice(0, -2)].filter(({ length }) => length >= least)
    if (stems.some((stem) => (this.#beginnings.get(stem.slice(0, longestBeginning)) ?? 0) > 1)) return false
    // 봅는, 로브랜서, 분릉: put together from what begins no word.
    if (word.length === 2 && tokens[0]?.pos === "XSN" && tokens[1]?.pos === "NNG") return true
    if (tokens.length > 1) return /^(?:J|E|NNP)/.test(tokens[0]?.pos ?? "")
    return word.length >= 3 && !/[임함됨짐줌움]$/u.test(word)
  }

  #suspect(word: string): Suspect | undefined {
    let best: Suspect | undefined
    let gain = 0
    let isUsual = false
    let own: Morphemes | undefined
    for (const beginning of beginningsOf(word)) {
      const times = this.#beginnings.get(beginning) ?? 0
      if (times > (beginning === word ? mostHabitual : mostWrong)) continue
      const least = times > mostWrong ? leastRightOfHabit : leastRight
      for (const right of this.#near(beginning)) {
        const mended = right + word.slice(beginning.length)
        if ((this.#beginnings.get(right) ?? 0) < least * times || differsInEnding(word, mended)) continue
        if (times === 1 && this.#isLongNamesake(word, mended)) return { beginning, isSure: true }
        own ??= readMorphemes(word)
        if (isSound(own) || isSound(readMorphemes(asVerb(word)))) return undefined
        const gained = own.score - readMorphemes(mended).score
        if (gained <= gain) continue
        gain = gained
        isUsual = times <= mostWrong && (this.#beginnings.get(right) ?? 0) >= leastRightOfHabit
        best = { beginning, isSure: word.length >= 3 && gain >= leastGain.sure }
      }
    }
    const least = this.#names.has(word) ? leastGainOfName[isUsual ? "usual" : "rare"] : leastGain.likely
    return gain >= least ? best : undefined
  }

  /** 초기부존지원 beside 초기부존자원: so long, two words are hardly alike but for one syllable within by chance. */
  #isLongNamesake(word: string, other: string): boolean {
    const [stem, otherStem] = [word, other].map(stripEndings)
    return (
      stem !== undefined &&
      otherStem !== undefined &&
      stem.length >= leastSyllablesOfLong &&
      stem.length === otherStem.length &&
      stem.slice(0, 2) === otherStem.slice(0, 2) &&
      this.#stems.has(otherStem)
    )
  }

  /** Frequent beginnings that one key more, less, other or swapped makes of it. */
  #near(beginning: string): readonly string[] {
    const keys = disassemble(beginning)
    const found = new Set([keys, ...withoutOne(keys)].flatMap((each) => this.#byKeys.get(each) ?? []))
    return [...found].filter((other) => countSlips(other, beginning).slips === 1)
  }
}

interface Suspect {
  readonly beginning: string
  readonly isSure: boolean
}

const hangulWord = /[가-힣]{2,}/g
const anyWord = /[가-힣]{2,}|[A-Za-z]+/g
/** GRound: the shift key held too long. */
const shiftedWord = /(?<![A-Za-z\d])[A-Z]{2}[a-z]{3,}(?![A-Za-z\d])/g
const numbered = /(?<![A-Za-z\d])([A-Z]{2,4}[1-9]?) ([가-힣]{2,})/gu
const capitalWord = /(?<![A-Za-z\d])[A-Z][a-z]{4,}(?![A-Za-z\d])/g
/** MediConnect, ElastiCache. */
const joinedWord = /(?<![A-Za-z\d])[A-Z][a-z]{2,}[A-Z][a-z]{2,}(?![A-Za-z\d])/g
const latinWord = /(?<![A-Za-z\d_./-])[A-Za-z][a-z]{6,}(?![A-Za-z\d_/-])/g

function beginningsOf(word: string): readonly string[] {
  const longest = Math.min(longestBeginning, word.length)
  return Array.from({ length: longest - 1 }, (_, at) => word.slice(0, at + 2))
}

/** Only in the final consonant of the last syllable, as other endings do: `제공한`, `제공함`. */
function differsInEnding(word: string, other: string): boolean {
  const [last, otherLast] = [word, other].map((each) =>
    Math.floor(((each.at(-1) ?? "").charCodeAt(0) - 0xac00) / 28),
  )
  return word.slice(0, -1) === other.slice(0, -1) && last === otherLast
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
