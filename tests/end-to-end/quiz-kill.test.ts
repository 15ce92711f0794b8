import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { openStore } from "../../src/store/open-store.ts"
import { buttonsOf } from "../discord/message-limits.ts"
import { closeChecked } from "../playground/close-checked.ts"
import { sqliteFiles } from "../store/databases.ts"
import { said, textOf } from "./quiz-table.ts"
import { room } from "./stage.ts"

const program = fileURLToPath(new URL("./bot-process.ts", import.meta.url))
const files = sqliteFiles()
let discord: LocalDiscord
let url: string
let bot: ChildProcess

beforeAll(async () => {
  discord = await startLocalDiscord()
  url = await files.fresh()
})
afterAll(async () => {
  bot.kill("SIGKILL")
  await closeChecked(discord)
  await files.stop()
})

async function boot(): Promise<void> {
  bot = fork(program, [discord.token, discord.apiBase, url], { stdio: "inherit" })
  await once(bot, "message")
  await discord.botReady()
}

/** A button of the newest message that has one. */
async function find(prefix: string): Promise<{ readonly messageId: string; readonly customId: string }> {
  const look = () =>
    discord
      .messages("minsu", room)
      .flatMap((message) =>
        buttonsOf({ components: message.components ?? [] })
          .filter(({ custom_id }) => custom_id?.startsWith(prefix))
          .map(({ custom_id = "" }) => ({ messageId: message.id, customId: custom_id })),
      )
      .at(-1)
  await discord.untilMessages("minsu", room, () => look() !== undefined)
  const found = look()
  if (found === undefined) throw new Error(`no button ${prefix}`)
  return found
}

async function press(person: string, prefix: string): Promise<string> {
  const { messageId, customId } = await find(prefix)
  return said(await discord.press(person, messageId, customId))
}

it("goes on with the question after kill -9, with the answers that were given", {
  timeout: 60_000,
}, async () => {
  await boot()
  await discord.runCommand("minsu", room, "quiz start", {
    questions: 2,
    seconds: 60,
    kind: "description-to-term",
  })
  for (const person of ["minsu", "jiwoo", "emma"]) await press(person, "round-join")
  await press("minsu", "round-start")
  const question = await find("round-choice")
  expect(await press("jiwoo", "round-choice")).toContain("답했어요")

  bot.kill("SIGKILL")
  await once(bot, "exit")
  await boot()

  expect(await find("round-choice")).toEqual(question)
  expect(await press("jiwoo", "round-choice")).toContain("처음 낸 답만")
  expect(await press("minsu", "round-choice")).toContain("답했어요")
  expect(await press("emma", "round-choice")).toContain("You answered")
  const messages = await discord.untilMessages("minsu", room, (all) =>
    all.some((message) => textOf(message).includes("정답: ")),
  )
  expect(messages.filter((message) => textOf(message).includes("문제 1/2"))).toHaveLength(1)

  bot.kill("SIGKILL")
  await once(bot, "exit")
  const store = await openStore(url)
  const [round] = (await store.runningRounds(Number.POSITIVE_INFINITY)).rounds
  expect(Object.keys(round?.asked[0]?.answers ?? {})).toHaveLength(3)
  await store.close()
})
