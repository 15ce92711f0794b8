import { decodeNote } from "./decode-note.ts"
import { findProblems } from "./find-problems.ts"
import { type FrontMatter, flattenBlocks } from "./flatten-blocks.ts"
import { type FrontMatterFields, noFrontMatter, readFrontMatter } from "./front-matter.ts"
import { hideComments } from "./hide-comments.ts"
import { locateTerms } from "./locate-terms.ts"
import { isDeck, markCards } from "./mark-cards.ts"
import { mineFrontMatter } from "./mine-headings.ts"
import { mineTerms } from "./mine-terms.ts"
import { findLinks } from "./note-links.ts"
import { packNote } from "./pack-note.ts"
import { parseBlocks } from "./parse-markdown.ts"
import { passageIds } from "./passage-id.ts"
import { recoverOutline, type Section } from "./recover-outline.ts"
import type { NoteProblem, NoteReading, Passage } from "./types.ts"

/**
 * Reads one Markdown file. `path` is relative to the notes folder. Never throws: what cannot be read is told in
 * `problems`, and the rest is read around it.
 */
export function readNote(path: string, bytes: Uint8Array): NoteReading {
  const notePath = path.normalize("NFC")
  const { text, problems } = decodeNote(notePath, bytes)
  const lines = text.split("\n")
  const source = hideComments(lines)
  const parsed = text === "" ? [] : parseBlocks(source).flatMap(flattenBlocks)
  const matter = parsed.find((block) => block.role === "front-matter")
  const fields = matter === undefined ? noFrontMatter : readFrontMatter(matter.yaml)
  const blocks = markCards(parsed, source, isDeck(fields.tags, source))
  const sections = recoverOutline(blocks, source)
  const packed = packNote(sections, source)
  const ids = passageIds(notePath, packed)
  const passages = packed.map(
    ({ heading, lines, kind, text }, index): Passage => ({
      id: ids[index] ?? "",
      note: notePath,
      heading,
      lines,
      kind,
      text,
    }),
  )
  const links = findLinks(source)
  const sightings = [...mineFrontMatter(fields, sections, source), ...mineTerms(sections, links, source)]
  const terms = locateTerms(sightings, passages)
  const found = [
    ...inFrontMatter(notePath, matter, fields),
    ...findProblems(notePath, source, blocks, sections),
  ]
  const lineCount = text === "" ? 0 : lines.length - (lines.at(-1) === "" ? 1 : 0)
  const title = fields.title ?? firstTitle(sections) ?? fileTitle(notePath)
  return {
    note: { path: notePath, title, tags: fields.tags, lineCount },
    passages,
    terms,
    problems: [...problems, ...found],
    links,
  }
}

function inFrontMatter(
  note: string,
  matter: FrontMatter | undefined,
  fields: FrontMatterFields,
): readonly NoteProblem[] {
  if (matter === undefined || fields.isValid) return []
  const message = "the front matter is no valid YAML"
  const remedy = "write `name: value` on each of its lines"
  return [{ note, line: matter.lines[0], code: "broken-front-matter", message, remedy, severity: "warning" }]
}

function firstTitle(sections: readonly Section[]): string | undefined {
  return sections.find(({ heading }) => heading?.style === "#" && heading.text !== "")?.heading?.text
}

function fileTitle(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.(?:md|markdown)$/i, "")
}
