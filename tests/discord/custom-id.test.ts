import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  countField,
  defineCustomId,
  listField,
  snowflakeField,
  textField,
} from "../../src/discord/custom-id.ts"

const id = defineCustomId("answer", {
  asker: snowflakeField,
  at: countField,
  passages: listField,
  word: textField,
})

describe("a custom id", () => {
  it("reads back what was written", () => {
    const values = fc.record({
      asker: fc.bigInt({ min: 10n ** 16n, max: 2n ** 63n }).map(String),
      at: fc.integer({ min: 0, max: 9999 }),
      passages: fc.array(fc.stringMatching(/^[\w-]{8}$/), { minLength: 1, maxLength: 4 }),
      word: fc.string({ unit: fc.constantFrom(":", "%", "3", "A", "가", "5"), minLength: 1, maxLength: 8 }),
    })
    fc.assert(
      fc.property(values, (each) => {
        expect(id.read(id.write(each))).toEqual(each)
      }),
    )
  })

  it("never reads what anybody may have made up into values that do not fit", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("answer", ":", "1", "-", ",", "%", "z", "가"), maxLength: 12 }),
        (customId) => {
          const values = id.read(customId)
          if (values !== undefined) expect(id.read(id.write(values))).toEqual(values)
        },
      ),
    )
  })

  it.each(["answer", "answer:1:2:3", "answer:1:x:a:b", "answer:1:1::b", "answer:!:1:a:b", "other:1:1:a:b"])(
    "does not read %j",
    (customId) => {
      expect(id.read(customId)).toBeUndefined()
    },
  )

  it("refuses to grow above 100 characters", () => {
    const values = { asker: "1", at: 1, passages: ["a".repeat(60)], word: "가".repeat(40) }
    expect(() => id.write(values)).toThrow("custom id of answer has 112 characters, at most 100 are allowed")
  })

  it("refuses a prefix that is not kebab-case", () => {
    expect(() => defineCustomId("Ask:it", {})).toThrow(RangeError)
  })
})
