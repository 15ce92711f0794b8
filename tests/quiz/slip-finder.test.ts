import { expect, it } from "vitest"
import { SlipFinder } from "../../src/quiz/knowledge/slip-finder.ts"
import { readMarkdown } from "./read-vault.ts"

const finder = new SlipFinder(
  readMarkdown(
    [
      "# 빌드",
      "소프트웨어를 빌드한다. 소프트웨어는 자주 빌드하고, 언제나 되돌릴 수 있도록 남긴다.",
      "소프느웨어를 시험할 수 있또록 자동화하고, 분으로 재며, 누구나 볼 수 있도록 적는다.",
      "소프트웨어를 다시 만들 수 있도록 묶는다. 번으로 세고 번으로 적는다.",
      "값을 나타내는 표와 나타내는 그림, 모습이 나타나는 창과 나타나지 않는 창이 있다.",
      "",
    ].join("\n\n"),
  ).passages,
)

it.each([
  ["소프느웨어를 시험한다", "소프느웨어를"],
  ["되돌릴 수 있또록 한다", "있또록"],
])("finds the mistyped word in %s", (text, slip) => {
  expect(finder.find(text)).toBe(slip)
})

it.each([
  "소프트웨어를 빌드한다",
  // A word of one syllable, and a verb of its own, differ in a letter from others.
  "분으로 잰다",
  "모습이 나타나는 창",
  "여기에 없는 새로운 낱말",
])("finds none in %s", (text) => {
  expect(finder.find(text)).toBeUndefined()
})
