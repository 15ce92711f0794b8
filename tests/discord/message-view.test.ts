import fc from "fast-check"
import { expect, it } from "vitest"
import { literal } from "../../src/discord/views/message-view.ts"

it("writes no text longer than its room, however much of it must be escaped and wherever that stands", () => {
  const text = fc.string({
    unit: fc.constantFrom("*", "a", "가", "🦊", "👩‍👩‍👧", " ", "_", "@everyone"),
    maxLength: 300,
  })
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 200 }), (plain, room) => {
      const written = literal(plain, room)
      expect(written.length).toBeLessThanOrEqual(room)
      expect(written.isWellFormed()).toBe(true)
    }),
  )
  expect(literal("*".repeat(30) + "a".repeat(70), 60).length).toBeLessThanOrEqual(60)
})
