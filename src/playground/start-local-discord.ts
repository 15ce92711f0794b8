import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import type { APIMessage } from "discord-api-types/v10"
import { createGateway } from "./gateway/gateway.ts"
import { createConversations } from "./interactions/conversations.ts"
import { createInteractionDesk } from "./interactions/interaction-desk.ts"
import { createPeopleActions } from "./interactions/people-actions.ts"
import type { LocalDiscord, LocalDiscordOptions, LoggedRequest } from "./local-discord.ts"
import { createPageRoutes } from "./page/page-routes.ts"
import { createAutoPlayers } from "./players/auto-players.ts"
import { createFaultPlan } from "./rest/fault-plan.ts"
import { createRateLimiter } from "./rest/rate-limiter.ts"
import { createRestApi } from "./rest/rest-api.ts"
import { systemClock } from "./world/clock.ts"
import { removeMessage } from "./world/messages.ts"
import { addChannel, createWorld, findChannel, findMessage, findPerson } from "./world/world.ts"

const defaultTiming = { acknowledgeMs: 3_000, tokenLifetimeMs: 900_000, replyMs: 3_000, heartbeatMs: 41_250 }
const defaultPeople = [
  { name: "minsu", displayName: "민수", locale: "ko" },
  { name: "jiwoo", displayName: "지우", locale: "ko" },
  { name: "emma", displayName: "Emma", locale: "en-US" },
]
const keptRequests = 1_000

