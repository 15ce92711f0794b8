import { describe, expect, it } from "vitest"
import { makeBank } from "../../src/quiz/bank/make-bank.ts"
import { readMarkdown } from "./read-vault.ts"

function cards(markdown: string) {
  return makeBank(readMarkdown(`# 카드\n\n#flashcards\n\n${markdown}\n`))
    .questions.filter(({ kind }) => kind === "flashcard")
    .map(({ prompt, answer, accept }) => ({ prompt: prompt.split("\n").at(-1), answer, accept }))
}

describe("flashcards of Obsidian's spaced repetition", () => {
  it("are read from one line", () => {
    expect(cards("물의 끓는점은?::100도")).toEqual([
      { prompt: "물의 끓는점은?", answer: "100도", accept: [] },
    ])
  })

  it("are asked both ways with three colons", () => {
    expect(cards("금의 원소 기호는 무엇인가:::Au라는 두 글자").map(({ answer }) => answer)).toEqual([
      "Au라는 두 글자",
      "금의 원소 기호는 무엇인가",
    ])
  })

  it("are read from lines around a question mark, both ways around two", () => {
    expect(cards("프랑스의 수도는?\n?\n파리")).toEqual([
      { prompt: "프랑스의 수도는?", answer: "파리", accept: [] },
    ])
    expect(cards("사과를 뜻하는 영어\n??\n빨간 과일 apple").map(({ answer }) => answer)).toEqual([
      "빨간 과일 apple",
      "사과를 뜻하는 영어",
    ])
  })

  it("leave scheduling comments and tags out", () => {
    expect(cards("프랑스의 수도는?::파리 <!--SR:!2024-01-03,4,270--> #flashcards/geo")[0]?.answer).toBe(
      "파리",
    )
  })

  it("take the other name in brackets as right too", () => {
    expect(cards("완성된 소프트웨어를 빌려 쓰는 모델은?::SaaS(Software as a Service)")[0]).toMatchObject({
      answer: "SaaS",
      accept: ["Software as a Service"],
    })
  })

  it("take no remark in brackets for a name", () => {
    const [card] = cards("스냅샷은 어느 창고에 쌓이는가?::별빛 창고(회사가 관리하는 곳)")
    expect(card).toMatchObject({ answer: "별빛 창고", accept: [] })
  })

  it("ask for the thing, not for the sentence around it, and for no other sentence", () => {
    expect(cards("담을 넘지 않고 곳간에 들어가려면?::쪽문을 쓴다").map(({ answer }) => answer)).toEqual([
      "쪽문",
    ])
    expect(cards("불을 끄면 등잔의 불빛은 어떻게 되는가?::사라진다")).toEqual([])
  })

  it("are answered by the shorter name that their writer gives in brackets", () => {
    expect(cards("사흘을 굽는 가마는?::Kiln Anagama(Anagama)")).toEqual([
      { prompt: "사흘을 굽는 가마는?", answer: "Kiln Anagama", accept: ["Anagama"] },
    ])
  })

  it("are answered by a name without its owner as well", () => {
    const notes = ["**물레의 굴대**는 바퀴를 받치는 쇠막대이다.", "바퀴를 받치는 쇠막대는?::물레의 굴대"]
    expect(cards(notes.join("\n\n"))).toContainEqual(
      expect.objectContaining({ answer: "물레의 굴대", accept: ["굴대"] }),
    )
  })

  it("are read from highlighted and curly deletions, a card for each", () => {
    const found = cards(
      "==확산==은 농도가 높은 쪽에서 낮은 쪽으로 퍼지는 현상이다.\n\n{{삼투}}는 반투막을 지나 물이 옮겨 가는 현상이다.",
    )
    expect(found.map(({ answer }) => answer)).toEqual(["확산", "삼투"])
    expect(found[0]?.prompt).toContain("은(는)")
  })

  it("do not take mere emphasis for a deletion", () => {
    expect(cards("여기서는 **정말로** 중요한 점을 살펴보는 문장이 이어진다.")).toEqual([])
  })

  it("are not seen in code or in other notes' emphasis", () => {
    expect(cards("```cpp\nstd::vector v;\n```")).toEqual([])
    const plain = makeBank(readMarkdown("# 글\n\n==강조==한 말이 있는 평범한 문장이다.\n"))
    expect(plain.questions.filter(({ kind }) => kind === "flashcard")).toEqual([])
  })
})
