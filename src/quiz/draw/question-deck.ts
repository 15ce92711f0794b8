import type { BankQuestion } from "../bank/finish-question.ts"
import { nameKey } from "../language/name-key.ts"
import { type Chance, seedChance } from "./seeded-chance.ts"

export interface DeckFilter {
  /** Only questions of this topic, or from under a heading or in a note of this name. */
  readonly topic?: string
  /** Only questions of these kinds. */
  readonly kinds?: readonly string[]
  /** Only questions from the first to the second difficulty, 0 to 1. */
  readonly difficulty?: readonly [least: number, most: number]
}

export interface DrawOptions extends DeckFilter {
  readonly count: number
  /** The same seed and options give the same questions in the same order. */
  readonly seed: string
  /** Ids of questions that were asked lately, the oldest first. They come last, the oldest first. */
  readonly seen?: readonly string[]
}

/** How many questions are looked at for one that is new and of the wanted difficulty. */
const tries = 12
const levels = [0.3, 0.5, 0.7] as const

/** A bank laid out for drawing: by topic and kind, so that a draw costs the same however large the bank is. */
export class QuestionDeck {
  readonly questions: readonly BankQuestion[]
  readonly #buckets: Buckets
  readonly #byId: ReadonlyMap<string, BankQuestion>
  /** Keys of headings, topics and notes, each read once. */
  readonly #keys = new Map<string, string>()

  constructor(questions: readonly BankQuestion[]) {
    this.questions = questions
    this.#byId = new Map(questions.map((question) => [question.id, question]))
    this.#buckets = fillBuckets(questions)
  }

  find(id: string): BankQuestion | undefined {
    return this.#byId.get(id)
  }

  /** Topics in the order of the notes, with how many questions each has. */
  topics(): readonly { readonly topic: string; readonly questions: number }[] {
    return [...this.#buckets].map(([topic, kinds]) => ({
      topic,
      questions: [...kinds.values()].reduce((sum, { length }) => sum + length, 0),
    }))
  }

  /**
   * Questions for a round: spread over topics, kinds and difficulty, never two on the same fact, what was seen lately
   * only when nothing else is left. Fewer than asked for where the deck has no more.
   */
  draw(options: DrawOptions): readonly BankQuestion[] {
    const buckets = this.#narrow(options)
    const hand = new Hand(options, seedChance(options.seed))
    while (hand.drawn.length < options.count && hand.takeFrom(buckets)) {
      // Each turn takes one question.
    }
    if (hand.drawn.length < options.count) hand.takeSeen(options.seen ?? [], buckets, this.#byId)
    return hand.drawn
  }

  /** All questions that fit, in the order of the bank. */
  select({ topic, kinds, difficulty }: DeckFilter): readonly BankQuestion[] {
    if (topic === undefined && kinds === undefined && difficulty === undefined) return this.questions
    const key = topic === undefined ? undefined : nameKey(topic)
    return this.questions.filter(
      (question) =>
        (key === undefined || this.#isAbout(question, key)) &&
        (kinds === undefined || kinds.includes(question.kind)) &&
        (difficulty === undefined ||
          (question.difficulty >= difficulty[0] && question.difficulty <= difficulty[1])),
    )
  }

  #isAbout(question: BankQuestion, key: string): boolean {
    const { note, heading } = question.source
    return [question.topic, ...heading, note].some((name) => {
      const own = this.#keyOf(name)
      return own === key || (key.length >= 2 && own.includes(key))
    })
  }

  #keyOf(name: string): string {
    const known = this.#keys.get(name)
    if (known !== undefined) return known
    const key = nameKey(name.replace(/\.(?:md|markdown)$/i, ""))
    this.#keys.set(name, key)
    return key
  }

  #narrow(filter: DeckFilter): Buckets {
    const chosen = this.select(filter)
    return chosen === this.questions ? this.#buckets : fillBuckets(chosen)
  }
}

type Buckets = ReadonlyMap<string, ReadonlyMap<string, readonly BankQuestion[]>>

