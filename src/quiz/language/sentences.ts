/**
 * The sentences of a stretch of plain text. A full stop ends one after a letter or bracket, before a space or behind the verb of a Korean
 * sentence; not in
 * `3.5`, `e.g.`, `a.k.a.` or after a single capital.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?。]["'”’)\]]*(?=\s|$)|(?<=[가-힣]다)\.(?=[가-힣\d])/gu)) {
    const end = match.index + match[0].length
    const before = text.slice(start, match.index)
    if (
      match[0].startsWith(".") &&
      /(?:\b(?:e\.g|i\.e|etc|vs|cf|a\.k\.a|dr|mr|mrs|ms|st|no|fig|al|approx|inc|ex)|\b[A-Z])$/i.test(before)
    ) {
      if (/\b[A-Z]$/.test(before) || !/\betc$/.test(before)) continue
    }
    sentences.push(text.slice(start, end).trim())
    start = end
  }
  sentences.push(text.slice(start).trim())
  return sentences.filter((sentence) => sentence !== "")
}
