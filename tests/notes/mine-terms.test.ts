import { describe, expect, it } from "vitest"
import { readNote } from "../../src/notes/read-note.ts"

const termsOf = (markdown: string) =>
  readNote("note.md", new TextEncoder().encode(markdown)).terms.map(
    ({ name, aliases, definition, definedBy, lines }) => ({ name, aliases, definition, definedBy, lines }),
  )
const defined = (markdown: string) => termsOf(markdown).filter(({ definition }) => definition !== "")

describe("a quote", () => {
  it("says what the heading above it names", () => {
    expect(defined("## 누룩(Nuruk)\n\n> 곡물을 띄워 만든 발효제\n")).toMatchObject([
      { name: "누룩", aliases: ["Nuruk"], definition: "곡물을 띄워 만든 발효제", definedBy: "heading" },
    ])
  })

  it("defines bullet by bullet, each on its own line", () => {
    const quote =
      "> - 찌기 : 김으로 익히는 방법\n> - 굽기 : 마른 열로 익히는 방법\n>\n> 데치기 : 끓는 물에 잠깐 넣는 방법\n"
    expect(defined(quote)).toMatchObject([
      { name: "찌기", definition: "김으로 익히는 방법", lines: [1, 1] },
      { name: "굽기", definition: "마른 열로 익히는 방법", lines: [2, 2] },
      { name: "데치기", definition: "끓는 물에 잠깐 넣는 방법", lines: [4, 4] },
    ])
  })

  it("keeps a > that compares", () => {
    const [term] = defined("> 굳기 : 금강석 > 강옥 > 황옥의 차례로 무르다\n")
    expect(term?.definition).toBe("금강석 > 강옥 > 황옥의 차례로 무르다")
  })

  it("inside a quote loses all its marks", () => {
    const [term] = defined("> [!note] 이슬점\n>> 공기 속의 김이 물방울로 맺히는 온도\n")
    expect(term).toMatchObject({ name: "이슬점", definition: "공기 속의 김이 물방울로 맺히는 온도" })
  })
})

describe("a name with its original", () => {
  it("that stand in one bold word define what follows them", () => {
    expect(
      defined("- **밀랍 *Beeswax*** 벌이 집을 짓느라 내는 기름진 물질\n- **꿀*Honey***은 달다.\n"),
    ).toMatchObject([{ name: "밀랍", aliases: ["Beeswax"], definition: "벌이 집을 짓느라 내는 기름진 물질" }])
  })

  it("give an acronym behind its maker what it stands for", () => {
    const [term] = termsOf("- Potter KFS(Kiln Firing Service) : 가마의 불을 대신 보아 주는 서비스\n")
    expect(term).toMatchObject({ name: "Potter KFS", aliases: ["Kiln Firing Service"] })
  })
})

describe("a paragraph", () => {
  it("whose lines are entries defines line by line", () => {
    const markdown = "썰기 : 칼로 나누는 일\n다지기 : 칼로 잘게\n으깨는 일\n"
    expect(defined(markdown)).toMatchObject([
      { name: "썰기", definition: "칼로 나누는 일", lines: [1, 1] },
      { name: "다지기", definition: "칼로 잘게 으깨는 일", lines: [2, 3] },
    ])
  })

  it("names a call without its parentheses, and no other name that goes on with the sentence", () => {
    expect(defined("- slice() : 일부를 잘라 새 배열로 준다")).toMatchObject([
      { name: "slice", definition: "일부를 잘라 새 배열로 준다" },
    ])
    expect(defined("- 부엌칼(이 쓰이는) : 부엌의 일이다")).toEqual([])
    expect(defined("- Naming(과 작명법) : 이름을 짓는 규칙이다")[0]?.aliases ?? []).toEqual([])
  })
})

describe("a name that ends or begins like a clause", () => {
  it.each(["관리자 역할", "화면 분할", "접근 인가", "우선 순위 큐", "abstract"])("is a name: %s", (name) => {
    expect(defined(`- ${name} : 여기에서 풀이하는 물건`)).toMatchObject([{ name }])
  })
})

