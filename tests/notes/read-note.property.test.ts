import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { maxPassageChars } from "../../src/notes/pack-passages.ts"
import { readNote } from "../../src/notes/read-note.ts"

const encoder = new TextEncoder()
const read = (markdown: string) => readNote("note.md", encoder.encode(markdown))

/** Blocks of Markdown in which `%` stands for a word that occurs nowhere else. */
const blocks = fc.oneof(
  fc.constantFrom("# %", "## %", "### %", "  ### %", "**1. %**", "**1) %**", "**가. %**", "  **2. %**"),
  fc.constantFrom(
    "% 이렇게 말한다. 그리고 % 저렇게도 말한다.",
    "%",
    "긴 글은 % 이어진다.\n다음 줄도 % 이어진다.",
  ),
  fc.constantFrom(
    "- % 하나",
    "- % 하나\n- % 둘",
    "- % : 설명 %",
    "1. % 첫째\n   - % 속\n2. % 둘째",
    "1) %\n- %",
  ),
  fc.constantFrom(
    "- % 앞\n  **3. %**\n- % 뒤",
    "- % 앞\n  ### %\n- % 뒤",
    "- % 앞\n게으른 줄 %",
    "- %\n\n  문단 %",
  ),
  fc.constantFrom("| % | % |\n| --- | --- |\n| % | % |\n| % | % |", "- % 표\n\n  | % |\n  | - |\n  | % |"),
  fc.constantFrom("```js\nconst % = 1\n\n  % + 1\n```", "- % 코드\n  ```\n  %\n  ```", "$$\n%\n$$"),
  fc.constantFrom("> % 인용\n> 이어서 %", "> [!note] %\n> 본문 %", "<aside>\n💡 %\n</aside>"),
  fc.constantFrom(
    "<details>\n<summary>%</summary>\n\n속 %\n\n</details>",
    "---",
    "![](a.png)",
    "-",
    "[[%]] 문서",
  ),
  fc.constantFrom(
    "Q. % 무엇인가요?\n\nA. % 입니다",
    "%::%",
    "% 물음\n?\n% 대답",
    "[^1]: 각주 %",
    "끝 % ^block-1",
  ),
  fc.nat({ max: 60 }).map((count) => `- % ${"아주 긴 글이라서 나뉜다. ".repeat(count)}%`),
  fc.nat({ max: 400 }).map((count) => `%${" 마침표 없는 글".repeat(count)} %`),
)

const documents = fc
  .array(fc.tuple(blocks, fc.constantFrom("\n", "\n\n")), { minLength: 1, maxLength: 14 })
  .map((parts) => {
    let count = 0
    // A block joined without a blank line may turn into something else; words are what must survive then, too.
    const text = parts.map(([block, gap]) => `${block}${gap}`).join("")
    return text.replaceAll("%", () => `낱말${count++}끝`)
  })

const words = (text: string) => text.match(/낱말\d+끝/g) ?? []

describe("every note", () => {
  it("gives each of its words in one passage, or in the heading above it", () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const { passages } = read(markdown)
        const isHeader = headerWords(markdown)
        const inText = passages.flatMap(({ text }) => [...new Set(words(text))])
        const inHeadings = new Set(passages.flatMap(({ heading }) => words(heading.join(" "))))
        for (const word of words(markdown)) {
          const times = inText.filter((other) => other === word).length
          if (isHeader.has(word)) expect(times, word).toBeGreaterThan(0)
          else if (inHeadings.has(word)) expect(times, word).toBeLessThanOrEqual(1)
          else expect(times, word).toBe(1)
        }
      }),
      { numRuns: 300 },
    )
  })

  it("has each passage's words in the lines it names", () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const lines = markdown.split("\n")
        const isHeader = headerWords(markdown)
        for (const passage of read(markdown).passages) {
          const named = lines.slice(passage.lines[0] - 1, passage.lines[1]).join("\n")
          for (const word of words(passage.text)) if (!isHeader.has(word)) expect(named).toContain(word)
        }
      }),
      { numRuns: 300 },
    )
  })

  it("keeps the ids of its passages when something is written behind or in front of them", () => {
    fc.assert(
      fc.property(documents, documents, (markdown, other) => {
        const own = `# 처음\n\n${markdown}`
        const ids = new Set(read(own).passages.map(({ id }) => id))
        const added = other.replaceAll("낱말", "딴말")
        for (const longer of [`${own}\n\n# 나중\n\n${added}`, `# 먼저\n\n${added}\n\n${own}`]) {
          const after = new Set(read(longer).passages.map(({ id }) => id))
          expect([...ids].filter((id) => !after.has(id))).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it("reads the same with CRLF, a byte order mark and decomposed Hangul", () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const expected = read(markdown)
        expect(read(markdown.replaceAll("\n", "\r\n"))).toEqual(expected)
        expect(read(`\uFEFF${markdown}`)).toEqual(expected)
        expect(read(markdown.normalize("NFD"))).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe("whatever the bytes", () => {
  const marks = fc.constantFrom(
    ..."#-*+>|`~$=_[](){}!:?.1가 \t\n\n\\<&%^".split(""),
    "```",
    "**",
    "- ",
    "| - |",
    "%%",
    "::",
    "<!--",
    "---\n",
    "끝.",
  )
  const scribbles = fc.array(marks, { maxLength: 400 }).map((parts) => parts.join(""))

  it("reads without throwing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void readNote("a.md", bytes)),
      { numRuns: 300 },
    )
  })

  it("gives passages within bounds, with ids and lines of their own", () => {
    fc.assert(
      fc.property(scribbles, (markdown) => {
        const { note, passages, problems } = read(markdown)
        for (const { text, lines, heading } of passages) {
          expect(text.trim()).not.toBe("")
          expect(text.length).toBeLessThanOrEqual(maxPassageChars)
          expect(lines[0]).toBeGreaterThanOrEqual(1)
          expect(lines[1]).toBeGreaterThanOrEqual(lines[0])
          expect(lines[1]).toBeLessThanOrEqual(note.lineCount)
          expect(heading.every((part) => part.trim() !== "")).toBe(true)
        }
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
        for (const { line = 1 } of problems) expect(line).toBeLessThanOrEqual(Math.max(1, note.lineCount))
      }),
      { numRuns: 600 },
    )
  })
})

/** Words of lines with bars: a table's header may stand above several passages. */
function headerWords(markdown: string): ReadonlySet<string> {
  return new Set(
    words(
      markdown
        .split("\n")
        .filter((line) => line.includes("|"))
        .join(" "),
    ),
  )
}
