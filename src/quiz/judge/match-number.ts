import type { Verdict } from "../question.ts"
import type { Because } from "./judge-typed.ts"

interface Quantity {
  readonly value: number
  readonly unit: string
}

/**
 * Judges by value where the answer is a number with or without a unit: `1,000`, `1000`, `64 TB` and `64tb` agree; a
 * missing unit is let pass, another unit is not. Undefined where the answer is no number.
 */
export function matchNumber(
  names: readonly string[],
  candidates: readonly string[],
): { readonly verdict: Verdict; readonly because: Because } | undefined {
  const wanted = names.flatMap((name) => readQuantity(name) ?? [])
  if (wanted.length !== names.length) return undefined
  const given = candidates.flatMap((candidate) => readQuantity(candidate.replace(/^약\s*/, "")) ?? [])
  if (given.length === 0) return { verdict: "wrong", because: "different" }
  const isRight = wanted.some(({ value, unit }) =>
    given.some((one) => value === one.value && (one.unit === "" || unit === "" || one.unit === unit)),
  )
  return { verdict: isRight ? "right" : "wrong", because: isRight ? "number" : "other-number" }
}

function readQuantity(text: string): Quantity | undefined {
  const parts =
    /^([-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?)\s*([^\d\s]{0,6}|[a-z]{1,12})$/iu.exec(
      text.normalize("NFKC").trim(),
    )
  if (parts === null) return undefined
  const value = Number((parts[1] ?? "").replaceAll(",", "").replace("−", "-"))
  return { value, unit: unitKey(parts[2] ?? "") }
}

const sameUnits: readonly (readonly string[])[] = [
  ["%", "퍼센트", "프로", "percent"],
  ["개", "가지", "종", "종류"],
  ["테라바이트", "tb"],
  ["기가바이트", "gb"],
  ["메가바이트", "mb"],
  ["킬로바이트", "kb"],
  ["초", "s", "sec", "seconds", "second"],
  ["분", "min", "minutes", "minute"],
  ["시간", "h", "hours", "hour"],
  ["명", "인", "사람", "people"],
  ["도", "℃", "°c", "°"],
  ["년", "years", "year"],
  ["배", "times"],
]

function unitKey(unit: string): string {
  const plain = unit.toLowerCase().replace(/(?:입니다|이에요|예요|요|이다)$/u, "")
  return sameUnits.find((group) => group.includes(plain))?.[0] ?? plain
}
