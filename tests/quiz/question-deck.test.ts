import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { BankQuestion } from "../../src/quiz/bank/finish-question.ts"
import { QuestionDeck } from "../../src/quiz/draw/question-deck.ts"

/** Questions over few topics, kinds and facts, so that they collide. */
const questions = fc
  .array(
    fc.record({
      topic: fc.constantFrom("가", "나", "다"),
      kind: fc.constantFrom("true-false", "number-fact"),
      fact: fc.constantFrom("f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8"),
      answer: fc.constantFrom("O", "X", "A", "B", "C", "D", "E"),
      difficulty: fc.constantFrom(0.1, 0.5, 0.9),
      sureness: fc.integer({ min: 0, max: 6 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((drafts) =>
    drafts.map(
      (draft, at): BankQuestion => ({
        ...draft,
        id: `q${at}`,
        prompt: `p${at}`,
        choices: ["A", "B", "C", "D", "E", "O", "X"],
        accept: [],
        explanation: "",
        source: { note: "n.md", heading: [draft.topic], lines: [1, 1], passageId: "p" },
      }),
    ),
  )

describe("a draw", () => {
  it("never holds a question twice, two on one fact, or more than asked for", () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 12 }), fc.string(), (all, count, seed) => {
        const drawn = new QuestionDeck(all).draw({ count, seed })
        expect(drawn.length).toBeLessThanOrEqual(count)
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length)
        expect(new Set(drawn.map(({ fact }) => fact)).size).toBe(drawn.length)
      }),
    )
  })

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(questions, fc.string(), (all, seed) => {
        const draw = () => new QuestionDeck(all).draw({ count: 6, seed }).map(({ id }) => id)
        expect(draw()).toEqual(draw())
      }),
    )
  })

  it("takes what was seen lately only when nothing new is left, the oldest first", () => {
    fc.assert(
      fc.property(questions, fc.string(), fc.nat(), (all, seed, cut) => {
        const seen = all.slice(0, cut % (all.length + 1)).map(({ id }) => id)
        const drawn = new QuestionDeck(all).draw({ count: 6, seed, seen })
        const isSeen = drawn.map(({ id }) => seen.includes(id))
        expect(isSeen).toEqual(isSeen.toSorted((one, other) => Number(one) - Number(other)))
        const old = drawn.filter(({ id }) => seen.includes(id)).map(({ id }) => seen.indexOf(id))
        expect(old).toEqual(old.toSorted((one, other) => one - other))
      }),
    )
  })

  it("keeps to the topic, kinds and difficulty asked for", () => {
    fc.assert(
      fc.property(questions, fc.string(), (all, seed) => {
        const drawn = new QuestionDeck(all).draw({
          count: 8,
          seed,
          topic: "나",
          kinds: ["true-false"],
          difficulty: [0.4, 1],
        })
        for (const question of drawn) {
          expect(question).toMatchObject({ topic: "나", kind: "true-false" })
          expect(question.difficulty).toBeGreaterThanOrEqual(0.4)
        }
      }),
    )
  })

  it("spreads over topics before it takes a second of one", () => {
    const all = ["가", "나", "다"].flatMap((topic) =>
      Array.from(
        { length: 20 },
        (_, at): BankQuestion => ({
          id: `${topic}${at}`,
          kind: at % 2 === 0 ? "true-false" : "number-fact",
          prompt: `${topic}${at}`,
          choices: ["O", "X"],
          answer: "O",
          accept: [],
          explanation: "",
          difficulty: 0.5,
          topic,
          fact: `${topic}${at}`,
          sureness: 3,
          source: { note: "n.md", heading: [topic], lines: [1, 1], passageId: "p" },
        }),
      ),
    )
    const drawn = new QuestionDeck(all).draw({ count: 6, seed: "1" })
    expect(drawn.map(({ topic }) => topic).toSorted()).toEqual(["가", "가", "나", "나", "다", "다"])
    expect(drawn.filter(({ kind }) => kind === "true-false")).toHaveLength(3)
  })

  it("asks first what the notes make sure, of every topic, and then the rest", () => {
    const question = (topic: string, at: number, sureness: number): BankQuestion => ({
      id: `${topic}${at}`,
      kind: "number-fact",
      prompt: `${topic}${at}`,
      choices: null,
      answer: `${topic}${at}`,
      accept: [],
      explanation: "",
      difficulty: 0.5,
      topic,
      fact: `${topic}${at}`,
      sureness,
      source: { note: "n.md", heading: [topic], lines: [1, 1], passageId: "p" },
    })
    const all = [
      ...["가", "나"].flatMap((topic) => [question(topic, 1, 6), question(topic, 2, 1)]),
      question("다", 1, 1),
    ]
    for (const seed of ["1", "2", "3", "4", "5"]) {
      const deck = new QuestionDeck(all)
      const ids = deck.draw({ count: 5, seed }).map(({ id }) => id)
      expect(ids.slice(0, 2).toSorted()).toEqual(["가1", "나1"])
      expect(ids[2]).toBe("다1")
      expect(ids.slice(3).toSorted()).toEqual(["가2", "나2"])
    }
  })

  it("takes a true statement behind a true one only where nothing else is left", () => {
    const all = Array.from(
      { length: 60 },
      (_, at): BankQuestion => ({
        id: `${at}`,
        kind: at % 2 === 0 ? "true-false" : "number-fact",
        prompt: `${at}`,
        choices: ["O", "X"],
        answer: at % 2 === 1 ? `${at}` : at % 20 === 0 ? "X" : "O",
        accept: [],
        explanation: "",
        difficulty: 0.5,
        topic: "가",
        fact: `${at}`,
        sureness: 3,
        source: { note: "n.md", heading: ["가"], lines: [1, 1], passageId: "p" },
      }),
    )
    for (const seed of ["1", "2", "3", "4", "5"]) {
      const marks = new QuestionDeck(all)
        .draw({ count: 12, seed })
        .flatMap(({ kind, answer }) => (kind === "true-false" ? [answer] : []))
      expect(marks.length).toBeGreaterThan(1)
      expect(marks.filter((mark, at) => mark === marks[at - 1])).toEqual([])
    }
    expect(new QuestionDeck(all).draw({ count: 60, seed: "1" })).toHaveLength(60)
  })
})
