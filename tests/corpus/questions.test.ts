import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readNote } from "../../src/notes/read-note.ts"

interface Question {
  readonly id: string
  readonly query: string
  readonly type: string
  readonly gold: readonly {
    readonly note: string
    readonly lines: readonly [number, number]
    readonly must: readonly string[]
  }[]
  readonly heldBack?: true
}

const root = join(import.meta.dirname, "../..")
const corpus = join(root, "corpus")
const passages = readdirSync(corpus)
  .filter((file) => file.endsWith(".md"))
  .flatMap((file) => readNote(file, readFileSync(join(corpus, file))).passages)
const texts = passages.map(({ note, lines, heading, text }) => ({
  note,
  lines,
  held: plain(`${heading.join(" ")} ${text}`),
}))
const questions: readonly Question[] = readFileSync(join(root, "tests/eval/corpus.questions.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))

/** As the judge of `npm run eval` strips what it compares. */
function plain(text: string): string {
  return text.replace(/[*`]/g, "").replace(/\s+/g, " ")
}

describe("the questions about the notes the bot ships with", () => {
  it("expect only words that a passage at the named lines holds", () => {
    const adrift = questions.flatMap(({ id, gold }) =>
      gold.flatMap(({ note, lines, must }) => {
        const here = texts.filter((text) => text.note === note && text.lines[0] === lines[0])
        return must.filter((words) => !here.some(({ held }) => held.includes(plain(words)))).map(() => id)
      }),
    )
    expect(adrift).toEqual([])
  })

  it("have an answer in the notes, but for those that ask what the notes do not say", () => {
    const odd = questions.filter(({ type, gold }) => (type === "none") !== (gold.length === 0))
    expect(odd).toEqual([])
  })

  it("are told apart by id and by wording", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length)
  })

  it("are of every type, and a fifth of them is held back", () => {
    const types = [...new Set(questions.map(({ type }) => type))].sort()
    expect(types).toEqual([
      "acronym",
      "detail",
      "direct",
      "english",
      "keyboard",
      "none",
      "paraphrase",
      "relation",
      "translit",
      "typo",
    ])
    const share = questions.filter(({ heldBack }) => heldBack).length / questions.length
    expect(share).toBeGreaterThan(0.18)
    expect(share).toBeLessThan(0.22)
  })
})
