import { existsSync } from "node:fs"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { closeChecked } from "./close-checked.ts"
import { startTinyBot, type TinyBot } from "./tiny-bot.ts"

const browserPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"

describe.skipIf(!existsSync(browserPath))("the page, in a browser (skipped without Chromium)", () => {
  let discord: LocalDiscord
  let bot: TinyBot
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    discord = await startLocalDiscord({ timing: { acknowledgeMs: 1_000 } })
    bot = await startTinyBot(discord)
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    })
  })
  beforeEach(async () => {
    await page?.close()
    page = await browser.newPage({ locale: "ko-KR" })
    page.setDefaultTimeout(8_000)
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text())
    })
    await page.goto(discord.address)
    await page.getByText("봇 연결됨").waitFor()
  })
  afterAll(async () => {
    await browser.close()
    await bot.stop()
    await closeChecked(discord)
    // Violations of the content security policy end up here as well.
    expect(complaints).toEqual([])
  })

  const composer = () => page.locator("#message")
  const last = () => page.locator("#messages > li").last()
  const become = (name: string) => page.locator("#person").selectOption({ label: name })

  it("runs a command that is picked from the list, with autocomplete", async () => {
    await composer().pressSequentially("/질")
    await page.getByRole("option", { name: "/질문" }).waitFor()
    await page.keyboard.press("Enter")
    await page.getByLabel("question").fill("왜 그런가요?")
    await page.getByLabel("topic").pressSequentially("스")
    await page.getByRole("option", { name: "EBS 스" }).click()
    expect(await page.getByLabel("topic").inputValue()).toBe("EBS")
    await page.keyboard.press("Enter")
    await page.getByText("ko: 왜 그런가요?").waitFor()
    await shoot("command")
  })

  it("runs a command that is typed or pasted as one line", async () => {
    await composer().fill("/ask 한 줄로 쓴 질문")
    await page.keyboard.press("Enter")
    await page.getByText("ko: 한 줄로 쓴 질문").waitFor()
  })

  it("presses buttons as several people", async () => {
    await composer().fill("/panel ")
    await page.keyboard.press("Enter")
    await last().getByRole("button", { name: "0" }).click()
    await page.getByText("pressed 1").last().waitFor()
    await become("지우")
    await last().getByRole("button", { name: "1" }).click()
    await page.getByText("pressed 2").last().waitFor()
  })

  it("shows a private message to its person only", async () => {
    await composer().fill("/private ")
    await page.keyboard.press("Enter")
    await page.getByText("나에게만 보이는 메시지예요").last().waitFor()
    await become("지우")
    await page.getByText("pressed 2").last().waitFor()
    expect(await page.getByText("only you").count()).toBe(0)
  })

  it("fills in and sends a form", async () => {
    await composer().fill("/form ")
    await page.keyboard.press("Enter")
    const form = page.getByRole("dialog", { name: "Survey" })
    await form.getByLabel("Name").fill("민수")
    await form.getByLabel("Colour").selectOption("blue")
    await shoot("form")
    await form.getByRole("button", { name: "제출" }).click()
    await page.getByText("민수 blue").waitFor()
  })

  it("shows Components V2 and never reads markup in what was written", async () => {
    await composer().fill("/display ")
    await page.keyboard.press("Enter")
    const box = page.locator(".container").last()
    await box.getByRole("heading", { name: "Title" }).waitFor()
    expect(await box.locator("strong").textContent()).toBe("bold")
    expect(await box.textContent()).toContain("<b>not markup</b>")
    await shoot("display")
  })

  it("mentions the bot and talks to it directly, in the person's language", async () => {
    await composer().fill("@훈장 안녕")
    await page.keyboard.press("Enter")
    await page.getByText("heard: 안녕").waitFor()
    await become("Emma")
    await page.getByText("Direct messages").waitFor()
    await page.getByRole("button", { name: "@ 훈장" }).click()
    await composer().fill("hello there")
    await page.keyboard.press("Enter")
    await page.getByText("heard: hello there").waitFor()
    await shoot("direct")
    await page.setViewportSize({ width: 400, height: 800 })
    await shoot("narrow")
  })

  it("says so when the application does not respond", async () => {
    await composer().fill("/lazy ")
    await page.keyboard.press("Enter")
    await page.getByText("애플리케이션이 응답하지 않았어요").waitFor()
  })

  it("lets faults strike from the panel, and shows what the bot asked for", async () => {
    await page.getByRole("button", { name: "고장 내기" }).click()
    const panel = page.getByRole("complementary", { name: "고장 내기" })
    await panel.getByLabel("돌려줄 응답").selectOption({ label: "404 · 10062 Unknown interaction" })
    await panel.getByRole("button", { name: "거절하기" }).click()
    await page.getByText("적용했어요").waitFor()
    await composer().fill("/embed ")
    await page.keyboard.press("Enter")
    await panel.getByRole("listitem").filter({ hasText: "10062" }).waitFor()
    await panel.getByRole("button", { name: "연결 끊기" }).click()
    await page.getByText("봇 연결됨").waitFor()
    await shoot("faults")
    bot.errors.length = 0
  })

  it("deletes a message, and a channel while one stands in it", async () => {
    await composer().fill("잠깐 있다 사라질 말")
    await page.keyboard.press("Enter")
    const message = page.locator(".message", { hasText: "잠깐 있다 사라질 말" })
    await message.hover()
    await message.getByRole("button", { name: "메시지 지우기" }).click()
    await message.waitFor({ state: "detached" })
    discord.addChannel("임시")
    await page.getByRole("button", { name: "# 임시" }).click()
    await page.getByRole("heading", { name: "# 임시" }).waitFor()
    discord.deleteChannel("임시")
    await page.getByRole("heading", { name: "# 공부방" }).waitFor()
  })

  it("gives and takes rights, and lets somebody play alone", async () => {
    const people = page.getByRole("complementary", { name: "사람들" })
    await people.getByLabel("지우: 운영진").uncheck()
    await people.getByLabel("지우: 버튼 누르기").selectOption("0.8")
    await people.getByText("자동 80%").waitFor()
    const jiwoo = discord.people.find(({ name }) => name === "jiwoo")
    expect(jiwoo).toMatchObject({ isModerator: false, plays: { skill: 0.8 } })
    await people.getByLabel("지우: 버튼 누르기").selectOption("")
    await people.getByText("자동 80%").waitFor({ state: "detached" })
    await page.getByLabel("서버 언어").selectOption("en-US")
    await expect.poll(() => discord.guild.locale).toBe("en-US")
  })

  it("keeps the person, the channel, the theme and what was said over a reload", async () => {
    await composer().fill("다시 열어도 있을 말")
    await page.keyboard.press("Enter")
    await page.getByText("다시 열어도 있을 말").waitFor()
    await page.getByRole("button", { name: "밝게 · 어둡게" }).click()
    const theme = await page.locator("html").getAttribute("data-theme")
    await become("지우")
    await page.reload()
    await page.getByText("다시 열어도 있을 말").waitFor()
    expect(await page.locator("#person option:checked").textContent()).toBe("지우")
    expect(await page.locator("html").getAttribute("data-theme")).toBe(theme)
  })

  it("lets relative times tick", async () => {
    await composer().fill(`끝나는 때 <t:${Math.floor(Date.now() / 1_000) + 30}:R>`)
    await page.keyboard.press("Enter")
    const time = page.locator("time[data-relative]").last()
    await time.waitFor()
    const before = await time.textContent()
    expect(before).toMatch(/\d+초 후/)
    await expect.poll(() => time.textContent(), { timeout: 5_000 }).not.toBe(before)
  })

  it("opens the channels from a drawer on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 780 })
    await page.getByRole("button", { name: "# 잡담" }).waitFor({ state: "hidden" })
    await page.getByRole("button", { name: "채널 목록" }).click()
    await page.getByRole("button", { name: "# 잡담" }).click()
    await page.getByRole("heading", { name: "# 잡담" }).waitFor()
    const overflow = await page.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it("is used by the keyboard alone: command, suggestion, button and form", async () => {
    await composer().focus()
    await page.keyboard.type("/질")
    await page.getByRole("option", { name: "/질문" }).waitFor()
    await page.keyboard.press("Tab")
    await page.keyboard.type("왜?")
    await page.keyboard.press("Tab")
    await page.keyboard.type("스")
    await page.getByRole("option", { name: "EBS 스" }).waitFor()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    expect(await page.getByLabel("topic").inputValue()).toBe("EBS")
    await page.keyboard.press("Enter")
    await page.getByText("ko: 왜?").last().waitFor()
    expect(await focusedId()).toBe("message")

    await page.keyboard.type("/panel ")
    await page.keyboard.press("Enter")
    await last().getByRole("button", { name: "0" }).waitFor()
    await last().getByRole("button", { name: "0" }).focus()
    await page.keyboard.press("Enter")
    await last().getByText("pressed 1").waitFor()
    await expect.poll(() => page.evaluate("document.activeElement?.tagName")).toBe("BUTTON")

    await composer().focus()
    await page.keyboard.type("/form ")
    await page.keyboard.press("Enter")
    await page.getByRole("dialog", { name: "Survey" }).waitFor()
    await page.keyboard.type("서연")
    await page.keyboard.press("Tab")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.getByText(/^서연 /).waitFor()
  })

  it.each([
    ["in the dark", "dark", 1_280],
    ["in the light", "light", 1_280],
    ["on a phone in the dark", "dark", 390],
    ["on a phone in the light", "light", 390],
  ] as const)("has no accessibility faults that axe finds %s", async (_where, colorScheme, width) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await composer().fill("/display ")
    await page.keyboard.press("Enter")
    await page.locator(".container").last().waitFor()
    expect(await findAxeFaults()).toEqual([])
    await page.getByRole("button", { name: "고장 내기" }).click()
    await page.getByRole("complementary", { name: "고장 내기" }).waitFor()
    expect(await findAxeFaults()).toEqual([])
  })

  const focusedId = () => page.evaluate("document.activeElement?.id")

  async function findAxeFaults(): Promise<readonly string[]> {
    const { default: axe } = await import("axe-core")
    await page.evaluate(axe.source)
    return await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
  }

  /** Keeps a picture where a developer asked for them. */
  async function shoot(name: string): Promise<void> {
    const folder = process.env["SCREENSHOTS"]
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
  }
})

describe("the page's door", () => {
  it("is closed to other sites and to other names of this machine", async () => {
    const discord = await startLocalDiscord()
    const get = (path: string, headers: Record<string, string>) =>
      fetch(`${discord.address}${path}`, { headers }).then(({ status }) => status)
    expect(await get("/page/world", {})).toBe(200)
    expect(await get("/page/world", { origin: "https://evil.example" })).toBe(403)
    expect(await get("/page/world", { "sec-fetch-site": "cross-site" })).toBe(403)
    expect(await getAs(discord.address, "evil.example")).toBe(403)
    expect(await get("/page/..%2f..%2fmain.ts", {})).toBe(404)
    const response = await fetch(discord.address)
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'")
    await closeChecked(discord)
  })
})

/** `fetch` does not let a Host header through. */
async function getAs(address: string, host: string): Promise<number | undefined> {
  const { request } = await import("node:http")
  return new Promise((resolve, reject) => {
    request(`${address}/page/world`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on("error", reject)
      .end()
  })
}
