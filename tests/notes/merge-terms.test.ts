import { describe, expect, it } from "vitest"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"

const encoder = new TextEncoder()
const bind = (...notes: readonly string[]) =>
  bindReadings(notes.map((markdown, index) => readNote(`${index}.md`, encoder.encode(markdown))))
const namesOf = (...notes: readonly string[]) =>
  bind(...notes).terms.map(({ name, aliases }) => [name, ...aliases].toSorted())

describe("terms of several places", () => {
  it("are one where a name of one is another name of the other", () => {
    const terms = namesOf("- 해면(Sea Level) : 바다의 높이를 재는 기준면", "# Sea Level\n\n바다의 높이이다.")
    expect(terms).toEqual([["Sea Level", "해면"]])
  })

  it("take the surest definition and its place", () => {
    const bound = bind("- 김치(발효 음식)", "**김치**는 절인 채소를 양념해 발효시킨 음식이다.")
    expect(bound.terms).toHaveLength(1)
    expect(bound.terms[0]).toMatchObject({ note: "1.md", definedBy: "statement" })
    expect(bound.passages.find(({ id }) => id === bound.terms[0]?.passageId)?.note).toBe("1.md")
  })

  it("stay apart where an acronym stands for two things", () => {
    const terms = namesOf(
      "- PC(Personal Computer) : 혼자 쓰는 컴퓨터",
      "- PC(Program Counter) : 다음 명령의 주소를 담는 레지스터",
    )
    expect(terms.filter((names) => names.includes("Personal Computer"))).not.toContainEqual(
      expect.arrayContaining(["Program Counter"]),
    )
  })

  it("stay apart where one word stands before the brackets of many", () => {
    const terms = namesOf(
      "표현(Presentation) 계층은 글자를 맞춘다.",
      "물리(Physical) 계층은 전기를 보낸다.",
      "전송 계층(Transport)은 순서를 맞춘다. 응용 계층(Application)은 창을 띄운다. 또 계층(Session)을 둔다. 그리고 계층(Network)과 계층(Layer)이 있다.",
    )
    expect(terms.filter((names) => names.includes("Session") && names.includes("Network"))).toEqual([])
  })

  it("stay apart where one is a word of the other's name", () => {
    const terms = namesOf(
      "- L3 캐시(L3) : 코어들이 나누어 쓰는 느린 캐시",
      "- L3 : 주소를 보고 짐을 나누는 방식",
    )
    expect(terms).toContainEqual(["L3"])
  })

  it("stay apart where one has a capital S more, and are one in the plural", () => {
    const terms = namesOf(
      "- HTTP : 글을 주고받는 약속",
      "- HTTPS : 글을 감추어 주고받는 약속",
      "- Cookie : 적어 두는 쪽지",
      "- Cookies : 적어 두는 쪽지들",
    )
    expect(terms).toHaveLength(3)
  })

  it("find an acronym that the notes use without spelling it out", () => {
    const [term] = bind(
      "- Finite State Machine : 상태와 전이로 이루어진 모형",
      "FSM은 정규 언어를 받아들인다.",
    ).terms
    expect(term?.aliases).toContain("FSM")
  })

  it("leave out a maker's name that the notes leave out as well", () => {
    const names = ["AnvilDB", "R3", "MagnetMQ", "Glue", "Lantern"]
    const explained = names.map((name) => `- ${name} : ${name}의 짧은 설명이다`)
    const list = names.map((name) => `- Acme ${name} : Acme에서 만든 ${name}의 긴 설명이다`)
    const terms = namesOf([...list, "- Acme Orchard : 나무를 세는 서비스이다", ...explained].join("\n"))
    expect(terms).toContainEqual(["Acme AnvilDB", "AnvilDB"])
    expect(terms).toHaveLength(6)
  })
})

describe("words that stand in front of many names", () => {
  it("are no makers where what follows stands behind others too", () => {
    const names = [
      "Main Dish",
      "Side Dish",
      "First Dish",
      "Main Course",
      "Main Menu",
      "Main Room",
      "Dish",
      "Course",
    ]
    const terms = namesOf(names.map((name) => `- ${name} : ${name}에 대한 긴 설명이다`).join("\n"))
    expect(terms).toContainEqual(["Main Dish"])
    expect(terms).toContainEqual(["Dish"])
  })

  it("are no makers where the names are words of any text: a narrower sort is not the same", () => {
    const sorts = ["Lift", "Gate", "Ramp", "Deck", "Rail"]
    const entries = sorts.flatMap((sort) => [`- Upper ${sort} : 위의 긴 설명이다`, `- ${sort} : 긴 설명이다`])
    const terms = namesOf(entries.join("\n"))
    expect(terms).toContainEqual(["Upper Gate"])
    expect(terms).toContainEqual(["Gate"])
  })

  it("are no makers of what is no name", () => {
    const names = ["For Rent", "For Sale", "For reading", "For cooking", "Rent", "Sale", "reading"]
    const terms = namesOf(names.map((name) => `- ${name} : ${name}에 대한 긴 설명이다`).join("\n"))
    expect(terms).toContainEqual(["For reading"])
  })
})

