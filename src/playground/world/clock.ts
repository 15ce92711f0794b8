/** Time as the local Discord sees it, so that tests can let three seconds or a quarter of an hour pass at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls `task` once after `delayMs`; the returned function calls it off. */
  after(delayMs: number, task: () => void): () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs)
    // A pending deadline is no reason to keep a process alive.
    timer.unref()
    return () => clearTimeout(timer)
  },
}
