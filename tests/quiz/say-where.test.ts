import { describe, expect, it } from "vitest"
import { PlaceTeller } from "../../src/quiz/bank/say-where.ts"
import type { Draft } from "../../src/quiz/kinds/draft.ts"
import { Knowledge } from "../../src/quiz/knowledge/knowledge.ts"
import { readMarkdown } from "./read-vault.ts"

const notes = [
  "# 도자 공예 노트",
  "## 가마",
  "**등요**는 비탈에 여러 칸을 이어 쌓고 아래에서부터 차례로 불을 때는 가마이다.",
  "**단요**는 그릇을 한 칸에 모두 넣고 한 번에 구워 내는 작은 가마이다.",
  "## 유약",
  "### 잿물 유약",
  "**청자유**는 철분이 든 잿물을 입히고 산소를 줄여 구워 푸른빛을 내는 유약이다.",
  "### 개요",
  "재와 흙을 물에 풀어 그릇의 겉에 얇게 입히고 나서 말린다.",
  "# 다른 노트",
  "이 밖의 것은 다른 데에 적는다.",
  "",
].join("\n\n")
const knowledge = new Knowledge(readMarkdown(notes))
const teller = new PlaceTeller(knowledge)

function draft(name: string, over: Partial<Draft>): Draft {
  const subject = knowledge.names.find(name)
  const place = subject && knowledge.factsOf(subject)[0]?.place
  if (subject === undefined || place === undefined) throw new Error(`no fact of ${name}`)
  return {
    kind: "true-false",
    prompt: `**${name}**에 대한 설명이에요.\n> 한 번에 불을 땐다`,
    given: "한 번에 불을 땐다",
    answer: "O",
    accept: [],
    wrong: ["X"],
    fixedOrder: ["O", "X"],
    explanation: "",
    place,
    subject,
    rivals: [],
    fact: name,
    closeness: 0.5,
    ...over,
  }
}

const brackets = (asked: Draft | undefined) => /^\[(.+?)\]/.exec(asked?.prompt ?? "")?.[1]

describe("where a fact stands", () => {
  it("is said in brackets by the nearest heading", () => {
    expect(brackets(teller.tell(draft("단요", {})))).toBe("가마")
  })

  it("is not said where the heading is, or holds, what is asked for", () => {
    const typed = (answer: string): Draft => {
      const { fixedOrder: _, ...asked } = draft("청자유", { prompt: "> 푸른빛을 낸다", wrong: [], answer })
      return asked
    }
    expect(brackets(teller.tell(typed("유약")))).toBeUndefined()
    expect(brackets(teller.tell(typed("청자")))).toBe("잿물 유약")
  })

  it("is not said to a statement that says as much itself, since it would be true of what stands there", () => {
    const given = "잿물 유약을 입혀 굽는다"
    expect(
      brackets(teller.tell(draft("청자유", { given, prompt: `**청자유**\n> ${given}` }))),
    ).toBeUndefined()
  })

  it("is not said where it counts what is asked for", () => {
    const heading = ["도자 공예 노트", "유약", "유약 3종"]
    const counted = (answer: string): Draft => {
      const { fixedOrder: _, ...asked } = draft("청자유", { answer, wrong: ["5종", "7종", "9종"] })
      return { ...asked, place: { ...asked.place, heading }, prompt: "**청자유**\n> ____의 재료를 섞는다" }
    }
    expect(brackets(teller.tell(counted("3종")))).toBe("유약")
    expect(brackets(teller.tell(counted("4종")))).toBe("유약 3종")
  })

  it("may share a word with a name that the prompt shows", () => {
    expect(brackets(teller.tell(draft("청자유", { prompt: "**청자유**에 대한 설명이에요." })))).toBe(
      "잿물 유약",
    )
  })
})

describe("a sentence that only its heading tells what it is about", () => {
  const place = { ...draft("청자유", {}).place, heading: ["도자 공예 노트", "유약", "잿물 유약"] }
  const sentence = (over: Partial<Draft>): Draft => ({
    ...draft("청자유", { prompt: "노트의 설명이에요.\n> 얇게 입힌다", given: "얇게 입힌다", place }),
    subject: undefined,
    needsPlace: true,
    ...over,
  })

  it("is asked under that heading and the one above it", () => {
    expect(brackets(teller.tell(sentence({})))).toBe("유약 › 잿물 유약")
  })

  it("is asked under the thing whose advantages the heading tells", () => {
    const heading = ["도자 공예 노트", "개요", "청자유 장점"]
    expect(brackets(teller.tell(sentence({ place: { ...place, heading } })))).toBe("청자유")
  })

  it("is asked under a heading with a slash between capitals", () => {
    const heading = ["도자 공예 노트", "유약", "TCP/IP"]
    expect(brackets(teller.tell(sentence({ place: { ...place, heading } })))).toBe("유약 › TCP/IP")
  })

  it.each(["개요", "단점 및 주의 사항", "진행 순서"])(
    "is asked under the one above %s, which stands on any page",
    (last) => {
      const heading = ["도자 공예 노트", "유약", last]
      expect(brackets(teller.tell(sentence({ place: { ...place, heading } })))).toBe("유약")
    },
  )

  it("is not asked where nothing above it tells", () => {
    const heading = ["도자 공예 노트", "개요"]
    expect(teller.tell(sentence({ place: { ...place, heading } }))).toBeUndefined()
  })
})