/** Starts a Discord of one server on this machine. Rejects when the address cannot be listened on. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { host = "127.0.0.1", port = 0, clock = systemClock, guildLocale = "ko" } = options
  const timing = { ...defaultTiming, ...options.timing }
  const world = createWorld({
    clock,
    guildLocale,
    people: options.people ?? defaultPeople,
    channels: options.channels ?? ["공부방", "잡담"],
  })
  const requests: LoggedRequest[] = []
  const desk = createInteractionDesk(world, timing)
  const conversations = createConversations(world, timing)
  const gateway = createGateway(world, timing)
  const faults = createFaultPlan()
  const actions = createPeopleActions({ world, desk, gateway, conversations })
  const players = createAutoPlayers({
    world,
    press: actions.press,
    rightButton: options.rightButton ?? (() => undefined),
    random: options.random ?? Math.random,
  })
  const api = createRestApi({
    world,
    desk,
    faults,
    limiter: createRateLimiter(clock),
    note(request) {
      requests.push(request)
      if (requests.length > keptRequests) requests.shift()
    },
  })
  api.route(
    "/",
    createPageRoutes(world, () => discord, host),
  )
  const server = createAdaptorServer({ fetch: api.fetch })
  server.on("upgrade", (request, socket, head) => gateway.upgrade(request, socket, head))
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`port ${port} of ${host} is taken: set PORT to another one, or to 0 for a free one`)
          : error,
      ),
    )
    server.listen(port, host, () => resolve())
  })
  world.address = addressOf(host, server.address() as AddressInfo)

  const visibleTo = (personId: string, channel: string): readonly APIMessage[] =>
    [...findChannel(world, channel).messages.values()]
      .filter(({ onlyFor }) => onlyFor === undefined || onlyFor === personId)
      .map(({ content }) => content)

  const discord: LocalDiscord = {
    ...actions,
    apiBase: `${world.address}/api`,
    address: world.address,
    token: world.token,
    applicationId: world.bot.id,
    bot: world.bot,
    guild: world.guild,
    get channels() {
      return [...world.channels.values()]
        .filter(({ recipientId }) => recipientId === undefined)
        .map(({ id, name }) => ({ id, name }))
    },
    get people() {
      return [...world.people.values()].map(({ id, name, displayName, locale, isModerator }) => ({
        id,
        name,
        displayName,
        locale,
        isModerator,
        plays: players.styleOf(id),
      }))
    },
    requests,
    faults: {
      refuse: faults.refuse,
      delay: faults.delay,
      loseAnswer: faults.loseAnswer,
      dropGateway: gateway.drop,
      askToReconnect: gateway.askToReconnect,
      invalidateSession: gateway.invalidate,
      ignoreHeartbeats: () => gateway.setIgnoresHeartbeats(true),
      refuseConnections() {
        faults.refuseConnections()
        gateway.setRefusesConnections(true)
        gateway.drop()
      },
      clear() {
        faults.clear()
        gateway.setRefusesConnections(false)
        gateway.setIgnoresHeartbeats(false)
      },
    },
    isBotConnected: gateway.isReady,
    botReady: (timeoutMs = 10_000) =>
      waitFor(gateway.isReady, `the bot did not connect within ${timeoutMs} ms`, timeoutMs),
    setLocale(person, locale) {
      findPerson(world, person).locale = locale
      world.happenings.tell({ type: "people-changed" })
    },
    setGuildLocale(locale) {
      world.guild.locale = locale
      world.happenings.tell({ type: "guild-changed" })
    },
    setModerator(person, isModerator) {
      findPerson(world, person).isModerator = isModerator
      world.happenings.tell({ type: "people-changed" })
    },
    setPlaying: (person, style) => players.set(findPerson(world, person).id, style),
    messages: (person, channel) => visibleTo(findPerson(world, person).id, channel),
    async untilMessages(person, channel, condition, timeoutMs = 5_000) {
      const { id } = findPerson(world, person)
      const holds = () => condition(visibleTo(id, channel))
      await waitFor(
        holds,
        `the channel's messages did not become as awaited within ${timeoutMs} ms`,
        timeoutMs,
      )
      return visibleTo(id, channel)
    },
    deleteMessage(messageId) {
      const found = findMessage(world, messageId)
      if (found !== undefined) removeMessage(world, found.channel, found.message)
    },
    deleteChannel(channel) {
      const found = findChannel(world, channel)
      world.channels.delete(found.id)
      world.happenings.tell({ type: "channel-deleted", channel: found })
    },
    forbid: (channel, right) => setForbidden(channel, right, true),
    allow: (channel, right) => setForbidden(channel, right, false),
    removeBot: () => setMembership(false),
    inviteBot: () => setMembership(true),
    addChannel(name) {
      const isTaken = discord.channels.some((channel) => channel.name === name)
      if (isTaken) throw new Error(`there is a channel "${name}" already`)
      const channel = addChannel(world, { name, position: discord.channels.length })
      world.happenings.tell({ type: "channel-created", channel })
      return { id: channel.id, name }
    },
    async close() {
      players.close()
      desk.close()
      conversations.close()
      gateway.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ("closeAllConnections" in server) server.closeAllConnections()
      })
    },
  }
  return discord

  function setMembership(hasBot: boolean): void {
    if (world.guild.hasBot === hasBot) return
    world.guild.hasBot = hasBot
    world.happenings.tell({ type: hasBot ? "bot-invited" : "bot-removed" })
  }

  function setForbidden(name: string, right: "view" | "send", isForbidden: boolean): void {
    const channel = findChannel(world, name)
    if (isForbidden) channel.forbidden.add(right)
    else channel.forbidden.delete(right)
    world.happenings.tell({ type: "channel-updated", channel })
  }

  /** Resolves once `holds`, looking whenever something happened. */
  function waitFor(holds: () => boolean, complaint: string, timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = () => {
        stop()
        clearTimeout(timer)
      }
      const look = () => {
        if (!holds()) return
        finish()
        resolve()
      }
      const timer = setTimeout(() => {
        finish()
        reject(new Error(complaint))
      }, timeoutMs)
      const stop = world.happenings.listen(look)
      look()
    })
  }
}

function addressOf(host: string, { port }: AddressInfo): string {
  const isAny = host === "0.0.0.0" || host === "::"
  const name = isAny ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host
  return `http://${name}:${port}`
}
