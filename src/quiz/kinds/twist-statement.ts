import { countsItself, findNumber, nearNumbers, withNumber } from "./near-numbers.ts"
import { twistDirection } from "./twist-direction.ts"

/** The statement with a direction or a number that makes it false; `above` are the names and headings it is asked under. */
export function twistStatement(text: string, above: string, told: readonly string[]): string | undefined {
  const direction = twistDirection(text, above, told)
  if (direction !== undefined) return direction
  const number = findNumber(text)
  if (number === undefined || new RegExp(`(?<![\\d.])${number.written}(?![\\d.])`).test(above))
    return undefined
  if (countsItself(text, number)) return undefined
  // `약 100만 개` may be 120만 as well.
  const [before, behind] = [text.slice(0, number.at), text.slice(number.at + number.written.length)]
  const isRough = /(?:약|대략|거의)\s?$/u.test(before) || /^\S{0,4}\s?(?:정도|가량|내외|안팎)/u.test(behind)
  const [near] = nearNumbers(number, told, text)
    .filter((other) => !isRough || isFar(other, number.written))
    .filter((other) => !isWithinBound(other, number.written, behind))
  return near === undefined ? undefined : withNumber(text, number, near)
}

/** Half as much again, or less than two thirds. */
function isFar(one: string, other: string): boolean {
  const [a, b] = [one, other].map((written) => Number(written.replaceAll(",", "")))
  return a !== undefined && b !== undefined && (a >= b * 1.5 || a * 1.5 <= b)
}

/** Who has `200개가 넘는` of something has `100개가 넘는` of it, and what takes `10초 이내` takes `20초 이내`. */
function isWithinBound(other: string, written: string, behind: string): boolean {
  const isLess = Number(other.replaceAll(",", "")) < Number(written.replaceAll(",", ""))
  const bound =
    /^\s?\S{0,5}?(?:[이가을를]\s)?\s?(?:(이상|넘|초과|웃도)|(이내|이하|미만|안에|못 ?미|못 ?되))/u.exec(
      behind,
    )
  return bound !== null && (bound[1] === undefined ? !isLess : isLess || !isFar(other, written))
}
