/** A heading's bare number (`10 `, `2.3 `) and the text behind it. */
interface Numbered {
  readonly numbers: readonly number[]
  readonly rest: string
}

/**
 * Takes bare numbers off headings of one level, given in reading order. A number alone may belong to the name
 * (`4.19 혁명`, `80 20 법칙`); it numbers the heading only where the heading before or behind has the next one.
 */
export function withoutBareNumbers(headings: readonly string[]): readonly string[] {
  const numbered = headings.map(readBareNumber)
  const known = numbered.flatMap((entry, index) => (entry === undefined ? [] : [index]))
  const isCounted = new Set<number>()
  for (const [position, index] of known.entries()) {
    const next = known[position + 1]
    const [one, other] = [numbered[index], next === undefined ? undefined : numbered[next]]
    if (
      one !== undefined &&
      other !== undefined &&
      next !== undefined &&
      follows(one.numbers, other.numbers)
    ) {
      isCounted.add(index).add(next)
    }
  }
  return headings.map((heading, index) =>
    isCounted.has(index) ? (numbered[index]?.rest ?? heading) : heading,
  )
}

function readBareNumber(heading: string): Numbered | undefined {
  const [, mark = "", rest = ""] = /^(\d{1,2}(?:\.\d{1,2}){0,3})\s+(?=\D)(.+)$/u.exec(heading) ?? []
  return mark === "" ? undefined : { numbers: mark.split(".").map(Number), rest }
}

/** `9` → `10`, `1.2` → `1.3`, `1.9` → `2.1`. */
function follows(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false
  const at = one.findIndex((number, index) => number !== other[index])
  if (at < 0 || other[at] !== (one[at] ?? 0) + 1) return false
  return other.slice(at + 1).every((number) => number === 1)
}
