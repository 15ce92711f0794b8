/** A stretch of a longer text: from `start` to before `end`, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Cuts text into stretches of about `wished` characters at the ends of sentences. Only a sentence longer than
 * `most` is cut inside: at a line's end, else a clause's, else a space, else anywhere between two characters.
 */
export function splitText(text: string, wished: number, most: number): readonly Stretch[] {
  const sentences = cutByPatterns(text, { start: 0, end: text.length }, most, [
    sentenceEnd,
    ...withinSentence,
  ])
  const count = Math.max(1, Math.ceil(text.length / wished))
  const aim = text.length / count
  const stretches: Stretch[] = []
  for (const sentence of sentences) {
    const last = stretches.at(-1)
    const joined = last === undefined ? 0 : sentence.end - last.start
    // Half a sentence beyond the aim is nearer to it than stopping short.
    const overshoot = joined - aim < (sentence.end - sentence.start) / 2
    if (last !== undefined && joined <= most && joined <= wished * 1.25 && overshoot) {
      stretches[stretches.length - 1] = { start: last.start, end: sentence.end }
    } else stretches.push(sentence)
  }
  return stretches.map((stretch) => trimmed(text, stretch)).filter(({ start, end }) => end > start)
}

// A mark behind a number or a single letter belongs to it: `1. `, `e.g. `, `J. Smith`.
const sentenceEnd =
  /(?<=(?<!(?:^|[\s(])(?:\d{1,3}|\p{L}|e\.g|i\.e|cf|vs|etc|ex|Dr|Mr|Ms|No|Fig|p|pp))[.!?。！？…][)\]"'”’*_]*)\s+/gu
const withinSentence = [/\n+/g, /(?<=[;:,，、·)]|[하이되]고|지만|으며|며)\s+/g, /\s+/g]

function cutByPatterns(
  text: string,
  whole: Stretch,
  most: number,
  [pattern, ...coarser]: readonly RegExp[],
): readonly Stretch[] {
  if (pattern === undefined) return cutAnywhere(text, whole, most)
  const parts: Stretch[] = []
  let start = whole.start
  for (const match of text.slice(whole.start, whole.end).matchAll(pattern)) {
    const end = whole.start + match.index + match[0].length
    if (end > start) parts.push({ start, end })
    start = end
  }
  if (start < whole.end) parts.push({ start, end: whole.end })
  const fitting = parts.flatMap((part) =>
    part.end - part.start <= most ? [part] : cutByPatterns(text, part, most, coarser),
  )
  return pattern === sentenceEnd ? fitting : joinUpTo(fitting, most)
}

function joinUpTo(parts: readonly Stretch[], most: number): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && part.end - last.start <= most) {
      joined[joined.length - 1] = { start: last.start, end: part.end }
    } else joined.push(part)
  }
  return joined
}

function cutAnywhere(text: string, whole: Stretch, most: number): readonly Stretch[] {
  const parts: Stretch[] = []
  let start = whole.start
  while (start < whole.end) {
    let end = Math.min(whole.end, start + most)
    if (end < whole.end && isLowSurrogate(text.charCodeAt(end))) end--
    parts.push({ start, end })
    start = end
  }
  return parts
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  return { start: start + Math.min(lead, part.length), end: start + part.trimEnd().length }
}
