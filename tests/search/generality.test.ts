import { describe, expect, it } from "vitest"
import { judgeAnswers } from "../../src/cli/eval/judge-answers.ts"
import { readQuestionFile } from "../../src/cli/eval/read-eval-files.ts"
import { summarise } from "../../src/cli/eval/summarise.ts"
import { readNotes } from "../../src/cli/read-notes.ts"
import { buildSearch } from "../../src/search/build-search.ts"

describe("search over notes on history, cooking, biology and operating systems", () => {
  it("answers nine questions in ten with its first hit, and refuses what they do not hold", async () => {
    const search = buildSearch(await readNotes("tests/fixtures/notes"))
    const questions = await readQuestionFile("tests/eval/four-subjects.questions.jsonl")
    const { total, refusals } = summarise(judgeAnswers(questions, search))
    expect(total.hitAt1).toBeGreaterThanOrEqual(0.9)
    expect(total.hitAt3).toBeGreaterThanOrEqual(0.93)
    expect(refusals.refusedRightly).toBeGreaterThanOrEqual(0.8)
    expect(refusals.refusedWrongly).toBeLessThanOrEqual(0.1)
  })
})
