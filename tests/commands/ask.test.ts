import { pino } from "pino"
import { describe, expect, it } from "vitest"
import { ask } from "../../commands/ask.ts"
import type { Passage } from "../../src/notes/types.ts"
import { fakeInteraction, type Sent } from "../discord/fake-interaction.ts"
import { edition, fakeLibrary, passage } from "../discord/fake-library.ts"
import { notesOnly } from "../discord/fake-services.ts"
import { buttonsOf, expectWithinLimits } from "../discord/message-limits.ts"

const ebs = passage("볼륨은 한 가용 영역에 있어요.", ["스토리지", "EBS"])
const efs = passage("볼륨 없이 여러 서버가 함께 써요.", ["스토리지", "EFS"])
const rds = passage("관계형 데이터베이스예요.", ["데이터베이스", "RDS"])
const asker = "111111111111111111"
const other = "222222222222222222"

function setUp(passages: readonly Passage[] = [ebs, efs, rds]) {
  const library = fakeLibrary(edition(passages))
  return { library, services: notesOnly(library, pino({ level: "silent" })) }
}

type World = ReturnType<typeof setUp>
type Options = Parameters<typeof fakeInteraction>[0]

async function askFor(
  world: World,
  values: NonNullable<Options>["values"],
  options: Options = {},
): Promise<Sent> {
  const { interaction, sent } = fakeInteraction({ userId: asker, values: values ?? {}, ...options })
  await ask.run(interaction, world.services)
  return only(sent)
}

async function press(
  world: World,
  message: Sent,
  label: string,
  options: Options = {},
): Promise<readonly Sent[]> {
  const customId = buttonsOf({ components: message.payload.components ?? [] }).find(
    (each) => each.label === label,
  )?.custom_id
  if (customId === undefined) throw new Error(`no button ${label}`)
  const { interaction, sent } = fakeInteraction({
    kind: "button",
    userId: asker,
    customId,
    message,
    ...options,
  })
  const handled = await Promise.all(
    (ask.routes ?? []).map((route) => route.handle(interaction, world.services)),
  )
  expect(handled.filter(Boolean)).toHaveLength(1)
  for (const each of sent)
    if (each.payload.components) expectWithinLimits({ components: each.payload.components })
  return sent
}

function only(sent: readonly Sent[]): Sent {
  const [first] = sent
  if (first === undefined || sent.length > 1) throw new Error(`${sent.length} messages were sent, not one`)
  return first
}

