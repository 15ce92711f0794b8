import { isFileName } from "./plain-text.ts"
import { isSteering, splitCode } from "./split-code.ts"
import { splitTable } from "./split-table.ts"
import type { LineRange } from "./types.ts"
import type { Piece, Unit } from "./unit.ts"

/** A unit's text with what is needed to set it beside its neighbours. */
export interface RenderedUnit extends Piece {
  readonly role: Unit["role"]
  readonly depth: number
  /** Spaces before its first line; relative to its neighbours' it shows the nesting of a list. */
  readonly indentation: number
  /** The note's line of each line of the text; lines without anything to read are left out. */
  readonly lineNumbers: readonly number[]
  readonly unit: Unit
}

/** The unit as raw Markdown without its indentation; undefined where it has nothing to read. */
export function renderUnit(unit: Unit, source: readonly string[]): RenderedUnit | undefined {
  const raw = source.slice(unit.lines[0] - 1, unit.lines[1]).map(expandTabs)
  if (unit.role === "rule" || (unit.role === "code" && isSteering(raw[0] ?? ""))) return undefined
  if (unit.role === "table") {
    const text = splitTable(unit, source, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)[0]?.text ?? ""
    return {
      kind: "table",
      lines: unit.lines,
      text,
      role: unit.role,
      depth: unit.depth,
      indentation: 0,
      lineNumbers: [],
      unit,
    }
  }
  if (unit.role === "code") return renderCode(unit, raw)
  const kept = raw
    .map((line, index) => ({
      line: withoutSteering(line),
      number: unit.lines[0] + index,
    }))
    .filter(({ line }) => line.trim() !== "")
  const first = kept[0]
  const last = kept.at(-1)
  if (first === undefined || last === undefined) return undefined
  const indentation = Math.min(...kept.map(({ line }) => indentationOf(line)))
  const lines: LineRange = [first.number, last.number]
  const text = kept.map(({ line }) => line.slice(indentation)).join("\n")
  const kind = unit.card ? "card" : unit.role === "item" ? "list" : unit.role === "quote" ? "quote" : "prose"
  const lineNumbers = kept.map(({ number }) => number)
  const { role, depth } = unit
  return { kind, lines, text, role, depth, indentation: indentationOf(first.line), lineNumbers, unit }
}

function renderCode(unit: Unit, raw: readonly string[]): RenderedUnit | undefined {
  const margin = indentationOf(raw[0] ?? "")
  const outdented = raw.map((line) => line.slice(Math.min(margin, indentationOf(line))))
  const whole = splitCode(unit, outdented, Number.MAX_SAFE_INTEGER)[0]
  if (whole === undefined) return undefined
  return { ...whole, role: "code", depth: unit.depth, indentation: 0, lineNumbers: [], unit }
}

/** Images without words, block ids and comments steer the renderer; tags around text do as well. */
function withoutSteering(line: string): string {
  const bare = line
    .replace(/!\[\[[^\]]*\.(?:png|jpe?g|gif|webp|svg|pdf|mp4|excalidraw)(?:\|[^\]]*)?\]\]/gi, "")
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, (image, alt: string) => (isFileName(alt) ? "" : image))
    .replace(/(?:^|\s)\^[A-Za-z0-9-]+\s*$/, "")
  const isHtml = /^\s*<\/?[a-zA-Z][^<>]*>|<\/t[dhr]>/.test(bare)
  const shown = isHtml ? bare.replace(cellsMeet, " | ").replace(/<\/?[a-zA-Z][^<>]*>/g, "") : bare
  if (shown === line) return line.trimEnd()
  return /^\s*(?:(?:>|[-*+]|\d+[.)])\s*)*$/.test(shown) ? "" : shown.trimEnd()
}

/** Between two cells, and between two rows written on one line; without a mark their words would run together. */
const cellsMeet = /<\/t[dh]>\s*(?:<\/tr>\s*<tr[^<>]*>\s*)?<t[dh][^<>]*>/gi

function expandTabs(line: string): string {
  return line.replace(/^[ \t]+/, (space) => space.replaceAll("\t", "    "))
}

function indentationOf(line: string): number {
  return line.length - line.trimStart().length
}
