import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compactText, normalizeText } from "../../../src/search/analysis/normalize-text.ts"

describe("normalizeText", () => {
  it.each([
    ["ＥＣ２", "ec2"],
    ["스냅샷".normalize("NFD"), "스냅샷"],
    ["ﬁle", "file"],
    ["zero\u200Bwidth", "zerowidth"],
    ["ㄷㅊ2", "ㄷㅊ2"],
    ["①", "1"],
  ])("writes %s as %s", (text, normalised) => {
    expect(normalizeText(text)).toBe(normalised)
  })

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normalizeText(text)
        expect(normalizeText(once)).toBe(once)
      }),
    )
  })
})

describe("compactText", () => {
  it.each([
    ["로드 밸런싱", "로드밸런싱"],
    ["S3-Glacier", "s3glacier"],
    ["C++", "c++"],
    ["Amazon EC2 (서버)", "amazonec2서버"],
  ])("takes %s and %s for one name", (text, compact) => {
    expect(compactText(text)).toBe(compact)
  })
})
