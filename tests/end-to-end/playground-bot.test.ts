import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { openStore } from "../../src/store/open-store.ts"
import { startCheckedDiscord } from "../playground/start-checked-discord.ts"
import { sqliteFiles } from "../store/databases.ts"

const browserPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
const program = fileURLToPath(new URL("./bot-process.ts", import.meta.url))
const people = [
  { name: "minsu", displayName: "민수", locale: "ko" },
  { name: "jiwoo", displayName: "지우", locale: "ko" },
  { name: "seoyeon", displayName: "서연", locale: "ko" },
  { name: "hajun", displayName: "하준", locale: "ko" },
  { name: "emma", displayName: "Emma", locale: "en-US" },
]

describe.skipIf(!existsSync(browserPath))("the whole bot, in a browser (skipped without Chromium)", () => {
  const files = sqliteFiles()
  let discord: LocalDiscord
  let bot: ChildProcess
  let url: string
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    discord = await startCheckedDiscord({ people })
    url = await files.fresh()
    await boot()
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    })
    page = await browser.newPage({ locale: "ko-KR", viewport: { width: 1_280, height: 900 } })
    page.setDefaultTimeout(15_000)
    await page.goto(discord.address)
    await page.getByText("봇 연결됨").waitFor()
  })
  afterAll(async () => {
    await browser.close()
    bot.kill("SIGKILL")
    await discord.close()
    await files.stop()
  })

  async function boot(): Promise<void> {
    bot = fork(program, [discord.token, discord.apiBase, url], { stdio: "inherit" })
    await once(bot, "message")
    await discord.botReady()
  }
  const messages = (text: string | RegExp) => page.locator("#messages > li").filter({ hasText: text })
  const become = (name: string) => page.locator("#person").selectOption({ label: name })
  /** A command line turns into fields once its command is known, so that Enter goes to whatever has the focus. */
  async function run(line: string): Promise<void> {
    await page.locator("#message").fill(line)
    await page.keyboard.press("Enter")
  }
  /** Which answer is right is not to be seen on the page. */
  async function storedQuestion(position: number) {
    const store = await openStore(url)
    const [round] = (await store.runningRounds(Number.POSITIVE_INFINITY)).rounds
    await store.close()
    const found = round?.questions[position]
    if (found === undefined) throw new Error(`no question ${position} is stored`)
    return found
  }
  async function openLobby(options: string): Promise<void> {
    await become("민수")
    await run(`/퀴즈 시작 ${options}`)
    await messages("퀴즈를 시작해요").last().waitFor()
  }

  it("completes a question while it is typed, and turns to the evidence", async () => {
    await page.locator("#message").pressSequentially("/질문")
    await page.getByRole("option", { name: "/질문" }).waitFor()
    await page.keyboard.press("Enter")
    await page.getByLabel("질문", { exact: true }).pressSequentially("바네")
    await page
      .getByRole("option", { name: /바네통/ })
      .first()
      .click()
    await page.keyboard.press("Enter")
    await messages("등나무 바구니").last().waitFor()
  })

  it("plays a quiz by five hands through a crash of the bot", { timeout: 60_000 }, async () => {
    await openLobby("questions:1 seconds:60 kind:description-to-term")
    for (const { displayName } of people) {
      await become(displayName)
      await messages("퀴즈를 시작해요").last().getByRole("button", { name: "참가하기" }).click()
      await messages(displayName === "Emma" ? "You are in" : "참가했어요")
        .last()
        .waitFor()
    }
    await become("민수")
    await messages("퀴즈를 시작해요").last().getByRole("button", { name: "지금 시작" }).click()
    await messages("문제 1/1").last().waitFor()
    const { answer, choices } = await storedQuestion(0)
    const wrong = choices?.find((choice) => choice !== answer) ?? ""
    const choose = async (name: string, choice: string) => {
      await become(name)
      await messages("문제 1/1").last().getByRole("button", { name: choice, exact: true }).click()
      await messages(name === "Emma" ? "You answered" : "답했어요")
        .last()
        .waitFor()
    }
    await choose("민수", answer)
    await choose("지우", wrong)

    bot.kill("SIGKILL")
    await once(bot, "exit")
    await page.getByText("봇을 기다리는 중").waitFor()
    await boot()
    await page.getByText("봇 연결됨").waitFor()

    for (const name of ["서연", "하준"]) await choose(name, answer)
    // The last answer reveals the question: the page must show it without being loaded anew.
    await become("Emma")
    await messages("문제 1/1").last().getByRole("button", { name: answer, exact: true }).click()
    await messages("정답: ").last().waitFor()
    expect(await messages("문제 1/1").count()).toBe(1)
    await messages("퀴즈 결과").last().waitFor()
  })

  it("takes a typed answer from the dialog", { timeout: 60_000 }, async () => {
    await openLobby("questions:1 seconds:60 kind:initial-sounds")
    await messages("퀴즈를 시작해요").last().getByRole("button", { name: "참가하기" }).click()
    await messages("참가했어요").last().waitFor()
    await messages("퀴즈를 시작해요").last().getByRole("button", { name: "지금 시작" }).click()
    await messages("문제 1/1").last().getByRole("button", { name: "답 쓰기" }).click()
    const dialog = page.getByRole("dialog", { name: "답 쓰기" })
    await dialog.getByLabel("답").fill((await storedQuestion(0)).answer)
    await dialog.getByRole("button", { name: "제출" }).click()
    await messages("정답: ").nth(1).waitFor()
    await run("/퀴즈 끝 ")
    await messages("퀴즈 결과").nth(1).waitFor()
  })

  it("shows the leaderboard in the language of whom it answers", async () => {
    await become("민수")
    await run("/순위 ")
    await messages("순위").last().waitFor()
    await page.getByLabel("언어", { exact: true }).selectOption("en-US")
    await page.getByText("Bot connected").waitFor()
    await run("/profile ")
    await messages(/Accuracy|answered|points/i)
      .last()
      .waitFor()
    await page.locator("#locale").selectOption("ko")
    await page.getByText("봇 연결됨").waitFor()
  })

  it("copes with a fault that the panel throws", async () => {
    await page.getByRole("button", { name: "고장 내기" }).click()
    const panel = page.getByRole("complementary", { name: "고장 내기" })
    await panel.getByRole("button", { name: "연결 끊기" }).click()
    await page.getByText("적용했어요").waitFor()
    await page.getByText("봇 연결됨").waitFor()
    await panel.getByLabel("돌려줄 응답").selectOption({ index: 0 })
    await panel.getByRole("button", { name: "거절하기" }).click()
    await page.getByText("적용했어요").waitFor()
    await run("/질문 라메가 뭐야?")
    await messages("면도날 손잡이").last().waitFor()
  })
})
