import { randomBytes } from "node:crypto"
import type { StoredMessage, World } from "../world/world.ts"
import { ExchangeRecord } from "./exchange-record.ts"

/** An interaction whose token is alive. */
export interface OpenInteraction {
  readonly id: string
  readonly token: string
  /** As Discord numbers them: 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number
  readonly personId: string
  readonly channelId: string
  /** `/ask`, for the message that answers. */
  readonly commandName: string | undefined
  /** The message that the pressed component, or the button that opened the form, belongs to. */
  readonly source: StoredMessage | undefined
  readonly record: ExchangeRecord
  acknowledged: boolean
  /** What `@original` is; for a deferred answer the message that says "thinking". */
  originalId: string | undefined
  /** Messages of this interaction that the token gives access to. */
  readonly messageIds: Set<string>
  /** The callback's time is over. */
  late: boolean
}

export interface InteractionDesk {
  open(
    interaction: Pick<OpenInteraction, "type" | "personId" | "channelId" | "commandName" | "source">,
  ): OpenInteraction
  /** The one that waits for its first response; undefined when unknown or too late. */
  findForCallback(id: string, token: string): OpenInteraction | undefined
  /** The one that a webhook token belongs to; undefined when the token expired. */
  findByToken(token: string): OpenInteraction | undefined
  close(): void
}

export function createInteractionDesk(
  world: World,
  timing: { readonly acknowledgeMs: number; readonly tokenLifetimeMs: number },
): InteractionDesk {
  const byToken = new Map<string, OpenInteraction>()
  const callOffs = new Set<() => void>()

  function arm(delayMs: number, task: () => void): void {
    const callOff = world.clock.after(delayMs, () => {
      callOffs.delete(callOff)
      task()
    })
    callOffs.add(callOff)
  }

  return {
    open(interaction) {
      const id = world.newId()
      const token = Buffer.from(`interaction:${id}:${randomBytes(48).toString("base64url")}`).toString(
        "base64url",
      )
      const opened: OpenInteraction = {
        ...interaction,
        id,
        token,
        record: new ExchangeRecord(id, world.clock),
        acknowledged: false,
        originalId: undefined,
        messageIds: new Set(),
        late: false,
      }
      byToken.set(token, opened)
      arm(timing.acknowledgeMs, () => {
        if (opened.acknowledged) return
        opened.late = true
        byToken.delete(token)
        opened.record.giveUp()
      })
      arm(timing.tokenLifetimeMs, () => {
        byToken.delete(token)
        if (opened.record.state === "thinking") opened.record.giveUp()
      })
      return opened
    },
    findForCallback(id, token) {
      const found = byToken.get(token)
      return found?.id === id && !found.late ? found : undefined
    },
    findByToken: (token) => byToken.get(token),
    close() {
      for (const callOff of callOffs) callOff()
      callOffs.clear()
      byToken.clear()
    },
  }
}
