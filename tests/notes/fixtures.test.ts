import { globSync, readFileSync } from "node:fs"
import { basename } from "node:path"
import { describe, expect, it } from "vitest"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"

/** What a reader of the note would call its outline, its glossary and its faults; every change is to be read. */
describe("the notes of tests/fixtures/notes", () => {
  for (const path of globSync("tests/fixtures/notes/*.md").toSorted()) {
    const name = basename(path, ".md")
    it(`reads ${name} as ${name}.json says`, async () => {
      const bound = bindReadings([readNote(`${name}.md`, readFileSync(path))])
      const shown = {
        notes: bound.notes,
        passages: bound.passages.map(({ lines, kind, heading, text }) => ({
          place: `${lines[0]}-${lines[1]} ${kind} ${heading.join(" > ")}`,
          text: text.split("\n"),
        })),
        terms: bound.terms.map(({ name, aliases, definition, definedBy, lines }) =>
          [`${lines[0]} ${[name, ...aliases].join(" = ")}`, definedBy, definition]
            .filter(Boolean)
            .join(" | "),
        ),
        problems: bound.problems.map(({ line, code, message }) => `${line} ${code}: ${message}`),
      }
      await expect(`${JSON.stringify(shown, undefined, 2)}\n`).toMatchFileSnapshot(
        `../fixtures/notes/${name}.json`,
      )
    })
  }
})
