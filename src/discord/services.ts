import type { Logger } from "pino"
import type { Library } from "../vault/types.ts"

export interface Clock {
  /** Unix milliseconds. */
  now(): number
}

/** What commands work with, passed to each of their handlers. */
export interface Services {
  readonly library: Library
  readonly clock: Clock
  readonly log: Logger
}
