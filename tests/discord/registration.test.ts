import type { REST } from "discord.js"
import { pino } from "pino"
import { describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { fingerprint, registerCommands } from "../../src/discord/registration.ts"

const definitions = commands.map(({ definition }) => definition)
const log = pino({ level: "silent" })

/** As Discord sends a command back: ids and defaults filled in, keys in another order, what is false left out. */
function asHeld(held: readonly object[]): readonly object[] {
  return held.map((each, at) => {
    const filled = {
      id: `${at}`,
      application_id: "1",
      version: "7",
      nsfw: false,
      default_member_permissions: null,
      dm_permission: true,
      name_localized: "x",
      ...each,
    }
    return Object.fromEntries(Object.entries(filled).reverse())
  })
}

function fakeRest(held: unknown) {
  const written: unknown[] = []
  const put = (_: string, { body }: { readonly body: unknown }) => Promise.resolve(written.push(body))
  return { rest: { get: () => Promise.resolve(held), put } as unknown as REST, written }
}

describe("registerCommands", () => {
  it("writes nothing when Discord holds the same commands, in any order and with its own fields", async () => {
    const { rest, written } = fakeRest(asHeld(definitions))
    expect(await registerCommands(rest, "1", definitions, log)).toBe(false)
    expect(written).toEqual([])
  })

  it.each([
    ["there are none", []],
    ["one was renamed", asHeld(definitions).map((each) => ({ ...each, name: "old" }))],
    [
      "a translation changed",
      asHeld(definitions).map((each) => ({ ...each, name_localizations: { ko: "물음" } })),
    ],
    ["one is too many", [...asHeld(definitions), ...asHeld([{ name: "gone", description: "x" }])]],
  ])("writes all of them when %s", async (_, held) => {
    const { rest, written } = fakeRest(held)
    expect(await registerCommands(rest, "1", definitions, log)).toBe(true)
    expect(written).toEqual([definitions])
  })
})

describe("fingerprint", () => {
  it("tells options in another order apart: people see the order", () => {
    const [a, b] = [
      { name: "a", type: 3 },
      { name: "b", type: 3 },
    ]
    expect(fingerprint([{ name: "x", options: [a, b] }])).not.toBe(
      fingerprint([{ name: "x", options: [b, a] }]),
    )
  })

  it("tells an option's required, limits and choices apart", () => {
    const print = (option: object) =>
      fingerprint([{ name: "x", options: [{ name: "a", type: 3, ...option }] }])
    const prints = [
      {},
      { required: true },
      { max_length: 5 },
      { choices: [{ name: "a", value: "a" }] },
      { autocomplete: true },
    ].map(print)
    expect(new Set(prints).size).toBe(prints.length)
    expect(print({ required: false })).toBe(print({}))
  })
})

describe("every command", () => {
  it.each(commands.map(({ definition }) => [definition.name, definition] as const))(
    "/%s is offered in Korean and English, in servers it is installed to",
    (_, definition) => {
      const named = [definition, ...(definition.options ?? [])]
      for (const each of named) {
        expect(each.name).toMatch(/^[-_a-z0-9]{1,32}$/)
        expect(each.name_localizations?.ko).toMatch(/^[-_\p{L}\p{N}]{1,32}$/u)
        expect(each.description.length).toBeLessThanOrEqual(100)
        expect(each.description_localizations?.ko?.length).toSatisfy(
          (length: number) => length > 0 && length <= 100,
        )
      }
      // Left out, Discord fills in defaults, and every start would write the commands again.
      expect(definition.contexts).toBeDefined()
      expect(definition.integration_types).toBeDefined()
    },
  )
})
