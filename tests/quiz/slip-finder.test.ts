import { describe, expect, it } from "vitest"
import { SlipFinder } from "../../src/quiz/knowledge/slip-finder.ts"
import { readMarkdown } from "./read-vault.ts"

function finderOf(lines: readonly string[], names: readonly string[] = []): SlipFinder {
  return new SlipFinder(readMarkdown(["# 노트", ...lines, ""].join("\n\n")).passages, names)
}

const rightly = [
  "소프트웨어를 빌드한다. 소프트웨어는 자주 빌드하고, 소프트웨어가 언제나 되돌아갈 수 있도록 남긴다.",
  "요구를 충족하는 값, 충족하지 않는 값, 충족할 수 있도록 하는 값이 있다. 누구나 볼 수 있도록 적는다.",
  "자료를 검색한다. 검색은 빠르고, 검색을 자주 하며, 검색과 저장은 따로 한다.",
  "값을 나타내는 표와 나타내는 그림, 모습이 나타나는 창과 나타나지 않는 창이 있다.",
]

describe("SlipFinder", () => {
  const finder = finderOf([
    ...rightly,
    "소프느웨어를 시험할 수 있또록 자동화하고, 분으로 재며, 번으로 세고 번으로 적는다.",
    "이 요구도 총족하는 것을 검생으로 찾아 분류함.",
  ])

  it.each([
    ["소프느웨어를 시험한다", "소프느웨어를"],
    ["되돌릴 수 있또록 한다", "있또록"],
    ["요구를 총족하는 값", "총족하는"],
    // Its stem is known from elsewhere.
    ["값을 검생한다", "검생한다"],
  ])("finds the mistyped word in %s", (text, slip) => {
    expect(finder.find(text)).toBe(slip)
  })

  it.each([
    "소프트웨어를 빌드한다",
    // A word of one syllable, and a verb of its own, differ in a letter from others.
    "분으로 잰다",
    "모습이 나타나는 창",
    "종류별로 분류함",
    "여기에 없는 새로운 낱말",
  ])("finds none in %s", (text) => {
    expect(finder.find(text)).toBeUndefined()
  })

  it("believes a doubtful word where the notes are written with care", () => {
    const joined = [...rightly, "두 값을 연결하고, 연결을 끊고, 연결이 끝난다.", "값의 여결 상태를 적는다."]
    expect(finderOf(joined).find("값의 여결 상태")).toBeUndefined()
    const sloppy = [...joined, "소프느웨어를 검생으로 찾는다."]
    expect(finderOf(sloppy).find("값의 여결 상태")).toBe("여결")
  })

  it("believes a name", () => {
    const lines = [
      "전기 용량을 잰다. 전기용량은 크고, 전기용량이 작으며, 전기용량을 적는다.",
      "잔기용량을 숨으로 잰다.",
    ]
    expect(finderOf(lines).find("잔기용량을 잰다")).toBe("잔기용량을")
    expect(finderOf(lines, ["잔기용량을"]).find("잔기용량을 잰다")).toBeUndefined()
  })

  it("finds one syllable that differs within a long word, however well it reads", () => {
    const lines = [
      "세계기록유산을 지킨다. 세계기록유산이 되고, 세계기록유산의 뜻을 새기며, 세계기록유산을 적는다.",
      "세계기복유산을 찾는다.",
    ]
    expect(finderOf(lines).find("세계기복유산을 찾는다")).toBe("세계기복유산을")
  })

  it("finds a slip that the writer makes again and again", () => {
    const often = Array.from({ length: 60 }, (_, at) => `${at}번 데이터를 보낸다.`)
    const wrong = Array.from({ length: 4 }, (_, at) => `데이털르 ${at}번 받는다.`)
    expect(finderOf([...often, ...wrong]).find("데이털르 받는다")).toBe("데이털르")
    expect(finderOf([...often.slice(0, 20), ...wrong]).find("데이털르 받는다")).toBeUndefined()
  })

  it("finds two keys that changed places, and half a syllable typed twice, in a word that is none", () => {
    const finder = finderOf([
      "자료를 수행한다. 자료를 수행하고 다시 자료를 수행한다.",
      "메서드를 부른다. 어떤 메서드를 먼저 부르는지 적는다.",
      "메서들르 부르며 수해행을 마친다. 새색시가 웃는다.",
    ])
    expect(finder.find("메서들르 부른다")).toBe("메서들르")
    expect(finder.find("일의 수해행을 마친다")).toBe("수해행을")
    expect(finder.find("메서드를 부르며 일을 수행한다")).toBeUndefined()
  })

  it("finds a noun with a verb's ending that is a noun but for a letter", () => {
    const often = Array.from({ length: 60 }, (_, at) => `${at}번 설계 그림과 설계 규칙을 본다.`)
    const wrong = Array.from({ length: 3 }, (_, at) => `설게 그림을 ${at}번 그린다.`)
    const sloppy = [...rightly, "소프느웨어를 총족하는 값을 검생으로 찾는다."]
    const finder = finderOf([...sloppy, ...often, ...wrong])
    expect(finder.find("설게 그림을 그린다")).toBe("설게")
    expect(finder.find("설계 그림을 그린다")).toBeUndefined()
  })

  it("finds a name that the model never saw beside a word that stands there all the time", () => {
    const often = Array.from({ length: 20 }, (_, at) => `${at}번 명령어를 부른다.`)
    const wrong = "밤마다 외우는 기본 명렁어."
    expect(finderOf([...often, wrong], ["기본 명렁어"]).find("기본 명렁어")).toBe("명렁어")
    expect(finderOf([...often.slice(0, 5), wrong], ["기본 명렁어"]).find("기본 명렁어")).toBeUndefined()
  })

  it("finds a joined name of software that is a letter off, whether or not it stands elsewhere", () => {
    expect(finderOf(["MediConnect로 보낸다."]).find("MediConnect로 보낸다")).toBe("MediConnect")
    expect(finderOf(["MediaConnect로 보낸다."]).find("MediaConnect로 보낸다")).toBeUndefined()
  })

  it("finds an English word that is a letter off, though it stands there three times", () => {
    const lines = ["공감(symphathy)과 또 공감(symphathy)을 적고 symphathy를 다시 적는다."]
    expect(finderOf(lines).find("공감(symphathy)을 적는다")).toBe("symphathy")
    expect(finderOf(lines, ["Symphathy", "symphathy"]).find("공감(symphathy)을 적는다")).toBeUndefined()
  })
})

it("finds capitals that lack their digit before a word that follows them with it", () => {
  const finder = finderOf([
    "KL2 가마를 데운다. KL2 가마에 흙을 넣고 KL2 가마를 닫는다.",
    "KL 가마는 식힌다. ND 가마도 식힌다.",
  ])
  expect(finder.find("KL 가마를 식힌다")).toBe("KL")
  expect(finder.find("ND 가마를 식힌다")).toBeUndefined()
  expect(finder.find("KL2 가마를 식힌다")).toBeUndefined()
})
