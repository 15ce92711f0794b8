import { describe, expect, it } from "vitest"
import type { BankQuestion } from "../../src/quiz/bank/finish-question.ts"
import { makeBank } from "../../src/quiz/bank/make-bank.ts"
import { readMarkdown } from "./read-vault.ts"

function ask(markdown: string, kind: string): readonly BankQuestion[] {
  return makeBank(readMarkdown(markdown)).questions.filter((question) => question.kind === kind)
}

function section(label: string, members: Readonly<Record<string, string>>): string {
  const bullets = Object.entries(members).map(([name, text]) => `- **${name}**: ${text}`)
  return `## ${label}\n\n${bullets.join("\n")}\n`
}

const instruments = [
  "# 악기",
  section("현악기", {
    바이올린: "어깨에 얹고 활로 줄을 켜는 작은 악기이다",
    첼로: "무릎 사이에 세우고 낮은 소리를 내는 악기이다",
    하프: "두 손으로 줄을 뜯는 커다란 악기이다",
  }),
  section("목관악기", {
    클라리넷: "홑서를 떨게 하여 소리를 내는 검은 관이다",
    오보에: "겹서를 물고 부는 콧소리 나는 관이다",
    플루트: "옆으로 들고 구멍에 숨을 스치는 관이다",
  }),
  section("금관악기", {
    트럼펫: "세 개의 밸브를 눌러 밝은 소리를 내는 나팔이다",
    트롬본: "미끄럼관을 밀고 당겨 음을 바꾸는 나팔이다",
    튜바: "가장 낮은 소리를 맡는 커다란 나팔이다",
  }),
  section("타악기", {
    팀파니: "가죽을 조여 음을 맞추는 구리 솥 모양의 북이다",
    실로폰: "나무 조각을 채로 두드리는 건반 북이다",
    심벌즈: "두 장의 놋쇠판을 맞부딪치는 것이다",
  }),
].join("\n\n")

describe("groups of one sort", () => {
  it("are asked about: where a member stands, what belongs, what does not", () => {
    const [harp] = ask(instruments, "which-group").filter(({ prompt }) => prompt.includes("**하프**"))
    expect(harp?.answer).toBe("현악기")
    expect(harp?.choices?.toSorted()).toEqual(["금관악기", "목관악기", "타악기", "현악기"])
    expect(ask(instruments, "odd-one-out").length).toBeGreaterThan(0)
    expect(ask(instruments, "belongs").length).toBeGreaterThan(0)
  })

  it("are asked about once each way, and no member twice by which group it is of", () => {
    const asked = ask(instruments, "which-group").map(({ prompt }) => prompt)
    expect(new Set(asked).size).toBe(asked.length)
    for (const kind of ["odd-one-out", "belongs"]) {
      const prompts = ask(instruments, kind).map(({ prompt }) => prompt)
      expect(new Set(prompts).size).toBe(prompts.length)
    }
  })

  it("leave a name that stands only in the middle of a section's text, and an entry that is called another's", () => {
    const lute = "줄을 뜯는 악기가 많다. 비파는 배가 둥글고 목이 굽은 악기이다."
    const named = instruments
      .replace("## 목관악기\n", `## 목관악기\n\n${lute}\n`)
      .replace("- **팀파니**: 가죽을 조여 음을 맞추는 구리 솥 모양의 북이다", "- **팀파니**: 트럼펫")
    const prompts = ask(named, "which-group").map(({ prompt }) => prompt)
    expect(prompts).not.toContainEqual(expect.stringContaining("비파"))
    expect(prompts).not.toContainEqual(expect.stringContaining("팀파니"))
  })

  it("name no group that the member's own name tells", () => {
    const markdown = instruments.replaceAll("하프", "현악기 하프")
    expect(ask(markdown, "which-group").map(({ prompt }) => prompt)).not.toContainEqual(
      expect.stringContaining("하프"),
    )
    const withAcronyms = instruments.replaceAll("현악기", "STR 갈래").replaceAll("하프", "STR 하프")
    expect(ask(withAcronyms, "which-group").map(({ prompt }) => prompt)).not.toContainEqual(
      expect.stringContaining("하프"),
    )
  })
})

describe("a heading over things of several sorts", () => {
  const mixed = [
    "# 가게",
    section("개점 준비", {
      간판: "거리에서 보이게 문 위에 거는 이름판",
      임대차: "건물을 빌리고 다달이 값을 치르는 약속",
      위생교육: "음식을 다루는 사람이 해마다 받는 수업",
      포스기: "주문을 받고 값을 셈하는 기계",
    }),
    section("영업", {
      회전율: "하루에 한 자리가 몇 번 차는지를 나타낸 수",
      발주: "모자란 재료를 거래처에 주문하는 일",
      피크타임: "손님이 한꺼번에 몰리는 시간",
    }),
  ].join("\n\n")

  it("is no class: nothing is asked about belonging to it", () => {
    for (const kind of ["odd-one-out", "belongs", "which-group"]) expect(ask(mixed, kind)).toEqual([])
  })
})
