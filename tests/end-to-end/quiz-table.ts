import { SnowflakeUtil } from "discord.js"
import type { APIMessage } from "discord-api-types/v10"
import { expect } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Exchange } from "../../src/playground/exchange.ts"
import type { Round } from "../../src/quiz/round/round.ts"
import { buttonsOf, expectWithinLimits, textsOf } from "../discord/message-limits.ts"
import { FakeTimers } from "../rounds/fake-discord.ts"
import { quizNotes } from "./quiz-notes.ts"
import { room, type Stage, type StageOptions, setStage, shown } from "./stage.ts"

/** A quiz played by people through the real client, with one clock for Discord and the bot that is turned by hand. */
export interface QuizTable {
  readonly stage: Stage
  readonly time: FakeTimers
  /** The round as it is stored. */
  round(): Promise<Round>
  start(host: string, options: Readonly<Record<string, string | number | boolean>>): Promise<Exchange>
  join(...people: readonly string[]): Promise<void>
  /** Presses “start now” as the host. */
  begin(host: string): Promise<void>
  /** The message of an open question, once the channel shows it and its clock runs. */
  question(position: number): Promise<APIMessage>
  pressButton(person: string, messageId: string, prefix: string): Promise<Exchange>
  answer(person: string, position: number, which: "right" | "wrong"): Promise<Exchange>
  /** Waits until the channel shows a message of the bot with these words. */
  see(words: string | RegExp): Promise<APIMessage>
  close(): Promise<void>
}

export async function setQuizTable(options: StageOptions & { readonly people?: readonly string[] } = {}) {
  const time = new FakeTimers()
  const { people = ["minsu", "jiwoo", "emma"], ...more } = options
  const stage = await setStage({
    notes: quizNotes,
    commands: commands.filter(({ definition }) => definition.name !== "ask"),
    timers: time,
    ...more,
    discord: {
      people: people.map((name) => ({ name, locale: name === "emma" ? "en-US" : "ko" })),
      clock: { now: () => time.now(), after: (ms, task) => realDelay(ms, task) },
      ...more.discord,
    },
  })
  const [viewer = ""] = people
  const { discord } = stage

  async function round(): Promise<Round> {
    const { rounds } = await stage.store.runningRounds(Number.POSITIVE_INFINITY)
    const [first] = rounds
    if (first === undefined) throw new Error("no round runs")
    return first
  }

  const table: QuizTable = {
    stage,
    time,
    round,
    start: (host, values) => discord.runCommand(host, room, "quiz start", values),
    async join(...joining) {
      const lobby = await table.see(/퀴즈를 시작해요|quiz is about/)
      for (const person of joining) {
        const joined = await table.pressButton(person, lobby.id, "round-join")
        expect(joined).toMatchObject({ state: "answered", ephemeral: true })
      }
    },
    async begin(host) {
      const lobby = await table.see(/퀴즈를 시작해요|quiz is about/)
      expect(await table.pressButton(host, lobby.id, "round-start")).toMatchObject({ ephemeral: true })
    },
    async question(position) {
      const title = new RegExp(`(문제|Question) ${position + 1}(/| of )`)
      const isThere = (message: APIMessage) =>
        title.test(textOf(message)) && buttonIds(message).some((id) => /^round-(choice|type):/.test(id))
      const messages = await discord.untilMessages(viewer, room, (all) => all.some(isThere))
      await expect.poll(async () => (await round()).phase).toMatchObject({ name: "open", position })
      const found = messages.findLast(isThere)
      if (found === undefined) throw new Error(`question ${position} is not shown`)
      expectWithinLimits({ components: found.components ?? [] } as never)
      return found
    },
    async pressButton(person, messageId, prefix) {
      const message = discord.messages(person, room).find(({ id }) => id === messageId)
      const customId = message && buttonIds(message).find((id) => id.startsWith(prefix))
      if (customId === undefined) throw new Error(`no button ${prefix} on ${messageId}`)
      return await discord.press(person, messageId, customId)
    },
    async answer(person, position, which) {
      const { id: roundId, questions, asked } = await round()
      const { choices, answer } = questions[position] ?? {}
      const at = choices?.findIndex((choice) => (choice === answer) === (which === "right")) ?? -1
      const messageId = asked[position]?.messageId ?? ""
      return await discord.press(person, messageId, `round-choice:${roundId}:${position}:${at}`)
    },
    async see(words) {
      const has = (message: APIMessage) =>
        typeof words === "string" ? textOf(message).includes(words) : words.test(textOf(message))
      const messages = await discord.untilMessages(viewer, room, (all) => all.some(has))
      const found = messages.findLast(has)
      if (found === undefined) throw new Error(`nobody sees ${words}`)
      expectWithinLimits({ components: found.components ?? [] } as never)
      return found
    },
    async close() {
      let isClosed = false
      const closed = stage.close().finally(() => {
        isClosed = true
      })
      // Messages that wait for their turn need the clock to go on.
      while (!isClosed) await time.turn(100)
      await closed
    },
  }
  return table
}

export function textOf(message: APIMessage): string {
  return textsOf({ components: message.components ?? [] })
}

export function sentAt(message: APIMessage): number {
  return SnowflakeUtil.timestampFrom(message.id)
}

export function said(exchange: Exchange): string {
  return shown(exchange)
}

function buttonIds(message: APIMessage): readonly string[] {
  return buttonsOf({ components: message.components ?? [] }).flatMap(({ custom_id }) => custom_id ?? [])
}

function realDelay(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms)
  timer.unref()
  return () => clearTimeout(timer)
}
