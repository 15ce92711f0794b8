import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { speedPoints, streakPoints } from "../../../src/quiz/round/points.ts"

describe("speed points", () => {
  it("follow the published example: 2 s of 30 s give 967", () => {
    expect(speedPoints(2_000, 30_000)).toBe(967)
  })

  it("are whole within half a second and half at the deadline", () => {
    expect([0, 499, 20_000, 20_500].map((elapsedMs) => speedPoints(elapsedMs, 20_000))).toEqual([
      1_000, 1_000, 500, 500,
    ])
  })

  it("never rise with time and stay between 500 and 1,000", () => {
    fc.assert(
      fc.property(
        fc.nat(60_000),
        fc.nat(5_000),
        fc.integer({ min: 1_000, max: 60_000 }),
        (at, more, limit) => {
          const sooner = speedPoints(at, limit)
          const later = speedPoints(at + more, limit)
          expect(later).toBeLessThanOrEqual(sooner)
          expect(later).toBeGreaterThanOrEqual(500)
          expect(sooner).toBeLessThanOrEqual(1_000)
        },
      ),
    )
  })
})

describe("streak points", () => {
  it("grow by 100 from the second right answer in a row, up to 500", () => {
    expect([0, 1, 2, 3, 6, 7, 20].map(streakPoints)).toEqual([0, 0, 100, 200, 500, 500, 500])
  })
})
