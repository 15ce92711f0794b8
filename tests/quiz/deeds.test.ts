import { expect, it } from "vitest"
import { isDeed, tellsDeed } from "../../src/quiz/language/deeds.ts"

it.each([
  ["제거", true],
  ["탄생", true],
  ["산업화", true],
  ["화", false],
  ["서비스", false],
])("%s is a deed: %s", (noun, expected) => {
  expect(isDeed(noun)).toBe(expected)
})

it.each([
  ["빌드 진행", true],
  ["온건 개혁파 제거", true],
  ["수동 조정", false],
  ["진행", true],
  ["블록 저장소", false],
])("%s tells a deed: %s", (name, expected) => {
  expect(tellsDeed(name)).toBe(expected)
})
