import { afterEach, describe, expect, it } from "vitest"
import { rightChoice } from "../../src/discord/quiz/right-choice.ts"
import { buttonsOf } from "../discord/message-limits.ts"
import { type QuizTable, said, setQuizTable, textOf } from "./quiz-table.ts"
import { room } from "./stage.ts"

let table: QuizTable

afterEach(async () => {
  await table.close()
})

async function begin(options: Parameters<QuizTable["start"]>[1], ...people: string[]): Promise<void> {
  table = await setQuizTable()
  await table.start("minsu", options)
  await table.join(...people)
  await table.begin("minsu")
}

describe("a question with a typed answer", () => {
  it("is answered in a dialog, with hints for points, and the host accepts what the judge refused", async () => {
    await begin({ questions: 1, kind: "initial-sounds" }, "minsu", "jiwoo")
    const { discord } = table.stage
    const question = await table.question(0)
    const { questions } = await table.round()
    const answer = questions[0]?.answer ?? ""

    const hint = await table.pressButton("minsu", question.id, "round-hint")
    expect(said(hint)).toContain("−200점")
    const dialog = await table.pressButton("minsu", question.id, "round-type:")
    expect(dialog.state).toBe("modal")
    expect(said(await discord.submitModal("minsu", dialog, { answer: `${answer}요` }))).toContain("답했어요")
    const other = await table.pressButton("jiwoo", question.id, "round-type:")
    await discord.submitModal("jiwoo", other, { answer: "바게트" })

    const revealed = await table.see("다른 답")
    expect(textOf(revealed)).toContain("바게트")
    const list = await table.pressButton("minsu", revealed.id, "round-accept")
    const { id: roundId } = await table.round()
    const chosen = await discord.select("minsu", list.message?.id ?? "", `round-accepted:${roundId}:0`, [
      discord.people.find(({ name }) => name === "jiwoo")?.id ?? "",
    ])
    expect(said(chosen)).toContain("**바게트**를 정답으로 인정했어요")
    await table.see("진행자가 인정")
    const aliases = await table.stage.store.acceptedAliases(discord.guild.id)
    expect([...aliases.values()]).toEqual([["바게트"]])
    await table.time.turn(8_000)
    await table.see("퀴즈 결과")
    const board = await table.stage.store.leaderboard({
      guildId: discord.guild.id,
      sinceMs: 0,
      topic: null,
      page: 0,
      pageSize: 10,
      ownId: "",
    })
    expect(board.places.map(({ points }) => points).sort()).toEqual([1_000, 800])
  })
})

describe("a survival quiz", () => {
  it("asks O/X, puts out who is wrong, and holds a revival", async () => {
    await begin({ questions: 6, mode: "survival" }, "minsu", "jiwoo", "emma")
    const question = await table.question(0)
    expect(buttonsOf({ components: question.components ?? [] }).map(({ label }) => label)).toEqual(["O", "X"])
    await table.answer("minsu", 0, "right")
    await table.answer("jiwoo", 0, "wrong")
    await table.answer("emma", 0, "wrong")
    expect(textOf(await table.see("탈락"))).toContain("탈락")
    await table.time.turn(8_000)
    expect(textOf(await table.question(1))).toContain("패자부활전")
    expect(said(await table.answer("minsu", 1, "right"))).toContain("이 문제에는 답할 수 없어요")
    expect(said(await table.answer("emma", 1, "right"))).toContain("The right answer is shown")
    await table.answer("jiwoo", 1, "wrong")
    expect(textOf(await table.see("부활:"))).toContain("부활")
  })
})

describe("the evidence", () => {
  it("opens the section that a revealed question was made of", async () => {
    await begin({ questions: 1, kind: "description-to-term" }, "minsu")
    await table.question(0)
    await table.answer("minsu", 0, "right")
    const revealed = await table.see("정답: ")
    const evidence = await table.pressButton("minsu", revealed.id, "ask-section")
    expect(evidence).toMatchObject({ state: "answered", ephemeral: true })
    expect(said(evidence)).toContain("baking.md")
  })
})

