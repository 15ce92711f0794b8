import type { Refusal, RequestPattern } from "../faults.ts"

interface Planned<Effect> {
  readonly pattern: RequestPattern
  readonly effect: Effect
  left: number
}

/** Faults of single requests that are still to strike. */
export interface FaultPlan {
  refuse(pattern: RequestPattern, refusal: Refusal): void
  delay(pattern: RequestPattern, delayMs: number, times?: number): void
  loseAnswer(pattern: RequestPattern, times?: number): void
  refuseConnections(): void
  clear(): void
  readonly refusesConnections: boolean
  /** Each takes one strike of the first fault that fits. */
  takeRefusal(method: string, path: string): Refusal | undefined
  takeDelayMs(method: string, path: string): number | undefined
  takeLoss(method: string, path: string): boolean
}

export function createFaultPlan(): FaultPlan {
  const refusals: Planned<Refusal>[] = []
  const delays: Planned<number>[] = []
  const losses: Planned<true>[] = []
  let refusesConnections = false
  return {
    refuse: (pattern, refusal) => void refusals.push({ pattern, effect: refusal, left: refusal.times ?? 1 }),
    delay: (pattern, delayMs, times = 1) => void delays.push({ pattern, effect: delayMs, left: times }),
    loseAnswer: (pattern, times = 1) => void losses.push({ pattern, effect: true, left: times }),
    get refusesConnections() {
      return refusesConnections
    },
    refuseConnections() {
      refusesConnections = true
    },
    clear() {
      refusesConnections = false
      for (const plan of [refusals, delays, losses]) plan.length = 0
    },
    takeRefusal: (method, path) => take(refusals, method, path),
    takeDelayMs: (method, path) => take(delays, method, path),
    takeLoss: (method, path) => take(losses, method, path) ?? false,
  }
}

function take<Effect>(plan: Planned<Effect>[], method: string, path: string): Effect | undefined {
  const planned = plan.find(
    ({ pattern, left }) =>
      left > 0 && (pattern.method ?? method) === method && path.search(pattern.path) >= 0,
  )
  if (planned === undefined) return undefined
  planned.left -= 1
  return planned.effect
}
