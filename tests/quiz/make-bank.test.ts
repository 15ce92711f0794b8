import { describe, expect, it } from "vitest"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"
import type { BankQuestion } from "../../src/quiz/bank/finish-question.ts"
import { makeBank } from "../../src/quiz/bank/make-bank.ts"
import { nameKey } from "../../src/quiz/language/name-key.ts"
import { readMarkdown, readVault } from "./read-vault.ts"

const subjects = ["history", "biology", "systems", "cooking", "networks-en"]

describe.each(subjects)("the bank of the %s notes", (subject) => {
  const { questions } = makeBank(readVault(subject))

  it("holds questions", () => {
    expect(questions.length).toBeGreaterThanOrEqual(8)
  })

  it("offers each answer once among two to five different choices that fit a button", () => {
    for (const { choices, answer, prompt } of questions) {
      if (choices === null) continue
      expect(
        choices.filter((choice) => choice === answer),
        prompt,
      ).toHaveLength(1)
      expect(new Set(choices.map(nameKey)).size, prompt).toBe(choices.length)
      expect(choices.length).toBeGreaterThanOrEqual(2)
      expect(choices.length).toBeLessThanOrEqual(5)
      expect(Math.max(...choices.map(({ length }) => length))).toBeLessThanOrEqual(80)
    }
  })

  it("gives every question its own id and prompt", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(new Set(questions.map(({ kind, prompt, answer }) => `${kind}${prompt}${answer}`)).size).toBe(
      questions.length,
    )
  })

  it("cites a place and keeps difficulty within 0 and 1", () => {
    for (const { source, difficulty, topic } of questions) {
      expect(source.note).not.toBe("")
      expect(source.lines[0]).toBeGreaterThanOrEqual(1)
      expect(source.lines[1]).toBeGreaterThanOrEqual(source.lines[0])
      expect(difficulty).toBeGreaterThanOrEqual(0)
      expect(difficulty).toBeLessThanOrEqual(1)
      expect(topic).not.toBe("")
    }
  })

  it("comes out the same again", () => {
    expect(makeBank(readVault(subject)).questions).toEqual(questions)
  })
})

const offices = `# 관청

## 조선의 관청

- **의정부** : 재상들이 모여 국정을 의논하던 최고 통치 기관
- **승정원** : 임금의 명령을 전하던 비서 기관
- **사헌부** : 관리의 잘못을 살피던 감찰 기관
- **홍문관** : 경서를 관리하며 자문에 응하던 학술 기관
- **한성부** : 수도의 행정과 치안을 맡던 관청
`

describe("a question's id", () => {
  it("stays when lines are put before it", () => {
    const ids = (markdown: string) => new Set(makeBank(readMarkdown(markdown)).questions.map(({ id }) => id))
    const moved = offices.replace("## 조선의 관청", "머리말이다.\n\n## 조선의 관청")
    const [before, after] = [ids(offices), ids(moved)]
    expect(before.size).toBeGreaterThan(5)
    expect([...before].filter((id) => !after.has(id))).toEqual([])
  })
})

describe("the kinds", () => {
  const questions = subjects.flatMap((subject) => [...makeBank(readVault(subject)).questions])
  const of = (kind: string): readonly BankQuestion[] => questions.filter((question) => question.kind === kind)

  it("are all met in notes of several subjects", () => {
    const kinds = new Set(questions.map(({ kind }) => kind))
    for (const kind of [
      "description-to-term",
      "term-to-description",
      "true-false",
      "initial-sounds",
      "first-letters",
      "number-fact",
      "table-match",
      "flashcard",
    ]) {
      expect(kinds).toContain(kind)
    }
  })

  it("ask a description's term among its siblings", () => {
    const asked = of("description-to-term").find(({ answer }) => answer === "사간원")
    const offices = ["의정부", "승정원", "사헌부", "사간원", "홍문관", "춘추관", "한성부"]
    expect(asked?.choices?.every((choice) => offices.includes(choice))).toBe(true)
  })

  it("make false statements by swapping, never by negating", () => {
    const wrong = of("true-false").filter(({ answer }) => answer === "X")
    expect(wrong.length).toBeGreaterThan(5)
    for (const { prompt } of wrong) expect(prompt).not.toMatch(/않는다|아니다|못한다|is not/)
  })

  it("ask years and other numbers with near ones, rising", () => {
    const war = of("number-fact").find(({ answer }) => answer === "1592년")
    expect(war?.choices).toHaveLength(4)
    expect(war?.choices).toEqual(war?.choices?.toSorted())
  })

  it("never point back to the page", () => {
    for (const { prompt } of questions)
      expect(prompt).not.toMatch(/> (?:이때|위의|이를|그는)|described above|It is also/)
  })

  it("give typed questions hints that rise in price", () => {
    for (const { hints } of of("initial-sounds")) {
      const costs = (hints ?? []).map(({ costPoints }) => costPoints)
      expect(costs.length).toBeGreaterThan(0)
      expect(costs).toEqual(costs.toSorted((one, other) => one - other))
    }
  })
})

