import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { closeChecked } from "../playground/close-checked.ts"
import { sqliteFiles } from "../store/databases.ts"

const browserPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
const program = fileURLToPath(new URL("./bot-process.ts", import.meta.url))
const people = ["민수", "지우", "서연", "하준", "Emma"]

/** The whole way of a newcomer: the page in a browser, the bot in a process of its own, real time. */
describe.skipIf(!existsSync(browserPath))("the bot on the page (skipped without Chromium)", () => {
  const files = sqliteFiles()
  const complaints: string[] = []
  let discord: LocalDiscord
  let url: string
  let bot: ChildProcess
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    discord = await startLocalDiscord({
      people: people.map((name) => ({
        name: name.toLowerCase(),
        displayName: name,
        locale: name === "Emma" ? "en-US" : "ko",
      })),
    })
    url = await files.fresh()
    await boot()
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    })
    page = await browser.newPage({ locale: "ko-KR" })
    page.setDefaultTimeout(20_000)
    page.on("pageerror", (error) => complaints.push(error.message))
    await page.goto(discord.address)
    await page.getByText("봇 연결됨").waitFor()
  })
  afterAll(async () => {
    await browser.close()
    bot.kill("SIGKILL")
    await closeChecked(discord)
    await files.stop()
    expect(complaints).toEqual([])
  })

  const message = () => page.locator("#messages > li").last()
  const button = (name: string | RegExp) => page.getByRole("button", { name }).last()
  const become = (name: string) => page.locator("#person").selectOption({ label: name })

  async function boot(): Promise<void> {
    bot = fork(program, [discord.token, discord.apiBase, url], { stdio: "inherit" })
    await once(bot, "message")
    await discord.botReady()
  }

  async function run(line: string): Promise<void> {
    await page.locator("#message").fill(line)
    await page.keyboard.press("Enter")
  }

  async function openQuiz(line: string): Promise<void> {
    await become("민수")
    await run(line)
    for (const name of people) {
      await become(name)
      await button(/참가하기/).click()
      await page
        .getByText(/참가했어요|You are in/)
        .last()
        .waitFor()
    }
    await become("민수")
    await button(/지금 시작/).click()
  }

  it("answers, and pages through what it found", async () => {
    await run("/ask 반죽을 나눈 뒤에는?")
    await page.getByText("결과 1/").waitFor()
    await button(/다음 결과/).click()
    await page.getByText("결과 2/").waitFor()
    await button(/섹션 전체/).click()
    await message().getByText("나에게만 보이는 메시지예요").waitFor()
  })

  it("completes what is typed, from its first consonants", async () => {
    await page.locator("#message").pressSequentially("/질")
    await page.getByRole("option", { name: "/질문" }).waitFor()
    await page.keyboard.press("Enter")
    await page.keyboard.type("ㅂㄴㅌ")
    await page.getByRole("option", { name: "바네통" }).click()
    await page.keyboard.press("Enter")
    await message().getByText("등나무 바구니").waitFor()
  })

  it("plays a quiz with five people through a crash of the bot", { timeout: 90_000 }, async () => {
    await openQuiz("/quiz start questions:1 seconds:120 kind:description-to-term")
    const choice = page.locator("button[data-id^='round-choice']").first()
    for (const name of people) {
      await become(name)
      await choice.click()
      await page
        .getByText(/답했어요|You answered/)
        .last()
        .waitFor()
      if (name !== "지우") continue
      bot.kill("SIGKILL")
      await once(bot, "exit")
      await page.getByText("봇을 기다리는 중").waitFor()
      await boot()
    }
    await page.getByText("정답: ").last().waitFor()
    await page.getByText("퀴즈 결과").last().waitFor()
  })

  it("plays a question that is answered in writing", { timeout: 90_000 }, async () => {
    await openQuiz("/quiz start questions:1 seconds:120 kind:initial-sounds")
    for (const name of people) {
      await become(name)
      await page.locator("button[data-id^='round-type']").click()
      const dialog = page.getByRole("dialog").last()
      await dialog.getByRole("textbox").fill("바네통")
      await page.keyboard.press("Enter")
      await dialog.waitFor({ state: "detached" })
    }
    await page.getByText("정답: ").nth(1).waitFor()
  })

  it("ranks the five, and speaks the language that is chosen", async () => {
    await become("민수")
    await run("/leaderboard")
    // The command is picked; its options stay empty.
    await page.keyboard.press("Enter")
    const board = page.locator("#messages > li", { hasText: "이번 주 순위" }).last()
    for (const name of people) await board.getByText(name).first().waitFor()
    await page.locator("#locale").selectOption("en-US")
    await page.locator("html[lang=en]").waitFor({ state: "attached" })
    await run("/profile")
    await page.keyboard.press("Enter")
    await page.locator("#messages > li", { hasText: "used /profile" }).getByText("right in a row").waitFor()
    await page.locator("#locale").selectOption("ko")
  })

  it("goes on when the panel drops the gateway and refuses its answers", async () => {
    await page.getByRole("button", { name: "고장 내기" }).click()
    const panel = page.getByRole("complementary", { name: "고장 내기" })
    await panel.getByRole("button", { name: "연결 끊기" }).click()
    await page.getByText("봇 연결됨").waitFor()
    await panel.getByLabel("돌려줄 응답").selectOption({ label: "500 Internal Server Error" })
    await panel.getByRole("button", { name: "거절하기" }).click()
    await run("/ask 라메가 뭐야?")
    await page.locator("#messages > li", { hasText: "라메가 뭐야?" }).getByText("면도날 손잡이").waitFor()
  })
})
