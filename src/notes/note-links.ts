import { fenceAfter } from "./cut-into-chunks.ts"
import type { NoteLink, NoteProblem, NoteReading } from "./types.ts"

/** The wikilinks of a note, outside of code; links within the note and embedded files are none. */
export function findLinks(source: readonly string[]): readonly NoteLink[] {
  const links: NoteLink[] = []
  let open: string | undefined
  for (const [index, line] of source.entries()) {
    const before = open
    open = fenceAfter(line, open)
    if (before !== undefined || open !== undefined || !line.includes("[[")) continue
    const prose = line.replace(/`[^`]*`/g, "")
    for (const [, inner = ""] of prose.matchAll(/\[\[([^[\]\n]{1,200})\]\]/g)) {
      const [path = "", shown] = inner.replaceAll("\\|", "|").split("|")
      const target = (path.split(/[#^]/)[0] ?? "").trim()
      if (target !== "" && isNote(target))
        links.push({ target, shown: shown?.trim() || undefined, line: index + 1 })
    }
  }
  return links
}

/** Links that lead to no note, by the rules of Obsidian: a note's name is enough, case does not matter. */
export function findDanglingLinks(readings: readonly NoteReading[]): readonly NoteProblem[] {
  const paths = readings.map(({ note }) => withoutEnding(note.path).toLowerCase())
  const known = new Set(paths.flatMap((path) => [path, path.split("/").at(-1) ?? path]))
  return readings.flatMap(({ note, links = [] }) =>
    links
      .filter(({ target }) => !known.has(resolve(target, note.path)) && !known.has(plainTarget(target)))
      .map(({ target, line }) => ({
        note: note.path,
        line,
        code: "dangling-wikilink",
        message: `[[${target}]] leads to no note`,
        remedy: "mend the name or write that note",
        severity: "warning",
      })),
  )
}

function isNote(target: string): boolean {
  return !/\.(?!md$|markdown$)[a-z0-9]{2,10}$/i.test(target) && !/^[a-z]+:\/\//i.test(target)
}

function plainTarget(target: string): string {
  return withoutEnding(target.normalize("NFC")).replace(/^\/+/, "").toLowerCase()
}

/** A target written from the note's own folder: `./other`, `../folder/other`. */
function resolve(target: string, from: string): string {
  const parts = from.split("/").slice(0, -1)
  for (const part of plainTarget(target).split("/")) {
    if (part === "..") parts.pop()
    else if (part !== ".") parts.push(part)
  }
  return parts.join("/").toLowerCase()
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, "")
}
