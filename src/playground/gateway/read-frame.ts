import type { RawData } from "ws"
import { z } from "zod"

/** What a client says over the gateway. */
export type Frame =
  | { readonly type: "heartbeat" }
  | {
      readonly type: "identify"
      readonly token: string
      readonly intents: number
      readonly shard: readonly [number, number]
    }
  | { readonly type: "resume"; readonly token: string; readonly sessionId: string; readonly sequence: number }
  | { readonly type: "members"; readonly limit: number; readonly nonce: string | undefined }
  /** Presence, voice and so on: taken note of without any effect here. */
  | { readonly type: "other" }
  | { readonly type: "unknown" }
  | { readonly type: "invalid"; readonly reason: string }

const maxFrameBytes = 4_096

const envelope = z.object({ op: z.int(), d: z.unknown() })
const identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
})
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() })
const members = z.object({ limit: z.int().min(0).default(0), nonce: z.string().max(32).optional() })

export function readFrame(data: RawData): Frame {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as ArrayBuffer)
  if (bytes.byteLength > maxFrameBytes) return { type: "invalid", reason: "Payload too large." }
  try {
    const { op, d } = envelope.parse(JSON.parse(bytes.toString("utf8")))
    switch (op) {
      case 1:
        return { type: "heartbeat" }
      case 2:
        return { type: "identify", ...identify.parse(d) }
      case 3:
      case 4:
      case 31:
        return { type: "other" }
      case 6: {
        const { token, session_id: sessionId, seq: sequence } = resume.parse(d)
        return { type: "resume", token, sessionId, sequence }
      }
      case 8: {
        const { limit, nonce } = members.parse(d)
        return { type: "members", limit, nonce }
      }
      default:
        return { type: "unknown" }
    }
  } catch {
    return { type: "invalid", reason: "Error while decoding payload." }
  }
}
