import { describe, expect, it } from "vitest"
import { isMeantBreak, isUnwrapped } from "../../src/notes/meant-break.ts"

describe("a break between two lines of a paragraph", () => {
  it.each([
    ["a short line before another short one", "부호화는 글자를 수로 바꾼다", "복호화는 되돌린다", 60],
    ["two spaces at the end", "부호화는 글자를 수로 바꾼다  ", "복호화는 되돌린다", 10],
    ["a backslash at the end", "부호화는 글자를 수로 바꾼다\\", "복호화는 되돌린다", 10],
  ])("is meant after %s", (_, line, next, longest) => {
    expect(isMeantBreak(line, next, longest)).toBe(true)
  })

  it.each([
    [
      "the next word had no room",
      "한 줄이 끝까지 가득 차서 다음 말이 들어갈 자리가 없다",
      "그래서 넘긴다",
      30,
    ],
    ["a particle waits for its verb", "부호화는 글자를", "수로 바꾼다", 60],
    ["a comma goes on", "글자와 수,", "그림을 바꾼다", 60],
    ["an English article waits", "An index maps a word to the", "places where it stands", 60],
  ])("is none where %s", (_, line, next, longest) => {
    expect(isMeantBreak(line, next, longest)).toBe(false)
  })
})

describe("a note", () => {
  const short = ["♭: 반음을 내린다", "♯: 반음을 올린다", "♮: 제자리로 되돌린다", "늘임표는 늘여서 연주한다"]
  const wrapped = [
    "베틀의 잉앗대는 날실을 한 올씩 걸러 들어 올려 북이 지나갈 틈을 만들고,",
    "바디는 씨실을 쳐서 옷감을 촘촘하게 만들며 날실이 서로 엉키지 않게 잡아",
    "준다. 씨실을 감은 북은 벌어진 날실 사이로 이쪽에서 저쪽으로 던져 넣는데",
    "손이 빠른 사람은 한나절이면 한 필을 짠다. 다 짠 옷감은 말코에 감아 두고",
    "풀을 먹인 날실이 마르지 않게 물을 뿌린다. 베를 짜는 방은 눅눅해야 하므로",
    "움집을 파고 그 안에 베틀을 놓기도 한다. 모시는 마르면 끊어지기 쉬워 더욱",
    "그러하다. 옷감의 곱기는 새로 센다.",
  ]

  it("that breaks lines at one width is wrapped", () => {
    expect(isUnwrapped(wrapped)).toBe(false)
  })

  it("that breaks them anywhere is not", () => {
    const long = "도돌이표가 있으면 처음으로 돌아가 한 번 더 연주하고, 그 뒤에는 마침표에서 끝낸다"
    expect(isUnwrapped([...short, long, ...short])).toBe(true)
  })

  it("with too few breaks is taken for wrapped", () => {
    expect(isUnwrapped(["짧다", "더 짧다"])).toBe(false)
  })

  it("has entries of their own in lines that begin with a name and a colon", () => {
    expect(isMeantBreak("이 길이만큼 기다린다", "♭: 반음을 내린다", 12)).toBe(true)
    expect(isMeantBreak("이 길이만큼 기다린다", "그리고 반음을 내린다", 12)).toBe(false)
  })
})