describe("what is no term", () => {
  it.each([
    ["a heading that structures the text", "# 개요\n\n여기에서는 전체를 훑어본다."],
    ["an example", "- ex) 웹 호스팅 : 확장할 수 있는 사이트를 만든다"],
    ["a clause that ends in 는", "- 널리 사용되는 오픈 소스 도구들을 한데 모은 서비스"],
    ["a time", "- 오전 회의 10:30"],
    ["a pronoun", "It is the smallest unit of life."],
    ["a step", "1. 양파를 썬다.\n2. 버터에 볶는다."],
    ["a call of a function", "- 첫 글자를 꺼낼 때는 front() 메서드를 부른다"],
    ["a deed with its name behind it", "- 더미에서 맨 위의 접시를 집음(pop)"],
    ["what a sentence goes on with", "따라서 물의 끓는점은 높이에 따라 달라지는 값이다."],
    ["one of many", "- 각 칸막이 : 서로 다른 씨앗을 넣는 곳"],
    ["a condition", "- 국물이 끓으면 : 불을 줄이고 뚜껑을 덮는다"],
    ["a name with a particle", "- Oven과 : 반대로 찬 곳에서 오래 굳히는 기구이다"],
    ["an amount", "- 굽는 동안 : 약 25.5분"],
    ["a formula", "- 원의 둘레 : L = 2 * pi * r"],
    ["an address", "- 내려받기 : https://example.org/seeds.zip"],
    ["a title elsewhere", "- [Fermentation at Home(한국어판)](https://example.org/book)"],
    ["a table of contents", "- [가을 작물](#가을)\n  - 무와 배추\n  - 시금치와 쪽파"],
    ["a point of a list that counts itself", "- 크게 3가지 : 볶기와 찌기와 굽기"],
  ])("%s", (_, markdown) => {
    expect(namesOf(markdown)).toEqual([])
  })
})

describe("what stands in brackets beside a name", () => {
  it("is no other name where the writer pictures several things by one word", () => {
    const terms = namesOf(
      "- 문지기(CPU) : 손님을 하나씩 들인다",
      "- 문지기(Kernel) : 열쇠를 쥐고 있다",
      "- Kernel : 하드웨어를 다스리는 프로그램",
    )
    expect(terms).toContainEqual(["Kernel"])
    expect(terms).toContainEqual(["문지기"])
  })

  it("is no other name of a loan word whose original is known", () => {
    const terms = namesOf("- 라우터(Router) : 길을 고르는 장치", "- 라우터(NAT) : 주소를 바꾸어 준다")
    expect(terms).toContainEqual(["Router", "라우터"])
    expect(terms).not.toContainEqual(expect.arrayContaining(["NAT", "라우터"]))
  })

  it("is no name of an acronym that several phrases describe", () => {
    const terms = namesOf(
      "- TLB(Translation Lookaside Buffer) : 주소를 빨리 찾는다",
      "요약하면 조회 쪽지(TLB)를 먼저 본다. 주소 캐시(TLB)라고 보아도 된다.",
    )
    expect(terms).toContainEqual(["TLB", "Translation Lookaside Buffer"])
  })

  it("is one where Korean has two words for a foreign one", () => {
    const terms = namesOf("- 커밋(Commit) : 바꾼 것을 남긴다", "- 확정(Commit) : 되돌릴 수 없게 한다")
    expect(terms).toContainEqual(["Commit", "커밋", "확정"])
  })

  it("is one where a partner stands there far more often than all others", () => {
    const notes = [
      "가용 영역(AZ)은 건물이다.",
      "가용 영역(AZ)이 둘이다.",
      "가용 영역(AZ)을 고른다.",
      "가용 영역(Zone)도 쓴다.",
    ]
    const [names] = namesOf(...notes).filter((each) => each.includes("가용 영역"))
    expect(names).toContain("AZ")
    expect(names).not.toContain("Zone")
  })

  it("is one where front matter lists it", () => {
    const terms = namesOf(
      "---\ntitle: 문지기\naliases: [Guard, Porter]\n---\n문을 지키며 드나드는 사람을 살피는 사람이다.",
    )
    expect(terms).toContainEqual(["Guard", "Porter", "문지기"])
  })
})

describe("several names in the same brackets", () => {
  it("are names of one thing together", () => {
    const terms = namesOf("## 쿠키(Cookie, Small Cake)\n\n밀가루 반죽을 납작하게 구운 과자이다.")
    expect(terms).toContainEqual(["Cookie", "Small Cake", "쿠키"])
  })
})
