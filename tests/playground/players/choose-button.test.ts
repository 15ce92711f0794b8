import type { APIMessage } from "discord-api-types/v10"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chooseButton, findChoices } from "../../../src/playground/players/choose-button.ts"

const message = (...buttons: { id: string; style?: number; disabled?: boolean }[]) =>
  ({
    components: [
      {
        type: 1,
        components: buttons.map(({ id, style = 2, disabled = false }) => ({
          type: 2,
          style,
          custom_id: id,
          disabled,
        })),
      },
    ],
  }) as unknown as APIMessage

describe("findChoices", () => {
  it("takes buttons that differ in the number at their end for answers", () => {
    const found = findChoices(message({ id: "pick:7:0" }, { id: "pick:7:1" }, { id: "stop:7" }))
    expect(found).toEqual(["pick:7:0", "pick:7:1"])
  })

  it("takes the only blue or green button for an invitation", () => {
    expect(findChoices(message({ id: "join:7", style: 3 }, { id: "start:7" }))).toEqual(["join:7"])
    expect(findChoices(message({ id: "join:7", style: 1 }, { id: "start:7" }))).toEqual(["join:7"])
    expect(findChoices(message({ id: "join:7", style: 3 }, { id: "start:7", style: 1 }))).toEqual([])
  })

  it("leaves other buttons, and disabled ones, to people", () => {
    expect(findChoices(message({ id: "next" }, { id: "back" }))).toEqual([])
    expect(findChoices(message({ id: "pick:0", disabled: true }, { id: "pick:1" }))).toEqual([])
    expect(findChoices(message())).toEqual([])
  })
})

describe("chooseButton", () => {
  const choices = ["a:0", "a:1", "a:2"]
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

  it("presses the right one in exactly the share of the skill", () => {
    fc.assert(
      fc.property(share, share, share, fc.constantFrom(...choices), (skill, chance, guess, right) => {
        expect(chooseButton(choices, right, skill, chance, guess) === right).toBe(chance < skill)
      }),
    )
  })

  it("guesses among all where nobody knows", () => {
    fc.assert(
      fc.property(share, share, (chance, guess) => {
        expect(chooseButton(choices, undefined, 1, chance, guess)).toBe(choices[Math.floor(guess * 3)])
      }),
    )
  })

  it("accepts an invitation whoever is right", () => {
    expect(chooseButton(["join:7"], "a:1", 0, 0.9, 0.9)).toBe("join:7")
    expect(chooseButton([], undefined, 1, 0, 0)).toBeUndefined()
  })
})
