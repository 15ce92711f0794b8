import { describe, expect, it } from "vitest"
import { maxPassageChars } from "../../src/notes/pack-passages.ts"
import { readNote } from "../../src/notes/read-note.ts"

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n")

/** Each of these took from half a minute to hours with a parser or a pattern whose time grows with the square. */
describe("a note made to keep the reader busy", () => {
  it.each([
    ["open brackets", `${"[[".repeat(100_000)} 글`],
    ["quotes in quotes", `${">".repeat(100_000)} 글`],
    ["lists in lists", lines(8_000, (index) => `${"  ".repeat(index % 3)}- 글 ${index}`)],
    ["a list that goes ever deeper", lines(600, (index) => `${"  ".repeat(index)}- 글`)],
    ["one paragraph of many lines", lines(20_000, () => "글이 이어진다")],
    ["underlined lines", lines(8_000, (index) => (index % 2 === 0 ? "글" : "-"))],
    ["headings without text", lines(8_000, (index) => `# 제목 ${index}`)],
    ["emphasis that never closes", "**글 *자 ".repeat(40_000)],
    ["fences that never close", lines(6_000, () => "```\n~~~ 글\n$$")],
    ["links that never close", lines(600, () => `- ${"[](".repeat(130)}${"가".repeat(300)}`)],
    ["brackets in brackets", lines(600, () => `- ${"[[a]".repeat(100)}${"[b]".repeat(100)}`)],
    ["one word", "가".repeat(600_000)],
    [
      "an endless table",
      `| 이름 | 설명 |\n| - | - |\n${lines(5_000, (index) => `| 이름${index} | 설명이다 |`)}`,
    ],
    ["a wide table", `${"|a".repeat(400)}\n${"|-".repeat(400)}\n${`${"|b".repeat(400)}\n`.repeat(40)}`],
    ["aliases of aliases", `---\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b, *b]\n---\n글`],
  ])("is read within bounds: %s", { timeout: 15_000 }, (_, markdown) => {
    const { passages } = readNote("note.md", new TextEncoder().encode(markdown))
    expect(passages.length).toBeGreaterThan(0)
    for (const { text } of passages) expect(text.length).toBeLessThanOrEqual(maxPassageChars)
  })
})
