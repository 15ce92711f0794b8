import { DiscordAPIError, HTTPError } from "discord.js"
import { pino } from "pino"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { z } from "zod"
import { type Command, onButton } from "../../src/discord/command.ts"
import { defineCustomId } from "../../src/discord/custom-id.ts"
import { reply, update } from "../../src/discord/respond.ts"
import { createRouter } from "../../src/discord/router.ts"
import { textView } from "../../src/discord/views/message-view.ts"
import { fakeInteraction } from "./fake-interaction.ts"
import { edition, fakeLibrary } from "./fake-library.ts"
import { notesOnly } from "./fake-services.ts"

const buttonId = defineCustomId("test", { word: z.string() })

function setUp(run: Command["run"], more: Partial<Command> = {}) {
  const logged: Record<string, unknown>[] = []
  const log = pino({ level: "debug" }, { write: (line: string) => logged.push(JSON.parse(line)) })
  const definition = { name: "test", description: "test" }
  const services = notesOnly(fakeLibrary(edition([])), log)
  const router = createRouter({ commands: [{ definition, run, ...more }], services })
  return { router, logged }
}

function apiError(code: number, status: number): DiscordAPIError {
  return new DiscordAPIError(
    { code, message: "refused" },
    code,
    status,
    "POST",
    "/interactions/1/token/callback",
    {},
  )
}

