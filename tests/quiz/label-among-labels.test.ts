import { describe, expect, it } from "vitest"
import { makeBank } from "../../src/quiz/bank/make-bank.ts"
import { Knowledge } from "../../src/quiz/knowledge/knowledge.ts"
import { readMarkdown } from "./read-vault.ts"

const askedIn = (...lines: readonly string[]) => makeBank(readMarkdown([...lines, ""].join("\n"))).questions

const report = [
  "# 봄 장터 보고",
  "- 실무: 지난해보다 손님이 두 배로 늘어 일손이 모자람",
  "- 점검 일시: 사월 열닷새 아침에 모두 모여 시작하였음",
  "- 시사점: 값을 내리기보다 종류를 늘린 쪽이 더 팔렸음",
  "- 마무리: 가을에는 마당을 넓혀서 다시 열기로 하였음",
  "- 달구지: 이웃 마을에서 빌려 와 손님을 앉히고 짐을 괴었음",
  "- 누룩: 밀을 띄워 곰팡이를 키운, 술을 빚을 때 쓰는 발효제",
]

describe("in a note of labels", () => {
  const knowledge = new Knowledge(readMarkdown([...report, ""].join("\n")))
  const refusalOf = (name: string) => {
    const concept = knowledge.names.find(name)
    if (concept === undefined) throw new Error(`no ${name}`)
    return knowledge.whyNotAskable(concept)
  }

  it("a word that only stands before a colon is no name", () => {
    expect(refusalOf("달구지")).toBe("label-among-labels")
  })

  it("a word of which the note says what it is may be one", () => {
    expect(refusalOf("누룩")).toBeUndefined()
  })
})

describe("a table", () => {
  it("is not asked about where its first column is a list like the others", () => {
    const asked = askedIn(
      "# 스스로 정하는 것",
      "| 우리 손 안의 일 | 우리 손 밖의 일 |",
      "| --- | --- |",
      "| 오늘 먹을 저녁 | 내일 내릴 소나기 |",
      "| 심을 씨앗 고르기 | 씨앗 값이 오르는 폭 |",
      "| 이웃에게 건네는 말 | 이웃이 품은 생각 |",
      "| 물을 길어 오는 때 | 우물이 마르는 때 |",
    )
    expect(asked.filter(({ kind }) => kind === "table-match")).toEqual([])
  })

  it("is not asked for a grade or an amount of an example", () => {
    const asked = askedIn(
      "# 장작",
      "| 나무 | 불길 |",
      "| --- | --- |",
      "| 참나무 | 빠름 |",
      "| 소나무 | 중간 |",
      "| 버드나무 | 느림 |",
      "| 오동나무 | 보통 |",
    )
    expect(asked.filter(({ prompt }) => prompt.includes("> "))).toEqual([])
  })
})
