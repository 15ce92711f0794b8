import { readFile } from "node:fs/promises"
import { Hono } from "hono"
import { streamSSE } from "hono/streaming"
import { LRUCache } from "lru-cache"
import type { z } from "zod"
import type { Exchange } from "../exchange.ts"
import type { LocalDiscord } from "../local-discord.ts"
import { usualThinkingMs } from "../players/playing-style.ts"
import type { Happening } from "../world/happenings.ts"
import { findChannel, findPerson, type StoredMessage, type World } from "../world/world.ts"
import { strike } from "./fault-forms.ts"
import { guardOrigin } from "./guard-origin.ts"
import { pageForms } from "./page-forms.ts"
import { showMessage } from "./show-message.ts"

type Discord = Omit<LocalDiscord, "close">

const fileTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
}
const heartbeatMs = 15_000
const shownRequests = 50

/** The page for people: its files, a small JSON API, and a stream of what happens. */
export function createPageRoutes(world: World, discord: () => Discord, host: string): Hono {
  const routes = new Hono()
  /** Exchanges that opened a form, until it is sent. */
  const forms = new LRUCache<string, Exchange>({ max: 200 })

  routes.use("/", guardOrigin(host))
  routes.use("/page/*", guardOrigin(host))
  routes.get("/", async (c) =>
    c.body(await readPageFile("index.html"), 200, { "content-type": fileTypes["html"] ?? "" }),
  )
  routes.get("/page/:file{[a-z-]+\\.(js|css|svg)}", async (c) => {
    const file = c.req.param("file")
    const type = fileTypes[file.split(".").at(-1) ?? ""]
    try {
      return c.body(await readPageFile(file), 200, { "content-type": type ?? "application/octet-stream" })
    } catch {
      return c.notFound()
    }
  })

  routes.get("/page/world", (c) => c.json(describeWorld(world, discord())))
  routes.get("/page/messages", (c) => {
    const person = findPerson(world, c.req.query("person") ?? "")
    const channel = findChannel(world, c.req.query("channel") ?? "")
    return c.json([...channel.messages.values()].filter((one) => isShownTo(one, person.id)).map(showMessage))
  })
  routes.get("/page/requests", (c) =>
    c.json(
      discord()
        .requests.slice(-shownRequests)
        .map(({ method, path, status, answer, at }) => ({
          method,
          path: hideTokens(path),
          status,
          at,
          code: readCode(answer),
        })),
    ),
  )
  routes.get("/page/events", (c) => {
    const person = findPerson(world, c.req.query("person") ?? "")
    return streamSSE(c, async (stream) => {
      const closed = Promise.withResolvers<void>()
      const send = (data: unknown) => void stream.writeSSE({ data: JSON.stringify(data) })
      const stop = world.happenings.listen((happening) => {
        const event = toPageEvent(happening, person.id)
        if (event !== undefined) send(event)
      })
      const beat = setInterval(() => send({ type: "beat" }), heartbeatMs)
      stream.onAbort(() => {
        clearInterval(beat)
        stop()
        closed.resolve()
      })
      send({ type: "beat" })
      await closed.promise
    })
  })

  function act<Name extends keyof typeof pageForms>(
    name: Name,
    action: (form: z.output<(typeof pageForms)[Name]>) => Promise<Exchange | undefined>,
  ): void {
    routes.post(`/page/${name}`, async (c) => {
      const read = pageForms[name].safeParse(await c.req.json().catch(() => undefined))
      if (!read.success) return c.json({ error: `unusable request: ${read.error.issues[0]?.message}` }, 400)
      try {
        const exchange = await action(read.data as z.output<(typeof pageForms)[Name]>)
        if (exchange?.modal !== undefined) forms.set(exchange.id, exchange)
        return c.json(exchange === undefined ? {} : describeExchange(exchange))
      } catch (error) {
        return c.json({ error: error instanceof Error ? error.message : String(error) }, 422)
      }
    })
  }

  act("run", (form) => discord().runCommand(form.person, form.channel, form.command, form.options))
  act("complete", (form) =>
    discord().autocomplete(form.person, form.channel, form.command, form.option, form.text, form.options),
  )
  act("press", (form) => discord().press(form.person, form.message, form.customId))
  act("select", (form) => discord().select(form.person, form.message, form.customId, form.values))
  act("submit", async ({ person, exchange, fields }) => {
    const opened = forms.get(exchange)
    if (opened === undefined) throw new Error("this form was sent already or is too old")
    return discord().submitModal(person, opened, fields)
  })
  act("say", async ({ person, channel, text }) => {
    // Nobody waits for a reply: it arrives with the stream like everything else.
    discord()
      .say(person, channel, text)
      .catch(() => undefined)
    return undefined
  })
  /** What needs no answer: the news of it comes with the stream. */
  function change<Name extends keyof typeof pageForms>(
    name: Name,
    action: (form: z.output<(typeof pageForms)[Name]>) => void,
  ): void {
    act(name, async (form) => {
      action(form)
      return undefined
    })
  }

  change("locale", ({ person, locale }) => discord().setLocale(person, locale))
  change("server", ({ locale }) => discord().setGuildLocale(locale))
  change("moderator", ({ person, isModerator }) => discord().setModerator(person, isModerator))
  change("play", ({ person, skill }) =>
    discord().setPlaying(person, skill === null ? undefined : { skill, thinkingMs: usualThinkingMs }),
  )
  change("right", ({ channel, right, isAllowed }) =>
    isAllowed ? discord().allow(channel, right) : discord().forbid(channel, right),
  )
  change("channel", ({ name }) => void discord().addChannel(name))
  change("fault", (form) => strike(discord(), form))
  return routes
}

function readPageFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(new URL(`./browser/${name}`, import.meta.url)) as Promise<Uint8Array<ArrayBuffer>>
}

function describeWorld(world: World, discord: Discord) {
  return {
    guild: world.guild,
    bot: world.bot,
    channels: discord.channels.map(({ id, name }) => ({
      id,
      name,
      forbidden: [...(world.channels.get(id)?.forbidden ?? [])],
    })),
    people: discord.people.map((person) => ({
      ...person,
      directChannelId: discord.directChannel(person.id),
      commandIds: discord.commands(person.id).map(({ id }) => id),
    })),
    commands: discord.commands(),
    isBotConnected: discord.isBotConnected(),
  }
}

/** A token in a log that is shown could be used by whoever reads it. */
function hideTokens(path: string): string {
  return path.replace(/^(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/, "$1…")
}

function readCode(answer: unknown): number | undefined {
  const code = typeof answer === "object" && answer !== null ? Reflect.get(answer, "code") : undefined
  return typeof code === "number" ? code : undefined
}

function describeExchange({ id, state, modal, choices }: Exchange) {
  return { id, state, modal, choices }
}

function isShownTo({ onlyFor }: StoredMessage, personId: string): boolean {
  return onlyFor === undefined || onlyFor === personId
}

function toPageEvent(happening: Happening, personId: string): unknown {
  switch (happening.type) {
    case "message-created":
    case "message-updated":
      if (!isShownTo(happening.message, personId)) return undefined
      return { type: happening.type, ...showMessage(happening.message) }
    case "message-deleted":
      if (!isShownTo(happening.message, personId)) return undefined
      return {
        type: happening.type,
        id: happening.message.content.id,
        channelId: happening.message.content.channel_id,
      }
    case "typing":
      return happening
    default:
      return { type: "world-changed" }
  }
}
