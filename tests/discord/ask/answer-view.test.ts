import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { viewAnswer } from "../../../src/discord/ask/answer-view.ts"
import { viewMiss } from "../../../src/discord/ask/miss-view.ts"
import { viewSection } from "../../../src/discord/ask/section-view.ts"
import { type ShownAnswer, showAnswer } from "../../../src/discord/ask/shown-answer.ts"
import { viewWhy } from "../../../src/discord/ask/why-view.ts"
import type { Answer } from "../../../src/search/types.ts"
import { edition, found, hit, missed, passage } from "../fake-library.ts"
import { noteText } from "../markdown/note-text.ts"
import { readAsDiscord } from "../markdown/read-as-discord.ts"
import { buttonsOf, expectWithinLimits, partsOf, textsOf } from "../message-limits.ts"

const asker = "123456789012345678"
const place = fc.constantFrom("public" as const, "private" as const, "direct" as const)
const language = fc.constantFrom("ko" as const, "en" as const)
const anyText = fc.oneof(
  noteText,
  fc.string({ unit: fc.constantFrom("*", "가", "|", "`", "@everyone", "<", "_", "🦊"), maxLength: 2_000 }),
)
const anyPassage = fc
  .tuple(noteText, fc.array(anyText, { maxLength: 5 }), anyText)
  .map(([text, heading, note]) => passage(text, heading, { note: note || "a.md" }))
const anyHit = fc
  .tuple(anyPassage, fc.array(fc.oneof(fc.string({ maxLength: 8 }), anyText), { maxLength: 12 }))
  .map(([of, matched]) => hit(of, matched))
const anyAnswer = fc
  .tuple(
    anyText,
    fc.array(anyHit, { minLength: 1, maxLength: 7 }),
    fc.boolean(),
    fc.array(anyText, { maxLength: 8 }),
  )
  .map(
    ([query, hits, compares, suggestions]): Answer => ({
      query,
      found: true,
      hits,
      sides: compares ? hits.map((each, at) => ({ name: `${query.slice(0, 200)}${at}`, hit: each })) : [],
      suggestions,
    }),
  )

function show(answer: Answer): ShownAnswer {
  const shown = showAnswer(answer, asker, undefined)
  if (shown === undefined) throw new Error("nothing to show")
  return shown
}

describe("viewAnswer", () => {
  it("keeps within every limit of Discord, whatever notes, questions and names hold", () => {
    fc.assert(
      fc.property(anyAnswer, place, language, (answer, where, tongue) => {
        const shown = show(answer)
        const whole = edition(answer.hits.map((each) => each.passage))
        const [first] = whole.passages
        expectWithinLimits(viewAnswer({ ...shown, topic: answer.query || undefined }, where, tongue))
        expectWithinLimits(viewWhy(shown, tongue))
        expectWithinLimits(viewMiss({ ...answer, found: false }, asker, whole, tongue))
        if (first !== undefined) expectWithinLimits(viewSection(first, 0, whole, tongue))
      }),
      { numRuns: 400 },
    )
  })

  it("keeps within the limits where showing a passage takes many times its length", () => {
    const header = `| ${"가".repeat(200)} | ${"나*".repeat(100)} |\n|---|---|\n`
    const table = header + "| a | b |\n".repeat(70)
    const hits = [1, 2, 3, 4, 5].map((at) =>
      hit(passage(table, ["_".repeat(300), "*".repeat(300) + at], { note: "`".repeat(300) })),
    )
    const sides = hits.map((each, at) => ({ name: "_".repeat(300) + at, hit: each }))
    for (const count of [0, 4]) {
      const shown = show({ ...found("*".repeat(2_000), ...hits), sides: sides.slice(0, count) })
      const view = viewAnswer({ ...shown, topic: "*".repeat(300) }, "public", "en")
      expectWithinLimits(view)
      expect(textsOf(view)).toContain("Whole section")
    }
  })

  it("shows at most four sides of a comparison", () => {
    const hits = [1, 2, 3, 4, 5].map((at) => hit(passage(`글 ${at}`)))
    const sides = hits.map((each, at) => ({ name: `${at}`, hit: each }))
    expect(show({ ...found("글", ...hits), sides }).hits).toHaveLength(4)
  })

  it("shows the path of headings, the passage with the matched words in bold, and note and lines", () => {
    const of = passage("스냅샷은 바뀐 블록만 저장해요.", ["스토리지", "EBS", "스냅샷"], { lines: [12, 14] })
    const seen = textsOf(viewAnswer(show(found("스냅샷이 뭐야?", hit(of, ["스냅샷"]))), "public", "ko"))
    expect(seen).toContain("-# 🔎 스냅샷이 뭐야?")
    expect(seen).toContain("-# 📂 스토리지 › EBS\n### 스냅샷")
    expect(seen).toContain("**스냅샷**은 바뀐 블록만 저장해요.")
    expect(seen).toContain("-# 📄 storage.md · 12–14행")
  })

  it("puts both sides of a comparison into one message, with a section button each", () => {
    const alb = passage("계층 7에서 요청을 나눠요.", ["로드 밸런싱", "ALB"])
    const nlb = passage("계층 4에서 연결을 나눠요.", ["로드 밸런싱", "NLB"])
    const answer: Answer = {
      ...found("ALB랑 NLB 차이", hit(alb), hit(nlb)),
      sides: [
        { name: "ALB", hit: hit(alb) },
        { name: "NLB", hit: hit(nlb) },
      ],
    }
    const view = viewAnswer(show(answer), "public", "ko")
    expect(textsOf(view)).toMatch(/### ALB[\s\S]*계층 7[\s\S]*### NLB[\s\S]*계층 4/)
    expect(buttonsOf(view).map(({ label }) => label)).toEqual([
      "ALB 전체",
      "NLB 전체",
      "왜 이 답?",
      "나만 보기",
    ])
  })

  it("shows one passage once where both sides of a comparison are in it", () => {
    const both = passage("ALB는 7계층, NLB는 4계층이에요.")
    const answer: Answer = {
      ...found("ALB vs NLB", hit(both)),
      sides: [
        { name: "ALB", hit: hit(both) },
        { name: "NLB", hit: hit(both) },
      ],
    }
    expect(show(answer).state.at).toBe(0)
  })

  it("pages with both buttons in their place at the ends", () => {
    const hits = ["하나", "둘", "셋"].map((text) => hit(passage(text)))
    const shown = show(found("셋", ...hits))
    const disabled = [0, 1, 2].map((at) => {
      const view = viewAnswer({ ...shown, state: { ...shown.state, at } }, "public", "ko")
      return buttonsOf(view)
        .slice(0, 2)
        .map((each) => (each as { disabled?: boolean }).disabled)
    })
    expect(disabled).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ])
  })

  it("offers to share what is private, to hide what is public, and neither in a direct message", () => {
    const shown = show(found("하나", hit(passage("하나"))))
    const labels = (where: "public" | "private" | "direct") =>
      buttonsOf(viewAnswer(shown, where, "en")).map(({ label }) => label)
    expect(labels("public")).toEqual(["Whole section", "Why this?", "Only me"])
    expect(labels("private")).toEqual(["Whole section", "Why this?", "Share"])
    expect(labels("direct")).toEqual(["Whole section", "Why this?"])
  })

  it("shows Markdown and mentions of a question as the text they are", () => {
    const view = viewAnswer(
      show(found("**@everyone** ``` <@123456789012345678> ||x||", hit(passage("답")))),
      "public",
      "ko",
    )
    const question = partsOf(view).find(({ content }) => content?.startsWith("-# 🔎"))?.content ?? ""
    expect([...readAsDiscord(question.replace("-# 🔎 ", "")).types]).toEqual(["text"])
    expect(question).not.toContain("@everyone")
  })

  it("puts as many hits into its buttons as their ids leave room for", () => {
    const hits = Array.from({ length: 5 }, (_, at) =>
      hit(passage(`글 ${at}`, ["가"], { id: `${at}`.repeat(30) })),
    )
    expect(show(found("글", ...hits)).hits).toHaveLength(2)
  })
})

