import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"

/** Talks to the API without a client in between, since the builders of discord.js refuse much themselves. */
describe("what Discord refuses", () => {
  let discord: LocalDiscord
  let now = Date.now()

  beforeAll(async () => {
    discord = await startLocalDiscord({
      clock: { now: () => now, after: () => () => undefined },
    })
    await call("PUT", `/applications/${discord.applicationId}/commands`, [
      { name: "go", description: "Goes" },
    ])
  })
  // Each case has a window of the rate limits for itself.
  beforeEach(() => {
    now += 10_000
  })
  afterAll(() => discord.close())

  async function call(method: string, path: string, body?: unknown) {
    const response = await fetch(`${discord.apiBase}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) }
  }
  const post = (message: unknown) => call("POST", `/channels/${discord.channels[0]?.id}/messages`, message)
  const text = (content: string) => ({ type: 10, content })
  const display = (...components: unknown[]) => post({ flags: 1 << 15, components })
  const button = (custom_id: string, more = {}) => ({ type: 2, style: 1, label: "x", custom_id, ...more })
  const row = (...components: unknown[]) => ({ type: 1, components })
  const register = (command: unknown) =>
    call("POST", `/applications/${discord.applicationId}/commands`, command)

  it.each([
    ["an empty message", {}, 50006, undefined],
    ["blank content", { content: "  \n" }, 50006, undefined],
    ["content of 2,001 characters", { content: "x".repeat(2_001) }, 50035, ["content"]],
    ["an unknown field", { content: "x", contents: "y" }, 50035, ["contents"]],
    ["eleven embeds", { embeds: Array.from({ length: 11 }, () => ({ title: "x" })) }, 50035, ["embeds"]],
    [
      "embeds of 6,001 characters in all",
      { embeds: [{ description: "x".repeat(3_000) }, { description: "x".repeat(3_001) }] },
      50035,
      ["embeds", "1"],
    ],
    ["an empty embed", { embeds: [{}] }, 50035, ["embeds", "0", "description"]],
    [
      "a link button without a url",
      { content: "x", components: [row({ type: 2, style: 5, label: "x" })] },
      50035,
      ["components", "0", "components", "0", "url"],
    ],
    [
      "a label of 81 characters",
      { content: "x", components: [row(button("a", { label: "x".repeat(81) }))] },
      50035,
      ["components", "0", "components", "0", "label"],
    ],
    [
      "two components of one custom_id",
      { content: "x", components: [row(button("a"), button("a"))] },
      50035,
      ["components", "0", "components", "1", "custom_id"],
    ],
    [
      "six buttons in a row",
      { content: "x", components: [row(..."abcdef".split("").map((id) => button(id)))] },
      50035,
      ["components", "0", "components"],
    ],
    [
      "six rows",
      { content: "x", components: [..."abcdef"].map((id) => row(button(id))) },
      50035,
      ["components"],
    ],
    ["a text display without the flag", { components: [text("x")] }, 50035, ["components", "0"]],
    [
      "a reply to an unknown message",
      { content: "x", message_reference: { message_id: "123456789012345678" } },
      50035,
      ["message_reference"],
    ],
  ])("is %s", async (_name, message, code, place) => {
    const { status, body } = await post(message)
    expect(status).toBe(400)
    expect(body.code).toBe(code)
    if (place === undefined) return
    const found = place.reduce((tree, key) => tree?.[key], body.errors)
    expect(found?._errors?.[0]).toEqual({ code: expect.any(String), message: expect.any(String) })
  })

  it("is a second message under a nonce of the last minutes: it answers with the first", async () => {
    const send = (content: string, nonce: string) => post({ content, nonce, enforce_nonce: true })
    const first = await send("one", "n1")
    expect((await send("two", "n1")).body).toMatchObject({ id: first.body.id, content: "one" })
    expect((await send("two", "n2")).body.id).not.toBe(first.body.id)
    now += 300_000
    expect((await send("three", "n1")).body).toMatchObject({ content: "three" })
  })

  it("is content beside Components V2, or more than they hold", async () => {
    const both = await post({ flags: 1 << 15, content: "x", components: [text("x")] })
    expect(both.body.errors.content._errors[0].code).toBe(
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    )
    const many = { type: 17, components: Array.from({ length: 40 }, () => text("x")) }
    expect((await display(many)).body.errors.components._errors[0].code).toBe(
      "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    )
    expect((await display(text("x".repeat(2_000)), text("x".repeat(2_001)))).status).toBe(400)
    expect((await display(text("x".repeat(2_000)), text("x".repeat(2_000)))).status).toBe(200)
    const section = { type: 9, components: [1, 2, 3, 4].map(String).map(text), accessory: button("a") }
    expect((await display(section)).status).toBe(400)
  })

  it("is taking the flag of Components V2 away, or turning it on over old content", async () => {
    const shown = await display(text("x"))
    const path = `/channels/${shown.body.channel_id}/messages/${shown.body.id}`
    expect((await call("PATCH", path, { flags: 0 })).body.code).toBe(50035)
    expect((await call("PATCH", path, { components: [text("y")] })).status).toBe(200)
    const plain = await post({ content: "x" })
    const plainPath = `/channels/${plain.body.channel_id}/messages/${plain.body.id}`
    const turned = { flags: 1 << 15, components: [text("y")] }
    expect((await call("PATCH", plainPath, turned)).body.code).toBe(50035)
    expect((await call("PATCH", plainPath, { ...turned, content: null })).status).toBe(200)
  })

  it.each([
    ["a name in capitals", { name: "Go", description: "x" }, ["name"]],
    ["a name with a blank", { name: "go there", description: "x" }, ["name"]],
    ["no description", { name: "go" }, ["description"]],
    ["an empty description", { name: "go", description: "" }, ["description"]],
    [
      "an unknown locale",
      { name: "go", description: "x", name_localizations: { kr: "가" } },
      ["name_localizations", "kr"],
    ],
    [
      "a required option after an optional one",
      {
        name: "go",
        description: "x",
        options: [
          { type: 3, name: "a", description: "x" },
          { type: 3, name: "b", description: "x", required: true },
        ],
      },
      ["options", "1", "required"],
    ],
    [
      "two options of one name",
      {
        name: "go",
        description: "x",
        options: [
          { type: 3, name: "a", description: "x" },
          { type: 3, name: "a", description: "x" },
        ],
      },
      ["options", "1", "name"],
    ],
  ])("is a command with %s", async (_name, command, place) => {
    const { status, body } = await register(command)
    expect([status, body.code]).toEqual([400, 50035])
    expect(place.reduce((tree, key) => tree?.[key], body.errors)?._errors).toHaveLength(1)
  })

  it("is a command of more than 8,000 characters", async () => {
    const options = Array.from({ length: 25 }, (_, index) => ({
      type: 3,
      name: `o${index}`,
      description: "x".repeat(100),
      choices: Array.from({ length: 3 }, (_choice, choice) => ({
        name: `${choice}${"x".repeat(90)}`,
        value: "x".repeat(90),
      })),
    }))
    const { body } = await register({ name: "big", description: "x", options })
    expect(body.errors._errors[0].code).toBe("APPLICATION_COMMAND_TOO_LARGE")
  })

  it("is the 101st command", async () => {
    const commands = Array.from({ length: 101 }, (_, index) => ({ name: `c${index}`, description: "x" }))
    const { body } = await call(
      "PUT",
      `/applications/${discord.applicationId}/guilds/${discord.guild.id}/commands`,
      commands,
    )
    expect(body.code).toBe(30032)
  })

  it("takes Korean names and keeps the id of a command that is sent again", async () => {
    const path = `/applications/${discord.applicationId}/guilds/${discord.guild.id}/commands`
    const first = await call("PUT", path, [{ name: "질문", description: "질문해요" }])
    const second = await call("PUT", path, [{ name: "질문", description: "물어봐요" }])
    expect(second.body[0].id).toBe(first.body[0].id)
    expect(second.body[0].version).not.toBe(first.body[0].version)
    const id = first.body[0].id
    expect((await call("PATCH", `${path}/${id}`, { description: "새로" })).body.description).toBe("새로")
    expect((await call("GET", `${path}/${id}`)).body.name).toBe("질문")
    expect((await call("DELETE", `${path}/${id}`)).status).toBe(204)
    expect((await call("GET", `${path}/${id}`)).body.code).toBe(10063)
  })

  it("is a stranger: no token, another version, an unknown route, body or id", async () => {
    const bare = await fetch(`${discord.apiBase}/v10/users/@me`)
    expect([bare.status, await bare.json()]).toEqual([401, { message: "401: Unauthorized", code: 0 }])
    expect((await fetch(`${discord.apiBase}/v9/users/@me`)).status).toBe(400)
    expect((await call("GET", "/nowhere")).body).toEqual({ message: "404: Not Found", code: 0 })
    expect((await call("GET", "/channels/1")).body.code).toBe(10003)
    expect((await call("GET", `/channels/${discord.channels[0]?.id}/messages/1`)).body.code).toBe(10008)
    expect((await call("POST", "/interactions/1/abc/callback", { type: 4 })).body.code).toBe(10062)
    expect((await call("POST", `/webhooks/${discord.applicationId}/abc`, { content: "x" })).body.code).toBe(
      50027,
    )
    const broken = await fetch(`${discord.apiBase}/v10/channels/${discord.channels[0]?.id}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
      body: "{",
    })
    expect(await broken.json()).toMatchObject({ code: 50109 })
  })

  it("is editing or deleting what another person wrote", async () => {
    void discord.say("minsu", "공부방", "제 글이에요")
    const mine = discord.messages("minsu", "공부방").at(-1)
    const path = `/channels/${mine?.channel_id}/messages/${mine?.id}`
    expect((await call("PATCH", path, { content: "x" })).body.code).toBe(50005)
    expect((await call("DELETE", path)).body.code).toBe(50013)
    expect((await call("GET", path)).body.content).toBe("")
  })
})