describe("the wording of questions about tables", () => {
  const { questions } = makeBank(
    readMarkdown(
      [
        "# 도구",
        "",
        "| 도구 | 이럴 때 고른다 |",
        "| --- | --- |",
        "| 망치 | 못을 박아 나무를 이을 때 |",
        "| 톱 | 판자를 길이에 맞게 자를 때 |",
        "| 대패 | 거친 면을 매끈하게 다듬을 때 |",
        "| 끌 | 홈을 파서 짜 맞출 때 |",
        "",
      ].join("\n"),
    ),
  )

  it("quotes what heads a column, whatever it is, and never declines it", () => {
    expect(questions.length).toBeGreaterThan(0)
    for (const { prompt } of questions) {
      expect(prompt).toContain("‘**이럴 때 고른다**’ 칸")
      expect(prompt).toMatch(/칸에 (?:적힌 것은|다음과 같이 적힌 도구는) 무엇일까요/)
    }
  })
})

it("a cell that spells its row's name is not asked for", () => {
  const { questions } = makeBank(
    readMarkdown(
      [
        "# 자료형",
        "",
        "| 자료형 | 찍히는 값 |",
        "| --- | --- |",
        "| boolean형 | boolean |",
        "| number형 | number |",
        "| string형 | string |",
        "| object형 | object |",
        "",
      ].join("\n"),
    ),
  )
  expect(questions.filter(({ kind }) => kind === "table-match")).toEqual([])
})

it.each([
  [
    "sentences put side by side",
    ["어제 떡을 사서 먹었다.", "비가 와서 젖었다.", "배가 고파서 울었다.", "늦게 자서 졸렸다."],
  ],
  ["numbered choices", ["① 망치", "② 톱", "③ 대패", "④ 끌"]],
])("a table of %s is not asked about", (_, keys) => {
  const rows = ["못을 박는다", "나무를 자른다", "면을 다듬는다", "홈을 판다"].map(
    (use, at) => `| ${keys[at]} | ${use} |`,
  )
  const { questions } = makeBank(
    readMarkdown(["# 도구", "", "| 이름 | 쓰임 |", "| --- | --- |", ...rows, ""].join("\n")),
  )
  expect(questions.filter(({ kind }) => kind === "table-match")).toEqual([])
})

it("a table that compares its columns does not ask which cell of another row it is", () => {
  const rows = [
    "| 자루 | 나무로 깎음 | 쇠로 부음 |",
    "| 날 | 돌을 갊 | 불에 달굼 |",
    "| 무게 | 한 근 | 두 근 |",
    "| 쓰임 | 땅을 팜 | 나무를 벰 |",
  ]
  const table = ["# 연장", "", "| 구분 | 옛날 연장 | 오늘날 연장 |", "| --- | --- | --- |", ...rows, ""]
  const asked = makeBank(readMarkdown(table.join("\n"))).questions.filter(({ prompt }) =>
    prompt.includes("칸에 적힌 것은"),
  )
  expect(asked).toEqual([])
})

