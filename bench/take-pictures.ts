import { mkdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import { setTimeout } from "node:timers/promises"
import { pino } from "pino"
import { chromium, type Page } from "playwright-core"
import { answerMention } from "../commands/ask.ts"
import { commands } from "../commands/index.ts"
import { rightChoice } from "../src/discord/quiz/right-choice.ts"
import { startBot } from "../src/discord/start-bot.ts"
import type { Exchange } from "../src/playground/exchange.ts"
import { startLocalDiscord } from "../src/playground/start-local-discord.ts"
import { buildSearch } from "../src/search/build-search.ts"
import { openStore } from "../src/store/open-store.ts"
import { openLibrary } from "../src/vault/open-library.ts"

/**
 * Takes the pictures of the documentation: the real bot with the shipped notes, in the playground, as a browser shows it.
 * Run: `npm run pictures`, or `npm run pictures -- <folder>`. Needs Chromium; CHROMIUM_PATH says where it is.
 */
const folder = resolve(process.argv[2] ?? "docs/images")
const browserPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
const room = "공부방"
const log = pino({ level: "error" })
const people = [
  { name: "minsu", displayName: "민수", locale: "ko" },
  { name: "jiwoo", displayName: "지우", locale: "ko" },
  { name: "seoyeon", displayName: "서연", locale: "ko" },
  { name: "hajun", displayName: "하준", locale: "ko" },
  { name: "emma", displayName: "Emma", locale: "en-US" },
]
type Look = { readonly theme: "dark" | "light"; readonly isPhone?: boolean; readonly person?: string }

await mkdir(folder, { recursive: true })
const library = await openLibrary({ dir: "corpus", buildSearch, log })
const store = await openStore("sqlite::memory:")
const discord = await startLocalDiscord({ people })
const bot = await startBot({
  token: discord.token,
  apiBase: discord.apiBase,
  commands,
  answerMention,
  library,
  store,
  log,
})
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu"],
})
const pages = new Map<string, Page>()

try {
  await discord.runCommand("minsu", room, "ask", { question: "스냅샷이 증분식인가요?" })
  await take("ask-phone", { theme: "light", isPhone: true })
  await playRound({ questions: 2, kind: "description-to-term" }, async (position) => {
    if (position === 0) await take("question", { theme: "dark", person: "hajun" })
    if (position === 0) await take("question-phone", { theme: "dark", isPhone: true })
    if (position === 1) await take("question-en", { theme: "light", person: "emma" })
  })
  await take("podium", { theme: "light" })
  await take("podium-phone", { theme: "dark", isPhone: true })
  await discord.runCommand("minsu", room, "leaderboard", {})
  await take("leaderboard", { theme: "dark" })
  await discord.runCommand("minsu", room, "profile", {})
  await take("profile", { theme: "light" })
  await discord.runCommand("emma", room, "leaderboard", {})
  await take("leaderboard-en", { theme: "dark", person: "emma" })
  await showDialog()
} finally {
  await browser.close()
  await bot.stop("pictures taken")
  await store.close()
  await library.close()
  await discord.close()
}

async function playRound(
  options: Readonly<Record<string, string | number>>,
  shown: (position: number) => Promise<void>,
): Promise<void> {
  await discord.runCommand("minsu", room, "quiz start", { seconds: 60, ...options })
  for (const { name } of people) await press(name, "round-join")
  await discord.untilMessages("minsu", room, (all) => JSON.stringify(all).includes("참가자 5명"))
  await take("lobby", { theme: "dark" })
  await press("minsu", "round-start")
  for (let position = 0; position < Number(options["questions"]); position += 1) {
    const right = await until(findRightChoice)
    const { messageId } = await find(right)
    await shown(position)
    const choices = buttonsOf(messageId).filter((id) => id.startsWith("round-choice"))
    const wrong = choices.find((id) => id !== right) ?? right
    for (const [at, { name }] of people.entries()) {
      await discord.press(name, messageId, (at + position) % 3 === 1 ? wrong : right)
    }
    await discord.untilMessages("minsu", room, () => JSON.stringify(messageOf(messageId)).includes("정답: "))
    if (position === 0) {
      await take("reveal", { theme: "dark", person: "hajun" })
      await take("reveal-phone", { theme: "light", isPhone: true })
    }
  }
  await discord.untilMessages(
    "minsu",
    room,
    (all) => JSON.stringify(all.at(-1)?.components).includes("round-again"),
    20_000,
  )
}

/** The dialog for a typed answer, opened by a press on the page itself. */
async function showDialog(): Promise<void> {
  await discord.runCommand("minsu", room, "quiz start", { questions: 1, seconds: 60, kind: "initial-sounds" })
  await press("minsu", "round-join")
  await press("minsu", "round-start")
  await find("round-type")
  const page = await open({ theme: "dark" })
  await page.getByRole("button", { name: "답 쓰기" }).last().click()
  await page.getByRole("dialog").getByRole("textbox").waitFor()
  await page.screenshot({ path: join(folder, "typed-answer.png") })
}

async function take(name: string, look: Look): Promise<void> {
  const page = await open(look)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** A page that shows all that the person sees by now. */
async function open({ theme, isPhone = false, person = "minsu" }: Look): Promise<Page> {
  const id = discord.people.find(({ name }) => name === person)?.id ?? ""
  const key = `${theme} ${isPhone} ${person}`
  const page =
    pages.get(key) ??
    (await browser.newPage({
      locale: person === "emma" ? "en-US" : "ko-KR",
      colorScheme: theme,
      viewport: isPhone ? { width: 390, height: 780 } : { width: 980, height: 640 },
      deviceScaleFactor: 1.5,
    }))
  pages.set(key, page)
  await page.goto(`${discord.address}/?person=${id}`)
  const newest = discord.messages(person, room).at(-1)?.id ?? ""
  await page.locator(`#messages > [data-id="${newest}"]`).waitFor()
  return page
}

async function press(person: string, prefix: string): Promise<Exchange> {
  const { messageId, customId } = await find(prefix)
  return await discord.press(person, messageId, customId)
}

/** A button of the newest message that has it. */
async function find(prefix: string): Promise<{ readonly messageId: string; readonly customId: string }> {
  return await until(() =>
    discord
      .messages("minsu", room)
      .flatMap(({ id }) => buttonsOf(id).map((customId) => ({ messageId: id, customId })))
      .findLast(({ customId }) => customId.startsWith(prefix)),
  )
}

async function until<Value>(look: () => Value | undefined): Promise<Value> {
  // A round goes on without anything new to be seen, so that waiting for messages is not enough.
  for (let tries = 0; tries < 400; tries += 1) {
    const found = look()
    if (found !== undefined) return found
    await setTimeout(50)
  }
  throw new Error("what was to be seen did not come within 20 seconds")
}

function messageOf(messageId: string) {
  return discord.messages("minsu", room).find(({ id }) => id === messageId)
}

function buttonsOf(messageId: string): readonly string[] {
  const text = JSON.stringify(messageOf(messageId)?.components ?? [])
  return [...text.matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = ""]) => id)
}

function findRightChoice(): string | undefined {
  const channel = discord.channels.find(({ name }) => name === room)
  const round = bot.rounds.inChannel(channel?.id ?? "")
  if (round?.phase.name !== "open") return undefined
  return rightChoice(round, round.asked[round.phase.position]?.messageId ?? "")
}
