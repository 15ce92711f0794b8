import type { Timers } from "./ports.ts"

export interface Pace {
  /**
   * Calls back when a message may leave, at once where none waits: urgent ones first, each kind in the order in which
   * it came. The returned function gives the turn up.
   */
  queue(isUrgent: boolean, leave: () => void): () => void
  /** Counts the request that left as on its way until it settles. Returns it as it is. */
  track<T>(request: Promise<T>): Promise<T>
}

/**
 * Discord takes 50 requests in a second from a bot and does not tell when its seconds begin. discord.js counts seconds
 * of its own: with many rounds it sends 50 at the end of one and 50 at the beginning of the next, and is refused.
 * Evenly spread at 30 in a second, the rest stays free for delays on the way and for everything that is no round.
 */
const gapMs = 33
/** So many may leave together after a rest: one round alone never waits. */
const burst = 10
/**
 * Where Discord is slow to answer, more would pile up on the way and arrive together. discord.js may hold a request back
 * by itself, for its channel's sake: after a while that one is no longer waited for.
 */
const maxOnTheWay = 15
const patienceMs = 2_000

/** The pace at which all rounds of a bot may send messages and edits. */
export function createPace(timers: Timers): Pace {
  const urgent = new Set<() => void>()
  const unurgent = new Set<() => void>()
  /** When the rest that is owed for all that left is over. */
  let restedAtMs = Number.NEGATIVE_INFINITY
  let isWaiting = false
  let onTheWay = 0

  function letLeave(): void {
    for (;;) {
      const waiting = urgent.size > 0 ? urgent : unurgent
      const [next] = waiting
      if (next === undefined || isWaiting || onTheWay >= maxOnTheWay) return
      const dueInMs = restedAtMs - (burst - 1) * gapMs - timers.now()
      if (dueInMs > 0) {
        wait(dueInMs)
        return
      }
      waiting.delete(next)
      restedAtMs = Math.max(restedAtMs, timers.now()) + gapMs
      next()
    }
  }

  function wait(ms: number): void {
    isWaiting = true
    timers.after(ms, () => {
      isWaiting = false
      letLeave()
    })
  }

  return {
    queue(isUrgent, leave) {
      const waiting = isUrgent ? urgent : unurgent
      const turn = () => leave()
      waiting.add(turn)
      letLeave()
      return () => waiting.delete(turn)
    },
    track(request) {
      onTheWay += 1
      let isOnTheWay = true
      const arrive = () => {
        if (!isOnTheWay) return
        isOnTheWay = false
        onTheWay -= 1
        cancel()
        letLeave()
      }
      const cancel = timers.after(patienceMs, arrive)
      request.then(arrive, arrive)
      return request
    },
  }
}
