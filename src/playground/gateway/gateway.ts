import type { IncomingMessage } from "node:http"
import type { Duplex } from "node:stream"
import { type WebSocket, WebSocketServer } from "ws"
import { toCreatedGuild } from "../world/guild.ts"
import type { Happening } from "../world/happenings.ts"
import { shardOf } from "../world/snowflake.ts"
import type { World } from "../world/world.ts"
import { GatewaySession } from "./gateway-session.ts"
import { readFrame } from "./read-frame.ts"
import { toDispatch } from "./to-dispatch.ts"

export interface Gateway {
  /** Takes over a request for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Sends an event of the server to its shard, or of a direct channel to shard 0. */
  dispatch(scope: "guild" | "direct", name: string, data: unknown): void
  isReady(): boolean
  drop(closeCode?: number): void
  askToReconnect(): void
  invalidate(resumable: boolean): void
  setIgnoresHeartbeats(ignores: boolean): void
  setRefusesConnections(refuses: boolean): void
  close(): void
}

/** Close codes of docs: topics/opcodes-and-status-codes. */
const closeCodes = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  rateLimited: 4008,
  invalidShard: 4010,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const

const eventsPerMinute = 120
/** How long a session without a connection is kept for its client to come back. */
const resumeWindowMs = 120_000
/** GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT must be applied for; this application has none. */
const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15)
const knownIntents = 0b111_1111_1111_1111_1111_1111_1111

