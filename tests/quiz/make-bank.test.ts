import { describe, expect, it } from "vitest"
import type { BankQuestion } from "../../src/quiz/bank/finish-question.ts"
import { makeBank } from "../../src/quiz/bank/make-bank.ts"
import { nameKey } from "../../src/quiz/language/name-key.ts"
import { readMarkdown, readVault } from "./read-vault.ts"

const subjects = ["history", "biology", "systems", "cooking", "networks-en"]

describe.each(subjects)("the bank of the %s notes", (subject) => {
  const { questions } = makeBank(readVault(subject))

  it("holds questions", () => {
    expect(questions.length).toBeGreaterThanOrEqual(10)
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
      "number-fact",
      "table-match",
      "odd-one-out",
      "belongs",
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
