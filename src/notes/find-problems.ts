import { findBrokenEmphasis } from "./broken-emphasis.ts"
import { delimiterRow, fenceAfter } from "./cut-into-chunks.ts"
import type { Block } from "./flatten-blocks.ts"
import { isContinued } from "./pack-note.ts"
import { findDeepLines, findUnclosedFence } from "./parse-markdown.ts"
import type { Section } from "./recover-outline.ts"
import { renderUnit } from "./render-unit.ts"
import { readTable } from "./table.ts"
import type { NoteProblem } from "./types.ts"
import type { Unit } from "./unit.ts"

type Finding = Pick<NoteProblem, "code" | "message" | "remedy"> & { readonly line: number }

/** What a person should mend in a note that could be read, by line. */
export function findProblems(
  note: string,
  source: readonly string[],
  blocks: readonly Block[],
  sections: readonly Section[],
): readonly NoteProblem[] {
  const findings = [
    ...inFences(source),
    ...inBlocks(blocks, source),
    ...inHeadings(sections, source),
    ...findDeepLines(source).map((line) => ({
      line,
      code: "too-nested",
      message: "quotes or lists are nested too deeply",
      remedy: "take some of the markers away; the line is read as text",
    })),
  ]
  return findings
    .toSorted((one, other) => one.line - other.line)
    .map((finding) => ({ note, severity: "warning", ...finding }))
}

function* inFences(source: readonly string[]): Generator<Finding> {
  const unclosed = findUnclosedFence(source)
  for (const line of unclosed) {
    yield {
      line,
      code: "unclosed-fence",
      message: `the block opened by \`${(source[line - 1] ?? "").trim().slice(0, 20)}\` is never closed`,
      remedy: "close it on a line of its own; until then its lines are read as text",
    }
  }
  let open: string | undefined
  for (const [index, line] of source.entries()) {
    if (unclosed.includes(index + 1)) continue
    const isOpening = open !== undefined && /^(?:`{3}|~{3})[\w+-]+\s*$/.test(line)
    if (isOpening && line.startsWith(open ?? "")) {
      yield {
        line: index + 1,
        code: "unclosed-fence",
        message: "a code block opens inside another one",
        remedy: "close the one before it",
      }
    }
    open = fenceAfter(line, open)
  }
}

function* inBlocks(blocks: readonly Block[], source: readonly string[]): Generator<Finding> {
  for (const block of blocks) {
    if (block.role === "empty-item") {
      yield stray(block.lines[0], "a list item is empty")
    } else if (block.role === "real-heading" && block.setext) {
      const underline = (source[block.lines[1] - 1] ?? "").trim()
      if (underline.length < 3) yield stray(block.lines[1], `a lone "${underline}" stands below text`)
    } else if (block.role === "table") yield* inTable(block, source)
    else if (block.role === "text" || block.role === "item" || block.role === "quote") {
      yield* inText(block, source)
    }
  }
}

function stray(line: number, message: string): Finding {
  return { line, code: "stray-marker", message, remedy: "write something behind the marker or delete it" }
}

function* inTable(unit: Unit, source: readonly string[]): Generator<Finding> {
  const { header, rows } = readTable(unit, source)
  const broken = rows.find(({ cells }) => cells.length > header.length)
  if (broken === undefined) return
  yield {
    line: broken.line,
    code: "broken-table",
    message: `the row has ${broken.cells.length} cells, the table's header ${header.length}`,
    remedy: "give both the same number of cells; a | inside a cell is written \\|",
  }
}

function* inText(unit: Unit, source: readonly string[]): Generator<Finding> {
  const [first, last] = unit.lines
  for (let line = first; line <= last; line++) {
    const text = source[line - 1] ?? ""
    if (text.includes("|") && delimiterRow.test(text)) {
      yield {
        line,
        code: "broken-table",
        message: "a table's delimiter row does not fit the line above it",
        remedy: "give the row above and this one the same number of cells",
      }
    }
    if (line > first && /^\s*-\p{L}/u.test(text)) yield missingSpace(line)
  }
  if (/^\s*-\p{L}/u.test(source[first - 1] ?? "")) yield missingSpace(first)
  const broken = findBrokenEmphasis(source.slice(first - 1, last).join("\n"))
  if (broken !== undefined) {
    yield {
      line: first + broken,
      code: "broken-emphasis",
      message: "** stays visible: the bold text is not closed as Markdown asks",
      remedy: "put the ** right at the words, without spaces inside, in pairs",
    }
  }
}

function missingSpace(line: number): Finding {
  const remedy = "put a space behind the -"
  return { line, code: "stray-marker", message: "a list marker is glued to its text", remedy }
}

function* inHeadings(sections: readonly Section[], source: readonly string[]): Generator<Finding> {
  const seen = new Map<string, number>()
  for (const [index, section] of sections.entries()) {
    const { heading, path } = section
    if (heading === undefined) continue
    const line = heading.lines[0]
    if (heading.text === "") {
      const remedy = "write a title or delete the marks"
      yield { line, code: "empty-heading", message: "the heading has no text", remedy }
      continue
    }
    yield* inSection(section, sections[index + 1], source)
    // A subheading that only repeats the heading right above it opens no second section.
    const above = sections[index - 1]
    const isRepeat = above?.heading?.text === heading.text && above.units.length === 0
    if (isRepeat) continue
    const key = path.join("\u001f")
    const twin = seen.get(key)
    if (twin === undefined) seen.set(key, line)
    else {
      yield {
        line,
        code: "duplicate-heading",
        message: `"${heading.text}" stands at the same place of the outline as in line ${twin}`,
        remedy: "join the two sections or name them apart",
      }
    }
  }
}

function* inSection(
  section: Section,
  next: Section | undefined,
  source: readonly string[],
): Generator<Finding> {
  const { heading, units } = section
  if (heading === undefined || isContinued(section, next)) return
  if (units.some((unit) => renderUnit(unit, source) !== undefined)) return
  const line = heading.lines[0]
  const hasImage = units.some((unit) => /!\[/.test(source.slice(unit.lines[0] - 1, unit.lines[1]).join("\n")))
  if (hasImage) {
    yield {
      line,
      code: "image-only-section",
      message: `below "${heading.text}" there is nothing but an image`,
      remedy: "say in a sentence what it shows; images are not read",
    }
  } else {
    yield {
      line,
      code: "bare-heading",
      message: `below "${heading.text}" there is no text`,
      remedy: "write what it is about or delete it",
    }
  }
}
