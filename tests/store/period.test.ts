import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { periodStart } from "../../src/store/period.ts"

const at = (iso: string) => Date.parse(iso)

describe("the week of a leaderboard", () => {
  it("begins on Monday at midnight where the server lives", () => {
    const mondayInSeoul = at("2026-03-02T00:00:00+09:00")
    expect(periodStart("week", mondayInSeoul, "Asia/Seoul")).toBe(mondayInSeoul)
    expect(periodStart("week", mondayInSeoul - 1, "Asia/Seoul")).toBe(at("2026-02-23T00:00:00+09:00"))
    expect(periodStart("week", mondayInSeoul, "America/New_York")).toBe(at("2026-02-23T00:00:00-05:00"))
  })

  it("begins at midnight also in the week in which clocks change", () => {
    expect(periodStart("week", at("2026-03-29T12:00:00+02:00"), "Europe/Berlin")).toBe(
      at("2026-03-23T00:00:00+01:00"),
    )
    expect(periodStart("month", at("2026-03-31T12:00:00+02:00"), "Europe/Berlin")).toBe(
      at("2026-03-01T00:00:00+01:00"),
    )
  })

  it("begins at one o'clock where midnight is leapt over", () => {
    expect(periodStart("month", at("2024-09-10T12:00:00-03:00"), "America/Santiago")).toBe(
      at("2024-09-01T00:00:00-04:00"),
    )
    expect(periodStart("week", at("2018-11-04T12:00:00-02:00"), "America/Sao_Paulo")).toBe(
      at("2018-10-29T00:00:00-03:00"),
    )
  })

  it("never begins later than now nor more than eight days ago", () => {
    const zones = fc.constantFrom("Asia/Seoul", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "UTC")
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800_000, max: 2_000_000_000_000 }), zones, (nowMs, zone) => {
        const start = periodStart("week", nowMs, zone)
        expect(start).toBeLessThanOrEqual(nowMs)
        expect(nowMs - start).toBeLessThan(8 * 86_400_000)
        expect(periodStart("week", start, zone)).toBe(start)
      }),
    )
  })

  it("refuses a time zone that does not exist", () => {
    expect(() => periodStart("week", 0, "Mars/Olympus")).toThrow(RangeError)
  })
})
