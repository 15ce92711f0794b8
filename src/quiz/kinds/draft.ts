import type { Concept, Place } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"

/** A question as a kind proposes it, before the gates. */
export interface Draft {
  readonly kind: string
  readonly prompt: string
  /** The words of the notes that the prompt quotes; what must not give the answer away. */
  readonly given: string
  readonly answer: string
  /** Other names of the answer. */
  readonly accept: readonly string[]
  /** Wrong choices; empty where the answer is typed. */
  readonly wrong: readonly string[]
  /** Choices keep the order answer-first to be shuffled, except where they have an order of their own. */
  readonly fixedOrder?: readonly string[]
  readonly explanation: string
  /** Somebody wrote question and answer as they are; only a plain giveaway is refused. */
  readonly isByHand?: boolean
  /** Only its heading says what it is about. */
  readonly needsPlace?: boolean
  /** The prompt names the heading itself. */
  readonly namesPlace?: boolean
  readonly place: Place
  /** The concept that is asked for or about. */
  readonly subject: Concept | undefined
  /** Concepts behind the wrong choices, where they are names. */
  readonly rivals: readonly Concept[]
  /** What one must know to answer; two questions with the same fact never meet in a round. */
  readonly fact: string
  /** 0 (far apart) to 1 (hardly to be told apart): how near the wrong choices are to the right one. */
  readonly closeness: number
}

/** Why a question that could have been made was not. */
export interface Refusal {
  readonly kind: string
  readonly refused: string
  readonly place: Place
}

/** One way of asking. Adding a kind means adding a file that gives one of these, and a line in `all-kinds.ts`. */
export interface QuestionKind {
  readonly name: string
  /** Its prompts say themselves where in the notes they are at home. */
  readonly saysWhere?: boolean
  /** Everything that could be asked this way, in the order of the notes; the same every time. */
  propose(knowledge: Knowledge): Iterable<Draft | Refusal>
}

/** Whether a proposal came out as a question. */
export function isDraft(proposal: Draft | Refusal): proposal is Draft {
  return "prompt" in proposal
}
