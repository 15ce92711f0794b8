import { describe, expect, it } from "vitest"
import { BalancedDrafts } from "../../src/quiz/kinds/balanced-drafts.ts"
import type { Draft } from "../../src/quiz/kinds/draft.ts"
import { twistStatement } from "../../src/quiz/kinds/twist-statement.ts"

function draft(answer: "O" | "X", fact: string): Draft {
  return {
    kind: "true-false",
    prompt: fact,
    given: fact,
    answer,
    accept: [],
    wrong: [answer === "O" ? "X" : "O"],
    explanation: "",
    place: { passageId: "p", note: "n.md", heading: [], lines: [1, 1] },
    subject: undefined,
    rivals: [],
    fact,
    closeness: 0.5,
  }
}

describe("true and false statements together", () => {
  it("hold every false one, and not three true ones for each and six", () => {
    const drafts = new BalancedDrafts()
    for (let at = 0; at < 4; at++) drafts.add(draft("X", `x${at}`), [`thing ${at}`])
    for (let at = 0; at < 40; at++) drafts.add(draft("O", `o${at}`), [`other ${at}`])
    const answers = drafts.all().map(({ answer }) => answer)
    expect(answers.filter((answer) => answer === "X")).toHaveLength(4)
    expect(answers.filter((answer) => answer === "O")).toHaveLength(17)
  })

  it("take first what nothing else is said of", () => {
    const drafts = new BalancedDrafts()
    for (let at = 0; at < 8; at++) drafts.add(draft("O", `again ${at}`), ["one thing"])
    drafts.add(draft("O", "of another"), ["one thing", "another"])
    expect(drafts.all().map(({ fact }) => fact)).toEqual([
      "again 0",
      "of another",
      "again 1",
      "again 2",
      "again 3",
      "again 4",
    ])
  })
})

describe("a number in a statement", () => {
  const numberOf = (text: string) => Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(",", ""))
  const twisted = (text: string) => numberOf(twistStatement(text, "", []) ?? "")

  it.each([
    "창고에는 200개가 넘는 항아리가 있다",
    "가마의 온도는 1,200도를 웃도는 때가 있다",
    "해마다 500명이 넘는 사람이 배우러 온다",
  ])("is raised where it is what there is at least: %s", (text) => {
    expect(twisted(text)).toBeGreaterThanOrEqual(numberOf(text) * 1.5)
  })

  it.each(["유약은 40초 이내에 입힌다", "물기가 15% 미만이 되게 말린다", "그릇은 75분 안에 식힌다"])(
    "is lowered where it is what there is at most: %s",
    (text) => {
      expect(twisted(text)).toBeLessThan(numberOf(text))
    },
  )

  it("is not turned where the name or the heading above has it", () => {
    expect(twistStatement("항아리 200개를 담는다", "항아리 200개 창고", [])).toBeUndefined()
    expect(twistStatement("항아리를 40단계로 나누어 굽는다", "40칸 가마", [])).toBeUndefined()
    expect(twistStatement("항아리를 40단계로 나누어 굽는다", "400칸 가마", [])).toBeDefined()
  })
})

describe("a direction in a statement", () => {
  it.each([
    ["받침 아래에 있는 하위 칸은 물을 모은다", "상위"],
    ["줄이 늘어남에 따라 이름이 겹치는 일이 잦다", "줄어듦"],
    ["두 틀은 동적하면서도 따로 돈다", "정적"],
  ])("is not turned where the rest gives it away: %s", (text, opposite) => {
    expect(twistStatement(text, "", []) ?? "").not.toContain(opposite)
  })
})
