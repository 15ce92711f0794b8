/**
 * Whether the break between two lines of a paragraph is meant: the line ends in a hard break, the next one begins an
 * entry, or its first word would have fitted on the line, as the longest line shows (`Infinity` in a note that is not
 * wrapped). Markdown joins such lines; who wrote them one below the other did not.
 */
export function isMeantBreak(line: string, next: string, longest: number): boolean {
  if (/(?: {2}|\\)$/.test(line)) return true
  const written = line.trimEnd()
  if (goesOn.test(written)) return false
  return startsEntry.test(next) || written.length + 1 + firstWord(next).length < longest
}

/** Whether the note breaks lines anywhere but at one width, so that none of its breaks was made for want of room. */
export function isUnwrapped(source: readonly string[]): boolean {
  const known = judged.get(source)
  if (known !== undefined) return known
  const verdict = countsAsUnwrapped(source)
  judged.set(source, verdict)
  return verdict
}

const judged = new WeakMap<readonly string[], boolean>()

function countsAsUnwrapped(source: readonly string[]): boolean {
  const lines = prose(source)
  const breaks = lines.flatMap((line, at): readonly (readonly [string, string])[] => {
    const next = lines[at + 1] ?? ""
    return line === "" || next === "" ? [] : [[line, next]]
  })
  if (breaks.length < leastBreaks) return false
  const width = Math.max(...breaks.map(([line]) => line.length))
  const full = breaks.filter(([line, next]) => line.length + 1 + firstWord(next).length >= width * nearlyFull)
  return full.length < breaks.length * leastFull
}

/** The lines of paragraphs; the others, front matter and code among them, are left empty. */
function prose(source: readonly string[]): readonly string[] {
  const body = source[0]?.trimEnd() === "---" ? source.indexOf("---", 1) + 1 : 0
  let isCode = false
  return source.map((line, at) => {
    const isFence = /^\s*(?:```|~~~)/.test(line)
    if (isFence) isCode = !isCode
    return at < body || isCode || isFence || notProse.test(line) ? "" : line.trimEnd()
  })
}

const leastBreaks = 6
const nearlyFull = 0.85
const leastFull = 0.3

const notProse = /^\s*(?:[-*+•·>|#<]|\d{1,3}[.)]\s|\$\$|!\[)| {2}$|\\$/

function firstWord(line: string): string {
  return line.trimStart().split(/\s/, 1)[0] ?? ""
}

/** `**양쪽성 물질**: …`, `♭: …` */
const startsEntry = /^\s*(?:\*\*[^*]{1,40}\*\*\s?[:：]|[^\s:,.]{1,12}\s?[:：]\s)/u

/** Ends in a mark, a particle or an ending after which the sentence goes on. */
const goesOn =
  /[,·(&+/-]$|[가-힣](?:은|는|이|가|을|를|의|에|와|과|로|으로|에서|에게|까지|부터|고|며|면|서|지만|하여|해|도록|위한|위해|통해|대한|하는|되는|있는|한|된|할|될|및|또는)$|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|that|which|is|are|was|were|as|be)$/u
