import { expect, it } from "vitest"

// Scripts of the page are checked by a configuration of their own, which the tests do not share.
const page = "../../../src/playground/page/browser"
const { readOptions } = await import(`${page}/list-commands.js`)

const options = [
  { name: "questions", name_localizations: { ko: "문제수" } },
  { name: "topic", name_localizations: { ko: "주제" } },
]

it.each([
  ["questions:3 topic:저장소 개요", { questions: "3", topic: "저장소 개요" }],
  ["문제수:3 주제:저장소", { questions: "3", topic: "저장소" }],
  ["topic:a:b", { topic: "a:b" }],
  ["10", { questions: "10" }],
  ["비율은 3:1 인가요 topic:수학", { questions: "비율은 3:1 인가요", topic: "수학" }],
  ["", {}],
])("reads %s option by option", (typed, values) => {
  expect(Object.fromEntries(readOptions(typed, options, "ko"))).toEqual(values)
})
