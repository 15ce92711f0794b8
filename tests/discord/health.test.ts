import { EventEmitter } from "node:events"
import { type Client, Collection, Events, RESTEvents } from "discord.js"
import { describe, expect, it } from "vitest"
import { watchHealth } from "../../src/discord/health.ts"

function setUp() {
  const shard = { lastPingTimestamp: -1 }
  const rest = new EventEmitter()
  const client = Object.assign(new EventEmitter(), { rest, ws: { shards: new Collection([[0, shard]]) } })
  const clock = { time: 1_000_000, now: () => clock.time }
  const lost: string[] = []
  const watch = watchHealth(client as unknown as Client, clock, (reason) => lost.push(reason))
  return { client, clock, lost, rest, shard, watch }
}

describe("watchHealth", () => {
  it("is not healthy before Discord is ready", () => {
    expect(setUp().watch.current()).toMatchObject({ healthy: false, state: "starting" })
  })

  it("is healthy while heartbeats are answered, and not when they stay out", () => {
    const { client, clock, shard, watch } = setUp()
    client.emit(Events.ClientReady)
    clock.time += 100_000
    shard.lastPingTimestamp = clock.time
    clock.time += 120_000
    expect(watch.current()).toMatchObject({ healthy: true, heartbeatAgeMs: 120_000 })
    clock.time += 1
    expect(watch.current()).toMatchObject({
      healthy: false,
      state: "ready",
      detail: "no heartbeat for 120 s",
    })
  })

  it("misses no heartbeat that was never due", () => {
    const { client, clock, watch } = setUp()
    client.emit(Events.ClientReady)
    clock.time += 119_000
    expect(watch.current()).toMatchObject({ healthy: true, heartbeatAgeMs: undefined })
    clock.time += 2_000
    expect(watch.current().healthy).toBe(false)
  })

  it("does not count heartbeats from before a reconnection against the new connection", () => {
    const { client, clock, shard, watch } = setUp()
    client.emit(Events.ClientReady)
    shard.lastPingTimestamp = clock.time
    client.emit(Events.ShardReconnecting, 0)
    clock.time += 600_000
    expect(watch.current()).toMatchObject({ healthy: false, state: "reconnecting" })
    client.emit(Events.ShardResume, 0, 0)
    expect(watch.current().healthy).toBe(true)
  })

  it("is lost for good, and says so once, after a close that forbids reconnecting", () => {
    const { client, lost, watch } = setUp()
    client.emit(Events.ClientReady)
    client.emit(Events.ShardDisconnect, { code: 4004 }, 0)
    client.emit(Events.ShardReady, 0)
    client.emit(Events.ShardDisconnect, { code: 4004 }, 0)
    expect(watch.current()).toMatchObject({ healthy: false, state: "lost" })
    expect(lost).toEqual(["shard 0 was closed with code 4004"])
  })

  it.each([
    ["/applications/1/commands", 401, "lost"],
    ["/channels/1/messages", 401, "lost"],
    ["/interactions/1/token/callback", 401, "ready"],
    ["/webhooks/1/token/messages/@original", 401, "ready"],
    ["/channels/1/messages", 403, "ready"],
  ])("after %s answered %i is %s", (path, status, state) => {
    const { client, rest, watch } = setUp()
    client.emit(Events.ClientReady)
    rest.emit(RESTEvents.Response, { path }, { status })
    expect(watch.current().state).toBe(state)
  })

  it("does not report the end of a wanted stop as a loss", () => {
    const { client, lost, watch } = setUp()
    watch.markStopped()
    client.emit(Events.ShardDisconnect, { code: 1000 }, 0)
    expect([watch.current().state, lost]).toEqual(["stopped", []])
  })
})
