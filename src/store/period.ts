export type Period = "week" | "month" | "all"

/**
 * When the period that `nowMs` falls into began, in Unix milliseconds: Monday 00:00 or the first of the month 00:00 in
 * `timeZone` (an IANA name). 0 for all time. Throws a RangeError for a zone that does not exist.
 */
export function periodStart(period: Period, nowMs: number, timeZone: string): number {
  const local = localDate(nowMs, timeZone)
  switch (period) {
    case "all":
      return 0
    case "month":
      return startOfDay(Date.UTC(local.year, local.month - 1, 1), timeZone)
    case "week": {
      const today = Date.UTC(local.year, local.month - 1, local.day)
      const daysSinceMonday = (new Date(today).getUTCDay() + 6) % 7
      return startOfDay(today - daysSinceMonday * dayMs, timeZone)
    }
  }
}

const dayMs = 86_400_000
const hourMs = 3_600_000

interface LocalDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The first moment of a calendar day, given as its midnight in UTC. */
function startOfDay(dayAsUtcMs: number, timeZone: string): number {
  // The offset at the guess may differ from that at midnight by a change of summer time: the second look settles it.
  const guess = dayAsUtcMs - offsetMs(dayAsUtcMs, timeZone)
  const start = dayAsUtcMs - offsetMs(guess, timeZone)
  const { day, hour } = localDate(start, timeZone)
  // Where clocks leap over midnight the day begins at one o'clock.
  return day === new Date(dayAsUtcMs).getUTCDate() || hour !== 23 ? start : start + hourMs
}

function offsetMs(atMs: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = localDate(atMs, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1_000) * 1_000
}

function localDate(atMs: number, timeZone: string): LocalDate {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(atMs)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
    second: read("second"),
  }
}