describe("/ask", () => {
  it("answers in the channel, in the server's language, with the passage that answers best", async () => {
    const sent = await askFor(setUp(), { question: "볼륨은 어디에" }, { guildLocale: "en-GB" })
    expect(sent).toMatchObject({
      verb: "reply",
      isPrivate: false,
      text: expect.stringContaining("**볼륨은** 한 가용 영역에 있어요."),
    })
    expect(sent.text).toContain("lines 3–5")
  })

  it("answers the asker alone, in the asker's language, where that is wanted", async () => {
    const sent = await askFor(setUp(), { question: "볼륨", "only-me": true }, { guildLocale: "en-GB" })
    expect(sent).toMatchObject({ isPrivate: true, text: expect.stringContaining("3–5행") })
  })

  it("looks only under the topic", async () => {
    const sent = await askFor(setUp([ebs, passage("볼륨", ["백업", "복구"])]), {
      question: "볼륨",
      topic: "백업",
    })
    expect(sent.text).toContain("### 복구")
    expect(sent.text).toContain("-# 🏷 백업")
  })

  it("says privately that the notes do not answer, and asks for a nearest term when its button is pressed", async () => {
    const world = setUp([passage("EBS 볼륨", ["스토리지", "EBS"])])
    const missed = await askFor(world, { question: "쿠버네티스" })
    expect(missed).toMatchObject({
      isPrivate: true,
      text: expect.stringContaining("노트에서 답을 찾지 못했어요"),
    })
    const answered = only(await press(world, missed, "EBS"))
    expect(answered).toMatchObject({ verb: "update", text: expect.stringContaining("### EBS") })
  })

  it("puts the sides of a comparison side by side", async () => {
    const sent = await askFor(setUp(), { question: "EBS vs EFS" })
    expect(sent.text).toMatch(/### EBS[\s\S]*### EFS/)
  })

  it("sets allowed mentions to none", async () => {
    expect((await askFor(setUp(), { question: "볼륨" })).payload.allowedMentions).toEqual({
      parse: [],
      repliedUser: false,
    })
  })

  it("completes questions from the search and topics from the chapters", () => {
    const { services } = setUp()
    const complete = (name: string, value: string) =>
      ask.complete?.(fakeInteraction({ values: { name, value } }).interaction, services)
    expect(complete("question", "E")?.map(({ name }) => name)).toEqual(["EBS", "EFS"])
    expect(complete("topic", "")?.map(({ name }) => name)).toEqual([
      "storage",
      "스토리지",
      "EBS",
      "EFS",
      "데이터베이스",
      "RDS",
    ])
    expect(complete("topic", "베이스")?.map(({ name }) => name)).toEqual(["데이터베이스"])
  })
})

describe("the buttons of an answer", () => {
  it("page to the next hit in place for the asker, with its own words in bold", async () => {
    const world = setUp()
    const next = only(await press(world, await askFor(world, { question: "볼륨 여러" }), "다음 결과"))
    expect(next).toMatchObject({
      verb: "update",
      text: expect.stringContaining("**볼륨** 없이 **여러** 서버"),
    })
    expect(next.text).toContain("결과 2/2")
    const back = only(await press(world, next, "이전 결과"))
    expect(back.text).toContain("결과 1/2")
  })

  it("page in a private copy for anybody else, who can page on in it", async () => {
    const world = setUp()
    const copy = only(
      await press(world, await askFor(world, { question: "볼륨 여러" }), "다음 결과", { userId: other }),
    )
    expect(copy).toMatchObject({ verb: "reply", isPrivate: true })
    expect(only(await press(world, copy, "이전 결과", { userId: other }))).toMatchObject({ verb: "update" })
  })

  it("work in a fresh process that knows only the message", async () => {
    const message = await askFor(setUp(), { question: "볼륨 **여러** 영역" })
    const next = only(await press(setUp(), message, "다음 결과"))
    expect(next.text).toContain("볼륨")
    expect(next.text).toContain("결과 2/2")
  })

  it("say that a passage is gone when the notes changed", async () => {
    const world = setUp()
    const message = await askFor(world, { question: "볼륨 여러" })
    world.library.current = edition([ebs])
    expect(only(await press(world, message, "다음 결과"))).toMatchObject({
      isPrivate: true,
      text: expect.stringContaining("바뀌었거나 지워졌어요"),
    })
  })

  it("show the hit that stays when another one is gone", async () => {
    const world = setUp([efs, ebs])
    const message = await askFor(world, { question: "볼륨 여러" })
    world.library.current = edition([ebs])
    const next = only(await press(world, message, "다음 결과"))
    expect(next.text).toContain("### EBS")
    expect(next.text).not.toContain("결과")
  })

  it("tell why this passage was chosen, privately", async () => {
    const world = setUp()
    const why = only(
      await press(world, await askFor(world, { question: "볼륨" }), "왜 이 답?", { locale: "en-GB" }),
    )
    expect(why).toMatchObject({
      isPrivate: true,
      text: expect.stringContaining("- **볼륨** — text · as written · rare word"),
    })
  })

  it("open the whole section privately", async () => {
    const world = setUp([ebs, passage("스냅샷은 증분식이에요.", ["스토리지", "EBS", "스냅샷"])])
    const section = only(
      await press(world, await askFor(world, { question: "볼륨은" }), "섹션 전체", { userId: other }),
    )
    expect(section).toMatchObject({
      verb: "reply",
      isPrivate: true,
      text: expect.stringContaining("**스냅샷**\n\n스냅샷은 증분식이에요."),
    })
  })

  it("turn the pages of a long section in place", async () => {
    const long = Array.from({ length: 20 }, (_, at) =>
      passage(`볼륨 ${at} `.repeat(80), ["스토리지", "EBS"], { lines: [at + 1, at + 1] }),
    )
    const world = setUp(long)
    const first = only(await press(world, await askFor(world, { question: "볼륨" }), "섹션 전체"))
    const second = only(await press(world, first, "다음 쪽"))
    expect(second).toMatchObject({ verb: "update", text: expect.stringMatching(/2\/\d+쪽/) })
  })

  it("share a private answer with the channel, in the server's language, under the sharer's name", async () => {
    const world = setUp()
    const message = await askFor(world, { question: "볼륨", "only-me": true })
    const shared = only(await press(world, message, "채널에 공유", { guildLocale: "en-GB" }))
    expect(shared).toMatchObject({
      verb: "reply",
      isPrivate: false,
      text: expect.stringContaining(`Shared by <@${asker}>`),
    })
  })

  it("take a public answer back for its asker, who keeps a private copy", async () => {
    const world = setUp()
    const message = await askFor(world, { question: "볼륨" })
    const [copy, taken] = await press(world, message, "나만 보기")
    expect(copy).toMatchObject({ verb: "reply", isPrivate: true, text: expect.stringContaining("볼륨") })
    expect(taken).toMatchObject({ verb: "delete" })
  })

  it("give anybody else a private copy and leave the answer where it is", async () => {
    const world = setUp()
    const sent = await press(world, await askFor(world, { question: "볼륨" }), "나만 보기", { userId: other })
    expect(only(sent)).toMatchObject({ verb: "reply", isPrivate: true })
  })
})
