import { describe, expect, it } from "vitest"
import { makeBank } from "../../src/quiz/bank/make-bank.ts"
import { identifies } from "../../src/quiz/kinds/most-telling.ts"
import { canStandBeside } from "../../src/quiz/knowledge/find-rivals.ts"
import { Knowledge } from "../../src/quiz/knowledge/knowledge.ts"
import { readMarkdown } from "./read-vault.ts"

describe("what stands behind a name", () => {
  const saidOf = (name: string, line: string) => {
    const knowledge = new Knowledge(readMarkdown(`# 부엌\n\n- ${line}\n`))
    const concept = knowledge.concepts.find((each) => each.name === name)
    if (concept === undefined) throw new Error(`${name} was not read`)
    return knowledge.factsOf(concept).map(({ text }) => text)
  }

  it("defines it", () => {
    expect(saidOf("받침대", "**받침대**: 뜨거운 냄비를 올려 두는 판이다")).toEqual([
      "뜨거운 냄비를 올려 두는 판이다",
    ])
  })

  it("defines it without the example that it begins with", () => {
    const said = "판이나 그물을 펴서 뜨거운 냄비를 올려 두는 것이다"
    const list = `**받침대**: Iron Trivet, ${said}\n- **Iron Trivet**: 쇠로 만든 세 발 받침이다`
    expect(saidOf("받침대", list)).toEqual([said])
  })

  it("keeps the sign of a number", () => {
    expect(saidOf("맛 점수", "**맛 점수**: -1에서 1 사이의 값을 가지는 점수이다")).toEqual([
      "-1에서 1 사이의 값을 가지는 점수이다",
    ])
  })

  it("is not said of a thing of whose name it has one word", () => {
    const notes = [
      "# 부엌",
      "- **Round Table**(테이블) : 여럿이 둘러앉는 둥근 밥상이다",
      "# 공연",
      "테이블은 공연의 차례를 줄과 칸에 적은 것이다.",
    ].join("\n\n")
    const knowledge = new Knowledge(readMarkdown(`${notes}\n`))
    const subjects = knowledge.facts
      .filter(({ text }) => text.includes("줄과 칸"))
      .map(({ subject }) => subject.name)
    expect(subjects).not.toContain("Round Table")
  })

  it("is said of a principle where it says so", () => {
    const knowledge = new Knowledge(
      readMarkdown("# 부엌\n\n받침대는 냄비보다 넓고 불보다 차가워야 한다는 원칙이다.\n"),
    )
    expect(knowledge.facts.filter(({ origin }) => origin === "definition")).toEqual([])
    const named = new Knowledge(readMarkdown("# 부엌\n\nLID는 냄비마다 뚜껑이 하나여야 한다는 원칙이다.\n"))
    expect(named.facts.map(({ origin }) => origin)).toEqual(["definition"])
  })

  it.each([
    [
      "is said of another that the notes explain",
      "**냄비**: 국을 끓이는 그릇이다\n- **받침대**: 정의: 냄비(pot)는 불 위에 올려 국을 끓이는 그릇이다",
    ],
    ["goes on with the name", "**받침대**: 대신 마른 행주를 접어서 냄비를 올려 두는 방법이다"],
    ["goes on with what sort it is", "**받침대**: 구조로, 무거운 냄비를 올려도 흔들리지 않는다"],
    ["comes to another thing", "**받침대**: 냄비를 크기대로 올려서 정리한 것이 바로 냄비 선반이다"],
    ["begins with another thing", "**받침대**: Trivet은 뜨거운 냄비를 올려 두는 판이다"],
  ])("is not said of it where it %s", (_, line) => {
    expect(saidOf("받침대", line)).toEqual([])
  })
})

it("a finished sentence with a topic of its own does not define the heading above it", () => {
  const said = (sentence: string) => {
    const { facts } = new Knowledge(readMarkdown(`# 부엌\n\n## 냄비 받침\n\n${sentence}\n`))
    return facts.filter(({ subject }) => subject.name === "냄비 받침").map(({ origin }) => origin)
  }
  expect(said("부엌에서 가장 먼저 살피는 것 가운데 하나는 불의 세기를 재어 두는 것이다.")).toEqual([])
  expect(said("뜨거운 냄비를 올려 두는 판이다.")).toContain("definition")
})

it("a name with a letter more is no choice beside it", () => {
  const notes = [
    "# 공격",
    "- **DoS 공격**: 서버를 바쁘게 만들어 쓰지 못하게 하는 공격",
    "- **DDoS 공격**: 여러 곳에서 서버를 바쁘게 만드는 공격",
    "",
  ]
  const knowledge = new Knowledge(readMarkdown(notes.join("\n")))
  const [one, other] = ["DoS 공격", "DDoS 공격"].map((name) => knowledge.names.find(name))
  if (one === undefined || other === undefined) throw new Error("not read")
  expect(canStandBeside(one, other, knowledge)).toBe(false)
})

describe("a short name by its first letters", () => {
  const asked = (other: string) =>
    makeBank(
      readMarkdown(
        [
          "# 줄서기",
          "## 줄서는 방법",
          "- **SRT**: 남은 일이 가장 짧은 사람을 언제나 앞으로 보내는 방법이다",
          `- **${other}**: 일이 가장 짧은 사람을 처음에 한 번 앞으로 보내는 방법이다`,
          "",
        ].join("\n"),
      ),
    )
      .questions.filter(({ kind }) => kind === "first-letters")
      .map(({ answer }) => answer)

  it("is asked for, but not where one beside it has the same and is described with the same words", () => {
    expect(asked("FIFO")).toContain("SRT")
    expect(asked("SJF")).toEqual([])
  })
})

