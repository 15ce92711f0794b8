import { randomBytes } from "node:crypto"
import type { WebSocket } from "ws"

export const keptEvents = 2_000

/** A client's session: it outlives its socket, so that a new one can take it up where the old one broke off. */
export class GatewaySession {
  readonly id = randomBytes(16).toString("hex")
  readonly intents: number
  readonly shard: readonly [number, number]
  sequence = 0
  socket: WebSocket | undefined
  readonly #events: { readonly sequence: number; readonly text: string }[] = []

  constructor(intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.intents = intents
    this.shard = shard
    this.socket = socket
  }

  hasIntent(bit: number): boolean {
    return (this.intents & (1 << bit)) !== 0
  }

  dispatch(name: string, data: unknown): void {
    this.sequence += 1
    const text = JSON.stringify({ op: 0, t: name, s: this.sequence, d: data })
    this.#events.push({ sequence: this.sequence, text })
    if (this.#events.length > keptEvents) this.#events.shift()
    if (this.socket?.readyState === 1) this.socket.send(text)
  }

  /** Whether everything after `sequence` is still at hand. */
  canReplayFrom(sequence: number): boolean {
    const first = this.#events[0]?.sequence ?? 1
    return sequence <= this.sequence && sequence >= first - 1
  }

  replayFrom(sequence: number): void {
    for (const event of this.#events) if (event.sequence > sequence) this.socket?.send(event.text)
  }
}
