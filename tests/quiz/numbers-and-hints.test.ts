import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeHints } from "../../src/quiz/hints.ts"
import { findNumber, nearNumbers, withNumber } from "../../src/quiz/kinds/near-numbers.ts"
import { twistDirection } from "../../src/quiz/kinds/twist-direction.ts"
import {
  asDifficulty,
  correctDifficulties,
  guessChance,
  rateAnswer,
  startRating,
} from "../../src/quiz/rate-difficulty.ts"

describe("numbers", () => {
  it("are found with their unit where a text states one", () => {
    expect(findNumber("최대 64TB까지 확장한다")).toMatchObject({ written: "64", unit: "TB" })
    expect(findNumber("1592년에 시작된 전쟁이다")).toMatchObject({ written: "1592", unit: "년" })
    expect(findNumber("the cell has 46 chromosomes")).toMatchObject({ written: "46" })
  })

  it.each([
    "IPv4와 IPv6를 쓴다",
    "S3에 저장한다",
    "3~5배 빠르다",
    "2020-09-08에 나왔다",
    "1개 이상",
    "10개와 20개",
    "1/10 비용",
    "열 가지 위험의 10 대응",
    "1886 조약",
    "가로세로 3 × 1.5 × 12 cm인 상자",
    '손님이 "15번부터 주세요"라고 말한다',
    "froze the seats at the 1971 level",
    "grows by 2%, and falls by two percent later",
  ])("are left alone in %s", (text) => {
    expect(findNumber(text)).toBeUndefined()
  })

  it("get near ones that are as round, positive and not stated of the same thing", () => {
    const text = (value: number) => `최대 ${value}% 줄인다`
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 99 }), (value) => {
        const number = findNumber(text(value))
        if (number === undefined) return
        for (const near of nearNumbers(number, [text(50)], text(value))) {
          expect(Number(near)).toBeGreaterThan(0)
          expect(Number(near)).toBeLessThan(100)
          expect(near).not.toBe(String(value))
          expect(near).not.toBe("50")
          if (value % 10 === 0) expect(Number(near) % 10).toBe(0)
        }
      }),
    )
  })

  it.each([
    ["14세 미만의 아이는 어버이의 허락을 받는다", 8, 20],
    ["쏟은 뒤 72시간 안에 알린다", 24, 120],
    ["받은 날부터 10일 안에 갚는다", 3, 20],
    ["무게의 95%가 물이다", 80, 99],
    ["21세기에 시작되었다", 18, 20],
    ["식별자의 길이는 48비트이다", 24, 72],
  ])(
    "of ages, deadlines, shares and centuries get those that somebody could have written: %s",
    (text, least, most) => {
      const number = findNumber(text)
      if (number === undefined) throw new Error(`no number in ${text}`)
      const near = nearNumbers(number, [], text).map(Number)
      expect(near.length).toBeGreaterThanOrEqual(3)
      expect(Math.min(...near)).toBeGreaterThanOrEqual(least)
      expect(Math.max(...near)).toBeLessThanOrEqual(most)
    },
  )

  it("keep the places behind the point", () => {
    const number = findNumber("두께는 4.0 cm이다")
    if (number === undefined) throw new Error("no number")
    for (const written of nearNumbers(number, [], "두께")) expect(written).toMatch(/^\d\.\d$/)
  })

  it("keep the thousands' commas", () => {
    const number = findNumber("초당 20,000건을 처리한다")
    expect(number).toBeDefined()
    if (number === undefined) return
    const near = nearNumbers(number, [], "초당")
    expect(near.length).toBeGreaterThanOrEqual(3)
    for (const written of near) expect(written).toMatch(/^\d{1,3}(?:,\d{3})+$|^\d{1,3}$/)
    expect(withNumber("초당 20,000건을 처리한다", number, "5,000")).toBe("초당 5,000건을 처리한다")
  })
})

