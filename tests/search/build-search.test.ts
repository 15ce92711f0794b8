import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"
import { buildSearch } from "../../src/search/build-search.ts"
import { operatingSystems, searchOperatingSystems as search } from "./operating-systems.ts"

function best(query: string): string {
  return search.answer(query).hits[0]?.passage.text ?? ""
}

describe("answer", () => {
  it.each([
    ["스레드가 뭐야?", "명령을 수행하는 흐름"],
    ["스레드에 대해 알려줘", "명령을 수행하는 흐름"],
    ["PCB가 뭐예요", "커널의 자료 구조"],
    ["TLB", "주소 변환 결과"],
    ["티엘비가 뭐임", "주소 변환 결과"],
    ["스핀락이 뭐야", "빙빙 돌며"],
    ["데드락 조건", "순환 대기"],
    ["문맥교환이 뭔가요", "레지스터 값을 저장"],
    ["context switch", "레지스터 값을 저장"],
    ["세마포오가 뭐야", "계수기"],
    ["vpdlwld이 뭐야", "고정 크기의 페이지"],
    ["시ㅠ", "주소 변환 결과"],
    ["교쳑상테가 뭐야", "순환 대기"],
    ["ＬＲＵ", "오래 쓰이지 않은"],
    ["가상메모리란?", "실제보다 큰 메모리"],
    ["가상 메모리란?".normalize("NFD"), "실제보다 큰 메모리"],
  ])("finds for %s the passage with %s", (query, text) => {
    expect(best(query)).toContain(text)
    expect(search.answer(query).found).toBe(true)
  })

  it("says what a thing is before what else its section says of it", () => {
    const { passages, terms } = bindReadings([
      readNote(
        "bread.md",
        new TextEncoder().encode(
          [
            "# 제빵",
            "## 르뱅(LVN)",
            `**르뱅**은 밀가루와 물로 야생 효모를 길러 낸 발효종이다. ${"날마다 밀가루와 물을 먹이로 준다. ".repeat(20)}`,
            `> [!warning] LVN과 스타터는 다르다\n> LVN을 스타터와 섞어 말하는 책이 있다. ${"헷갈리지 않게 적어 둔다. ".repeat(20)}`,
            "",
          ].join("\n\n"),
        ),
      ),
    ])
    const [first] = buildSearch({ passages, terms }).answer("LVN").hits
    expect(first?.passage.text).toContain("발효종이다")
  })

  it("prefers what lists to what tells where all of a sort are asked for", () => {
    const passage = { note: "n.md", lines: [1, 1] as const, heading: ["반죽"] }
    const { answer } = buildSearch({
      passages: [
        { ...passage, id: "a", kind: "prose", text: "반죽은 오래 두면 부푼다." },
        { ...passage, id: "b", kind: "list", text: "- 르뱅\n- 풀리시\n- 비가 반죽" },
      ],
      terms: [],
    })
    expect(answer("반죽 종류").hits[0]?.passage.id).toBe("b")
    expect(answer("반죽 종류가 뭐뭐야").hits[0]?.passage.id).toBe("b")
    expect(answer("어떤 종류의 반죽이야").hits[0]?.passage.id).toBe("a")
  })

  it("gives both sides of a comparison", () => {
    const { sides, hits } = search.answer("프로세스랑 스레드 차이")
    expect(sides.map(({ name }) => name)).toEqual(["프로세스", "스레드"])
    expect(sides[0]?.hit.passage.text).toContain("실행 중인 프로그램")
    expect(sides[1]?.hit.passage.text).toContain("흐름의 단위")
    expect(hits.slice(0, 3).map(({ passage }) => passage.id)).toEqual(
      expect.arrayContaining(sides.map(({ hit }) => hit.passage.id)),
    )
  })

  it.each(["오늘 점심 뭐 먹지", "qpwoeiruty zmxncbv", "파이썬 데코레이터 문법"])(
    "admits that the notes do not hold %s",
    (query) => {
      expect(search.answer(query).found).toBe(false)
    },
  )

  it("offers the nearest names on a miss", () => {
    expect(search.answer("교촉솽톼").suggestions.join()).toContain("교착 상태")
  })

  it("says why a passage was chosen", () => {
    const [hit] = search.answer("세마포어가 뭐야").hits
    expect(hit?.evidence).toEqual([
      expect.objectContaining({ word: "세마포어", where: expect.arrayContaining(["body"]) }),
    ])
    expect(hit?.matched).toContain("세마포어")
    expect(search.answer("스핀락").hits[0]?.evidence[0]?.via).toBe("sound")
    expect(search.answer("vpdlwld").hits[0]?.evidence[0]?.via).toBe("layout")
  })

  it("shows matched words as the passage writes them", () => {
    fc.assert(
      fc.property(fc.constantFrom("스레드", "PCB", "페이지 교체", "ＬＲＵ 알고리즘", "deadlock"), (query) => {
        for (const { passage, matched } of search.answer(query).hits) {
          for (const word of matched) expect(passage.text).toContain(word)
        }
      }),
    )
  })

  it("keeps to a topic", () => {
    const { hits } = search.answer("메모리", { topic: "프로세스와 스레드", limit: 50 })
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.every(({ passage }) => passage.heading.includes("프로세스와 스레드"))).toBe(true)
  })

  it("finds what is of a topic among many passages that are not", () => {
    const passage = { note: "n.md", lines: [1, 1] as const, kind: "prose" as const }
    const others = Array.from({ length: 200 }, (_, number) => ({
      ...passage,
      id: `other${number}`,
      heading: ["가마"],
      text: "장작 장작 장작",
    }))
    const one = { ...passage, id: "one", heading: ["온돌"], text: "방을 덥히려고 아궁이에 넣는 장작" }
    const { answer } = buildSearch({ passages: [...others, one], terms: [] })
    expect(answer("장작", { topic: "온돌", limit: 1 }).hits.map(({ passage: { id } }) => id)).toEqual(["one"])
  })

  it("gives no more hits than asked for, best first", () => {
    const { hits } = search.answer("프로세스 페이지 메모리", { limit: 3 })
    expect(hits).toHaveLength(3)
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
  })

  it("shows what is written twice once", () => {
    const [first] = operatingSystems.passages
    if (first === undefined) throw new Error("no passages")
    const twins = buildSearch({ passages: [first, { ...first, id: "twin" }], terms: [] })
    expect(twins.answer(first.text.slice(0, 20), { limit: 5 }).hits).toHaveLength(1)
  })

  it.each([
    "스레드 환불",
    "교착 상태 요금 환불",
    "세마포어 발명자가 누구야",
    "스핀락 어원",
    "PCB 저작권",
    "가상 메모리 시험 일정",
  ])("does not take the explanation of a thing for an answer to %s", (query) => {
    expect(search.answer(query).found).toBe(false)
  })

  it.each([
    "스레드 특징",
    "교착 상태 조건",
    "페이지 교체 알고리즘 종류",
    "한 페이지는 몇 킬로바이트야",
    "데드락은 무슨 상태야",
    "세마포어 역할 알려줘",
  ])("still answers %s", (query) => {
    expect(search.answer(query).found).toBe(true)
  })

  it("takes two names and a word of difference for a comparison", () => {
    expect(search.answer("뮤텍스 세마포어 차이").sides.map(({ name }) => name)).toEqual([
      "뮤텍스",
      "세마포어",
    ])
    expect(search.answer("교착 상태 차이").sides).toEqual([])
  })

  it("does not take a noun that asks for the subject, though a heading has it", () => {
    const passage = { note: "n.md", lines: [1, 1] as const, kind: "prose" as const }
    const { answer } = buildSearch({
      passages: [
        { ...passage, id: "a", heading: ["효모", "종류"], text: "효모에는 여러 종류가 있다." },
        { ...passage, id: "b", heading: ["누룩"], text: "누룩은 술을 빚는 발효제이다." },
      ],
      terms: [],
    })
    expect(answer("누룩 종류").hits[0]?.passage.id).toBe("b")
  })

  it("puts what explains a thing before a list of links to it", () => {
    const passage = { note: "n.md", lines: [1, 1] as const, kind: "list" as const }
    const { answer } = buildSearch({
      passages: [
        {
          ...passage,
          id: "links",
          heading: ["차례"],
          text: "- [누룩](a.md)\n- [누룩 빚기](b.md)\n- [[효모]]",
        },
        { ...passage, id: "text", heading: ["술"], text: "누룩은 술을 빚는 데 쓰는 발효제이며 밀로 만든다." },
      ],
      terms: [],
    })
    expect(answer("누룩").hits.map(({ passage: { id } }) => id)).toEqual(["text", "links"])
  })

  it.each([
    ["syllables", "가"],
    ["words", "a b "],
    ["particles", "가랑 나의 서로 "],
    ["numbers", "1."],
    ["keys of the other layout", "ㄱㅏ"],
    ["letters taken apart", "각".normalize("NFD")],
    ["words of difference", "difference between 차이 "],
    ["spaces", " "],
  ])("answers and completes 100 KB of %s in bounded time", (_, part) => {
    const endless = part.repeat(Math.ceil(100_000 / part.length))
    const start = performance.now()
    search.answer(endless)
    search.suggest(endless, 5)
    // It takes tens of milliseconds; what grows with the square of the length takes minutes.
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it("answers any text at all within bounds", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 3000 }),
        fc.integer({ min: -5, max: 100 }),
        (query, limit) => {
          expect(search.answer(query, { limit }).hits.length).toBeLessThanOrEqual(50)
        },
      ),
      { numRuns: 50 },
    )
  })

  it("answers from nothing with nothing", () => {
    const empty = buildSearch({ passages: [], terms: [] })
    expect(empty.answer("스레드")).toMatchObject({ found: false, hits: [], suggestions: [] })
    expect(empty.suggest("스", 5)).toEqual([])
  })
})

describe("suggest", () => {
  function suggested(typed: string): string[] {
    return search.suggest(typed, 10).map(({ text }) => text)
  }

  it.each([
    ["스레", "스레드"],
    ["ㅅㄹㄷ", "스레드"],
    ["스렏", "스레드"],
    ["thr", "Thread"],
    ["tmfp", "스레드"],
    ["ㅅㅗㄱㄷ", "Thread"],
    ["교체", "페이지 교체 알고리즘"],
  ])("offers for %s among others %s", (typed, name) => {
    expect(suggested(typed).join("\n")).toContain(name)
  })

  it("offers nothing for nothing and never more than asked for", () => {
    expect(suggested(" ")).toEqual([])
    expect(search.suggest("스", 2).length).toBeLessThanOrEqual(2)
  })
})