function fillBuckets(questions: readonly BankQuestion[]): Buckets {
  const topics = new Map<string, Map<string, BankQuestion[]>>()
  for (const question of questions) {
    const kinds = topics.get(question.topic) ?? new Map<string, BankQuestion[]>()
    topics.set(question.topic, kinds)
    const bucket = kinds.get(question.kind)
    if (bucket === undefined) kinds.set(question.kind, [question])
    else bucket.push(question)
  }
  return topics
}

/** What a draw has taken so far. */
class Hand {
  readonly drawn: BankQuestion[] = []
  readonly #chance: Chance
  readonly #wanted: number
  readonly #seen: ReadonlySet<string>
  readonly #ids = new Set<string>()
  readonly #facts = new Set<string>()
  readonly #answers = new Set<string>()
  readonly #topics = new Map<string, number>()
  readonly #kinds = new Map<string, number>()

  constructor({ count, seen = [] }: DrawOptions, chance: Chance) {
    this.#chance = chance
    this.#wanted = count
    this.#seen = new Set(seen)
  }

  /** Takes a question of the topic and kind taken least so far; false where none is left that is new. */
  takeFrom(buckets: Buckets): boolean {
    for (const [topic, kinds] of this.#leastFirst([...buckets], this.#topics)) {
      for (const [, bucket] of this.#leastFirst([...kinds], this.#kinds)) {
        const found = this.#choose(bucket)
        if (found !== undefined) {
          this.#take(found, topic)
          return true
        }
      }
    }
    return false
  }

  /** Fills up with what was seen longest ago. */
  takeSeen(seen: readonly string[], buckets: Buckets, byId: ReadonlyMap<string, BankQuestion>): void {
    for (const id of seen) {
      const question = byId.get(id)
      if (this.drawn.length >= this.#wanted) break
      if (question === undefined) continue
      const isAllowed = buckets.get(question.topic)?.get(question.kind)?.includes(question) ?? false
      if (isAllowed && !this.#ids.has(id) && !this.#facts.has(question.fact))
        this.#take(question, question.topic)
    }
  }

  #leastFirst<T>(entries: (readonly [string, T])[], taken: ReadonlyMap<string, number>) {
    return entries
      .map((entry) => ({ entry, order: (taken.get(entry[0]) ?? 0) + this.#chance.pick(1000) / 1000 }))
      .toSorted((one, other) => one.order - other.order)
      .map(({ entry }) => entry)
  }

  /** A few tries by chance for the level whose turn it is; a walk through the bucket where they fail. */
  #choose(bucket: readonly BankQuestion[]): BankQuestion | undefined {
    const level = levels[this.drawn.length % levels.length] ?? 0.5
    const found: BankQuestion[] = []
    for (let attempt = 0; attempt < tries; attempt++) {
      const question = bucket[this.#chance.pick(bucket.length)]
      if (question !== undefined && this.#isNew(question)) found.push(question)
    }
    const distance = (question: BankQuestion) => Math.abs(question.difficulty - level)
    const best = found.toSorted((one, other) => distance(one) - distance(other))[0]
    return best ?? bucket.find((question) => this.#isNew(question))
  }

  #isNew(question: BankQuestion): boolean {
    return (
      !this.#ids.has(question.id) &&
      !this.#seen.has(question.id) &&
      !this.#facts.has(question.fact) &&
      !this.#answers.has(answerKey(question))
    )
  }

  #take(question: BankQuestion, topic: string): void {
    this.drawn.push(question)
    this.#ids.add(question.id)
    this.#facts.add(question.fact)
    this.#answers.add(answerKey(question))
    this.#topics.set(topic, (this.#topics.get(topic) ?? 0) + 1)
    this.#kinds.set(question.kind, (this.#kinds.get(question.kind) ?? 0) + 1)
  }
}

/** Two questions with the same answer in one round give each other away; O and X do not. */
function answerKey(question: BankQuestion): string {
  return question.answer === "O" || question.answer === "X" ? question.id : nameKey(question.answer)
}
