import fc from "fast-check"
import { expect, it } from "vitest"
import { createCoolDown } from "../../src/discord/cool-down.ts"

it("gives a rested person the whole burst at once and then one request per refill", () => {
  const coolDown = createCoolDown({ burst: 2, refillMs: 100 })
  expect([0, 0, 0, 99, 100, 100].map((now) => coolDown.take("a", now).ok)).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
  ])
})

it("tells when the next request is free", () => {
  const coolDown = createCoolDown({ burst: 1, refillMs: 100 })
  coolDown.take("a", 1_000)
  expect(coolDown.take("a", 1_030)).toEqual({ ok: false, readyAtMs: 1_100 })
  expect(coolDown.take("a", 1_100)).toEqual({ ok: true })
})

it("counts each person alone", () => {
  const coolDown = createCoolDown({ burst: 1, refillMs: 100 })
  expect([coolDown.take("a", 0).ok, coolDown.take("b", 0).ok]).toEqual([true, true])
})

it("allows never more than burst plus one per refill in any stretch of time", () => {
  const gaps = fc.array(fc.constantFrom(0, 1, 49, 50, 51, 100, 400), { maxLength: 60 })
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 4 }), (each, burst) => {
      const coolDown = createCoolDown({ burst, refillMs: 50 })
      let now = 0
      const taken = each.flatMap((gap) => {
        now += gap
        return coolDown.take("a", now).ok ? [now] : []
      })
      for (const [from, start] of taken.entries()) {
        for (const [count, end] of taken.slice(from).entries()) {
          expect(count + 1).toBeLessThanOrEqual(burst + Math.floor((end - start) / 50))
        }
      }
    }),
  )
})
