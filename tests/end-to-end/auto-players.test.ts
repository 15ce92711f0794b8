import { afterEach, expect, it } from "vitest"
import { type QuizTable, setQuizTable } from "./quiz-table.ts"

let table: QuizTable | undefined
afterEach(() => table?.close())

it("lets people who play by themselves answer as well as their skill says", async () => {
  const atOnce = { least: 0, most: 0 }
  table = await setQuizTable({
    people: ["minsu", "jiwoo", "emma"],
    discord: { rightButton: ({ channel_id }) => table?.stage.bot.rightButton(channel_id) },
  })
  const { discord } = table.stage
  await table.start("minsu", { questions: 1, kind: "description-to-term" })
  await table.join("minsu", "jiwoo", "emma")
  expect(table.stage.bot.rightButton(discord.channels[0]?.id ?? "")).toBeUndefined()
  discord.setPlaying("jiwoo", { skill: 1, thinkingMs: atOnce })
  discord.setPlaying("emma", { skill: 0, thinkingMs: atOnce })
  await table.begin("minsu")
  await table.question(0)
  await expect.poll(async () => Object.keys((await table?.round())?.asked[0]?.answers ?? {})).toHaveLength(2)

  const round = await table.round()
  const verdictOf = (name: string) => {
    const id = discord.people.find((person) => person.name === name)?.id ?? ""
    return round.asked[0]?.answers[id]?.verdict
  }
  expect(verdictOf("jiwoo")).toBe("right")
  expect(verdictOf("emma")).toBe("wrong")
})
