/** A command of the terminal. */
export interface Command {
  /** @returns the exit status: 0 on success, 1 when the work found faults, 2 on unusable arguments */
  run(args: readonly string[]): Promise<number>
}

/** Arguments, files or variables that cannot be used; the message is one line and says how to mend it. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}
