import { describe, expect, it } from "vitest"
import { readMarkdown } from "../../src/playground/page/read-markdown.ts"

describe("readMarkdown", () => {
  it("reads emphasis, headings and code", () => {
    expect(readMarkdown("## 제목\n**굵게** `코드`")).toEqual([
      { type: "heading", level: 2, content: [{ type: "text", content: "제목" }] },
      { type: "strong", content: [{ type: "text", content: "굵게" }] },
      { type: "text", content: " " },
      { type: "inlineCode", content: "코드" },
    ])
  })

  it("reads nested and numbered lists", () => {
    const items = readMarkdown("앞\n- 하나\n  - **둘**\n1. 셋").filter(({ type }) => type === "listItem")
    expect(items).toEqual([
      { type: "listItem", depth: 0, marker: "-", content: [{ type: "text", content: "하나" }] },
      {
        type: "listItem",
        depth: 1,
        marker: "-",
        content: [
          { type: "text", content: "" },
          { type: "strong", content: [{ type: "text", content: "둘" }] },
        ],
      },
      { type: "listItem", depth: 0, marker: "1.", content: [{ type: "text", content: "셋" }] },
    ])
  })

  it("leaves what only looks like markup as text", () => {
    expect(readMarkdown("<script>alert(1)</script>")).toEqual([
      { type: "text", content: "<script>alert(1)</script>" },
    ])
  })

  it("reads headings, lists and small print right behind a quote", () => {
    const types = (text: string) => readMarkdown(text).map(({ type }) => type)
    expect(types("> quoted\n> on\n-# small")).toEqual(["blockQuote", "subtext"])
    expect(types("> quoted\n### Title")).toEqual(["blockQuote", "heading"])
    expect(types("> quoted\n- item")).toEqual(["blockQuote", "listItem"])
    expect(types("```\n> code\n-# code\n```")).toEqual(["codeBlock"])
  })
})