describe("a turned direction", () => {
  it("makes the opposite statement", () => {
    expect(twistDirection("서버를 늘리는 수평 확장이다", "", [])).toBe("서버를 늘리는 수직 확장이다")
    expect(twistDirection("답을 기다리지 않는 비동기 방식이다", "", [])).toBe(
      "답을 기다리지 않는 동기 방식이다",
    )
    expect(twistDirection("관계형 질의 처리기(Relational query engine)가 답한다", "", [])).toBeUndefined()
    expect(twistDirection("Vertical Farm (수직 농장)에서 기른 풀이다", "", [])).toBeUndefined()
    expect(twistDirection("w[0], w[1]과 같은 연속 칸을 읽는다", "", [])).toBeUndefined()
    expect(twistDirection("편지는 퍼블릭 인터넷으로 간다", "", [])).toBeUndefined()
    expect(twistDirection("병렬 연산을 지원하는 틀이다", "", [])).toBeUndefined()
    expect(twistDirection("병렬 연산으로 답하는 틀이다", "", [])).toBe("직렬 연산으로 답하는 틀이다")
    expect(twistDirection("lays the report before Parliament", "", [])).toBeUndefined()
    expect(twistDirection("촉매는 활성화에너지를 낮춘다", "", [])).toBeUndefined()
    expect(twistDirection("요청을 동기적으로 처리한다", "", [])).toBe("요청을 비동기적으로 처리한다")
  })

  it("bends the particle behind the turned word", () => {
    expect(twistDirection("세 명 이상으로 꾸린다", "", [])).toBe("세 명 이하로 꾸린다")
  })

  it("is not made of words that mean something else there", () => {
    expect(twistDirection("만지면 이상 반응을 보인다", "", [])).toBeUndefined()
  })

  it("is not made where brackets would betray it", () => {
    expect(twistDirection("가장 널리 쓰는 관계형 DB (RDBMS)", "", [])).toBeUndefined()
    expect(twistDirection("가장 널리 쓰는 관계형 저장소", "", [])).toBe("가장 널리 쓰는 비관계형 저장소")
  })

  it.each([
    ["what follows from the clause before it", "재고가 늘어나므로 공장은 생산량을 감소시킨다"],
    ["an amount, which is no sign", "어디서나 원하는 양의 곡식을 꺼내 쓰는 창고이다"],
    ["a half of one word", "표와 객체를 함께 다루는 객체 관계형 저장소이다"],
    ["what nobody would say of it", "한 번 배운 모형으로 운송 비용을 절반으로 줄인다"],
    ["what its price belies", "본문은 무료로 보고 내려받을 때만 요금을 낸다"],
    ["what is then possible", "알림을 활성화하면 사고를 먼저 알 수 있다"],
    ["a bound beside another", "아홉까지는 한 칸에, 10 이상부터는 두 칸에 적는다"],
    ["one of two words for the same", "단방향 또는 일방향 자물쇠를 쓴다"],
    ["what is said not to be all", "목표는 단순히 소득의 증가가 아니라 삶의 질이다"],
  ])("is not made of %s", (_, text) => {
    expect(twistDirection(text, "", [])).toBeUndefined()
  })

  it("is not made of the end of a scale that the name says", () => {
    expect(twistDirection("the maximum of seats allowed", "max-seat number", [])).toBeUndefined()
    expect(twistDirection("the maximum of seats allowed", "bench", [])).toBe("the minimum of seats allowed")
  })

  it("is made of a sign and of a benefit", () => {
    expect(twistDirection("키와 몸무게는 양의 상관을 보인다", "", [])).toBe(
      "키와 몸무게는 음의 상관을 보인다",
    )
    expect(twistDirection("소리의 높이를 높여 무게를 늘린다", "", [])).toBe(
      "소리의 높이를 높여 무게를 줄인다",
    )
  })

  it("is not made where the notes use both words of the thing, or the text several", () => {
    expect(twistDirection("수평 확장이다", "", ["수직 확장도 한다"])).toBeUndefined()
    expect(twistDirection("증가와 감소를 기록한다", "", [])).toBeUndefined()
    expect(twistDirection("데이터를 저장한다", "", [])).toBeUndefined()
  })
})

describe("hints", () => {
  it("go from the length over the initials to the first syllable", () => {
    expect(makeHints("가용 영역").map(({ text }) => text)).toEqual(["○○ ○○ (4)", "ㄱㅇ ㅇㅇ", "가○ ○○"])
    expect(makeHints("Elastic IP").map(({ text }) => text)).toEqual([
      "○○○○○○○ ○○ (9)",
      "E○○○○○○ I○",
      "El○○○○○ ○○",
    ])
  })

  it("sell nothing that the prompt shows anyway", () => {
    const prompt = "다음 설명에 해당하는 말을 입력해 주세요. 초성은 **ㄱㅇ ㅇㅇ**이에요."
    expect(makeHints("가용 영역", prompt).map(({ text }) => text)).toEqual(["가○ ○○"])
  })

  it("never show the whole answer", () => {
    fc.assert(
      fc.property(fc.constantFrom("루", "S3", "C", "가용 영역", "EBS", "광합성"), (answer) => {
        for (const { text } of makeHints(answer)) expect(text).not.toBe(answer)
      }),
    )
  })
})

describe("ratings", () => {
  it("make a question harder when it is missed and easier when it is known", () => {
    const start = startRating({ difficulty: 0.5 })
    const person = { value: 0, answers: 0 }
    const missed = rateAnswer(start, person, { isRight: false, guess: 0.25 })
    const known = rateAnswer(start, person, { isRight: true, guess: 0.25 })
    expect(asDifficulty(missed.question)).toBeGreaterThan(0.5)
    expect(asDifficulty(known.question)).toBeLessThan(0.5)
    expect(missed.person.value).toBeLessThan(0)
    expect(known.person.value).toBeGreaterThan(0)
  })

  it("move less with every answer and less for a lucky guess", () => {
    const person = { value: 0, answers: 0 }
    const moved = (answers: number, guess: number) =>
      Math.abs(rateAnswer({ value: 0, answers }, person, { isRight: true, guess }).question.value)
    expect(moved(100, 0)).toBeLessThan(moved(0, 0))
    expect(moved(0, 0.5)).toBeLessThan(moved(0, 0))
  })

  it("correct the difficulty of questions that were answered often, and of no other", () => {
    const question = (id: string) => ({ id, difficulty: 0.5, choices: ["가", "나", "다", "라"] })
    const questions = ["missed", "known", "seldom", "new"].map(question)
    const answers = Array.from({ length: 30 }, (_, at) => [
      { questionId: "missed", playerId: `p${at % 6}`, isRight: at % 5 === 0 },
      { questionId: "known", playerId: `p${at % 6}`, isRight: at % 5 !== 0 },
    ]).flat()
    const seldom = [{ questionId: "seldom", playerId: "p0", isRight: false }]
    const gone = [{ questionId: "of older notes", playerId: "p0", isRight: true }]
    const corrected = correctDifficulties(questions, [...seldom, ...gone, ...answers])
    const [missed = 0, known = 0, ...others] = corrected.map(({ difficulty }) => difficulty)
    expect(missed).toBeGreaterThan(0.6)
    expect(known).toBeLessThan(0.45)
    expect(others).toEqual([0.5, 0.5])
  })

  it("start where the question was estimated", () => {
    expect(asDifficulty(startRating({ difficulty: 0.3 }))).toBeCloseTo(0.3, 3)
    expect(guessChance({ choices: ["O", "X"] })).toBe(0.5)
    expect(guessChance({ choices: null })).toBe(0)
  })
})
