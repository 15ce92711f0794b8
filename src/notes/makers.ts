import { nameKey } from "./name-key.ts"

const leastAlone = 5
const leastShareAlone = 0.2
/** Of what stands alone, more than this share is no word of any text. */
const leastCoined = 1 / 3
/** `AWS Kinesis` and `Amazon Kinesis`; what stands behind more words (`Data Storage`, `File Storage`) is of many sorts. */
const mostMakers = 2

/**
 * First words that many names share and that can be left out, as the notes show by leaving them out: makers and
 * families (`Amazon EC2` beside `EC2`), in lower case. What a maker names has often a name of letters, digits or joined
 * words; `Full Scan` beside `Scan`, `Memory Context` beside `Context` are sorts of things, and not the same.
 */
export function findMakers(names: Iterable<string>, alsoAlone: Iterable<string> = []): ReadonlySet<string> {
  const shared = new Map<string, Map<string, string>>()
  const keys = new Set([...alsoAlone].map(nameKey))
  for (const name of names) {
    keys.add(nameKey(name))
    const [first = "", ...rest] = name.split(" ")
    if (rest.length === 0 || !/^[A-Z][A-Za-z]+$/.test(first)) continue
    const known = shared.get(first.toLowerCase()) ?? new Map<string, string>()
    shared.set(first.toLowerCase(), known.set(nameKey(rest.join(" ")), rest.join(" ")))
  }
  const makersOf = new Map<string, number>()
  for (const rests of shared.values()) {
    for (const key of rests.keys()) makersOf.set(key, (makersOf.get(key) ?? 0) + 1)
  }
  const isMaker = (rests: ReadonlyMap<string, string>) => {
    const own = [...rests].filter(
      ([key, rest]) => startsLikeName(rest) && (makersOf.get(key) ?? 0) <= mostMakers,
    )
    const alone = own.filter(([key]) => keys.has(key))
    const coined = alone.filter(([, rest]) => isCoined(rest))
    return (
      alone.length >= Math.max(leastAlone, own.length * leastShareAlone) &&
      coined.length > alone.length * leastCoined
    )
  }
  return new Set([...shared].filter(([, rests]) => isMaker(rests)).map(([first]) => first))
}

/** The name without a maker's in front; a maker alone stays, and what goes on in small letters (`AI services`). */
export function withoutMaker(name: string, makers: ReadonlySet<string>): string {
  const space = name.indexOf(" ")
  if (space < 0 || !makers.has(name.slice(0, space).toLowerCase())) return name
  const rest = name.slice(space + 1)
  return /^[a-z]/.test(rest) || rest.length < 2 ? name : rest
}

function startsLikeName(text: string): boolean {
  return /^[A-Z\d]/.test(text)
}

/** A word with a second capital or a digit: `EC2`, `DynamoDB`. */
function isCoined(text: string): boolean {
  return text.split(" ").some((word) => /[A-Z].*[A-Z]|\d/.test(word))
}
