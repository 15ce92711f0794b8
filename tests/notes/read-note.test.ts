import { describe, expect, it } from "vitest"
import { readNote } from "../../src/notes/read-note.ts"
import { sectionOf } from "../../src/notes/section-of.ts"

const read = (markdown: string, path = "note.md") => readNote(path, new TextEncoder().encode(markdown))
const outline = (markdown: string) =>
  read(markdown).passages.map(({ heading, lines, text }) => ({ heading, lines, text }))

describe("the outline", () => {
  it("takes real headings by level, wherever they are indented", () => {
    const markdown = "# 운영체제\n\n- 첫 항목\n\n  ### 프로세스\n\n- 실행 중인 프로그램\n"
    expect(outline(markdown)).toEqual([
      { heading: ["운영체제"], lines: [3, 3], text: "- 첫 항목" },
      { heading: ["운영체제", "프로세스"], lines: [7, 7], text: "- 실행 중인 프로그램" },
    ])
  })

  it("leaves out the lines that open and close a box of a page builder", () => {
    const markdown = "# 장터\n\n::: warning 조심할 것\n비가 오면 장이 서지 않는다.\n:::\n"
    expect(outline(markdown)).toEqual([
      { heading: ["장터"], lines: [4, 4], text: "비가 오면 장이 서지 않는다." },
    ])
  })

  it("nests bold numbered lines by the style of their numbers", () => {
    const markdown = [
      "## 발효",
      "",
      "**1. 젖산 발효**",
      "**1) 김치**",
      "- 배추를 절인다",
      "  **2) 요구르트**",
      "- 우유를 굳힌다",
      "  **2. 알코올 발효**",
      "- 효모가 당을 먹는다",
    ].join("\n")
    expect(outline(markdown)).toEqual([
      { heading: ["발효", "젖산 발효", "김치"], lines: [5, 5], text: "- 배추를 절인다" },
      { heading: ["발효", "젖산 발효", "요구르트"], lines: [7, 7], text: "- 우유를 굳힌다" },
      { heading: ["발효", "알코올 발효"], lines: [9, 9], text: "- 효모가 당을 먹는다" },
    ])
  })

  it("takes numbered titles that stand on lines of one paragraph for headings", () => {
    const markdown =
      "# 부엌\n\n4) 솥<br><br>\n 1️⃣ 솥 고르기\n- 두꺼운 것을 고른다\n\n 2️⃣ 솥 길들이기\n- 기름을 먹인다\n"
    expect(outline(markdown).map(({ heading }) => heading)).toEqual([
      ["부엌", "솥", "솥 고르기"],
      ["부엌", "솥", "솥 길들이기"],
    ])
  })

  it("takes a name with its original, alone on a line above what it is, for a heading", () => {
    const markdown = "## 장독대\n\n누룩(starter)\n곡물을 쪄서 띄워 만든 것으로 술을 익힐 때 쓴다.\n"
    expect(outline(markdown)).toMatchObject([{ heading: ["장독대", "누룩(starter)"], lines: [4, 4] }])
  })

  it("puts nothing below an item of a numbered list that stands behind it in the list", () => {
    const markdown =
      "## 장\n\n1. **된장**\n   - 콩으로 담근다\n2. 새로 나온 것: 밖에서 들여왔다\n   - 보리로 담근다\n"
    expect(outline(markdown)).toMatchObject([
      { heading: ["장", "된장"], lines: [4, 4] },
      { heading: ["장"], lines: [5, 6] },
    ])
  })

  it("takes an item that goes on behind a full stop for text", () => {
    const markdown =
      "## 장\n\n1. 된장\n   - 콩으로 담근다\n2. 간장 — 장물. 오래 둘수록 검다\n\n누룩: 곡물을 띄운 것\n"
    expect(outline(markdown).at(-1)?.heading).toEqual(["장"])
  })

  it("does not take a bold statement for a heading", () => {
    expect(
      outline("## 세포\n\n- **모든 생물은 세포로 이루어진다.**\n- 세포는 세포에서 생긴다\n"),
    ).toHaveLength(1)
  })

  it("takes a list between two rules at the top for what it is, not for front matter", () => {
    expect(outline("---\n- 누룩 : 곡물을 띄운 것\n---\n- 술밥 : 고슬하게 찐 밥\n")[0]?.text).toContain("누룩")
    expect(outline("---\ntags: [술]\n---\n- 술밥 : 고슬하게 찐 밥\n")[0]?.text).not.toContain("tags")
  })

  it("keeps a year in front of a heading that only looks numbered", () => {
    expect(outline("## 3.1 운동\n\n1919년에 일어났다.\n")[0]?.heading).toEqual(["3.1 운동"])
  })
})

describe("a term", () => {
  it("stands below the heading that names it, not where it is named in passing further on", () => {
    const markdown = "## 효모\n\n당을 먹고 알코올을 내놓는 균이다.\n\n## 빵\n\n반죽은 효모가 부풀린다.\n"
    const { passages, terms } = read(markdown)
    const term = terms.find(({ name }) => name === "효모")
    expect(term?.passageId).toBe(passages[0]?.id)
  })
})

describe("a table", () => {
  it("repeats its header above every part and tells the rows' own lines", () => {
    const row = (index: number) => `| 항목 ${index} | ${"설명 ".repeat(60)}|`
    const markdown = ["| 이름 | 설명 |", "| --- | --- |", row(1), row(2), row(3), row(4)].join("\n")
    const passages = read(markdown).passages
    expect(passages.length).toBeGreaterThan(1)
    for (const { text, kind } of passages) {
      expect(text.startsWith("| 이름 | 설명 |\n| --- | --- |\n")).toBe(true)
      expect(kind).toBe("table")
    }
    expect(passages.at(-1)?.lines[1]).toBe(6)
  })
})

describe("a table in HTML", () => {
  it("keeps its cells apart", () => {
    const markdown = "# 도구\n\n<table>\n<tr><td>체</td><td>가루를 거른다</td></tr>\n</table>\n"
    expect(outline(markdown)).toEqual([{ heading: ["도구"], lines: [4, 4], text: "체 | 가루를 거른다" }])
  })
})

describe("what only steers a renderer", () => {
  it("is no content", () => {
    expect(outline("# 차림표\n\n- [ ]\n- [ ]\n\n→\n")).toEqual([
      { heading: [], lines: [1, 1], text: "# 차림표" },
    ])
    expect(outline("```toc\nmin_depth: 2\n```\n\n# 제목\n\n![](image.png)\n\n본문입니다.\n")).toEqual([
      { heading: ["제목"], lines: [9, 9], text: "본문입니다." },
    ])
  })
})

describe("a section", () => {
  it("gives its passages in reading order", () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, index) => `${index}번째 문단이다. ${"길게 쓴다. ".repeat(40)}`,
    )
    const { passages } = read(`# 가\n\n${paragraphs.join("\n\n")}\n\n# 나\n\n끝.\n`)
    const [first] = passages
    if (first === undefined) throw new Error("no passage")
    expect(sectionOf(passages.toReversed(), first)).toEqual(
      passages.filter(({ heading }) => heading[0] === "가"),
    )
  })
})
