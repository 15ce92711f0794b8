import { afterAll, beforeAll, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startCheckedDiscord } from "./start-checked-discord.ts"

let discord: LocalDiscord
let now = Date.now()

beforeAll(async () => {
  discord = await startCheckedDiscord({ clock: { now: () => now, after: () => () => undefined } })
})
afterAll(() => discord.close())

async function post(body: object): Promise<{ readonly id: string; readonly content: string }> {
  const response = await fetch(`${discord.apiBase}/v10/channels/${discord.channels[0]?.id}/messages`, {
    method: "POST",
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  return (await response.json()) as { id: string; content: string }
}

it("answers an enforced nonce with the message that is there, for some minutes and while it is there", async () => {
  const first = await post({ content: "one", nonce: "7", enforce_nonce: true })
  expect(await post({ content: "two", nonce: 7, enforce_nonce: true })).toMatchObject({
    id: first.id,
    content: "one",
  })
  const free = await post({ content: "three", nonce: "7" })
  expect(free.id).not.toBe(first.id)
  expect((await post({ content: "four", nonce: "8", enforce_nonce: true })).content).toBe("four")

  discord.deleteMessage(first.id)
  discord.deleteMessage(free.id)
  const again = await post({ content: "five", nonce: "7", enforce_nonce: true })
  expect(again.content).toBe("five")

  now += 10 * 60_000
  expect((await post({ content: "six", nonce: "7", enforce_nonce: true })).content).toBe("six")
  expect(discord.messages("minsu", "공부방")).toHaveLength(3)
})
