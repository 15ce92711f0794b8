import { LRUCache } from "lru-cache"

export interface CoolDownRule {
  /** How many requests a rested person may make at once. */
  readonly burst: number
  /** Time in which one request is given back. */
  readonly refillMs: number
}

type CoolDownVerdict = { readonly ok: true } | { readonly ok: false; readonly readyAtMs: number }

export interface CoolDown {
  /** Spends one request of a person's, or tells when the next is free (Unix milliseconds). */
  take(userId: string, nowMs: number): CoolDownVerdict
}

/** Nobody rested longest is remembered for nothing: who falls out of the cache has long refilled. */
const maxRememberedUsers = 20_000

/** A token bucket for each person. */
export function createCoolDown({ burst, refillMs }: CoolDownRule): CoolDown {
  // Kept as the moment at which the bucket is full again: one number tells the tokens at any time.
  const fullAt = new LRUCache<string, number>({ max: maxRememberedUsers })
  return {
    take(userId, nowMs) {
      const base = Math.max(fullAt.get(userId) ?? nowMs, nowMs)
      const next = base + refillMs
      const readyAtMs = next - burst * refillMs
      if (readyAtMs > nowMs) return { ok: false, readyAtMs }
      fullAt.set(userId, next)
      return { ok: true }
    },
  }
}
