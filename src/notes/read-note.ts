import { decodeNote } from "./decode-note.ts"
import { flattenBlocks } from "./flatten-blocks.ts"
import { noFrontMatter, readFrontMatter } from "./front-matter.ts"
import { locateTerms } from "./locate-terms.ts"
import { mineFrontMatter, mineTerms } from "./mine-terms.ts"
import { packSection } from "./pack-passages.ts"
import { parseBlocks } from "./parse-markdown.ts"
import { passageIds } from "./passage-id.ts"
import { recoverOutline, type Section } from "./recover-outline.ts"
import type { NoteReading, Passage } from "./types.ts"

/**
 * Reads one Markdown file. `path` is relative to the notes folder. Never throws: what cannot be read is told in
 * `problems`, and the rest is read around it.
 */
export function readNote(path: string, bytes: Uint8Array): NoteReading {
  const notePath = path.normalize("NFC")
  const { text, problems } = decodeNote(notePath, bytes)
  const source = text.split("\n")
  const blocks = text === "" ? [] : parseBlocks(source).flatMap(flattenBlocks)
  const matter = blocks.find((block) => block.role === "front-matter")
  const fields = matter === undefined ? noFrontMatter : readFrontMatter(matter.yaml)
  const sections = recoverOutline(blocks, source)
  const packed = sections.flatMap((section) => packSection(section, source))
  const ids = passageIds(notePath, packed)
  const passages = packed.map(
    (passage, index): Passage => ({ id: ids[index] ?? "", note: notePath, ...passage }),
  )
  const sightings = [...mineFrontMatter(fields, sections, source), ...mineTerms(sections, source)]
  const terms = locateTerms(sightings, passages)
  const lineCount = text === "" ? 0 : source.length - (source.at(-1) === "" ? 1 : 0)
  const title = fields.title ?? firstTitle(sections) ?? fileTitle(notePath)
  return { note: { path: notePath, title, tags: fields.tags, lineCount }, passages, terms, problems }
}

function firstTitle(sections: readonly Section[]): string | undefined {
  return sections.find(({ heading }) => heading?.style === "#" && heading.text !== "")?.heading?.text
}

function fileTitle(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.(?:md|markdown)$/i, "")
}
