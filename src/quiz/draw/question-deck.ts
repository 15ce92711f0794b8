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
/** Of the six signs of a sure question. */
const leastSure = 4
/** How many uses of its kind a sign makes up for. */
const usesPerSign = 0.5

/** A bank laid out for drawing: by topic and kind, so that a draw costs the same however large the bank is. */
export class QuestionDeck {
  readonly questions: readonly BankQuestion[]
  readonly #buckets: Buckets
  readonly #byId: ReadonlyMap<string, BankQuestion>
  /** Under the key of each heading, topic and note, the numbers of its questions; laid out when first asked for. */
  #byName: ReadonlyMap<string, readonly number[]> | undefined

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
    hand.takeFrom(buckets)
    if (hand.drawn.length < options.count) hand.takeSeen(options.seen ?? [], buckets, this.#byId)
    return hand.drawn
  }

  /** All questions that fit, in the order of the bank. */
  select({ topic, kinds, difficulty }: DeckFilter): readonly BankQuestion[] {
    if (topic === undefined && kinds === undefined && difficulty === undefined) return this.questions
    const about = topic === undefined ? this.questions : this.#about(nameKey(topic))
    return about.filter(
      (question) =>
        (kinds === undefined || kinds.includes(question.kind)) &&
        (difficulty === undefined ||
          (question.difficulty >= difficulty[0] && question.difficulty <= difficulty[1])),
    )
  }

  /** Questions from under a name that is or holds the key, in the order of the bank. */
  #about(key: string): readonly BankQuestion[] {
    this.#byName ??= nameQuestions(this.questions)
    const found = new Set<number>()
    for (const [name, numbers] of this.#byName) {
      if (name !== key && (key.length < 2 || !name.includes(key))) continue
      for (const number of numbers) found.add(number)
    }
    return [...found].sort((one, other) => one - other).flatMap((number) => this.questions[number] ?? [])
  }

  #narrow(filter: DeckFilter): Buckets {
    const chosen = this.select(filter)
    return chosen === this.questions ? this.#buckets : fillBuckets(chosen)
  }
}

type TopicBuckets = ReadonlyMap<string, readonly BankQuestion[]>
type Buckets = ReadonlyMap<string, TopicBuckets>

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

function nameQuestions(questions: readonly BankQuestion[]): ReadonlyMap<string, readonly number[]> {
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? nameKey(name.replace(/\.(?:md|markdown)$/i, ""))
    keys.set(name, key)
    return key
  }
  const byName = new Map<string, number[]>()
  for (const [number, { topic, source }] of questions.entries()) {
    for (const name of new Set([topic, ...source.heading, source.note].map(keyOf))) {
      const numbers = byName.get(name)
      if (numbers === undefined) byName.set(name, [number])
      else numbers.push(number)
    }
  }
  return byName
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
  readonly #kinds = new Map<string, number>()
  /** The answer of the statement that was drawn last. */
  #mark: string | undefined

  constructor({ count, seen = [] }: DrawOptions, chance: Chance) {
    this.#chance = chance
    this.#wanted = count
    this.#seen = new Set(seen)
  }

  /** Takes one question after another, from topic after topic in an order by chance, as long as there is a new one. */
  takeFrom(buckets: Buckets): void {
    let topics: readonly TopicBuckets[] = [...buckets.values()]
    while (topics.length > 0 && !this.#isFull) topics = this.#takeOneOfEach(topics)
  }

  /** The topics that had a question; those whose surest one is not sure enough wait until all others were asked about. */
  #takeOneOfEach(topics: readonly TopicBuckets[]): readonly TopicBuckets[] {
    const asked: TopicBuckets[] = []
    const waiting: TopicBuckets[] = []
    const ask = (topic: TopicBuckets, leastSureness: number) => {
      if (this.#isFull) return
      const question = this.#newOf(topic)
      if (question === undefined) return
      if (question.sureness < leastSureness) {
        waiting.push(topic)
        return
      }
      this.#take(question)
      asked.push(topic)
    }
    for (const topic of shuffled(topics, this.#chance)) {
      if (this.#isFull) break
      ask(topic, leastSure)
    }
    for (const topic of waiting) ask(topic, 0)
    return asked
  }

  get #isFull(): boolean {
    return this.drawn.length >= this.#wanted
  }

  /**
   * A new question of a kind that was taken little so far, rather a sure one; another true statement behind a true one
   * only where nothing else is left.
   */
  #newOf(kinds: TopicBuckets): BankQuestion | undefined {
    const found = [...kinds.values()].flatMap((bucket) => this.#choose(bucket) ?? [])
    const cost = (question: BankQuestion) =>
      (this.#kinds.get(question.kind) ?? 0) - question.sureness * usesPerSign + this.#chance.pick(1000) / 1000
    return found
      .map((question) => ({ question, repeats: Number(this.#repeatsMark(question)), cost: cost(question) }))
      .toSorted((one, other) => one.repeats - other.repeats || one.cost - other.cost)[0]?.question
  }

  /** Fills up with what was seen longest ago. */
  takeSeen(seen: readonly string[], buckets: Buckets, byId: ReadonlyMap<string, BankQuestion>): void {
    for (const id of seen) {
      const question = byId.get(id)
      if (this.drawn.length >= this.#wanted) break
      if (question === undefined) continue
      const isAllowed = buckets.get(question.topic)?.get(question.kind)?.includes(question) ?? false
      if (isAllowed && !this.#ids.has(id) && !this.#facts.has(question.fact)) this.#take(question)
    }
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
    // Of statements a true one and a false one take turns as far as they come.
    const best = found.toSorted(
      (one, other) =>
        Number(this.#repeatsMark(one)) - Number(this.#repeatsMark(other)) ||
        other.sureness - one.sureness ||
        distance(one) - distance(other),
    )[0]
    return best ?? bucket.find((question) => this.#isNew(question))
  }

  #repeatsMark({ answer }: BankQuestion): boolean {
    return isMark(answer) && answer === this.#mark
  }

  #isNew(question: BankQuestion): boolean {
    return (
      !this.#ids.has(question.id) &&
      !this.#seen.has(question.id) &&
      !this.#facts.has(question.fact) &&
      !this.#answers.has(answerKey(question))
    )
  }

  #take(question: BankQuestion): void {
    this.drawn.push(question)
    this.#ids.add(question.id)
    this.#facts.add(question.fact)
    this.#answers.add(answerKey(question))
    if (isMark(question.answer)) this.#mark = question.answer
    this.#kinds.set(question.kind, (this.#kinds.get(question.kind) ?? 0) + 1)
  }
}

/** Two questions with the same answer in one round give each other away; O and X do not. */
function answerKey(question: BankQuestion): string {
  return isMark(question.answer) ? question.id : nameKey(question.answer)
}

function isMark(answer: string): boolean {
  return answer === "O" || answer === "X"
}

/** In an order by chance, settled only as far as it is read: large vaults have thousands of topics. */
function* shuffled<T>(items: readonly T[], chance: Chance): Generator<T> {
  const left = [...items]
  for (let at = 0; at < left.length; at++) {
    const other = at + chance.pick(left.length - at)
    const [here, there] = [left[at], left[other]]
    if (here === undefined || there === undefined) return
    left[at] = there
    left[other] = here
    yield there
  }
}
