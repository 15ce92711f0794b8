import type { Clock } from "../world/clock.ts"

/** How often a route may be used. Discord does not publish its numbers; these are the ones seen in the wild. */
interface Limit {
  readonly bucket: string
  readonly requests: number
  readonly windowMs: number
}

export interface RateVerdict {
  readonly headers: Readonly<Record<string, string>>
  /** Seconds to wait; undefined where the request may pass. */
  readonly retryAfter: number | undefined
  readonly isGlobal: boolean
}

export interface RateLimiter {
  /** Counts a request. */
  take(method: string, path: string): RateVerdict
}

/** docs: topics/rate-limits. Requests that answer interactions do not count here. */
const globalLimit: Limit = { bucket: "global", requests: 50, windowMs: 1_000 }
const maxWindows = 1_000

export function createRateLimiter(clock: Clock): RateLimiter {
  const windows = new Map<string, { used: number; endsAt: number }>()

  function use(key: string, limit: Limit) {
    const now = clock.now()
    let window = windows.get(key)
    if (window === undefined || window.endsAt <= now) {
      window = { used: 0, endsAt: now + limit.windowMs }
      windows.delete(key)
      windows.set(key, window)
      const [oldest] = windows.keys()
      if (windows.size > maxWindows && oldest !== undefined) windows.delete(oldest)
    }
    const passes = window.used < limit.requests
    if (passes) window.used += 1
    return { passes, left: limit.requests - window.used, endsAt: window.endsAt, inMs: window.endsAt - now }
  }

  return {
    take(method, path) {
      const isInteraction = /^\/(interactions|webhooks)\//.test(path)
      const { limit, key } = limitOf(method, path)
      const own = use(key, limit)
      const headers: Record<string, string> = {
        "x-ratelimit-limit": String(limit.requests),
        "x-ratelimit-remaining": String(own.left),
        "x-ratelimit-reset": (own.endsAt / 1_000).toFixed(3),
        "x-ratelimit-reset-after": (own.inMs / 1_000).toFixed(3),
        "x-ratelimit-bucket": limit.bucket,
      }
      if (!own.passes) return refuse(headers, own.inMs, false)
      const all = isInteraction ? undefined : use("global", globalLimit)
      if (all?.passes === false) return refuse({}, all.inMs, true)
      return { headers, retryAfter: undefined, isGlobal: false }
    },
  }
}

function refuse(headers: Readonly<Record<string, string>>, waitMs: number, isGlobal: boolean): RateVerdict {
  const retryAfter = Math.max(waitMs, 1) / 1_000
  return {
    retryAfter,
    isGlobal,
    headers: {
      ...headers,
      "retry-after": String(Math.ceil(retryAfter)),
      "x-ratelimit-scope": isGlobal ? "global" : "user",
      ...(isGlobal ? { "x-ratelimit-global": "true" } : {}),
    },
  }
}

/** The bucket and the key of its window: a bucket counts for each channel, server or token of its own. */
function limitOf(method: string, path: string): { limit: Limit; key: string } {
  const [, top = "", major = "", ...rest] = path.split("/")
  const isTokened = top === "webhooks" || top === "interactions"
  const owner = isTokened ? `${major}/${rest[0] ?? ""}` : major
  const shape = [top, ...rest.map((part) => (/^\d+$/.test(part) || isTokened ? ":" : part))].join("/")
  const bucket = Buffer.from(`${method} ${shape}`).toString("base64url").slice(0, 32)
  const isMessage = /^channels\/messages/.test(shape) && method !== "GET"
  const limit: Limit = isMessage
    ? { bucket, requests: 5, windowMs: 5_000 }
    : { bucket, requests: 50, windowMs: 1_000 }
  return { limit, key: `${bucket} ${owner}` }
}