it("a page that presents a project is not asked about, unless it holds flashcards", () => {
  const page = (tag: string) =>
    makeBank(
      readMarkdown(
        [
          "# 다람쥐 지도",
          tag,
          "## 프로젝트 소개",
          "**다람쥐 지도**는 산길의 도토리나무를 찾아 주는 서비스이다.",
          "## 기술 스택",
          "**도토리 엔진**은 나무의 높이를 사진에서 재는 도구이다.",
          "**산길 저장소**는 걸은 길을 날짜별로 담아 두는 데이터베이스이다.",
          "",
        ].join("\n\n"),
      ),
    ).questions.length
  expect(page("")).toBe(0)
  expect(page("#flashcards")).toBeGreaterThan(0)
})

it("of a long page the part that presents the group is not asked about", () => {
  const page = [
    "# 산길 공부",
    "## 스터디원",
    "**총무 달래**는 한 달에 한 번 회비를 모아 도토리를 사 오는 사람이다.",
    "## 나무",
    "**졸참나무**는 잎이 작고 도토리가 길쭉하며 산기슭에 자라는 나무이다.",
    "## 풀",
    "**억새**는 산마루에 무리 지어 자라며 가을에 흰 이삭을 흔드는 풀이다.",
    "## 돌",
    "**화강암**은 땅속 깊은 곳에서 천천히 식어 알갱이가 굵은 바위이다.",
    "## 물",
    "**옹달샘**은 바위틈에서 솟아 나무 그늘에 고이는 작은 샘이다.",
    "",
  ].join("\n\n")
  const { questions } = makeBank(readMarkdown(page, "README.md"))
  const told = questions.map(({ prompt, answer }) => `${prompt} ${answer}`).join("\n")
  expect(told).toContain("졸참나무")
  expect(told).not.toContain("달래")
})

it("a plan of work and a table of contents are not asked about", () => {
  const plan = "# 도토리 창고 Implementation Plan\n\n**검수 단계**는 창고의 문을 세 번 두드려 보는 일이다.\n"
  expect(makeBank(readMarkdown(plan)).questions).toEqual([])
  const contents =
    "# 도토리\n\n## 목차\n\n- **굽기**: 껍질을 까서 불에 굽는 법\n- **묵**: 가루를 물에 풀어 굳힌 것\n"
  expect(makeBank(readMarkdown(contents)).questions).toEqual([])
})

it("a name is accepted without the word in front that the card says", () => {
  const cards =
    "#flashcards\n\n# Kiln\n\n가마의 Kiln 가운데 사흘을 굽는 것은?::Kiln Anagama\n\n사흘을 굽는 가마는?::Kiln Anagama\n\n**Kiln Anagama**는 굴처럼 긴 가마이다.\n"
  const accepted = makeBank(readMarkdown(cards))
    .questions.filter(({ kind }) => kind === "flashcard")
    .map(({ prompt, accept }) => [prompt.includes("Kiln 가운데"), accept.includes("Anagama")])
  expect(accepted).toContainEqual([true, true])
  expect(accepted).not.toContainEqual([false, true])
})

