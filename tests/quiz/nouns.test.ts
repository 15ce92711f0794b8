import { describe, expect, it } from "vitest"
import { WordBook } from "../../src/quiz/knowledge/word-book.ts"
import { firstLetters } from "../../src/quiz/language/first-letters.ts"
import { nounsIn, partOfCompound } from "../../src/quiz/language/nouns-in.ts"
import { readsAsNoun } from "../../src/quiz/language/reads-as-noun.ts"
import { readMarkdown } from "./read-vault.ts"

const written = (text: string) => nounsIn(text).map((noun) => noun.written)

describe("the nouns of a sentence", () => {
  it("are found with their place, without their particles", () => {
    expect(nounsIn("보존처리가 나무를 썩지 않게 한다")[0]).toEqual({ written: "보존처리", at: 0 })
  })

  it("are two words where they make one compound", () => {
    expect(written("녹은 쇳물을 담는 내화 벽돌로 쌓는다")).toContain("내화 벽돌")
  })

  it.each([
    ["what is one of a row", "가마솥, 뚝배기, 항아리를 굽는다", "뚝배기"],
    ["what somebody does", "장인이 달항아리 제작을 시작하기 전에 흙을 거른다", "시작하기"],
    ["the half of a longer compound", "백제 금동 대향로의 뚜껑", "금동 대향로"],
    ["what may belong to either of two", "도자기 또는 유리 그릇을 굽는다", "유리 그릇"],
    ["where something stands", "그림은 건물 내부의 벽에 있다", "건물 내부"],
    ["what lacks its particle before a verb", "굽는 동안 통찰력 얻을 수 있다", "통찰력"],
    ["the half of a word with a prefix", "마이크로 컨트롤러를 가마에 붙인다", "컨트롤러"],
    ["a verb that goes on", "가마의 불빛이 이상해지는 까닭을 찾는다", "이상해지"],
    ["how it is said", "한마디로 흙을 굽는다", "한마디"],
    ["when it is done", "장인이 작업 수행시 창을 연다", "수행시"],
    ["what the page shows", "가마는 아래 그림과 같이 쌓는다", "아래 그림"],
    ["a row that 이나 joins", "가마는 항아리나 기왓장을 굽는다", "항아리나 기왓장"],
    ["why it is done", "가마를 헷갈려서 다시 데운다", "헷갈려서"],
    ["a verb that helps another", "불을 알려 주어 사용자를 부른다", "주어 사용자"],
  ])("are not %s", (_, text, noun) => {
    expect(written(text)).not.toContain(noun)
  })

  it("are none in a text without Hangul", () => {
    expect(nounsIn("A kiln fires the clay")).toEqual([])
  })

  it("leave a particle that the model takes for a part of the noun", () => {
    expect(written("조건식이 참이면 다시 돈다")).not.toContain("조건식이")
    expect(written("가마에서는 자동화가 손을 던다")).toContain("자동화")
    expect(written("그러면 타이머의 인터럽트가 발생한다")).toContain("인터럽트")
    expect(written("할머니는 지렁이를 길러 밭을 갈았다")).toContain("지렁이")
  })
})

describe("a part of a compound", () => {
  it.each([
    ["벽돌", "벽돌"],
    ["벽돌을", "벽돌"],
    ["Kiln", "Kiln"],
  ])("%s is %s", (word, noun) => {
    expect(partOfCompound(word)).toBe(noun)
  })

  it.each(["내부", "주요", "제공", "내에"])("%s is none", (word) => {
    expect(partOfCompound(word)).toBeUndefined()
  })
})

describe("the words of the notes", () => {
  const { passages } = readMarkdown(
    "# 가마\n\n사용자가 가마를 연다. 소유자는 가마를 닫는다. 내화 벽돌을 쌓고 내화 벽돌로 막는다.\n",
  )
  const book = new WordBook(passages)

  it("are counted alone and in pairs, whatever particle follows", () => {
    expect(book.count("내화 벽돌")).toBe(2)
    expect(book.count("사용자")).toBe(1)
    expect(book.count("가마터")).toBe(0)
  })

  it("tell another noun that the letters shown would fit", () => {
    expect(book.findTwin("소유자")).toBe("사용자")
    expect(book.findTwin("벽돌담")).toBeUndefined()
  })
})

describe("first letters", () => {
  it.each([
    ["가용 영역", "ㄱㅇ ㅇㅇ"],
    ["Elastic IP", "E○○○○○○ I○"],
    ["S3", "S○"],
  ])("of %s are %s", (name, letters) => {
    expect(firstLetters(name)).toBe(letters)
  })
})

describe("a name", () => {
  it.each(["내화 벽돌", "달항아리", "Kiln"])("%s reads as a noun", (name) => {
    expect(readsAsNoun(name)).toBe(true)
  })

  it.each(["거쳐 한계혁명", "우선 상속", "둘째", "횟수가 가장 적음"])("%s reads as none", (name) => {
    expect(readsAsNoun(name)).toBe(false)
  })
})