export function createGateway(world: World, timing: { readonly heartbeatMs: number }): Gateway {
  const server = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, GatewaySession>()
  const bySocket = new Map<WebSocket, GatewaySession>()
  let ignoresHeartbeats = false
  let refusesConnections = false

  function welcome(socket: WebSocket): void {
    let budget: number[] = []
    let callOffTimeout = expectHeartbeat()

    function expectHeartbeat(): () => void {
      // As long as a client may take: the interval and some grace.
      return world.clock.after(timing.heartbeatMs * 1.5, () => socket.close(4000, "Heartbeat missed"))
    }
    const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }))

    socket.on("error", () => socket.terminate())
    socket.on("close", (code) => {
      callOffTimeout()
      const session = bySocket.get(socket)
      bySocket.delete(socket)
      if (session === undefined) return
      session.socket = undefined
      // A client that says goodbye ends its session; one that is cut off may take it up again.
      if (code === 1000 || code === 1001) sessions.delete(session.id)
      world.clock.after(resumeWindowMs, () => {
        if (session.socket === undefined) sessions.delete(session.id)
      })
      world.happenings.tell({ type: "bot-disconnected" })
    })
    socket.on("message", (data) => {
      const now = world.clock.now()
      budget = [...budget.filter((moment) => now - moment < 60_000), now]
      if (budget.length > eventsPerMinute) return socket.close(closeCodes.rateLimited, "Rate limited.")
      const frame = readFrame(data)
      if (frame.type === "invalid") return socket.close(closeCodes.decodeError, frame.reason)
      const session = bySocket.get(socket)
      if (session === undefined && ["other", "members"].includes(frame.type)) {
        return socket.close(closeCodes.notAuthenticated, "Not authenticated.")
      }
      switch (frame.type) {
        case "heartbeat":
          callOffTimeout()
          callOffTimeout = expectHeartbeat()
          if (!ignoresHeartbeats) send(11, null)
          return
        case "identify":
          if (session !== undefined) {
            return socket.close(closeCodes.alreadyAuthenticated, "Already authenticated.")
          }
          return identify(socket, frame)
        case "resume":
          return resume(socket, frame)
        case "members":
          return session?.dispatch("GUILD_MEMBERS_CHUNK", {
            guild_id: world.guild.id,
            members: toCreatedGuild(world).members.slice(0, frame.limit === 0 ? undefined : frame.limit),
            chunk_index: 0,
            chunk_count: 1,
            not_found: [],
            ...(frame.nonce === undefined ? {} : { nonce: frame.nonce }),
          })
        case "other":
          return
        case "unknown":
          return socket.close(closeCodes.unknownOpcode, "Unknown opcode.")
      }
    })
    send(10, { heartbeat_interval: timing.heartbeatMs, _trace: [] })
  }

  function identify(
    socket: WebSocket,
    { token, intents, shard }: { token: string; intents: number; shard: readonly [number, number] },
  ): undefined {
    if (token !== world.token) {
      return void socket.close(closeCodes.authenticationFailed, "Authentication failed.")
    }
    if (shard[0] < 0 || shard[0] >= shard[1])
      return void socket.close(closeCodes.invalidShard, "Invalid shard.")
    if ((intents & ~knownIntents) !== 0)
      return void socket.close(closeCodes.invalidIntents, "Invalid intent(s).")
    if ((intents & privilegedIntents) !== 0) {
      return void socket.close(closeCodes.disallowedIntents, "Disallowed intent(s).")
    }
    const session = new GatewaySession(intents, shard, socket)
    sessions.set(session.id, session)
    bySocket.set(socket, session)
    const hearsGuild = world.guild.hasBot && shardOf(world.guild.id, shard[1]) === shard[0]
    session.dispatch("READY", {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: false, email: null },
      guilds: hearsGuild ? [{ id: world.guild.id, unavailable: true }] : [],
      session_id: session.id,
      session_type: "normal",
      resume_gateway_url: gatewayUrl(world),
      shard,
      application: { id: world.bot.id, flags: 0 },
      private_channels: [],
      relationships: [],
      guild_join_requests: [],
      user_settings: {},
      presences: [],
      geo_ordered_rtc_regions: [],
      auth: {},
      _trace: [],
    })
    if (hearsGuild && session.hasIntent(0)) session.dispatch("GUILD_CREATE", toCreatedGuild(world))
    world.happenings.tell({ type: "bot-connected" })
  }

  function resume(
    socket: WebSocket,
    { token, sessionId, sequence }: { token: string; sessionId: string; sequence: number },
  ): undefined {
    if (token !== world.token) {
      return void socket.close(closeCodes.authenticationFailed, "Authentication failed.")
    }
    const session = sessions.get(sessionId)
    if (session === undefined || !session.canReplayFrom(sequence)) {
      socket.send(JSON.stringify({ op: 9, d: false, s: null, t: null }))
      return undefined
    }
    session.socket?.terminate()
    session.socket = socket
    bySocket.set(socket, session)
    session.replayFrom(sequence)
    session.dispatch("RESUMED", { _trace: [] })
    world.happenings.tell({ type: "bot-connected" })
  }

  function tellAll(happening: Happening): void {
    for (const session of sessions.values()) {
      const event = toDispatch(world, session, happening)
      if (event !== undefined && hears(session, event.scope)) session.dispatch(event.name, event.data)
    }
  }

  function hears({ shard: [index, total] }: GatewaySession, scope: "guild" | "direct"): boolean {
    return scope === "direct" ? index === 0 : shardOf(world.guild.id, total) === index
  }

  const stopListening = world.happenings.listen(tellAll)
  return {
    upgrade(request, socket, head) {
      if (refusesConnections) return void socket.destroy()
      server.handleUpgrade(request, socket, head, welcome)
    },
    dispatch(scope, name, data) {
      for (const session of sessions.values()) if (hears(session, scope)) session.dispatch(name, data)
    },
    isReady: () => bySocket.size > 0,
    drop(closeCode) {
      for (const socket of server.clients) {
        if (closeCode === undefined) socket.terminate()
        else socket.close(closeCode)
      }
    },
    askToReconnect() {
      for (const socket of bySocket.keys()) socket.send(JSON.stringify({ op: 7, d: null, s: null, t: null }))
    },
    invalidate(resumable) {
      if (!resumable) sessions.clear()
      for (const socket of bySocket.keys()) {
        socket.send(JSON.stringify({ op: 9, d: resumable, s: null, t: null }))
        if (!resumable) bySocket.delete(socket)
      }
      if (!resumable) world.happenings.tell({ type: "bot-disconnected" })
    },
    setRefusesConnections(refuses) {
      refusesConnections = refuses
    },
    setIgnoresHeartbeats(ignores) {
      ignoresHeartbeats = ignores
    },
    close() {
      stopListening()
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

export function gatewayUrl(world: World): string {
  return world.address.replace(/^http/, "ws")
}