describe("the wrong names beside a description", () => {
  const { questions } = makeBank(
    readMarkdown(
      [
        "# 저장소",
        "## 문서 저장소",
        "**문서 저장소**는 형식이 다른 문서를 통째로 담는 데이터베이스이다.",
        "## 그래프 저장소",
        "**그래프 저장소**는 점과 선으로 관계를 담는 데이터베이스이다.",
        "## 시계열 저장소",
        "**시계열 저장소**는 시각이 찍힌 측정값을 차례로 담는 데이터베이스이다.",
        "## 열 저장소",
        "**열 저장소**는 같은 열의 값을 나란히 담는 데이터베이스이다.",
        "## 색인 지침",
        "**색인 지침**은 검색을 빠르게 하려고 어느 값을 골라야 하는지 적은 문서이다.",
        "",
      ].join("\n\n"),
    ),
  )

  it("are of its sort of thing: what is the only one of its sort is not asked for", () => {
    const asked = questions.filter(({ kind }) => kind === "description-to-term").map(({ answer }) => answer)
    expect(asked).toContain("그래프 저장소")
    expect(asked).not.toContain("색인 지침")
  })

  const choicesAmong = (entries: readonly string[]) =>
    makeBank(readMarkdown(["# 부엌", "## 정리", ...entries.map((entry) => `- ${entry}`), ""].join("\n\n")))
      .questions.filter(({ kind }) => kind === "description-to-term")
      .map(({ choices }) => choices ?? [])

  const tools = [
    "**바네통**: 반죽의 모양을 잡아 주는 등나무 바구니",
    "**스크래퍼**: 작업대에 붙은 반죽을 긁어내는 납작한 판",
    "**식힘망**: 구운 반죽을 올려 김을 빼는 촘촘한 철망",
    "**라메**: 반죽의 겉면을 비스듬히 긋는 면도날 손잡이",
  ]

  it("may be defined as things of any sort in one list, but are no deeds beside things", () => {
    const deed = "**제거**: 눌어붙은 반죽을 뜨거운 물로 불려 닦는 뒷마무리"
    const asked = choicesAmong([...tools, deed])
    expect(asked.length).toBeGreaterThanOrEqual(4)
    expect(asked.filter((choices) => choices.includes("제거") && choices.includes("바네통"))).toEqual([])
  })

  it("are not chosen by what is done with things, where their names are of no one sort", () => {
    const papers = [
      "**법률안**: 나라의 어른과 마을의 어른 모두가 제출",
      "**예산**: 마을의 살림을 맡은 어른이 먼저 제출",
      "**불체포특권**: 모임이 열린 동안에는 잡아 두는 일을 금지",
      "**일반의결**: 절반이 넘게 나와 절반이 넘게 찬성",
    ]
    expect(choicesAmong(papers)).toEqual([])
  })

  it("are of its own list where a catalogue says only a few words", () => {
    const asked = (till: readonly string[], news: readonly string[]) =>
      makeBank(
        readMarkdown(
          ["# 가게 프로그램", "## 판매", "### 계산", ...till, "### 홍보", ...news, ""].join("\n\n"),
        ),
      )
        .questions.filter(({ kind }) => kind === "description-to-term")
        .map(({ answer }) => answer)
    const tilly = "- **Tilly**: 하루 물건값을 더해 출력"
    const others = [
      "- **Mailo**: 단골에게 하루 소식을 묶어 발송",
      "- **Adbee**: 하루 단위로 전광판 자리를 예약",
      "- **Cardy**: 하루 치 종이 전단을 그려 인쇄",
    ]
    expect(asked([tilly], others)).not.toContain("Tilly")
    expect(asked([], [tilly, ...others])).toContain("Tilly")
  })

  it("do not hold each other", () => {
    const pans = [
      "**무쇠 팬**: 뜨겁게 달구어 반죽을 굽는 무거운 냄비",
      "**팬**: 기름을 두르고 반죽을 볶는 얕은 냄비",
    ]
    const asked = choicesAmong([...tools, ...pans])
    expect(asked.some((choices) => choices.includes("무쇠 팬"))).toBe(true)
    expect(asked.filter((choices) => choices.includes("무쇠 팬") && choices.includes("팬"))).toEqual([])
  })

  it("are asked of what is defined, not of what is defined in passing", () => {
    const aside = "**굳힘**: 다시 녹일 수 없는 덩어리란 한번 식힌 뒤에 굳은 덩어리이다"
    expect(choicesAmong([...tools, aside]).flat()).not.toContain("굳힘")
  })
})

it("the same blank is not asked for twice of one thing", () => {
  const pages = [
    "# 김치\n\n**김치**는 소금에 절인 채소를 양념하여 익힌 반찬이다.\n",
    "# 겨울 밥상\n\n김치는 독에 담아 땅에 묻고 겨우내 꺼내 먹는 채소를 절인 반찬이다.\n",
  ]
  const readings = pages.map((text, at) => readNote(`${at}.md`, new TextEncoder().encode(text)))
  const answers = makeBank(bindReadings(readings))
    .questions.filter(({ kind, prompt }) => kind === "missing-word" && prompt.includes("**김치**"))
    .map(({ answer }) => answer)
  expect(new Set(answers).size).toBe(answers.length)
})

