import { hashText } from "../language/features.ts"

/** A number with its unit in a text. */
export interface FoundNumber {
  readonly at: number
  readonly written: string
  /** `%`, `배`, `TB` …; directly behind the number, perhaps after a space. */
  readonly unit: string
  /** The number, the space and the unit. */
  readonly whole: string
}

const units =
  "%p?|퍼센트|프로|배|개월|개국|개년|개|가지|종류|종|년대|년|월|일|주일|주|시간|분(?!의)|밀리초|마이크로초|초|세기|세|살|명|인(?!\\s[가-힣])|차례|차|회|번|건|대|쌍|층|단계|비트|바이트|킬로미터|미터|킬로그램|그램|리터|도|원|달러|만|억|조(?!건|각|직|항|합|정)|큰술|작은술|컵|밀리리터|TiB|GiB|MiB|TB|GB|MB|KB|PB|Gbps|Mbps|kbps|ms|kHz|MHz|GHz|Hz|km|cm|mm|nm|µm|m|kg|mg|g|ml|mL|L|℃|°C|°F|bits?|bytes?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|milliseconds?|times|percent|people|degrees|cups?|tablespoons?|teaspoons?|pages?|levels?|layers?|chromosomes?|chambers?"

/** What may follow a unit: `10 대응` and `1886 조약` count nothing. */
const behind =
  "은|는|이|가|을|를|의|에|로|와|과|도|만|간|씩|쯤|째|당|짜리|정도|이상|이하|미만|초과|까지|부터|마다|에서|동안|이내|이후|이전|이다|입니다|임|으로|보다|가량|안팎|내외|이고|이며|제|형|급"

const pattern = new RegExp(
  `(?<![\\p{L}\\d.,/~\\-–#$€£(^])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(\\s?)(${units})(?![a-zA-Z\\d~\\-–/])(?=$|[^가-힣]|(?:${behind}))`,
  "gu",
)

/**
 * The one number with a unit that a text states. Undefined where there is none or more than one: two numbers answer
 * for each other, and a range is not one number.
 */
