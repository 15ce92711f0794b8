import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { splitRuns } from "../../../src/search/analysis/split-runs.ts"

function words(text: string): string[] {
  return splitRuns(text).map(({ word }) => word)
}

describe("splitRuns", () => {
  it("parts scripts that are written as one word", () => {
    expect(words("S3버킷은 EC2가")).toEqual(["s3", "버킷은", "ec2", "가"])
  })

  it("knows a particle glued to a Latin word", () => {
    expect(splitRuns("EC2가 뭐야").map(({ isGlued }) => isGlued)).toEqual([false, true, false])
  })

  it("keeps numbers, C++ and C# whole", () => {
    expect(words("99.99% 1,000 C++ C#")).toEqual(["99.99", "1,000", "c++", "c#"])
  })

  it("says where each run stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { surface, start } of splitRuns(text)) {
          expect(text.slice(start, start + surface.length)).toBe(surface)
        }
      }),
    )
  })

  it("takes time in proportion to the text", () => {
    const text = "가나다abc".repeat(20_000)
    expect(splitRuns(text)).toHaveLength(40_000)
  })
})