describe("a blank", () => {
  const organs = [
    "# 기관",
    "**골지체**는 단백질을 다듬어 막으로 싸 보내는 주머니 더미이다.",
    "**용해소체**는 골지체에서 떨어져 나와 낡은 것을 분해하는 주머니이다.",
    "**리보솜**은 유전 정보를 읽어 단백질 사슬을 잇는 알갱이이다.",
    "",
  ].join("\n\n")

  it("is filled by typing, from initial consonants, where the notes have no three things of its sort", () => {
    const { questions } = makeBank(readMarkdown(organs))
    const asked = questions.find(({ kind, answer }) => kind === "fill-blank" && answer === "골지체")
    expect(asked).toMatchObject({ choices: null, hints: [{ text: "골○○" }] })
    expect(asked?.prompt).toContain("**용해소체**")
    expect(asked?.prompt).toContain("**ㄱㅈㅊ**")
    expect(asked?.prompt).not.toContain("골지체")
  })
})

describe("a name in Latin letters", () => {
  const { questions } = makeBank(
    readMarkdown(
      [
        "# 도구",
        "- **Ansible**: 프로그램을 필요한 것과 함께 상자에 담아 어디서나 똑같이 돌리는 도구",
        "- **GNU Bash**: 적어 둔 명령을 위에서부터 하나씩 읽어 실행하는 도구",
        "",
      ].join("\n"),
    ),
  )
  const of = (answer: string) =>
    questions.find((question) => question.kind === "first-letters" && question.answer === answer)

  it("is typed from its first letters, where nothing else of the notes could be chosen beside it", () => {
    expect(of("Ansible")?.prompt).toContain("(**A○○○○○○**)")
    expect(of("Ansible")?.choices).toBeNull()
    expect(of("GNU Bash")?.prompt).toContain("(**G○○ B○○○**)")
  })

  it("has hints that show more than the question does", () => {
    expect(of("Ansible")?.hints?.map(({ text }) => text)).toEqual(["An○○○○○"])
  })
})

describe("the language of a question", () => {
  it("is that of its note, whatever the quoted words are in", () => {
    const { questions } = makeBank(
      readMarkdown(
        [
          "# 설계 원칙",
          "좋은 설계가 무엇인지 적은 다섯 가지 원칙을 정리한다.",
          "- **Single Responsibility Principle**: a class should have one and only one reason to change",
          "- **Open Closed Principle**: software parts are open for extension but closed for modification",
          "이 원칙들은 모두 바뀔 것을 미리 내다보고 부품을 나누자는 뜻이다.",
          "",
        ].join("\n"),
      ),
    )
    expect(questions.length).toBeGreaterThan(0)
    for (const { prompt } of questions) expect(prompt).toMatch(/다음 설명|에 대한 설명/)
  })
})

describe("names of customers and adjectives", () => {
  it("are not asked about", () => {
    const { questions } = makeBank(
      readMarkdown(
        [
          "# 요금제",
          "## 도입 사례",
          "- 한빛출판 : 서버 마흔 대를 사흘 만에 모두 옮기고 비용을 줄였다",
          "- 새벽배송 : 주문이 몰리는 새벽에만 서버를 열 배로 늘려 쓴다",
          "## 상업용",
          "광고를 붙여 파는 프로그램에 쓰려면 해마다 따로 계약을 맺어야 한다.",
          "",
        ].join("\n\n"),
      ),
    )
    for (const { prompt, answer } of questions) {
      expect(`${prompt} ${answer}`).not.toMatch(/한빛출판|새벽배송|\*\*상업용/)
    }
  })
})

describe("true and false statements", () => {
  it.each(subjects)("of the %s notes are not mostly true", (subject) => {
    const answers = makeBank(readVault(subject))
      .questions.filter(({ kind }) => kind === "true-false")
      .map(({ answer }) => answer)
    const trueCount = answers.filter((answer) => answer === "O").length
    expect(trueCount).toBeLessThanOrEqual((answers.length - trueCount) * 1.6 + 13)
  })
})
