import { afterAll, beforeAll, expect, it } from "vitest"
import { type QuizTable, said, sentAt, setQuizTable, textOf } from "./quiz-table.ts"
import { room } from "./stage.ts"

const people = ["ahra", "bora", "chul", "dami", "eunji", "foi", "gyu", "hana"]
let table: QuizTable

beforeAll(async () => {
  table = await setQuizTable({ people })
})
afterAll(async () => {
  await table.close()
})

/**
 * Ten questions of 20 s, points = 1000 × (1 − t ÷ 20 s ÷ 2), within half a second 1000, plus 0, 100 … 500 for right
 * answers in a row:
 *
 * | who   | plays                                          | points                                            |
 * |-------|------------------------------------------------|---------------------------------------------------|
 * | ahra  | always right after 0.4 s                       | 10 × 1000 + (0+100+200+300+400+5×500) = 13,500    |
 * | bora  | right after 4 s in every other question, else wrong | 5 × 900 = 4,500                              |
 * | chul  | right after 10 s five times, then leaves       | 5 × 750 + (0+100+200+300+400) = 4,750             |
 * | dami  | presses wrong, then right                      | 0                                                 |
 * | eunji | right, but 501 ms after the deadline           | not counted                                       |
 * | foi   | right, 400 ms after the deadline (in the grace) | 10 × 500 + 3,500 = 8,500                         |
 * | gyu   | right after 8 s, silent in the third           | 800+900 and 800+900+…+1300+1300 = 9,300           |
 * | hana  | presses a button of an older round, then wrong | 0                                                 |
 */
const pointsByHand = {
  ahra: 13_500,
  gyu: 9_300,
  foi: 8_500,
  chul: 4_750,
  bora: 4_500,
  dami: 0,
  hana: 0,
}

it("plays ten questions with eight people, and every point is as reckoned by hand", {
  timeout: 90_000,
}, async () => {
  const { stage, time } = table
  const { discord } = stage
  const stale = await leaveStaleQuestion()
  await time.turn(60_000)

  expect(
    said(await table.start("ahra", { questions: 10, seconds: 20, kind: "description-to-term" })),
  ).toContain("대기실")
  await table.join(...people)
  await table.begin("ahra")

  for (let position = 0; position < 10; position += 1) {
    const question = await table.question(position)
    const openedAtMs = sentAt(question)
    const at = (ms: number) => time.turn(openedAtMs + ms - time.now())

    await at(400)
    expect(said(await table.answer("ahra", position, "right"))).toContain("답했어요")
    await at(4_000)
    await table.answer("bora", position, position % 2 === 0 ? "right" : "wrong")
    await at(8_000)
    if (position !== 2) await table.answer("gyu", position, "right")
    await at(10_000)
    if (position < 5) await table.answer("chul", position, "right")
    if (position === 5) {
      const lobby = await table.see("퀴즈를 시작해요")
      expect(textOf(lobby)).toContain("퀴즈가 시작됐어요")
      const { id } = await table.round()
      expect(said(await leave("chul", id))).toContain("퀴즈에서 나왔어요")
    }
    await at(12_000)
    await table.answer("dami", position, "wrong")
    expect(said(await table.answer("dami", position, "right"))).toContain("처음 낸 답만")
    await at(13_000)
    if (position === 0) {
      const late = await discord.press("hana", stale.messageId, stale.customId)
      expect(said(late)).toContain("이미 끝난 퀴즈")
    }
    await table.answer("hana", position, "wrong")
    await at(20_400)
    await table.answer("foi", position, "right")
    await at(20_501)
    expect(said(await table.answer("eunji", position, "right"))).toContain("늦었어요")
    await at(22_000)
    const revealed = await table.see(new RegExp(`문제 ${position + 1}/10[\\s\\S]*정답: `))
    expect(textOf(revealed)).toContain("baking.md")
    await time.turn(8_000)
  }

  const podium = await table.see("퀴즈 결과")
  expect(textOf(podium)).toContain("금훈장")
  expect(textOf(podium)).toContain("만점훈장")
  const board = await stage.store.leaderboard({
    guildId: discord.guild.id,
    sinceMs: 0,
    topic: null,
    page: 0,
    pageSize: 20,
    ownId: idOf("eunji"),
  })
  const byName = Object.fromEntries(board.places.map((place) => [nameOf(place.playerId), place.points]))
  expect(byName).toEqual(pointsByHand)
  expect(board.own).toBeNull()

  const shownBoard = await discord.runCommand("gyu", room, "leaderboard", {})
  expect(said(shownBoard)).toContain(
    "내 순위: **2위** / 7명 · 9300점".replace("9300", String(pointsByHand.gyu)),
  )
  const profile = await discord.runCommand("ahra", room, "profile", {})
  expect(said(profile)).toContain("금훈장 ×1")
  expect(discord.requests.filter(({ status }) => status === 429)).toEqual([])
})

/** An older round whose last message could not be edited keeps its buttons. */
async function leaveStaleQuestion(): Promise<{ readonly messageId: string; readonly customId: string }> {
  const { discord } = table.stage
  await table.start("ahra", { questions: 1, kind: "description-to-term" })
  await table.join("ahra")
  await table.begin("ahra")
  const { id: messageId } = await table.question(0)
  const { id } = await table.round()
  discord.faults.refuse(
    { method: "PATCH", path: new RegExp(messageId) },
    { status: 403, code: 50_013, times: 99 },
  )
  await discord.runCommand("ahra", room, "quiz stop", {})
  await table.see("퀴즈를 끝냈어요")
  discord.faults.clear()
  return { messageId, customId: `round-choice:${id}:0:0` }
}

async function leave(person: string, roundId: string) {
  const { discord } = table.stage
  const own = discord
    .messages(person, room)
    .findLast((message) => JSON.stringify(message.components).includes(`round-leave:${roundId}`))
  if (own === undefined) throw new Error("no button to leave")
  return await discord.press(person, own.id, `round-leave:${roundId}`)
}

function idOf(name: string): string {
  return table.stage.discord.people.find((person) => person.name === name)?.id ?? ""
}

function nameOf(id: string): string {
  return table.stage.discord.people.find((person) => person.id === id)?.name ?? id
}
