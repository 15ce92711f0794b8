import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { emphasiseMatched } from "../../../src/discord/markdown/emphasise.ts"
import { paginate } from "../../../src/discord/markdown/paginate.ts"
import { readNoteMarkdown } from "../../../src/discord/markdown/read-note.ts"
import { noteText } from "./note-text.ts"
import { readAsDiscord, textOfBlocks } from "./read-as-discord.ts"

const refused = /^(user|role|channel|everyone|here|timestamp|slashCommand|guildNavigation|emoji|spoiler|url)$/

describe("paginate", () => {
  it("keeps every page of any note within the limit, whole and free of mentions, and loses nothing", () => {
    fc.assert(
      fc.property(
        noteText,
        fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 }),
        fc.integer({ min: 200, max: 900 }),
        (note, matched, max) => {
          const blocks = emphasiseMatched(readNoteMarkdown(note), matched)
          const pages = paginate(blocks, max)
          const seen = pages.map(readAsDiscord)
          for (const page of pages) expect(page.length).toBeLessThanOrEqual(max)
          expect(seen.flatMap(({ types }) => [...types]).filter((type) => refused.test(type))).toEqual([])
          expect(seen.map(({ text }) => text).join("")).toBe(textOfBlocks(blocks))
        },
      ),
      { numRuns: 800 },
    )
  })

  it("cuts long lines after a sentence", () => {
    const sentence = "볼륨은 한 가용 영역에 있어요. "
    const pages = paginate(readNoteMarkdown(sentence.repeat(40)), 300)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toMatch(/있어요\.$/)
  })

  it("cuts after the one sign for which there is room, where no sentence ends", () => {
    const note = [
      "> [!tip] EBS `` EBS EBS ![[그림.png]] ![[그림.png]]",
      "> [!tip] <@123456789012345678>",
      "| https://example.com/x_y*z | %%숨김%% |",
      "| --- | --- |",
      "| ~~취소~~ | ~~취소~~ |",
      "| @everyone | ![[그림.png]] |",
      "| <t:1:R> | EBS |",
      "| EBS | EBS |",
      "| \u202e | `` |",
    ]
    for (const page of paginate(readNoteMarkdown(note.join("\n")), 217))
      expect(page.length).toBeLessThanOrEqual(217)
  })

  it("closes and reopens a fence that does not fit a page", () => {
    const code = `\`\`\`sh\n${"aws s3 ls --recursive\n".repeat(30)}\`\`\``
    const pages = paginate(readNoteMarkdown(code), 300)
    for (const page of pages) expect(page).toMatch(/^```sh\n[^`]+\n```$/)
  })

  it("leaves out a table and a fence with nothing in them", () => {
    const pages = paginate(readNoteMarkdown("| &nbsp; |\n| --- |\n| </b> |\n| ^x |\n\n끝\n\n```\n\n```"), 200)
    expect(pages).toEqual(["끝"])
  })

  it("never splits an emoji or another character of two halves", () => {
    for (const page of paginate(readNoteMarkdown("🦊".repeat(500)), 201)) {
      expect(page.isWellFormed()).toBe(true)
    }
  })
})
