import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { pino } from "pino"
import { expect, it, vi } from "vitest"
import { createQuestionShelf } from "../../src/discord/quiz/question-shelf.ts"
import { bindReadings } from "../../src/notes/bind-readings.ts"
import { readNote } from "../../src/notes/read-note.ts"
import type { StoredAnswer } from "../../src/quiz/rate-difficulty.ts"
import type { Library } from "../../src/vault/types.ts"

const program = `
import { createQuestionShelf } from "./src/discord/quiz/question-shelf.ts"
import { bindReadings } from "./src/notes/bind-readings.ts"
import { readNote } from "./src/notes/read-note.ts"
const markdown = Array.from({ length: 200 }, (_, i) => "## 도구 " + i + "\\n\\n" + i + "번째 일에 쓰는 물건이다.\\n").join("\\n")
const bound = bindReadings([readNote("a.md", new TextEncoder().encode(markdown))])
const shelf = createQuestionShelf({ current: bound }, { lastAnswers: async () => [] }, { info: (_, message) => console.log(message) })
void shelf.deck()
console.log("making of " + (bound.passages.length > 100))
`

it("a bot that stops does not wait for the questions that it was making", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program])
  expect(stdout).toBe("making of true\n")
})

it("corrects difficulties by how people answered, at most once an hour", async () => {
  const markdown = "# 그릇\n\n- **사발**: 국을 담는 그릇이다\n- **접시**: 반찬을 담는 납작한 그릇이다\n"
  const current = bindReadings([readNote("a.md", new TextEncoder().encode(markdown))])
  const answers: StoredAnswer[] = []
  const clock = { now: () => nowMs }
  let nowMs = 0
  const shelf = createQuestionShelf(
    { current } as Library,
    { lastAnswers: async () => answers },
    pino({ level: "silent" }),
    clock,
  )
  const [question] = (await shelf.deck()).questions
  if (question === undefined) throw new Error("no question was made")
  const difficultyNow = async () => (await shelf.deck()).find(question.id)?.difficulty ?? Number.NaN
  for (let at = 0; at < 20; at++)
    answers.push({ questionId: question.id, playerId: `p${at}`, isRight: false })
  nowMs += 3_599_000
  expect(await difficultyNow()).toBe(question.difficulty)
  nowMs += 2_000
  await vi.waitFor(async () => expect(await difficultyNow()).toBeGreaterThan(question.difficulty))
})
