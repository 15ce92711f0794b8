import { splitText } from "./split-text.ts"
import type { Piece, Unit } from "./unit.ts"

/** Fences whose content only steers a renderer or asks it for something; nothing of it is to be read. */
const steering =
  /^(?:toc|table-of-contents|dataview|dataviewjs|tasks|query|button|kanban|leaflet|excalidraw|tracker|calendar|timeline|base|meta-bind.*)$/i

/** The language behind the opening fence, in small letters; undefined for math and for a block without fence. */
function fenceLanguage(opening: string): string | undefined {
  return /(?:`{3,}|~{3,})\s*\{?\.?([^\s`{},]*)/.exec(opening)?.[1]?.toLowerCase()
}

export function isSteering(opening: string): boolean {
  return steering.test(fenceLanguage(opening) ?? "")
}

/** A fenced block as pieces of at most `most` characters, cut between lines, each with its own fences. */
export function splitCode(unit: Unit, lines: readonly string[], most: number): readonly Piece[] {
  const [opening = "", ...rest] = lines
  const mark = /^\s*(`{3,}|~{3,}|\$\$+)/.exec(opening)?.[1] ?? "```"
  const isClosed = rest.length > 0 && (rest.at(-1) ?? "").trim().startsWith(mark)
  const body = isClosed ? rest.slice(0, -1) : rest
  const head = opening.length <= most / 4 ? opening : mark
  const room = most - head.length - mark.length - 2
  const pieces: Piece[] = []
  let held: string[] = []
  let first = unit.lines[0]
  let size = 0

  const flush = (last: number) => {
    if (held.some((line) => line.trim() !== "")) {
      pieces.push({ kind: "code", lines: [first, last], text: [head, ...held, mark].join("\n") })
    }
    held = []
    size = 0
  }
  for (const [index, line] of body.entries()) {
    const number = unit.lines[0] + 1 + index
    for (const part of fitting(line, room)) {
      if (held.length > 0 && size + part.length + 1 > room) {
        flush(number - (part === line ? 1 : 0))
        first = number
      }
      held.push(part)
      size += part.length + 1
    }
  }
  flush(unit.lines[1])
  return pieces
}

function fitting(line: string, room: number): readonly string[] {
  if (line.length < room) return [line]
  return splitText(line, room - 1, room - 1).map(({ start, end }) => line.slice(start, end))
}
