/**
 * Cuts a note into stretches that can be parsed one by one, as lists of 1-based line numbers. The parser's time
 * grows with the square of a list's or paragraph's length, so a note of many thousand lines must not reach it whole.
 * A stretch ends where a new block surely begins; a table that goes on repeats its two header lines.
 */
export function cutIntoChunks(source: readonly string[]): readonly (readonly number[])[] {
  const chunks: number[][] = []
  let chunk: number[] = []
  let fence: string | undefined
  let table: { readonly header: number; readonly columns: boolean } | undefined

  const cut = (repeated: readonly number[]) => {
    chunks.push(chunk)
    chunk = [...repeated]
  }

  for (const [index, line] of source.entries()) {
    const number = index + 1
    if (fence === undefined) {
      if (delimiterRow.test(line) && source[index - 1]?.includes("|")) {
        table = { header: number - 1, columns: true }
      } else if (!line.includes("|")) table = undefined

      if (chunk.length >= wishedLines && startsAfresh(source[index - 1], line)) cut([])
      else if (chunk.length >= maxLines && table === undefined) cut([])
      else if (chunk.length >= maxLines && table !== undefined && number > table.header + 1) {
        cut([table.header, table.header + 1])
      }
    }
    chunk.push(number)
    fence = fenceAfter(line, fence)
  }
  if (chunk.length > 0) chunks.push(chunk)
  return chunks
}

const wishedLines = 120
const maxLines = 480

export const delimiterRow = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

function startsAfresh(previous: string | undefined, line: string): boolean {
  return (previous ?? "").trim() === "" && /^[^\s>]/.test(line)
}

/** The mark that closes the fence or `$$` block which is open after this line, if one is. */
export function fenceAfter(line: string, open: string | undefined): string | undefined {
  if (open !== undefined) return line.trim().startsWith(open) && isOnlyMark(line, open) ? undefined : open
  const bare = line.replace(/^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))*\s*/, "")
  return /^(?:`{3,}(?=[^`]*$)|~{3,}|\$\$+(?=[^$]*$))/.exec(bare)?.[0]
}

function isOnlyMark(line: string, mark: string): boolean {
  const rest = line.trim().slice(mark.length)
  return rest === "" || [...rest].every((character) => character === mark[0])
}
