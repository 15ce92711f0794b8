import type { Logger } from "pino"
import type { Rounds } from "../rounds/rounds.ts"
import type { Store } from "../store/store.ts"
import type { Library } from "../vault/types.ts"
import type { QuestionShelf } from "./quiz/question-shelf.ts"

export interface Clock {
  /** Unix milliseconds. */
  now(): number
}

/** What commands work with, passed to each of their handlers. */
export interface Services {
  readonly library: Library
  readonly shelf: QuestionShelf
  readonly rounds: Rounds
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
}