export function findNumber(text: string): FoundNumber | undefined {
  // `3 × 1.5 × 1.0 cm`: one side of three.
  if (/[×✕]\s?\d|\d\s?[×✕]/u.test(text)) return undefined
  if (/\d\s?[~–-]\s?\d|\d\s?\/\s?\d|\d{4}-\d{2}|약 \d+\s?[,~]/.test(text)) return undefined
  const found = [...text.matchAll(pattern)]
  const [first, ...more] = found
  if (first === undefined || more.length > 0) return undefined
  const [, written = "", , unit = ""] = first
  // One, two and three of something are mostly manners of speaking.
  if (/^[123]$/.test(written) && !/^(?:%|배|년|TB|GB|MB)/.test(unit)) return undefined
  // `1971 level`: a year, whatever stands behind it; `2 %; … by two percent`.
  if (/^(?:1[5-9]|20)\d\d$/.test(written) && !/^년/u.test(unit) && /^[a-z]/i.test(unit)) return undefined
  const word = numberWords[Number(written)]
  if (word !== undefined && new RegExp(`\\b${word}\\b`, "i").test(text)) return undefined
  // `x가 0일 때` counts no days.
  if (unit === "일" && /^ ?(?:때|경우|수|것|뿐|리|지)/u.test(text.slice(first.index + first[0].length)))
    return undefined
  // `1년 후`, `5분 뒤`: any other number would do.
  // `"5번부터 주세요"라고`: what somebody might say.
  if ((text.slice(0, first.index).match(/["“”]/gu)?.length ?? 0) % 2 === 1) return undefined
  const behind = text.slice(first.index + first[0].length)
  if (Number(written) <= 10 && /^(?:년|개월|주|일|시간|분|초)/.test(unit) && /^\s?(?:후|뒤|전)/u.test(behind))
    return undefined
  // `483 km (300마일)`
  if (/^\s?\(\s?약?\s?\d/u.test(behind)) return undefined
  return { at: first.index, written, unit, whole: first[0] }
}

const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

/**
 * Whether a text shows how many it is: what is counted is listed (`네 가지: 상피, 결합, 신경, 근육`) or spelled by an
 * acronym (`5가지 … SOLID`); of all there can only be 100 %; nobody takes a seventh industrial revolution for one.
 */
export function countsItself(text: string, { written, unit }: FoundNumber): boolean {
  if (unit.startsWith("%")) return /^(?:0|100)$/.test(written) || text.includes(String(Number(written) / 100))
  if (unit === "차") return true
  return (
    /^(?:가지|종|종류|대|개|단계|층|명)$/u.test(unit) &&
    Number(written) <= 9 &&
    (/[:：=(]|(?:,[^,]+){2}/u.test(text) || new RegExp(`\\b[A-Z]{${written}}\\b`).test(text))
  )
}

/** The text with another number in the place of the one found. */
export function withNumber(text: string, number: FoundNumber, written: string): string {
  return text.slice(0, number.at) + written + text.slice(number.at + number.written.length)
}

/**
 * Numbers written like the one found and near enough to be taken for it, none of which the notes state of the same
 * thing. In an order that depends on the text alone.
 */
export function nearNumbers(number: FoundNumber, told: readonly string[], seed: string): readonly string[] {
  const value = Number(number.written.replaceAll(",", ""))
  const stated = new Set(told.join(" ").match(/\d[\d,]*(?:\.\d+)?/g) ?? [])
  const near = candidates(value, number)
    .filter((candidate) => candidate > 0 && candidate !== value)
    .filter((candidate) => number.unit !== "배" || candidate > 1)
    .filter((candidate) => !number.unit.startsWith("%") || candidate < 100 || value > 100)
    .map((candidate) => write(candidate, number.written))
    .filter((written) => !stated.has(written) && written !== number.written)
  return [...new Set(near)].toSorted((one, other) => hashText(`${seed}${one}`) - hashText(`${seed}${other}`))
}

/** Years since then have no years far behind them yet. */
const lastCentury = 2000
const thisCentury = 21

function candidates(value: number, { unit, written }: FoundNumber): readonly number[] {
  if (unit.startsWith("년") && !unit.startsWith("년대") && value >= 100) {
    const later = value >= lastCentury ? [2, 3] : [5, 7, 11, 14]
    return [-13, -9, -6, -4, ...later].map((years) => value + years)
  }
  if (/^(?:℃|°)/.test(unit) && value < 100) return [-2, -1, 1, 2].map((steps) => value + steps)
  if (unit === "년대") return [-30, -20, -10, 10, 20].map((years) => value + years)
  // Ages, deadlines and high shares: so far off that nobody would write it tells the right one.
  if (/^(?:세|살)$/.test(unit)) return [-6, -4, -2, 2, 4, 6].map((years) => value + years)
  const customary = usual.find(([units]) => units.test(unit))?.[1]
  if (customary?.includes(value) === true) return nearest(customary, value)
  if (unit === "세기")
    return [-3, -2, -1, 1, 2].map((steps) => value + steps).filter((century) => century <= thisCentury)
  if (unit.startsWith("%") && value > 90 && written.includes(".")) {
    return [95, 99, 99.5, 99.9, 99.95, 99.99, 99.995, 99.999, 99.9999, 99.999999]
  }
  if (unit.startsWith("%") && value >= 80 && value < 100)
    return nearest(
      highShares.filter((share) => value % 10 !== 0 || share % 10 === 0),
      value,
    )
  if (!Number.isInteger(value)) return [0.5, 0.8, 1.2, 1.5, 2].map((factor) => value * factor)
  if (value >= 8 && Number.isInteger(Math.log2(value))) return [value / 4, value / 2, value * 2, value * 4]
  // Widths and lengths in bits go by bytes.
  if (/^(?:비트|bits?|바이트|bytes?)$/.test(unit) && value > 8 && value % 8 === 0)
    return [-24, -16, -8, 8, 16, 24].map((steps) => value + steps)
  if (value === 10) return [1, 5, 20, 50, 100]
  if (value <= 12) return [-3, -2, -1, 1, 2, 3, 4].map((steps) => value + steps)
  const grain = grainOf(value)
  return [0.4, 0.5, 0.6, 0.8, 1.2, 1.4, 1.6, 2].map((factor) => Math.round((value * factor) / grain) * grain)
}

/** Spans that people set: three days, seven, thirty. */
const usual: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:시간|hours?)$/, [1, 2, 3, 6, 8, 12, 24, 36, 48, 72, 96, 120]],
  [/^(?:일|days?)$/, [1, 2, 3, 5, 7, 10, 14, 15, 20, 30, 60, 90, 180]],
  [/^(?:개월|months?)$/, [1, 2, 3, 4, 6, 9, 12, 18, 24, 36]],
  [/^(?:분|초|minutes?|seconds?)$/, [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90]],
]

const highShares = [50, 60, 70, 75, 80, 85, 90, 95, 98, 99]

/** The six of the numbers that stand nearest to one of them. */
function nearest(numbers: readonly number[], value: number): readonly number[] {
  const at = numbers.findIndex((number) => number >= value)
  return numbers.slice(Math.max(0, at - 3), at + 4).filter((number) => number !== value)
}

/** How round a number is, so that its neighbours are as round: 5 of 15 and 75, 10 of 70, 100 of 400, 1 of 34. */
function grainOf(value: number): number {
  let grain = 1
  while (value % (grain * 10) === 0) grain *= 10
  if (grain === value) return value / 10
  return value % (grain * 5) === 0 ? grain * 5 : grain
}

function write(value: number, like: string): string {
  const decimals = like.includes(".") ? (like.split(".")[1] ?? "").length : 0
  const isWhole = decimals === 0 && Number.isInteger(value)
  const plain = isWhole || value > 90 ? String(value) : value.toFixed(Math.max(1, decimals))
  return like.includes(",") ? plain.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : plain
}
