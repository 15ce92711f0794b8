import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  type Block,
  codeRun,
  line,
  type Run,
  type Style,
  textRun,
} from "../../../src/discord/markdown/blocks.ts"
import {
  escapeText,
  unescapeText,
  writeBlocks,
  writeRuns,
} from "../../../src/discord/markdown/write-blocks.ts"
import { readAsDiscord, textOfBlocks } from "./read-as-discord.ts"

const marks = [
  "*",
  "**",
  "_",
  "__",
  "~",
  "~~",
  "`",
  "``",
  "```",
  "|",
  "||",
  "\\",
  "<",
  ">",
  "[",
  "]",
  "(",
  ")",
  "#",
  "-",
  "1.",
  "@",
  ":",
  " ",
  "가",
  "a",
  "나다",
  "EC2",
  "everyone",
  "123456789012345678",
]
const hostileText = fc
  .array(fc.constantFrom(...marks), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(""))
const styles = fc.subarray<Style>(["bold", "italic", "underline", "strike"])
const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(hostileText, styles).map(([text, each]) => textRun(text, ...each)) },
  { weight: 1, arbitrary: hostileText.map(codeRun) },
  {
    weight: 1,
    arbitrary: hostileText.map(
      (text): Run => ({ text, styles: [], as: { type: "link", url: "https://example.com/a" } }),
    ),
  },
)

describe("writeBlocks", () => {
  it("shows any runs in any styles as they are meant, by Discord's own rules", () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 6 }), (runs) => {
        const blocks: Block[] = [line(runs)]
        const seen = readAsDiscord(writeBlocks(blocks))
        expect(seen.text).toBe(textOfBlocks(blocks))
        expect(
          [...seen.types].filter((type) =>
            /user|role|channel|everyone|here|time|slash|spoiler|emoji|heading|blockQuote|subtext/i.test(type),
          ),
        ).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  })

  it("keeps two styles apart where their marks would touch", () => {
    const written = writeRuns([textRun("a", "bold"), textRun("b", "italic")])
    expect(readAsDiscord(written)).toEqual({ text: "ab", types: new Set(["strong", "em", "text"]) })
  })

  it("lets no code leave its fence", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (lines) => {
        const blocks: Block[] = [{ type: "fence", language: "ts", lines }, line([textRun("끝")])]
        expect(readAsDiscord(writeBlocks(blocks)).text).toBe(textOfBlocks(blocks))
      }),
    )
  })

  it("neutralises mentions of everyone, here, people, roles and channels, also inside code", () => {
    const written = writeBlocks([
      line([textRun("@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>")]),
      line([codeRun("@everyone")]),
    ])
    expect(written).not.toMatch(/@(everyone|here)/)
    expect([...readAsDiscord(written).types].sort()).toEqual(["br", "inlineCode", "text"])
  })
})

describe("escapeText", () => {
  it("is undone by unescapeText, but for white space", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unescapeText(escapeText(text))).toBe(text.replace(/\s+/g, " ").trim())
      }),
    )
  })
})
