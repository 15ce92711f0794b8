import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { expect, it } from "vitest"

const program = `
import { createQuestionShelf } from "./src/discord/quiz/question-shelf.ts"
import { bindReadings } from "./src/notes/bind-readings.ts"
import { readNote } from "./src/notes/read-note.ts"
const markdown = Array.from({ length: 200 }, (_, i) => "## 도구 " + i + "\\n\\n" + i + "번째 일에 쓰는 물건이다.\\n").join("\\n")
const bound = bindReadings([readNote("a.md", new TextEncoder().encode(markdown))])
const shelf = createQuestionShelf({ current: bound }, { info: (_, message) => console.log(message) })
void shelf.deck()
console.log("making of " + (bound.passages.length > 100))
`

it("a bot that stops does not wait for the questions that it was making", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program])
  expect(stdout).toBe("making of true\n")
})