const never = () => Promise.withResolvers<void>().promise

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe("the router", () => {
  it("passes a command to its handler, which answers directly", async () => {
    const { router } = setUp((interaction) => reply(interaction, textView("답"), "public"))
    const { interaction, sent } = fakeInteraction()
    await router.handleInteraction(interaction)
    expect(sent).toMatchObject([
      { verb: "reply", text: "답", isPrivate: false, payload: { allowedMentions: { parse: [] } } },
    ])
  })

  it("passes a press to the route of its prefix, with the fields of its id", async () => {
    const routes = [onButton(buttonId, (interaction, { word }) => update(interaction, textView(word)))]
    const { router } = setUp(never, { routes })
    const { interaction, sent } = fakeInteraction({
      kind: "button",
      customId: buttonId.write({ word: "a:b%" }),
    })
    await router.handleInteraction(interaction)
    expect(sent).toMatchObject([{ verb: "update", text: "a:b%" }])
  })

  it.each(["gone:1", "test", "test:1:2", ""])(
    "answers a press with an id it cannot read: %j",
    async (customId) => {
      const { router } = setUp(never, { routes: [onButton(buttonId, never)] })
      const { interaction, sent } = fakeInteraction({ kind: "button", customId })
      await router.handleInteraction(interaction)
      expect(sent).toMatchObject([
        { verb: "reply", isPrivate: true, text: expect.stringContaining("더 이상 쓸 수 없어요") },
      ])
    },
  )

  it("refuses two routes with one prefix", () => {
    const routes = [onButton(buttonId, never), onButton(buttonId, never)]
    expect(() => setUp(never, { routes })).toThrow("two routes have the custom id prefix test")
  })

  it("apologises for a failed handler privately, in the person's language, with an id that the log has too", async () => {
    const { router, logged } = setUp(() => Promise.reject(new Error("disk on fire")))
    const { interaction, sent } = fakeInteraction({ locale: "en-US" })
    await router.handleInteraction(interaction)
    const errorId = /`(\w{8})`/.exec(sent[0]?.text ?? "")?.[1]
    expect(sent).toMatchObject([{ verb: "reply", isPrivate: true, text: expect.stringContaining("Sorry") }])
    expect(sent[0]?.text).not.toContain("disk on fire")
    expect(logged).toMatchObject([{ errorId, err: { message: "disk on fire" } }])
  })

  it("catches a handler that throws before it returns a promise", async () => {
    const { router } = setUp(() => {
      throw new Error("at once")
    })
    const { interaction, sent } = fakeInteraction()
    await router.handleInteraction(interaction)
    expect(sent).toHaveLength(1)
  })

  it("acknowledges within three seconds while the handler hangs, and then gives it up", async () => {
    const { router, logged } = setUp(never)
    const { interaction, sent } = fakeInteraction()
    const done = router.handleInteraction(interaction)
    await vi.advanceTimersByTimeAsync(2_500)
    expect(sent).toMatchObject([{ verb: "deferReply", isPrivate: true }])
    await vi.advanceTimersByTimeAsync(20_000)
    await done
    expect(sent[1]).toMatchObject({ verb: "editReply", text: expect.stringContaining("오래 걸려서") })
    expect(logged).toMatchObject([{ err: { type: "HandlerTooSlow" } }])
  })

  it("shows a slow handler's answer through the acknowledgement", async () => {
    const { router } = setUp(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 4_000))
      await reply(interaction, textView("늦은 답"), "public")
    })
    const { interaction, sent } = fakeInteraction()
    const done = router.handleInteraction(interaction)
    await vi.advanceTimersByTimeAsync(5_000)
    await done
    expect(sent.map(({ verb, text }) => [verb, text])).toEqual([
      ["deferReply", ""],
      ["editReply", "늦은 답"],
    ])
  })

  it("drops what a handler sends after it was given up", async () => {
    const { router } = setUp(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 60_000))
      await reply(interaction, textView("zu spät"), "public")
    })
    const { interaction, sent } = fakeInteraction()
    const done = router.handleInteraction(interaction)
    await vi.advanceTimersByTimeAsync(90_000)
    await done
    expect(sent.map(({ text }) => text)).not.toContain("zu spät")
  })

  it("waits for its own acknowledgement that is on its way before it answers", async () => {
    const answered: string[] = []
    const { router } = setUp(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      await reply(interaction, textView("답"), "public")
    })
    const { interaction } = fakeInteraction({
      onSend: async (verb) => {
        if (verb === "deferReply") await new Promise((resolve) => setTimeout(resolve, 500))
        answered.push(verb)
      },
    })
    const done = router.handleInteraction(interaction)
    await vi.advanceTimersByTimeAsync(4_000)
    await done
    expect(answered).toEqual(["deferReply", "editReply"])
  })

  it("does not answer an expired interaction again (10062), but logs how old it was", async () => {
    const { router, logged } = setUp((interaction) => reply(interaction, textView("답"), "public"))
    const { interaction, sent } = fakeInteraction({
      onSend: () => {
        throw apiError(10062, 404)
      },
    })
    await router.handleInteraction(interaction)
    expect(sent).toEqual([])
    expect(logged).toMatchObject([{ level: 40, ageMs: expect.any(Number) }])
  })

  it.each([
    ["an acknowledgement that Discord already has (40060)", apiError(40060, 400)],
    ["a request that timed out", Object.assign(new Error("aborted"), { name: "AbortError" })],
    [
      "a socket that closed before the answer came",
      Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }),
    ],
  ])("edits instead of answering twice after %s", async (_, error) => {
    const { router } = setUp((interaction) => reply(interaction, textView("답"), "public"))
    const { interaction, sent } = fakeInteraction({
      onSend: (verb) => {
        if (verb === "reply") throw error
      },
    })
    await router.handleInteraction(interaction)
    expect(sent).toMatchObject([{ verb: "editMessage", text: "답" }])
  })

  it("stops where the edit of a maybe delivered answer fails too", async () => {
    const { router, logged } = setUp((interaction) => reply(interaction, textView("답"), "public"))
    const { interaction, sent } = fakeInteraction({
      onSend: (verb) => {
        throw apiError(verb === "reply" ? 40060 : 10015, 404)
      },
    })
    await router.handleInteraction(interaction)
    expect(sent).toEqual([])
    expect(logged).toMatchObject([{ level: 40, err: { code: 40060 } }])
  })

  it("apologises after a server error of Discord's, and only logs when that fails as well", async () => {
    const { router, logged } = setUp((interaction) => reply(interaction, textView("답"), "public"))
    const { interaction } = fakeInteraction({
      onSend: () => {
        throw new HTTPError(503, "Service Unavailable", "POST", "/", {})
      },
    })
    await router.handleInteraction(interaction)
    expect(logged.map(({ msg }) => msg)).toEqual([
      "an interaction failed",
      "the apology could not be delivered either",
    ])
  })

  it("asks a hasty person to slow down, and nobody else", async () => {
    const { router } = setUp((interaction) => reply(interaction, textView("답"), "public"))
    const texts: (string | undefined)[] = []
    for (const userId of [..."1111112"]) {
      const { interaction, sent } = fakeInteraction({ userId })
      await router.handleInteraction(interaction)
      texts.push(sent[0]?.text)
    }
    expect(texts).toEqual(["답", "답", "답", "답", "답", expect.stringMatching(/천천히.*<t:\d+:R>/), "답"])
  })

  it("never stops a keen player: ten presses in a second, as soon as each question is there", async () => {
    const routes = [onButton(buttonId, (interaction) => reply(interaction, textView("답했어요"), "private"))]
    const { router } = setUp(never, { routes })
    // Everybody has answered within a second, the answer is shown for eight, and the next question comes.
    for (let question = 0; question < 10; question += 1) {
      for (let press = 0; press < 10; press += 1) {
        const { interaction, sent } = fakeInteraction({ kind: "button", customId: "test:choice" })
        await router.handleInteraction(interaction)
        expect(sent).toMatchObject([{ text: "답했어요" }])
        vi.advanceTimersByTime(100)
      }
      vi.advanceTimersByTime(8_000)
    }
  })

  it("answers a failing completion with no choices", async () => {
    const complete = () => {
      throw new Error("no index")
    }
    const { router, logged } = setUp(never, { complete })
    const { interaction, sent } = fakeInteraction({ kind: "autocomplete" })
    await router.handleInteraction(interaction)
    expect(sent).toMatchObject([{ verb: "respond", payload: { flags: 0 } }])
    expect(logged).toMatchObject([{ msg: "a completion failed" }])
  })

  it("shows at most 25 completions", async () => {
    const complete = () => Array.from({ length: 40 }, (_, at) => ({ name: `${at}`, value: `${at}` }))
    const { router } = setUp(never, { complete })
    const { interaction, sent } = fakeInteraction({ kind: "autocomplete" })
    await router.handleInteraction(interaction)
    expect(sent).toMatchObject([{ payload: { flags: 25 } }])
  })

  it("finishes running work before it is drained, and turns new work away", async () => {
    const { router } = setUp(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      await reply(interaction, textView("답"), "public")
    })
    const first = fakeInteraction()
    const second = fakeInteraction()
    void router.handleInteraction(first.interaction)
    const drained = router.drain(5_000)
    await router.handleInteraction(second.interaction)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await drained).toBe(true)
    expect([first.sent[0]?.text, second.sent[0]?.text]).toEqual([
      "답",
      expect.stringContaining("다시 시작하고"),
    ])
  })

  it("does not wait for hanging work beyond the deadline", async () => {
    const { router } = setUp(never)
    void router.handleInteraction(fakeInteraction().interaction)
    const drained = router.drain(5_000)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await drained).toBe(false)
  })
})