describe("viewMiss", () => {
  it("says so, names the nearest places, and offers the nearest terms as buttons", () => {
    const near = passage("EBS는 블록 스토리지예요.", ["스토리지", "EBS"])
    const view = viewMiss(
      missed("쿠버네티스", ["EBS", "EFS", "EBS"], hit(near)),
      asker,
      edition([near]),
      "ko",
    )
    expect(textsOf(view)).toContain("**노트에서 답을 찾지 못했어요.**")
    expect(textsOf(view)).toContain("스토리지 › EBS")
    expect(buttonsOf(view).map(({ label }) => label)).toEqual(["EBS", "EFS"])
  })

  it("says that there are no notes where there are none", () => {
    expect(textsOf(viewMiss(missed("EBS"), asker, edition([]), "en"))).toContain(
      "No notes have been read yet",
    )
  })
})

describe("viewSection", () => {
  const root = ["데이터베이스", "비교"]
  const row = (text: string, line: number) =>
    passage(`| 이름 | 종류 |\n|---|---|\n${text}`, root, { kind: "table", lines: [line, line] })
  const passages = [
    row("| RDS | 관계형 |", 5),
    row("| DynamoDB | 키-값 |", 6),
    passage("더 읽을 것", [...root, "부록"], { lines: [9, 9] }),
    passage("남", ["데이터베이스"]),
  ]

  it("reads rows of one table as one table again, names what lies below, and leaves other sections out", () => {
    const seen = textsOf(viewSection(row("| RDS | 관계형 |", 5), 0, edition(passages), "ko"))
    expect(seen).toContain("이름     │ 종류\n─────────┼───────\nRDS      │ 관계형\nDynamoDB │ 키-값")
    expect(seen).toContain("**부록**\n\n더 읽을 것")
    expect(seen).not.toContain("남")
    expect(seen).toContain("5–9행")
  })

  it("pages a long section and keeps to its last page when the section got shorter", () => {
    const long = Array.from({ length: 12 }, (_, at) =>
      passage(`${at}번째 문단이에요. `.repeat(40), root, { lines: [at + 1, at + 1] }),
    )
    const [first] = long
    if (first === undefined) throw new Error("no passage")
    expect(textsOf(viewSection(first, 0, edition(long), "ko"))).toMatch(/1\/\d쪽/)
    expect(textsOf(viewSection(first, 99, edition(long), "ko"))).toMatch(/(\d)\/\1쪽/)
  })
})

describe("viewWhy", () => {
  it("fits four sides with all there is to say about many long words", () => {
    const evidence = Array.from({ length: 20 }, (_, at) => ({
      word: `${at}_`.repeat(60),
      via: "sound" as const,
      where: ["heading", "term", "body"] as const,
      rarity: 0.5,
    }))
    const hits = [1, 2, 3, 4].map((at) => ({ ...hit(passage(`글 ${at}`, [`${at}_`.repeat(90)])), evidence }))
    const sides = hits.map((each, at) => ({ name: `${at}`, hit: each }))
    expectWithinLimits(viewWhy(show({ ...found("글", ...hits), sides }), "en"))
  })

  it("says so where the search no longer tells", () => {
    const of = passage("글")
    const shown = show(found("글", hit(of)))
    const view = viewWhy({ ...shown, hits: [{ name: "", passage: of, hit: undefined }] }, "ko")
    expect(textsOf(view)).toContain("다시 찾을 수 없어요")
  })
})
