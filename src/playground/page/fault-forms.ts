import { z } from "zod"
import type { RequestPattern } from "../faults.ts"
import type { LocalDiscord } from "../local-discord.ts"

/** Requests by what they are for, so that nobody has to write a pattern for them. */
const targets = {
  callbacks: { method: "POST", path: /^\/interactions\// },
  followUps: { path: /^\/webhooks\// },
  messages: { path: /^\/channels\/\d+\/messages/ },
  commands: { path: /^\/applications\/\d+\/(guilds\/\d+\/)?commands/ },
  all: { path: /^\// },
} as const satisfies Readonly<Record<string, RequestPattern>>

const target = z.enum(["callbacks", "followUps", "messages", "commands", "all"])
const times = z.int().min(1).max(1_000).default(1)

/** A fault as the panel, or a program, asks for it. */
export const faultForm = z.discriminatedUnion("fault", [
  z.object({ fault: z.literal("drop-gateway"), closeCode: z.int().min(4000).max(4999).optional() }),
  z.object({ fault: z.literal("ask-to-reconnect") }),
  z.object({ fault: z.literal("invalidate-session"), resumable: z.boolean().default(false) }),
  z.object({ fault: z.literal("ignore-heartbeats") }),
  z.object({ fault: z.literal("refuse-connections") }),
  z.object({
    fault: z.literal("refuse"),
    target,
    status: z.int().min(400).max(599),
    code: z.int().min(0).optional(),
    times,
    retryAfterSeconds: z.number().min(0).max(60).optional(),
  }),
  z.object({ fault: z.literal("delay"), target, delayMs: z.int().min(0).max(60_000), times }),
  z.object({ fault: z.literal("lose-answer"), target, times }),
  z.object({ fault: z.literal("delete-message"), message: z.string() }),
  z.object({ fault: z.literal("delete-channel"), channel: z.string() }),
  z.object({ fault: z.literal("remove-bot") }),
  z.object({ fault: z.literal("invite-bot") }),
  z.object({ fault: z.literal("clear") }),
])

/** Lets a fault strike. Throws for a message or channel that is not there. */
export function strike(discord: Omit<LocalDiscord, "close">, form: z.output<typeof faultForm>): void {
  const { faults } = discord
  switch (form.fault) {
    case "drop-gateway":
      faults.dropGateway(form.closeCode)
      return
    case "ask-to-reconnect":
      faults.askToReconnect()
      return
    case "invalidate-session":
      faults.invalidateSession(form.resumable)
      return
    case "ignore-heartbeats":
      faults.ignoreHeartbeats()
      return
    case "refuse-connections":
      faults.refuseConnections()
      return
    case "refuse": {
      const { status, code, retryAfterSeconds } = form
      faults.refuse(targets[form.target], {
        status,
        times: form.times,
        ...(code === undefined ? {} : { code }),
        ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      })
      return
    }
    case "delay":
      faults.delay(targets[form.target], form.delayMs, form.times)
      return
    case "lose-answer":
      faults.loseAnswer(targets[form.target], form.times)
      return
    case "delete-message":
      discord.deleteMessage(form.message)
      return
    case "delete-channel":
      discord.deleteChannel(form.channel)
      return
    case "remove-bot":
      discord.removeBot()
      return
    case "invite-bot":
      discord.inviteBot()
      return
    case "clear":
      faults.clear()
      return
  }
}
