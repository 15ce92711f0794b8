// @ts-check
import { element } from "./element.js"

/** @type {Record<string, Intl.DateTimeFormatOptions>} styles of docs: reference, message formatting */
const styles = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
}
/** @type {readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]} */
const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
]

/**
 * A moment as Discord writes it; the relative style counts on by itself once `tickTimes` runs.
 *
 * @param {number} seconds since 1970
 * @param {string} style one of Discord's letters
 */
export function renderTime(seconds, style) {
  const moment = new Date(seconds * 1_000)
  // Beyond what a date can hold Discord shows nothing useful either.
  if (Number.isNaN(moment.getTime())) return element("time", {}, ["?"])
  const isRelative = style === "R"
  const { lang } = document.documentElement
  const text = isRelative
    ? describeDistance(seconds)
    : moment.toLocaleString(lang, styles[style] ?? styles["f"])
  return element(
    "time",
    {
      datetime: moment.toISOString(),
      title: moment.toLocaleString(lang, styles["F"]),
      "data-relative": isRelative ? seconds : undefined,
    },
    [text],
  )
}

/** @param {ParentNode} place whose relative times go on */
export function tickTimes(place) {
  setInterval(() => {
    for (const node of place.querySelectorAll("time[data-relative]")) {
      const text = describeDistance(Number(node.getAttribute("data-relative")))
      if (node.textContent !== text) node.textContent = text
    }
  }, 1_000)
}

/** @param {number} seconds */
function describeDistance(seconds) {
  const distance = Math.round(seconds - Date.now() / 1_000)
  const [unit, size] = units.find(([, length]) => Math.abs(distance) >= length) ?? ["second", 1]
  return new Intl.RelativeTimeFormat(document.documentElement.lang).format(Math.trunc(distance / size), unit)
}
