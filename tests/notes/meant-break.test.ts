import { describe, expect, it } from "vitest"
import { isMeantBreak } from "../../src/notes/meant-break.ts"

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