describe("after a quiz", () => {
  it("plays again with the same wishes, and not the same questions", async () => {
    await begin({ questions: 3, seconds: 15, kind: "description-to-term", topic: "공정" }, "minsu")
    const first = await table.round()
    await table.question(0)
    await table.answer("minsu", 0, "right")
    await table.see("정답: ")
    await table.stage.discord.runCommand("minsu", room, "quiz stop", {})
    const podium = await table.see("퀴즈 결과")
    const again = await table.pressButton("jiwoo", podium.id, "round-again")
    await again.until(({ followUps }) => followUps.length > 0)
    const second = await table.round()
    expect(second).toMatchObject({ topic: "공정", rules: { questionMs: 15_000 } })
    expect(second.hostId).not.toBe(first.hostId)
    const asked = new Set(first.questions.map(({ id }) => id))
    expect(second.questions.filter(({ id }) => asked.has(id))).toEqual([])
  })
})

describe("/settings", () => {
  it("changes what rounds go by, and refuses a time zone that does not exist", async () => {
    table = await setQuizTable()
    const { discord, store } = table.stage
    const change = async (options: Record<string, string | number | boolean>) =>
      said(await discord.runCommand("minsu", room, "settings", options))
    expect(await change({})).toContain("Asia/Seoul")
    expect(await change({ language: "en", seconds: 30, "time-zone": "Europe/Berlin" })).toContain(
      "저장했어요",
    )
    expect(await change({ "time-zone": "Mars/Olympus" })).toContain("없는 시간대")
    expect(await store.settings(discord.guild.id)).toMatchObject({
      language: "en",
      questionSeconds: 30,
      timeZone: "Europe/Berlin",
    })
    await table.start("minsu", { questions: 1 })
    expect(textOf(await table.see("quiz is about to start"))).toContain("**30 s** each")
  })
})

describe("the language of a quiz", () => {
  it("is that of who starts it where the server has Discord's default, until /settings says otherwise", async () => {
    table = await setQuizTable({ discord: { guildLocale: "en-US" } })
    const { discord } = table.stage
    await table.start("minsu", { questions: 1 })
    await table.see("퀴즈를 시작해요")
    await discord.runCommand("minsu", room, "quiz stop", {})
    await discord.runCommand("minsu", room, "settings", { language: "en" })
    await table.start("minsu", { questions: 1 })
    await table.see("quiz is about to start")
  })

  it("is that of /settings for answers that everybody sees, too", async () => {
    table = await setQuizTable()
    const { discord } = table.stage
    await discord.runCommand("minsu", room, "settings", { language: "en" })
    expect(said(await discord.say("minsu", room, "@훈장"))).toContain("`/ask`")
  })
})

describe("a lobby without players", () => {
  it("tells the host who wants to start why it cannot, and what to do", async () => {
    table = await setQuizTable()
    await table.start("minsu", { questions: 1 })
    const lobby = await table.see("퀴즈를 시작해요")
    expect(said(await table.pressButton("minsu", lobby.id, "round-start"))).toContain(
      "먼저 ‘참가하기’를 눌러 주세요",
    )
  })
})

describe("/leaderboard and /profile", () => {
  it("say so before anybody has played", async () => {
    table = await setQuizTable()
    const { discord } = table.stage
    expect(said(await discord.runCommand("minsu", room, "leaderboard", {}))).toContain("아직 점수가 없어요")
    expect(said(await discord.runCommand("emma", room, "profile", {}))).toContain("has not played")
  })
})

describe("people who play by themselves", () => {
  it("join, and answer rightly as often as their skill says", async () => {
    table = await setQuizTable({
      discord: {
        rightButton: ({ id, channel_id }) => {
          const round = table.stage.bot.rounds.inChannel(channel_id)
          return round === undefined ? undefined : rightChoice(round, id)
        },
      },
    })
    const { discord } = table.stage
    // Quicker than the bot hears of its own message nobody can know the right answer.
    const thinkingMs = { least: 150, most: 200 }
    discord.setPlaying("jiwoo", { skill: 1, thinkingMs })
    discord.setPlaying("emma", { skill: 0, thinkingMs })
    await table.start("minsu", { questions: 1, kind: "description-to-term" })
    await expect.poll(async () => (await table.round()).players.length).toBe(2)
    await table.begin("minsu")
    const verdicts = async () => {
      const { asked } = await table.round()
      return Object.entries(asked[0]?.answers ?? {}).map(([id, { verdict }]) => [nameOf(id), verdict])
    }
    await expect
      .poll(async () => (await verdicts()).sort())
      .toEqual([
        ["emma", "wrong"],
        ["jiwoo", "right"],
      ])

    function nameOf(id: string): string | undefined {
      return discord.people.find((person) => person.id === id)?.name
    }
  })
})
