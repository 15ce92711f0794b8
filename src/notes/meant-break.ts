/**
 * Whether the break between two lines of a paragraph is meant: the line ends in a hard break, or the next word would
 * have fitted on it, as the longest line shows. Markdown joins such lines; who wrote them one below the other did not.
 */
export function isMeantBreak(line: string, next: string, longest: number): boolean {
  if (/(?: {2}|\\)$/.test(line)) return true
  const written = line.trimEnd()
  if (goesOn.test(written)) return false
  const [word = ""] = next.trimStart().split(/\s/, 1)
  return written.length + 1 + word.length < longest
}

/** Ends in a mark, a particle or an ending after which the sentence goes on. */
const goesOn =
  /[,·(&+/-]$|[가-힣](?:은|는|이|가|을|를|의|에|와|과|로|으로|에서|에게|까지|부터|고|며|면|서|지만|하여|해|도록|위한|위해|통해|대한|하는|되는|있는|한|된|할|될|및|또는)$|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|that|which|is|are|was|were|as|be)$/u