describe("a table", () => {
  const table = (rows: readonly string[]) =>
    makeBank(readMarkdown(["# 냄비", "", "| 그릇 | 쓰임 |", "|---|---|", ...rows, ""].join("\n")))
      .questions.filter(({ kind }) => kind === "table-match")
      .map(({ answer }) => answer)

  it("asks for no number that only its writer knows", () => {
    const rows = ["가마", "나루", "다락", "마루", "바다"].map((name, at) => `| ${name} | LAW-0${at + 1} |`)
    const ask = (header: string) =>
      makeBank(readMarkdown(["# 낱말", "", `| 낱말 | ${header} |`, "|---|---|", ...rows, ""].join("\n")))
        .questions
    expect(ask("조문")).not.toEqual([])
    expect(ask("관련 조문 ID")).toEqual([])
  })

  it("asks for no cell that a second table of the note fills otherwise", () => {
    const rows = (sizes: readonly string[]) =>
      ["가마", "나루", "다락", "마루"].map((name, at) => `| ${name} | ${sizes[at]} 크기 |`).join("\n")
    const ask = (second: readonly string[]) =>
      makeBank(
        readMarkdown(
          [
            "# 낱말",
            "## 여름",
            `| 낱말 | 모양 |\n|---|---|\n${rows(["둥근", "모난", "납작한", "기다란"])}`,
            "## 겨울",
            `| 낱말 | 모양 |\n|---|---|\n${rows(second)}`,
            "",
          ].join("\n\n"),
        ),
      ).questions.filter(({ kind }) => kind === "table-match")
    expect(ask(["둥근", "모난", "납작한", "기다란"])).not.toEqual([])
    expect(ask(["모난", "둥근", "기다란", "납작한"])).toEqual([])
  })

  it("lends no cell with a date to one without", () => {
    const rows = [
      "뚝배기 | Pot Stew",
      "가마솥 | Pot Rice",
      "번철 | Pan Cake",
      "시루 | Steam Cake, 2024-05 판매 종료",
      "쟁개비 | Pot Soup",
    ]
    const tables = ["큰", "작은", "낡은", "새", "흰"].map((which) => rows.map((row) => `| ${which} ${row} |`))
    const choices = tables.flatMap((each) =>
      makeBank(readMarkdown(["# 냄비", "", "| 그릇 | 쓰임 |", "|---|---|", ...each, ""].join("\n")))
        .questions.filter(({ kind, answer }) => kind === "table-match" && !answer.includes("2024"))
        .flatMap((question) => question.choices ?? []),
    )
    expect(choices).toContain("Pot Soup")
    expect(choices.filter((choice) => choice.includes("2024"))).toEqual([])
  })

  it("is asked about, but not what its rows are compared by", () => {
    const pots = [
      "| 뚝배기 | 찌개 끓이기 |",
      "| 가마솥 | 밥 짓기 |",
      "| 번철 | 전 부치기 |",
      "| 시루 | 떡 찌기 |",
    ]
    expect(table(pots).length).toBeGreaterThan(0)
    const forAndAgainst = [
      "# 뚝배기",
      "",
      "| 장점 | 단점 |",
      "|---|---|",
      "| 국물이 천천히 식는다 | 떨어뜨리면 쉽게 깨진다 |",
      "| 불 위에 바로 올린다 | 기름이 속으로 스며든다 |",
      "| 밥상에 그대로 낸다 | 들 때마다 헝겊이 든다 |",
      "| 값이 그리 비싸지 않다 | 씻을 때 세제를 못 쓴다 |",
      "",
    ]
    const compared = makeBank(readMarkdown(forAndAgainst.join("\n"))).questions
    expect(compared.filter(({ kind }) => kind === "table-match")).toEqual([])
    const aspects = [
      "| 굽는 속도 | 빠름 |",
      "| 드는 비용 | 비쌈 |",
      "| 주된 용도 | 찌개 |",
      "| 닦는 횟수 | 하루 한 번 |",
    ]
    const names = table(aspects)
    expect(names.filter((name) => name.endsWith("속도") || name.endsWith("비용"))).toEqual([])
  })
})

describe("a claim that somebody makes", () => {
  it("is no description by which one is known", () => {
    const knowledge = new Knowledge(
      readMarkdown(
        [
          "# 부엌의 스승들",
          "- **한솔뫼**: 소금이 온갖 음식의 바탕이라서 모자라면 아무도 맛있게 먹지 못함",
          "- **두레박**: 우물에서 물을 길어 올릴 때 쓰는, 줄을 매단 바가지",
          "",
        ].join("\n"),
      ),
    )
    const isKnownBy = (name: string) =>
      knowledge.facts.some((fact) => fact.subject.name === name && identifies(fact, knowledge))
    expect(isKnownBy("두레박")).toBe(true)
    expect(isKnownBy("한솔뫼")).toBe(false)
  })
})

describe("two spellings of one name", () => {
  it("are no choices beside each other", () => {
    const knowledge = new Knowledge(
      readMarkdown(
        [
          "# Tests",
          "- **Alternate Hypothesis**: the claim that the new flour makes the bread rise higher",
          "- **Alternative Hypothesis**: a claim that two ovens bake the loaves in different ways",
          "- **Nullified Statement**: the claim that neither flour nor oven makes any difference",
          "",
        ].join("\n"),
      ),
    )
    const of = (name: string) => {
      const concept = knowledge.names.find(name)
      if (concept === undefined) throw new Error(`no ${name}`)
      return concept
    }
    const one = of("Alternate Hypothesis")
    expect(canStandBeside(one, of("Alternative Hypothesis"), knowledge)).toBe(false)
    expect(canStandBeside(one, of("Nullified Statement"), knowledge)).toBe(true)
  })
})