describe("a number behind a common word", () => {
  it("makes a name of it, but of no example or question", () => {
    const names = defined(
      "- 항목 12 : 열두째로 적은 물건\n- 예시 2 : 둘째로 든 물건\n- 질문 3 : 셋째로 묻는 물건",
    )
    expect(names.map(({ name }) => name)).toEqual(["항목 12"])
  })
})

describe("a heading", () => {
  it("that asks for a meaning names what it asks for", () => {
    expect(defined("## 색인의 의미\n\n책에서 낱말을 빨리 찾게 하는 목록이다.\n")).toMatchObject([
      { name: "색인", definition: "책에서 낱말을 빨리 찾게 하는 목록이다." },
    ])
  })

  it("is not explained by a link, nor by what only leads on", () => {
    expect(defined("## 효모\n\n- [[2부] 효모와 곰팡이](https://example.org/yeast)\n")).toEqual([])
    expect(defined("## 효모\n\n아래와 같은 갈래가 있다.\n")).toEqual([])
  })

  it("loses the emoji before it, also where that is spelled out", () => {
    expect(termsOf("## :seedling: 모종\n\n어린 식물이다.\n")[0]?.name).toBe("모종")
  })
})

describe("a subject", () => {
  it("may have its examples in parentheses", () => {
    expect(defined("- 곡물(쌀, 보리)은 씨앗을 먹는 작물을 의미,")).toMatchObject([
      { name: "곡물", definition: "씨앗을 먹는 작물을 의미", definedBy: "statement" },
    ])
  })
})

describe("a bracket behind a name", () => {
  it("defines it", () => {
    expect(defined("- 말통(곡식의 양을 재는 그릇)\n")).toMatchObject([
      { name: "말통", definition: "곡식의 양을 재는 그릇" },
    ])
  })

  it("says which one it is where a colon leads on to something below", () => {
    expect(defined("- 말통(곡식의 양을 재는 그릇):\n\n$$v = a b c$$\n")).toEqual([])
  })
})

describe("a name in running text", () => {
  const namesOf = (line: string) => termsOf(line).map(({ name }) => name)

  it("begins behind what another bracket leaves of a word", () => {
    expect(namesOf("장영실(Jang)의 자격루(self-striking clock)는 물로 움직인다.")).toContain("자격루")
  })

  it("begins behind what joins it to the sentence", () => {
    expect(namesOf("물동이와 누수통 간 수위차(head difference)를 재어 둔다.")).toContain("수위차")
    expect(namesOf("강의 깊이를 재려면 흔히 수표(water gauge)를 쓴다.")).toContain("수표")
  })

  it("begins behind a number in a circle, a plus or a label", () => {
    expect(namesOf("- 종류: 잣대(ruler), 나무살(spoke)\n")).toEqual(["잣대", "나무살"])
    expect(namesOf("부은 물 + 가는 모래(fine sand)를 층층이 쌓아 둔다.")).toContain("가는 모래")
    expect(namesOf("- ⓐ : 잣대(ruler)\n")).toEqual(["잣대"])
  })

  it("goes without the number of an entry, of a heading or of an article", () => {
    expect(defined("- ㉠ 잣대 : 길이를 재는 도구이다")).toMatchObject([{ name: "잣대" }])
    expect(defined("- YS-02 잣대 : 길이를 재는 도구이다")).toMatchObject([{ name: "잣대" }])
    expect(defined("- 잣대의 규격 12조 : 길이를 재는 도구의 눈금을 정한다")).toMatchObject([
      { name: "잣대의 규격" },
    ])
    expect(defined("# 2.12.1 잣대\n\n길이를 재는 도구이다.")).toMatchObject([{ name: "잣대" }])
  })

  it("is none that begins with a particle", () => {
    expect(defined("- 와 잣대 : 길이를 재는 도구이다")).toEqual([])
  })
})
