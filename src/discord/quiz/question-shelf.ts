import { once } from "node:events"
import { Worker } from "node:worker_threads"
import type { Logger } from "pino"
import type { BankQuestion } from "../../quiz/bank/finish-question.ts"
import { makeQuestions } from "../../quiz/bank/make-bank.ts"
import { QuestionDeck } from "../../quiz/draw/question-deck.ts"
import { correctDifficulties } from "../../quiz/rate-difficulty.ts"
import type { Store } from "../../store/store.ts"
import type { Edition, Library } from "../../vault/types.ts"

/** The questions of the notes as they now are. */
export interface QuestionShelf {
  /**
   * The newest deck there is. After a change of the notes that is the one before, until the new one is made; only the
   * very first has to be waited for.
   */
  deck(): Promise<QuestionDeck>
  /** Of the newest deck; none before the first is made. */
  topics(): ReturnType<QuestionDeck["topics"]>
}

interface MadeDeck {
  readonly edition: Edition
  /** As made of the notes, with the difficulty that was estimated. */
  readonly questions: readonly BankQuestion[]
  readonly deck: QuestionDeck
  readonly correctedAtMs: number
}

/** What the shelf needs of the store: how people answered. */
export type AnswerSource = Pick<Store, "lastAnswers">

/** Ratings forget what is older: enough to rate a thousand questions, few enough to read at once. */
const ratedRounds = 500
const correctionMs = 3_600_000

/** Making questions of so few passages takes less time than starting a thread for it. */
const maxInlinePassages = 100

/**
 * Makes questions in a thread of its own: for large notes it takes seconds, and presses must not wait that long. Their
 * difficulty is corrected by how people answered, at most once an hour.
 */
export function createQuestionShelf(
  library: Library,
  source: AnswerSource,
  log: Logger,
  clock: Pick<DateConstructor, "now"> = Date,
): QuestionShelf {
  let newest: MadeDeck | undefined
  let making: Promise<MadeDeck> | undefined

  async function make(edition: Edition): Promise<MadeDeck> {
    const startedMs = performance.now()
    try {
      const questions = await makeInBackground(edition)
      newest = await correct(edition, questions)
      const tookMs = Math.round(performance.now() - startedMs)
      log.info({ questions: questions.length, tookMs }, "questions made")
      return newest
    } finally {
      making = undefined
    }
  }

  async function correct(edition: Edition, questions: readonly BankQuestion[]): Promise<MadeDeck> {
    const answers = await source.lastAnswers(ratedRounds).catch((error: unknown) => {
      log.warn({ err: error }, "the answers could not be read; difficulties stay as estimated")
      return []
    })
    const deck = new QuestionDeck(correctDifficulties(questions, answers))
    return { edition, questions, deck, correctedAtMs: clock.now() }
  }

  async function correctAgain({ edition, questions }: MadeDeck): Promise<MadeDeck> {
    try {
      newest = await correct(edition, questions)
      return newest
    } finally {
      making = undefined
    }
  }

  function refresh(): Promise<MadeDeck> | undefined {
    if (newest?.edition === library.current) {
      if (clock.now() - newest.correctedAtMs < correctionMs) return undefined
      making ??= correctAgain(newest)
      return making
    }
    making ??= make(library.current)
    return making
  }

  return {
    async deck() {
      const refreshing = refresh()
      if (newest === undefined) return (await (refreshing ?? make(library.current))).deck
      refreshing?.catch((error: unknown) =>
        log.error({ err: error }, "no questions could be made of the new notes"),
      )
      return newest.deck
    },
    topics: () => newest?.deck.topics() ?? [],
  }
}

async function makeInBackground({ notes, passages, terms }: Edition): Promise<readonly BankQuestion[]> {
  if (passages.length <= maxInlinePassages) return makeQuestions({ notes, passages, terms })
  const worker = new Worker(new URL("./make-questions-worker.ts", import.meta.url), {
    workerData: { notes, passages, terms },
  })
  try {
    const made = once(worker, "message")
    // A bot that stops does not wait for questions that nobody will be asked. Listening takes an `unref` back.
    worker.unref()
    const [questions] = (await made) as [readonly BankQuestion[]]
    return questions
  } finally {
    await worker.terminate()
  }
}
