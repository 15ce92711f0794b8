import { describe, expect, it } from "vitest"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"
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

describe("the title of a note", () => {
  const placeIn = (markdown: string, name: string) => {
    const other = "---\ntitle: 다른 노트\n---\n\n이 밖의 것은 다른 데에 적는다.\n\n더 적을 것은 여기 둔다.\n"
    const readings = [markdown, other, other].map((text, at) =>
      readNote(`${at}.md`, new TextEncoder().encode(text)),
    )
    const vault = new Knowledge(bindReadings(readings))
    const subject = vault.names.find(name)
    const place = subject && vault.factsOf(subject)[0]?.place
    if (subject === undefined || place === undefined) throw new Error(`no fact of ${name}`)
    return brackets(
      new PlaceTeller(vault).tell({
        ...draft("단요", {}),
        prompt: `**${name}**에 대한 설명`,
        subject,
        place,
      }),
    )
  }
  const said = "**산화 소성**은 산소를 넉넉히 넣어 굽는 방식이다."

  it("tells where a fact stands that no heading of its own is above", () => {
    expect(placeIn(`---\ntitle: 굽는 방식\n---\n\n${said}\n`, "산화 소성")).toBe("굽는 방식")
    expect(placeIn(`---\ntitle: 그릇 굽기와 불\n---\n\n## 개요\n\n${said}\n`, "산화 소성")).toBe(
      "그릇 굽기와 불",
    )
  })

  it("tells nothing where the note writes it as a heading of one of its parts", () => {
    const parts = `# 산소\n\n불이 붙게 하는 기체를 적는다.\n\n# 산화 소성 - 불과 바람\n\n${said}\n`
    expect(placeIn(parts, "산화 소성")).toBeUndefined()
  })

  it("tells nothing where it is a file's name, or a heading below it may hold for another part", () => {
    expect(placeIn(`---\ntitle: 2024-07-fire_1\n---\n\n${said}\n`, "산화 소성")).toBeUndefined()
    expect(placeIn(`---\ntitle: 굽는 방식\n---\n\n## 가스, 장작\n\n${said}\n`, "산화 소성")).toBeUndefined()
  })
})

it("a heading that asks what a thing is tells it by its name", () => {
  const vault = new Knowledge(
    readMarkdown(
      "# 굽기\n\n## 소성이란?\n\n**초벌**은 유약 없이 한 번 굽는 일이다.\n\n# 말리기\n\n그늘에 둔다.\n",
    ),
  )
  const subject = vault.names.find("초벌")
  const place = subject && vault.factsOf(subject)[0]?.place
  if (subject === undefined || place === undefined) throw new Error("no fact of 초벌")
  const asked = { ...draft("단요", {}), prompt: "**초벌**에 대한 설명", subject, place }
  expect(brackets(new PlaceTeller(vault).tell(asked))).toBe("소성")
})

it("a heading in Latin letters tells where a Hangul name stands if it is a thing of its own", () => {
  const vault = new Knowledge(
    readMarkdown(
      [
        "# Redis",
        "Redis는 값을 주기억 장치에 두는 저장소이다.",
        "## 특징",
        "- **문자열**: 가장 흔한 열쇠와 값의 짝을 담는 꼴이다",
        "# 물레",
        "물레는 흙덩이를 돌려 그릇의 꼴을 잡는 틀이다.",
        "# Visibility",
        "- **가시성**: 한쪽에서 고친 값이 다른 쪽에서 보이는 정도이다",
        "",
      ].join("\n\n"),
    ),
  )
  const typed = (name: string) => {
    const subject = vault.names.find(name)
    const place = subject && vault.factsOf(subject)[0]?.place
    if (subject === undefined || place === undefined) throw new Error(`no fact of ${name}`)
    const { fixedOrder: _, ...asked } = draft("단요", {
      prompt: "> 담는 꼴",
      wrong: [],
      answer: name,
      subject,
      place,
    })
    return brackets(new PlaceTeller(vault).tell(asked))
  }
  expect(typed("문자열")).toBe("Redis")
  expect(typed("가시성")).toBeUndefined()
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
