import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import type { LoggedRequest } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { startTinyBot } from "./tiny-bot.ts"

interface Schema {
  safeParse(value: unknown): { readonly success: boolean }
}

/** What Discord's description says of each kind of response to an interaction, by its number. */
const callbacks: Readonly<Record<number, Schema>> = {
  4: CreateMessageInteractionCallbackRequestSchema,
  7: UpdateMessageInteractionCallbackRequestSchema,
  8: ApplicationCommandAutocompleteCallbackRequestSchema,
  9: ModalInteractionCallbackRequestSchema,
}
const typed = z.object({ type: z.number() })

describe("what the local Discord accepts", () => {
  it("fits what discord-api-spec knows of requests", async () => {
    const discord = await startLocalDiscord()
    const bot = await startTinyBot(discord)
    for (const command of ["panel", "display", "embed", "private", "form"]) {
      await discord.runCommand("minsu", "공부방", command)
    }
    await discord.autocomplete("minsu", "공부방", "ask", "topic", "S")
    const panel = await discord.runCommand("minsu", "공부방", "panel")
    await discord.press("jiwoo", panel.message?.id ?? "", "count:0")
    await bot.stop()
    await discord.close()

    const checked = discord.requests.flatMap((request) => check(request))
    expect(checked.filter(({ fits }) => !fits)).toEqual([])
    expect(new Set(checked.map(({ kind }) => kind))).toEqual(new Set(["command", 4, 7, 8, 9]))
  })
})

interface Checked {
  readonly kind: string | number
  readonly value: unknown
  readonly fits: boolean
}

function check({ method, path, body }: LoggedRequest): readonly Checked[] {
  if (method === "PUT" && path.endsWith("/commands")) {
    return (body as unknown[]).map((command) => ({
      kind: "command",
      value: command,
      fits: ApplicationCommandUpdateRequestSchema.safeParse(command).success,
    }))
  }
  if (!path.includes("/callback")) return []
  const { type } = typed.parse(body)
  const schema = callbacks[type]
  return schema === undefined ? [] : [{ kind: type, value: body, fits: schema.safeParse(body).success }]
}
