import { afterEach, describe, expect, it } from "vitest"
import { type QuizTable, said, setQuizTable, textOf } from "./quiz-table.ts"
import { room } from "./stage.ts"

const choices = { questions: 3, seconds: 20, kind: "description-to-term" }
let table: QuizTable

async function begin(options: Parameters<typeof setQuizTable>[0] = {}): Promise<QuizTable> {
  table = await setQuizTable(options)
  await table.start("minsu", choices)
  await table.join("minsu", "jiwoo")
  return table
}

afterEach(async () => {
  await table.close()
})

const posting = { method: "POST", path: /^\/channels\/\d+\/messages/ }
const editing = { method: "PATCH", path: /^\/channels\/\d+\/messages/ }
const callback = { method: "POST", path: /callback/ }

describe("when Discord fails in the middle of a quiz", () => {
  it("waits out a 429 and then asks", async () => {
    const { stage } = await begin()
    stage.discord.faults.refuse(posting, { status: 429, retryAfterSeconds: 0.2 })
    await table.begin("minsu")
    await table.question(0)
    expect(said(await table.answer("minsu", 0, "right"))).toContain("답했어요")
  })

  it("pauses and says so when a question cannot be sent, and asks it when told to go on", async () => {
    const { stage, round } = await begin()
    stage.discord.faults.refuse(posting, { status: 500, times: 4 })
    await table.begin("minsu")
    await table.see("문제를 보내지 못해서 멈췄어요")
    expect((await round()).phase).toMatchObject({ name: "paused", reason: "sending-failed" })
    expect(said(await stage.discord.runCommand("minsu", room, "quiz resume", {}))).toContain("이어서 해요")
    await table.question(0)
  })

  it("asks once when Discord's confirmation of a question is lost", async () => {
    const { stage, round } = await begin()
    stage.discord.faults.loseAnswer(posting)
    await table.begin("minsu")
    await expect.poll(async () => (await round()).phase.name, { timeout: 10_000 }).not.toBe("lobby")
    await expect.poll(async () => (await round()).phase.name, { timeout: 10_000 }).not.toBe("sending")
    if ((await round()).phase.name === "paused") {
      await stage.discord.runCommand("minsu", room, "quiz resume", {})
    }
    await table.question(0)
    const asked = stage.discord.messages("minsu", room).filter(({ components }) => {
      return JSON.stringify(components).includes("round-choice")
    })
    expect(asked).toHaveLength(1)
    expect(said(await table.answer("jiwoo", 0, "right"))).toContain("답했어요")
  })

  it("asks once when Discord takes longer than is waited for", { timeout: 30_000 }, async () => {
    const { stage } = await begin()
    const { discord } = stage
    const shown = () => discord.messages("minsu", room).filter((each) => textOf(each).includes("문제 1/3"))
    discord.faults.delay(posting, 5_500)
    await table.begin("minsu")
    await discord.untilMessages("minsu", room, () => shown().length > 0, 15_000)
    await table.question(0)
    expect(said(await table.answer("jiwoo", 0, "right"))).toContain("답했어요")
    // The first request is carried out as well, though nobody waits for it any more.
    await expect.poll(() => discord.requests.every(({ status }) => status > 0), { timeout: 5_000 }).toBe(true)
    expect(shown()).toHaveLength(1)
  })

  it("counts an answer whose acknowledgement Discord refuses as unknown (10062)", async () => {
    const { stage, round } = await begin()
    await table.begin("minsu")
    await table.question(0)
    stage.discord.faults.refuse(callback, { status: 404, code: 10_062 })
    const pressed = table.answer("jiwoo", 0, "right")
    await expect.poll(async () => Object.keys((await round()).asked[0]?.answers ?? {})).toHaveLength(1)
    expect(stage.logged).not.toContainEqual(expect.objectContaining({ level: 50 }))
    pressed.catch(() => {})
  })

  it("leaves the lobby alone when a slow answer meets the router's own acknowledgement", async () => {
    const { stage } = await begin({ timing: { acknowledgeMs: 50 } })
    const lobby = await table.see("퀴즈를 시작해요")
    stage.discord.faults.delay(callback, 400)
    const joined = await table.pressButton("emma", lobby.id, "round-join")
    expect(said(joined)).toContain("You are in")
    expect(joined.ephemeral).toBe(true)
    const after = stage.discord.messages("minsu", room).find(({ id }) => id === lobby.id)
    expect(JSON.stringify(after?.components)).toContain("round-join")
  })

  it("posts a question anew whose message somebody deleted (10008)", async () => {
    const { stage, time } = await begin()
    await table.begin("minsu")
    const first = await table.question(0)
    stage.discord.deleteMessage(first.id)
    const { id, asked } = await table.round()
    expect(asked[0]?.messageId).toBe(first.id)
    await stage.discord.runCommand("minsu", room, "quiz pause", {})
    await stage.discord.runCommand("minsu", room, "quiz resume", {})
    await time.turn(3_000)
    const again = await table.question(0)
    expect(again.id).not.toBe(first.id)
    expect(JSON.stringify(again.components)).toContain(`round-choice:${id}:0:0`)
  })

  it("ends the quiz of a channel that was deleted, and the next channel plays on", async () => {
    const { stage } = await begin()
    await table.begin("minsu")
    await table.question(0)
    stage.discord.deleteChannel(room)
    await expect
      .poll(async () => (await stage.store.runningRounds(Number.POSITIVE_INFINITY)).rounds)
      .toEqual([])
    const elsewhere = await stage.discord.runCommand("minsu", "잡담", "quiz start", choices)
    expect(said(elsewhere)).toContain("대기실")
  })

  it("ends the quiz of a server that threw it out, and plays again when it is invited back", async () => {
    const { stage } = await begin()
    await table.begin("minsu")
    await table.question(0)
    stage.discord.removeBot()
    await expect
      .poll(async () => (await stage.store.runningRounds(Number.POSITIVE_INFINITY)).rounds)
      .toEqual([])
    stage.discord.inviteBot()
    expect(said(await table.start("minsu", choices))).toContain("대기실")
    expect(stage.logged).not.toContainEqual(expect.objectContaining({ level: 50 }))
  })

  it.each([
    ["write in (50013)", "send"],
    ["see (50001)", "view"],
  ] as const)("tells who starts in a channel that it may not %s, and leaves it free", async (_, right) => {
    table = await setQuizTable()
    table.stage.discord.forbid(room, right)
    expect(said(await table.start("minsu", choices))).toContain("메시지를 쓸 수 없어요")
    await expect
      .poll(async () => (await table.stage.store.runningRounds(Number.POSITIVE_INFINITY)).rounds)
      .toEqual([])
  })

  it.each([
    ["write (50013)", "send"],
    ["look (50001)", "view"],
  ] as const)(
    "pauses where it may not %s any more, and frees the channel after a while",
    async (_, right) => {
      const { stage, round, time } = await begin()
      stage.discord.forbid(room, right)
      await table.begin("minsu")
      await expect.poll(async () => (await round()).phase.name).toBe("paused")
      await time.turn(301_000)
      await expect
        .poll(async () => (await stage.store.runningRounds(Number.POSITIVE_INFINITY)).rounds)
        .toEqual([])
    },
  )

  it("goes on when an edit fails", async () => {
    const { stage, time } = await begin()
    await table.begin("minsu")
    await table.question(0)
    stage.discord.faults.refuse(editing, { status: 500, times: 40 })
    await table.answer("minsu", 0, "right")
    await table.answer("jiwoo", 0, "right")
    for (let turn = 0; turn < 10; turn += 1) {
      await time.turn(2_000)
      await new Promise((resolve) => setImmediate(resolve))
    }
    stage.discord.faults.clear()
    await expect.poll(async () => (await table.round()).asked.length, { timeout: 10_000 }).toBeGreaterThan(1)
  })

  it("counts presses after the gateway was cut in mid-question", async () => {
    const { stage, round } = await begin()
    await table.begin("minsu")
    await table.question(0)
    stage.discord.faults.dropGateway()
    await expect.poll(() => stage.bot.health().state, { timeout: 10_000 }).not.toBe("ready")
    await expect.poll(() => stage.bot.health().state, { timeout: 15_000 }).toBe("ready")
    await stage.discord.botReady()
    expect(said(await table.answer("jiwoo", 0, "right"))).toContain("답했어요")
    expect((await round()).asked[0]?.answers).toBeDefined()
  })
})

