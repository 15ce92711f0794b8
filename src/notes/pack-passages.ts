import { toPlainText } from "./plain-text.ts"
import type { Section } from "./recover-outline.ts"
import { type RenderedUnit, renderUnit } from "./render-unit.ts"
import { splitCode } from "./split-code.ts"
import { splitTable } from "./split-table.ts"
import { splitText } from "./split-text.ts"
import { isTitleLike } from "./title-like.ts"
import type { LineRange, PassageKind } from "./types.ts"
import type { Piece } from "./unit.ts"

/** No passage is longer, in UTF-16 units of its text. */
export const maxPassageChars = 1200

/** Blocks of one heading are joined up to this length; a block that is longer by itself stays whole up to `longChars`. */
const wishedChars = 420
const longChars = 640
/** A list item that heads others makes a section of its own from this length on. */
const titledChars = 260
/** A remainder shorter than this goes with its neighbour rather than alone. */
const shortChars = 60

export interface PackedPassage extends Piece {
  readonly heading: readonly string[]
  /** Only headings without text below them. */
  readonly isBareHeading?: true
}

interface Node {
  readonly own: RenderedUnit
  readonly children: Node[]
  /** Characters of the block and all below it. */
  size: number
}

/** Packs what stands below one heading into passages. */
export function packSection(section: Section, source: readonly string[]): readonly PackedPassage[] {
  const rendered = section.units.flatMap((unit) => renderUnit(unit, source) ?? [])
  const packed: PackedPassage[] = []
  packNodes(buildTree(rendered), section.path, source, packed)
  // Boxes of a template that nobody filled in, an arrow between two pictures.
  return packed.filter(
    ({ kind, text }) => kind === "code" || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text),
  )
}

function buildTree(units: readonly RenderedUnit[]): readonly Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  for (const own of units) {
    const node: Node = { own, children: [], size: 0 }
    while (open.length > 0 && (open.at(-1)?.own.depth ?? 0) >= own.depth) open.pop()
    const parent = open.at(-1)
    if (parent === undefined) roots.push(node)
    else parent.children.push(node)
    for (const ancestor of open) ancestor.size += own.text.length + 1
    node.size = own.text.length + 1
    if (own.role === "item" || own.role === "text") open.push(node)
  }
  return roots
}

function packNodes(
  nodes: readonly Node[],
  heading: readonly string[],
  source: readonly string[],
  packed: PackedPassage[],
): void {
  let group: RenderedUnit[] = []
  let size = 0
  const flush = () => {
    if (group.length > 0) addGroup(group, heading, packed)
    group = []
    size = 0
  }
  for (const node of nodes) {
    if (node.own.unit.card !== undefined) {
      flush()
      explode(node, heading, source, packed)
      continue
    }
    const isLeadIn = size > 0 && size < shortChars
    const limit =
      node.children.length === 0 ? longChars : titleOf(node.own) === undefined ? wishedChars : titledChars
    if (node.size > limit && (node.size > longChars || !isLeadIn)) {
      // A short lead-in goes with the first of what it leads in to.
      if (isLeadIn && node.children.length === 0 && size + node.size <= maxPassageChars) {
        group.push(node.own)
        flush()
        continue
      }
      flush()
      explode(node, heading, source, packed)
      continue
    }
    if (size > 0 && size + node.size > wishedChars && !(isLeadIn && size + node.size <= longChars)) flush()
    group.push(...allOf(node))
    size += node.size
  }
  if (size > 0 && size < shortChars && joinLast(group, heading, packed)) return
  flush()
}

/** Takes apart a block that is too long to stay whole. */
function explode(
  node: Node,
  heading: readonly string[],
  source: readonly string[],
  packed: PackedPassage[],
): void {
  if (node.children.length === 0) {
    packed.push(...splitUnit(node.own, source).map((piece) => ({ ...piece, heading })))
    return
  }
  const title = titleOf(node.own)
  if (title !== undefined) {
    packNodes(node.children, [...heading, title], source, packed)
    return
  }
  const alone: Node = { own: node.own, children: [], size: node.own.text.length + 1 }
  packNodes([alone, ...node.children], heading, source, packed)
}

