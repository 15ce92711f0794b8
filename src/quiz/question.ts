import type { LineRange } from "../notes/types.ts"

/** A question as a round asks it. */
export interface Question {
  /** Stays while the fact it asks about stays. */
  readonly id: string
  /** Name of the kind of question: `description-to-term`, `true-false`. */
  readonly kind: string
  readonly prompt: string
  /** In the order shown, 2 to 5 of them; null where the answer is typed. */
  readonly choices: readonly string[] | null
  /** One of the choices, letter by letter, where there are any. */
  readonly answer: string
  /** Other typed answers that count as right. */
  readonly accept: readonly string[]
  /** Names of other things that a slip would turn the answer into; typed, they are wrong and not nearly right. */
  readonly decoys?: readonly string[]
  readonly explanation: string
  /** 0 (everybody knows it) to 1 (nobody does). */
  readonly difficulty: number
  readonly topic: string
  readonly source: QuestionSource
  /** For typed answers, to be taken in this order. */
  readonly hints?: readonly Hint[]
}

/** The passage that a question was made of. */
export interface QuestionSource {
  readonly note: string
  readonly heading: readonly string[]
  readonly lines: LineRange
  readonly passageId: string
}

/** Something that brings the answer nearer, for a price. */
export interface Hint {
  readonly text: string
  /** Taken off what a right answer to this question earns. */
  readonly costPoints: number
}

export type Verdict = "right" | "nearly" | "wrong"

/** Decides on a typed answer; the same question and text always get the same verdict. */
export type JudgeTyped = (question: Question, typed: string) => Verdict
