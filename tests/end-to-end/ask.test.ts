import { MessageFlags } from "discord.js"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { partsOf } from "../discord/message-limits.ts"
import { pressLabel, readEdition, room, type Stage, setStage, shown } from "./stage.ts"
import { studyNotes } from "./study-notes.ts"

let stage: Stage

beforeAll(async () => {
  stage = await setStage({ discord: { people: everybody() } })
})
afterAll(async () => {
  await stage.close()
})

/** A person for each test, so that nobody's cool-down meets another test. */
let asked = 0
function everybody() {
  const koreans = Array.from({ length: 40 }, (_, at) => ({ name: `ko${at}`, locale: "ko" }))
  const others = Array.from({ length: 10 }, (_, at) => ({ name: `en${at}`, locale: "en-US" }))
  return [...koreans, ...others]
}
function somebody(language: "ko" | "en" = "ko"): string {
  asked += 1
  return `${language}${asked % (language === "ko" ? 40 : 10)}`
}

describe("/ask on a local Discord", () => {
  it("answers in the channel with path, passage, matched words in bold, note and lines", async () => {
    const answer = await stage.discord.runCommand(somebody(), room, "ask", {
      question: "스냅샷이 증분식인가요?",
    })
    expect(answer).toMatchObject({ state: "answered", ephemeral: false })
    expect(shown(answer)).toContain("### EBS 스냅샷")
    expect(shown(answer)).toContain("**증분식**")
    expect(shown(answer)).toMatch(/-# 📄 storage\.md · \d+–\d+행/)
  })

  it("says privately, in the person's language, that the notes do not answer, and follows a suggestion", async () => {
    const person = somebody("en")
    const missed = await stage.discord.runCommand(person, room, "ask", {
      question: "보안 그룹 요금은 얼마야",
    })
    expect(missed).toMatchObject({ state: "answered", ephemeral: true })
    expect(shown(missed)).toContain("The notes do not answer this.")
    const followed = await pressLabel(stage, person, missed, "보안 그룹")
    expect(followed.state).toBe("updated")
    expect(shown(followed)).toContain("상태 저장 방화벽")
  })

  it("offers nothing where nothing is near", async () => {
    const missed = await stage.discord.runCommand(somebody(), room, "ask", {
      question: "쿠버네티스 파드가 뭐야",
    })
    expect(shown(missed)).toBe("-# 🔎 쿠버네티스 파드가 뭐야\n**노트에서 답을 찾지 못했어요.**")
  })
  it("completes terms and headings while somebody types, and chapters for the topic", async () => {
    const person = somebody()
    const names = await stage.discord.autocomplete(person, room, "ask", "question", "스냅")
    expect(names.choices?.map(({ name }) => name)).toContain("EBS 스냅샷")
    const topics = await stage.discord.autocomplete(person, room, "ask", "topic", "네트")
    expect(topics.choices?.map(({ name }) => name)).toContain("네트워크")
  })

  it("looks under the topic only", async () => {
    const answer = await stage.discord.runCommand(somebody(), room, "ask", {
      question: "가용 영역",
      topic: "네트워크",
    })
    expect(shown(answer)).toContain("network.md")
  })

  it("pages to the next hit and back in place", async () => {
    const person = somebody()
    const first = await stage.discord.runCommand(person, room, "ask", { question: "스토리지" })
    const next = await pressLabel(stage, person, first, "다음 결과")
    expect(next.state).toBe("updated")
    expect(shown(next)).toMatch(/결과 2\/\d/)
    const back = await pressLabel(stage, person, next, "이전 결과")
    expect(shown(back)).toBe(shown(first))
  })

  it("gives another person a private copy to page in, in that person's language", async () => {
    const first = await stage.discord.runCommand(somebody(), room, "ask", { question: "스토리지" })
    const before = shown(first)
    const copy = await pressLabel(stage, somebody("en"), first, "다음 결과")
    expect(copy).toMatchObject({ state: "answered", ephemeral: true })
    expect(shown(copy)).toMatch(/result 2 of \d/)
    expect(shown(first)).toBe(before)
  })

  it("opens the whole section and turns its pages", async () => {
    const person = somebody()
    const answer = await stage.discord.runCommand(person, room, "ask", {
      question: "연대기 기록과 기억",
      topic: "긴 글",
    })
    const section = await pressLabel(stage, person, answer, "섹션 전체")
    expect(section).toMatchObject({ state: "answered", ephemeral: true })
    expect(shown(section)).toMatch(/긴 글 › 연대기[\s\S]*1번째 시대[\s\S]*1\/\d쪽/)
    const second = await pressLabel(stage, person, section, "다음 쪽")
    expect(second.state).toBe("updated")
    expect(shown(second)).toMatch(/2\/\d쪽/)
  })

  it("puts both sides of a comparison into one message, each with its section", async () => {
    const person = somebody()
    const answer = await stage.discord.runCommand(person, room, "ask", { question: "ALB랑 NLB 차이" })
    expect(shown(answer)).toMatch(/7계층[\s\S]*4계층/)
    const section = await pressLabel(stage, person, answer, "NLB 전체")
    expect(shown(section)).toContain("고정 IP")
    const why = await pressLabel(stage, person, answer, "왜 이 답?")
    expect(shown(why)).toContain("이 답을 고른 까닭")
  })

  it("shares a private answer with the channel", async () => {
    const person = somebody()
    const answer = await stage.discord.runCommand(person, room, "ask", {
      question: "보안 그룹",
      "only-me": true,
    })
    expect(answer.ephemeral).toBe(true)
    const shared = await pressLabel(stage, person, answer, "채널에 공유")
    expect(shared).toMatchObject({ state: "answered", ephemeral: false })
    expect(shown(shared)).toContain("상태 저장 방화벽")
  })

  it("takes a public answer back for its asker", async () => {
    const person = somebody()
    const answer = await stage.discord.runCommand(person, room, "ask", { question: "보안 그룹" })
    const copy = await pressLabel(stage, person, answer, "나만 보기")
    expect(copy).toMatchObject({ state: "answered", ephemeral: true })
    await expect
      .poll(() => stage.discord.messages(somebody(), room).some(({ id }) => id === answer.message?.id))
      .toBe(false)
  })

  it("answers a mention in the channel, as a reply, in the server's language", async () => {
    const answer = await stage.discord.say(somebody("en"), room, "@훈장 EFS가 뭐야?")
    expect(shown(answer)).toContain("여러 서버가 동시에")
    expect(shown(answer)).toContain("행")
  })

  it("leaves messages alone that do not name it", async () => {
    const person = somebody()
    const before = stage.discord.requests.length
    await stage.discord.say(person, room, "EFS가 뭐야?")
    expect(stage.discord.requests.slice(before).filter(({ method }) => method === "POST")).toEqual([])
  })

  it("answers a direct message in the language it is written in", async () => {
    expect(shown(await stage.discord.directMessage(somebody("en"), "EFS가 뭐야?"))).toMatch(/\d+행|\d+–\d+행/)
    expect(shown(await stage.discord.directMessage(somebody(), "what is EFS"))).toMatch(/line/)
  })

  it("tells who mentions it without a question how to ask", async () => {
    expect(shown(await stage.discord.directMessage(somebody(), "@훈장"))).toContain("궁금한 것을")
  })

  it("speaks English in an English person's private replies and Korean in a Korean server's public ones", async () => {
    const person = somebody("en")
    const open = await stage.discord.runCommand(person, room, "ask", { question: "EFS" })
    const own = await stage.discord.runCommand(person, room, "ask", { question: "EFS", "only-me": true })
    expect(shown(open)).toMatch(/storage.md · \d+행/)
    expect(shown(own)).toContain("storage.md · line")
  })

  it("answers questions of 2,000 characters", async () => {
    const question = `EFS ${"가나다 ".repeat(499)}`.slice(0, 2_000)
    const answer = await stage.discord.runCommand(somebody(), room, "ask", { question })
    expect(answer.state).toBe("answered")
    expect(shown(answer)).toContain("…")
  })

  it("lets neither questions nor notes mention anybody or leave their fences", async () => {
    const person = somebody()
    const answer = await stage.discord.runCommand(person, room, "ask", {
      question: "멘션 폭탄 @everyone ``` <@123456789012345678> **x",
    })
    expect(shown(answer)).not.toMatch(/@(everyone|here)/)
    expect(shown(answer)).not.toContain("javascript:")
    expect(answer.message?.mention_everyone).toBe(false)
    expect(answer.message?.mentions).toEqual([])
  })

  it("keeps a table readable", async () => {
    const answer = await stage.discord.runCommand(somebody(), room, "ask", { question: "스토리지 비교 단위" })
    expect(shown(answer)).toMatch(/이름 │ 단위|\*\*이름\*\*: /)
  })

  it("answers buttons of a message from before a restart", async () => {
    const person = somebody()
    const answer = await stage.discord.runCommand(person, room, "ask", { question: "스토리지" })
    await stage.restartBot()
    const next = await pressLabel(stage, person, answer, "다음 결과")
    expect(shown(next)).toMatch(/결과 2\/\d/)
    expect(shown(next)).toContain("**스토리지**")
  })

  it("says so when the passage behind a button is gone from the notes", async () => {
    const person = somebody()
    const answer = await stage.discord.runCommand(person, room, "ask", { question: "보안 그룹" })
    stage.library.current = readEdition({ "storage.md": studyNotes["storage.md"] ?? "" })
    const section = await pressLabel(stage, person, answer, "섹션 전체")
    stage.library.current = readEdition(studyNotes)
    expect(shown(section)).toContain("바뀌었거나 지워졌어요")
  })

  it("registers its commands once, and writes nothing when they are unchanged", () => {
    const writes = stage.discord.requests.filter(
      ({ method, path }) => method === "PUT" && path.endsWith("/commands"),
    )
    expect(writes).toHaveLength(1)
    expect(stage.discord.commands()).toMatchObject([{ name: "ask", name_localizations: { ko: "질문" } }])
  })

  it("notifies nobody with anything it sent, and was refused nothing", () => {
    const sent = stage.discord.requests.filter(
      ({ method, path }) => method !== "GET" && !path.endsWith("/commands"),
    )
    const messages = sent.flatMap(({ body }) => messageOf(body))
    expect(messages.length).toBeGreaterThan(20)
    for (const message of messages) expect(message).toMatchObject({ allowed_mentions: { parse: [] } })
    expect(stage.discord.requests.filter(({ status }) => status >= 400)).toEqual([])
    expect(
      messages.flatMap((message) => partsOf({ components: message.components ?? [] })).length,
    ).toBeGreaterThan(0)
  })
})

interface SentMessage {
  readonly components?: readonly unknown[]
  readonly flags?: number
}

/** The messages among the bodies of requests; callbacks carry theirs in `data`. */
function messageOf(body: unknown): readonly SentMessage[] {
  if (typeof body !== "object" || body === null) return []
  const data = "data" in body ? body.data : body
  const isMessage = typeof data === "object" && data !== null && "components" in data
  return isMessage && ((data as SentMessage).flags ?? 0) & MessageFlags.IsComponentsV2
    ? [data as SentMessage]
    : []
}
