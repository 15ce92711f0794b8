import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createPace } from "../../src/rounds/pace.ts"
import { FakeTimers } from "./fake-discord.ts"

function setUp() {
  const timers = new FakeTimers()
  const pace = createPace(timers)
  const startMs = timers.now()
  const left: { readonly name: string; readonly atMs: number }[] = []
  const queue = (name: string, isUrgent: boolean) =>
    pace.queue(isUrgent, () => left.push({ name, atMs: timers.now() - startMs }))
  return { timers, left, queue }
}

describe("the pace of a bot's messages", () => {
  it("lets a few leave at once after a rest, and the others evenly", async () => {
    const { timers, left, queue } = setUp()
    for (let at = 0; at < 13; at += 1) queue(`m${at}`, true)
    expect(left).toHaveLength(10)
    await timers.turn(1_000)
    expect(left.slice(10)).toEqual([
      { name: "m10", atMs: 33 },
      { name: "m11", atMs: 66 },
      { name: "m12", atMs: 99 },
    ])
  })

  it("lets what is urgent leave first, though it came later", async () => {
    const { timers, left, queue } = setUp()
    for (let at = 0; at < 10; at += 1) queue("before", true)
    queue("count", false)
    queue("reveal", true)
    await timers.turn(1_000)
    expect(left.slice(10).map(({ name }) => name)).toEqual(["reveal", "count"])
  })

  it("gives the turn of what was given up to the next", async () => {
    const { timers, left, queue } = setUp()
    for (let at = 0; at < 10; at += 1) queue("before", true)
    queue("stale", false)()
    queue("fresh", false)
    await timers.turn(33)
    expect(left.at(-1)).toEqual({ name: "fresh", atMs: 33 })
  })

  it("holds back while Discord answers nothing, but not for ever", async () => {
    const timers = new FakeTimers()
    const pace = createPace(timers)
    const { promise: answer, resolve } = Promise.withResolvers<void>()
    let leftCount = 0
    for (let at = 0; at < 60; at += 1) {
      pace.queue(true, () => {
        leftCount += 1
        void pace.track(answer)
      })
    }
    await timers.turn(1_900)
    expect(leftCount).toBe(15)
    await timers.turn(200)
    expect(leftCount).toBeGreaterThan(15)
    expect(leftCount).toBeLessThanOrEqual(30)
    resolve()
    await timers.turn(2_000)
    expect(leftCount).toBe(60)
  })

  it("stays below Discord's 50 in whatever second, and keeps nobody waiting for ever", async () => {
    const arrivals = fc.array(
      fc.record({ afterMs: fc.constantFrom(0, 1, 32, 33, 400, 1_000), isUrgent: fc.boolean() }),
      { maxLength: 150 },
    )
    await fc.assert(
      fc.asyncProperty(arrivals, async (all) => {
        const { timers, left, queue } = setUp()
        for (const { afterMs, isUrgent } of all) {
          if (afterMs > 0) await timers.turn(afterMs)
          queue("message", isUrgent)
        }
        await timers.turn(all.length * 33)
        expect(left).toHaveLength(all.length)
        for (const { atMs } of left) {
          const inSecond = left.filter((other) => other.atMs >= atMs && other.atMs < atMs + 1_000)
          expect(inSecond.length).toBeLessThanOrEqual(41)
        }
      }),
      { numRuns: 25 },
    )
  })
})
