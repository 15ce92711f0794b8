import type { Client } from "discord.js"
import { Events, RESTEvents } from "discord.js"
import type { Clock } from "./services.ts"

export interface Health {
  readonly healthy: boolean
  /** `lost` never heals by itself: the process must be started anew. */
  readonly state: "starting" | "ready" | "reconnecting" | "lost" | "stopped"
  /** Milliseconds since Discord last answered a heartbeat; undefined before the first. */
  readonly heartbeatAgeMs: number | undefined
  readonly detail: string
}

export interface HealthWatch {
  current(): Health
  markStopped(): void
}

/** Discord asks for a heartbeat every 41 seconds or so; two missed ones are a dead connection. */
const maxHeartbeatAgeMs = 120_000

/**
 * Watches whether the client can still answer. discord.js goes on calling itself ready after Discord closed the
 * connection for good, so its own events and heartbeats are watched instead. `onLost` is called once, when only a
 * restart helps: a close code that forbids reconnecting, or a token that Discord no longer takes.
 */
export function watchHealth(client: Client, clock: Clock, onLost: (reason: string) => void): HealthWatch {
  let state: Health["state"] = "starting"
  let detail = "connecting to Discord"
  let connectedAtMs: number | undefined

  function become(next: Health["state"], why: string): void {
    if (state === "lost" || state === "stopped") return
    state = next
    detail = why
    if (next === "ready") connectedAtMs = clock.now()
    if (next === "lost") onLost(why)
  }

  client.on(Events.ClientReady, () => become("ready", "connected"))
  client.on(Events.ShardReady, (shard) => become("ready", `shard ${shard} connected`))
  client.on(Events.ShardResume, (shard) => become("ready", `shard ${shard} resumed`))
  client.on(Events.ShardReconnecting, (shard) => become("reconnecting", `shard ${shard} reconnects`))
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    become("lost", `shard ${shard} was closed with code ${code}`),
  )
  client.on(Events.Invalidated, () => become("lost", "the session was invalidated"))
  client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    // Callbacks and webhooks carry tokens of their own, which expire; elsewhere a 401 means the bot's token is dead.
    if (status === 401 && !/^\/(interactions|webhooks)\//.test(path))
      become("lost", "Discord refused the token")
  })

  return {
    current() {
      const now = clock.now()
      const beats = client.ws.shards.map((shard) => shard.lastPingTimestamp).filter((at) => at > 0)
      const heartbeatAgeMs = beats.length > 0 ? now - Math.min(...beats) : undefined
      const silentMs = heartbeatAgeMs ?? (connectedAtMs === undefined ? 0 : now - connectedAtMs)
      const isSilent =
        state === "ready" && Math.min(silentMs, now - (connectedAtMs ?? now)) > maxHeartbeatAgeMs
      return {
        healthy: state === "ready" && !isSilent,
        state,
        heartbeatAgeMs,
        detail: isSilent ? `no heartbeat for ${Math.round(silentMs / 1_000)} s` : detail,
      }
    },
    markStopped() {
      become("stopped", "stopped")
    },
  }
}
