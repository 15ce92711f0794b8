import { describe, expect, it } from "vitest"
import { Knowledge } from "../../src/quiz/knowledge/knowledge.ts"
import { readMarkdown } from "./read-vault.ts"

function whyNot(lines: readonly string[], name: string): string | undefined {
  const knowledge = new Knowledge(readMarkdown([...lines, ""].join("\n\n")))
  const concept = knowledge.concepts.find((each) => each.name === name)
  if (concept === undefined) throw new Error(`${name} was not read`)
  return knowledge.whyNotAskable(concept)
}

describe("a name before brackets", () => {
  it("is none where it stands alone and nothing says what it is", () => {
    expect(whyNot(["# 항해", "- 손놀림(밧줄을 감고 풀기)"], "손놀림")).toBe("name-stands-alone")
  })

  it("is one in a list of such", () => {
    const list = [
      "- 고물대(배의 뒤쪽에서 방향 잡기)",
      "- 이물대(배의 앞쪽에서 바람 받기)",
      "- 한판(배의 가운데를 받치기)",
    ]
    expect(whyNot(["# 항해", ...list], "이물대")).toBeUndefined()
  })

  it("is one in Latin letters that Korean explains", () => {
    expect(whyNot(["# 항해", "- Harbor Pilot(낯선 물길에서 배를 안내)"], "Harbor Pilot")).toBeUndefined()
  })

  it("is one where what stands in them says what it is", () => {
    expect(whyNot(["# 항해", "- 물길잡이(낯선 물길에서 배를 안내하는 사람)"], "물길잡이")).toBeUndefined()
  })
})

describe("an English name", () => {
  const rope = "a knot that sailors tie quickly and that never slips under load"

  it.each([
    ["Bowline", undefined],
    ["In harbor", "name-is-a-phrase"],
    ["Installing new sails", "name-is-a-phrase"],
    ["crew handles everything", "name-is-a-phrase"],
    ["Move crates with care", "name-is-a-phrase"],
  ])("%s can be asked about unless %s", (name, reason) => {
    const said = name === "Bowline" ? rope : "all ropes and anchors"
    expect(whyNot(["# Sailing", `- **${name}**: ${said}`], name)).toBe(reason)
  })
})

describe("what a page or a diary has of itself", () => {
  it.each(["6일차", "마지막 업데이트", "해설", "분석 범위"])("%s is no name", (name) => {
    expect(
      whyNot(["# 항해 일지", `- **${name}**: 배를 타고 섬을 돌아본 하루의 기록이다`], name),
    ).toBeDefined()
  })
})
