import { describe, expect, it } from "vitest"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { maxNoteBytes } from "../../src/notes/decode-note.ts"
import { readNote } from "../../src/notes/read-note.ts"

const encoder = new TextEncoder()
const problemsOf = (content: string | Uint8Array) => {
  const bytes = typeof content === "string" ? encoder.encode(content) : content
  return readNote("note.md", bytes).problems.map(
    ({ code, line, severity }) => `${line ?? "-"} ${code} ${severity}`,
  )
}

describe("a file that cannot be read as a note", () => {
  it("is told when it is empty", () => {
    expect(problemsOf("")).toEqual(["- empty-file warning"])
    expect(problemsOf("\uFEFF \n\t\n")).toEqual(["- empty-file warning"])
  })

  it("is told when it is above the limit, and just at the limit is read", () => {
    expect(problemsOf(new Uint8Array(maxNoteBytes + 1).fill(97))).toEqual(["- too-large error"])
    expect(problemsOf(new Uint8Array(maxNoteBytes).fill(10))).toEqual(["- empty-file warning"])
  })

  it("is told when it is binary or UTF-16", () => {
    expect(problemsOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toEqual(["- binary error"])
    expect(problemsOf(new Uint8Array([0xff, 0xfe, 0x00, 0xac]))).toEqual(["- invalid-utf8 error"])
  })

  it("is told with the line of the first bad byte; the rest of it is read", () => {
    const good = encoder.encode(`# 제목\n\n${"본문이다. ".repeat(20)}\n`)
    const bytes = new Uint8Array([...good, 0xff, ...encoder.encode(" 끝이다.\n")])
    const { passages, problems } = readNote("note.md", bytes)
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["invalid-utf8", 4]])
    expect(passages[0]?.text).toContain("본문이다.")
  })

  it("is not read when most of it is another encoding", () => {
    const cp949 = new Uint8Array([0xc7, 0xd1, 0xb1, 0xdb, 0x20, 0xb0, 0xa1, 0xb3, 0xaa, 0xb4, 0xd9])
    const { passages, problems } = readNote("note.md", cp949)
    expect(passages).toEqual([])
    expect(problems[0]?.remedy).toContain("CP949")
  })
})

describe("what a person should mend", () => {
  it.each([
    ["a heading without text", "# \n\n글이다.\n", "1 empty-heading warning"],
    [
      "a heading without anything below it",
      "# 가나\n\n## 다라\n\n# 마바\n\n글이다.\n",
      "3 bare-heading warning",
    ],
    ["a section of images", "# 그림\n\n![](a.png)\n\n# 글\n\n글이다.\n", "1 image-only-section warning"],
    [
      "a fence that is never closed",
      "# 가나\n\n```js\nlet a\n\n# 다라\n\n글이다.\n",
      "3 unclosed-fence warning",
    ],
    [
      "a row with more cells than the header",
      "| a | b |\n| - | - |\n| 1 | 2 | 3 |\n",
      "3 broken-table warning",
    ],
    [
      "a delimiter row that does not fit",
      "| a | b | c |\n| - | - |\n| 1 | 2 | 3 |\n",
      "2 broken-table warning",
    ],
    ["emphasis that stays visible", "앞 줄이다.\n**가운데 ** 뒤\n", "2 broken-emphasis warning"],
    ["an empty list item", "- 가나\n- \n", "2 stray-marker warning"],
    ["a lone - below text", "글이다\n-\n", "2 stray-marker warning"],
    ["a marker glued to its text", "- 가나\n\n-다라\n", "3 stray-marker warning"],
    ["the same heading twice", "# 가\n\n글이다.\n\n# 가\n\n다른 글이다.\n", "5 duplicate-heading warning"],
    ["front matter that is no YAML", '---\ntitle: "가\n---\n\n글이다.\n', "1 broken-front-matter warning"],
    ["quotes nested too deeply", `${">".repeat(40)} 글이다.\n`, "1 too-nested warning"],
  ])("is told: %s", (_, markdown, expected) => {
    expect(problemsOf(markdown)).toContain(expected)
  })

  it("is nothing in a tidy note", () => {
    const tidy =
      "# 가\n\n**굵게** 쓴 글과 2 ** 10 이다.\n\n- 하나\n- 둘\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```js\nlet a\n```\n"
    expect(problemsOf(tidy)).toEqual([])
  })

  it("reads on below a fence that is never closed", () => {
    const { passages } = readNote("note.md", encoder.encode("# 가\n\n```\nlet a\n\n# 나\n\n글이다.\n"))
    expect(passages.at(-1)?.heading).toEqual(["나"])
  })
})

describe("links between notes", () => {
  const read = (path: string, markdown: string) => readNote(path, encoder.encode(markdown))
  const dangling = (...notes: ReturnType<typeof read>[]) =>
    bindReadings(notes)
      .problems.filter(({ code }) => code === "dangling-wikilink")
      .map(({ note, line }) => `${note}:${line}`)

  it("are told when they lead to no note", () => {
    const links =
      "[[나]] [[폴더/다|다른 이름]] [[다#제목]] [[./나.md]]\n\n[[라]]\n\n![[그림.png]] `[[코드]]` [[#여기]]\n"
    expect(dangling(read("가.md", links), read("나.md", "글"), read("폴더/다.md", "글"))).toEqual(["가.md:3"])
  })
})