describe("when the bot restarts in mid-question", () => {
  it("says so, keeps the answers, and goes on with the same message and choices", async () => {
    const { stage, round, time } = await begin()
    await table.begin("minsu")
    const question = await table.question(0)
    await time.turn(5_000)
    await table.answer("minsu", 0, "right")
    const before = await round()
    await stage.restartBot()
    await table.see("곧 다시 시작돼요")
    const after = await round()
    expect(after.questions).toEqual(before.questions)
    expect(after.asked[0]?.answers).toEqual(before.asked[0]?.answers)
    expect(after.asked[0]?.messageId).toBe(question.id)
    expect(said(await table.answer("minsu", 0, "wrong"))).toContain("처음 낸 답만")
    expect(said(await table.answer("jiwoo", 0, "right"))).toContain("답했어요")
    await table.see(/맞힌 사람 2명/)
  })
})

describe("steering", () => {
  it("skips, pauses, resumes and stops, and tells when nothing runs", async () => {
    const { stage } = await begin()
    const order = async (name: string) =>
      said(await stage.discord.runCommand("jiwoo", room, `quiz ${name}`, {}))
    await table.begin("minsu")
    await table.question(0)
    expect(await order("pause")).toContain("멈췄어요")
    const paused = await table.see("잠시 멈췄어요")
    expect(textOf(paused)).not.toContain("설명에 해당하는")
    expect(await order("resume")).toContain("이어서 해요")
    await table.question(0)
    expect(await order("skip")).toContain("넘겼어요")
    await table.see("건너뛴 문제예요")
    expect(said(await stage.discord.runCommand("minsu", room, "quiz stop", {}))).toContain("끝냈어요")
    await table.see("퀴즈를 끝냈어요")
    expect(said(await stage.discord.runCommand("minsu", room, "quiz stop", {}))).toContain("퀴즈가 없어요")
  })

  it("refuses a second quiz in the channel", async () => {
    await begin()
    expect(said(await table.start("jiwoo", choices))).toContain("이미 퀴즈를 하고 있어요")
  })

  it("says that there are no such questions", async () => {
    table = await setQuizTable()
    expect(said(await table.start("minsu", { topic: "천문학" }))).toContain("조건에 맞는 문제가 없어요")
  })
})
