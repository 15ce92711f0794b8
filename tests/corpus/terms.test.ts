import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { nameKey } from "../../src/notes/name-key.ts"
import { readNote } from "../../src/notes/read-note.ts"
import type { Term } from "../../src/notes/types.ts"

interface ExpectedTerm {
  readonly name: string
  readonly aliases: readonly string[]
}

const root = join(import.meta.dirname, "../..")
const corpus = join(root, "corpus")
const files = readdirSync(corpus)
  .filter((file) => file.endsWith(".md"))
  .sort()
const bound = bindReadings(files.map((file) => readNote(file, readFileSync(join(corpus, file)))))
const termsByName = new Map<string, Term>()
for (const term of bound.terms) {
  for (const name of [term.name, ...term.aliases]) termsByName.set(nameKey(name), term)
}
const expectedTerms: readonly ExpectedTerm[] = JSON.parse(
  readFileSync(join(root, "tests/corpus/terms.json"), "utf8"),
)

describe("the notes the bot ships with", () => {
  it("have nothing that their reader would have mended", () => {
    expect(bound.problems).toEqual([])
  })

  it.each(expectedTerms)("define $name and give its other names", ({ name, aliases }) => {
    const term = termsByName.get(nameKey(name))
    expect(term?.definition ?? "").not.toBe("")
    const known = [term?.name ?? "", ...(term?.aliases ?? [])].map(nameKey)
    expect(known).toEqual(expect.arrayContaining(aliases.map(nameKey)))
  })

  it("carry the day of their last review in every chapter", () => {
    for (const file of files) {
      expect(readFileSync(join(corpus, file), "utf8"), file).toMatch(/^last_reviewed: \d{4}-\d{2}-\d{2}$/m)
    }
  })
})
