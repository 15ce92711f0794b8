import type { Question } from "./question.ts"

/** What is known of a question or a person: a rating on the logistic scale (0 is average) and how often it was met. */
export interface Rating {
  readonly value: number
  readonly answers: number
}

export interface AnswerSeen {
  readonly isRight: boolean
  /** The chance of a blind guess: 1/2 for O and X, 1/4 for four choices, 0 for typed answers. */
  readonly guess: number
}

/** How far one answer may move a rating: 1 at first, less with each answer (Pelánek's uncertainty function). */
const firstStep = 1
const slowing = 0.05

/**
 * Moves the ratings of a question and of the person who answered it towards what was seen. Elo's rating (1978) as adapted
 * to practice with guessing by R. Pelánek, "Applications of the Elo rating system in adaptive educational systems",
 * Computers & Education 98 (2016): P(right) = guess + (1 − guess) / (1 + e^(difficulty − skill)).
 */
export function rateAnswer(
  question: Rating,
  person: Rating,
  { isRight, guess }: AnswerSeen,
): { readonly question: Rating; readonly person: Rating } {
  const expected = guess + (1 - guess) / (1 + Math.exp(question.value - person.value))
  const surprise = (isRight ? 1 : 0) - expected
  return {
    question: move(question, -surprise),
    person: move(person, surprise),
  }
}

/** Where a question starts before anybody has answered: at its estimated difficulty. */
export function startRating(question: Pick<Question, "difficulty">): Rating {
  const bounded = Math.min(0.98, Math.max(0.02, question.difficulty))
  return { value: Math.log(bounded / (1 - bounded)), answers: 0 }
}

/** A rating as difficulty from 0 (everybody knows it) to 1 (nobody does). */
export function asDifficulty({ value }: Rating): number {
  return Number((1 / (1 + Math.exp(-value))).toFixed(3))
}

/** One answer as the store remembers it. */
export interface StoredAnswer {
  readonly questionId: string
  readonly playerId: string
  readonly isRight: boolean
}

/**
 * The questions with their difficulty moved to where the answers, oldest first, put it. Those answered fewer than five
 * times keep what was estimated.
 */
export function correctDifficulties<T extends RatedQuestion>(
  questions: readonly T[],
  answers: readonly StoredAnswer[],
): readonly T[] {
  if (answers.length === 0) return questions
  const byId = new Map(questions.map((question) => [question.id, question]))
  const ratings = new Map<string, Rating>()
  const players = new Map<string, Rating>()
  for (const { questionId, playerId, isRight } of answers) {
    const question = byId.get(questionId)
    if (question === undefined) continue
    const rated = rateAnswer(
      ratings.get(questionId) ?? startRating(question),
      players.get(playerId) ?? { value: 0, answers: 0 },
      { isRight, guess: guessChance(question) },
    )
    ratings.set(questionId, rated.question)
    players.set(playerId, rated.person)
  }
  return questions.map((question) => {
    const rating = ratings.get(question.id)
    return rating === undefined || rating.answers < leastAnswers
      ? question
      : { ...question, difficulty: asDifficulty(rating) }
  })
}

type RatedQuestion = Pick<Question, "id" | "difficulty" | "choices">

const leastAnswers = 5

/** The chance of guessing the question right without knowing anything. */
export function guessChance({ choices }: Pick<Question, "choices">): number {
  return choices === null ? 0 : 1 / choices.length
}

function move({ value, answers }: Rating, by: number): Rating {
  return { value: value + (firstStep / (1 + slowing * answers)) * by, answers: answers + 1 }
}