/** The text of a list item that acts as a heading for what is nested in it. */
function titleOf(own: RenderedUnit): string | undefined {
  if (own.role !== "item") return undefined
  const text = toPlainText(own.text.replace(/^(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s)?/, "")).replace(
    /\s*[:：]$/,
    "",
  )
  return isTitleLike(text) ? text : undefined
}

function splitUnit(own: RenderedUnit, source: readonly string[]): readonly Piece[] {
  if (own.role === "table") return splitTable(own.unit, source, wishedChars, maxPassageChars)
  if (own.text.length <= longChars) return [own]
  if (own.role === "code") {
    return own.text.length <= maxPassageChars
      ? [own]
      : splitCode(own.unit, own.text.split("\n"), maxPassageChars)
  }
  return splitText(own.text, wishedChars, maxPassageChars).map(({ start, end }) => {
    const first = countLines(own.text.slice(0, start))
    const last = first + countLines(own.text.slice(start, end))
    const lines: LineRange = [own.lineNumbers[first] ?? own.lines[0], own.lineNumbers[last] ?? own.lines[1]]
    return { kind: own.kind, lines, text: own.text.slice(start, end) }
  })
}

function countLines(text: string): number {
  return text.split("\n").length - 1
}

function allOf(node: Node): readonly RenderedUnit[] {
  return [node.own, ...node.children.flatMap(allOf)]
}

/** Puts a short remainder at the end of the passage before it, where both stand under the same heading. */
function joinLast(
  group: readonly RenderedUnit[],
  heading: readonly string[],
  packed: PackedPassage[],
): boolean {
  const last = packed.at(-1)
  const [first] = group
  if (last === undefined || first === undefined || last.kind === "table" || last.kind === "code") return false
  if (last.heading !== heading) return false
  const text = `${last.text}\n${textOf(group)}`
  if (text.length > longChars) return false
  packed[packed.length - 1] = { ...last, text, lines: [last.lines[0], linesOf(group)[1]] }
  return true
}

function addGroup(group: readonly RenderedUnit[], heading: readonly string[], packed: PackedPassage[]): void {
  const text = textOf(group)
  // The indentation of a deeply nested list counts as well.
  if (text.length > maxPassageChars && group.length > 1) {
    const half = Math.ceil(group.length / 2)
    addGroup(group.slice(0, half), heading, packed)
    addGroup(group.slice(half), heading, packed)
  } else packed.push({ heading, kind: kindOf(group), lines: linesOf(group), text })
}

function linesOf(group: readonly RenderedUnit[]): LineRange {
  const first = Math.min(...group.map(({ lines }) => lines[0]))
  return [first, Math.max(...group.map(({ lines }) => lines[1]))]
}

/** The kind of which the group has most characters. */
function kindOf(group: readonly RenderedUnit[]): PassageKind {
  const sizes = new Map<PassageKind, number>()
  for (const { kind, text } of group) sizes.set(kind, (sizes.get(kind) ?? 0) + text.length)
  return [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]
}

function textOf(group: readonly RenderedUnit[]): string {
  const margin = Math.min(...group.map(({ indentation }) => indentation))
  let text = ""
  let previous: RenderedUnit | undefined
  for (const part of group) {
    const indent = " ".repeat(Math.min(12, part.indentation - margin))
    const written = part.text
      .split("\n")
      .map((line) => indent + line)
      .join("\n")
    const isTight =
      previous?.role === "item" && (part.role === "item" || part.lines[0] === previous.lines[1] + 1)
    const isAttached =
      part.role !== "table" && part.role !== "code" && part.lines[0] === (previous?.lines[1] ?? 0) + 1
    text += previous === undefined ? written : `${isTight || isAttached ? "\n" : "\n\n"}${written}`
    previous = part
  }
  return text
}
