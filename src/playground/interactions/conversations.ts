import type { Happening } from "../world/happenings.ts"
import type { StoredMessage, World } from "../world/world.ts"
import { ExchangeRecord } from "./exchange-record.ts"

/** Messages of people that wait for a reply of the bot. */
export interface Conversations {
  open(message: StoredMessage): ExchangeRecord
  close(): void
}

const keptConversations = 200

/**
 * Pairs the bot's messages with what they reply to: by their reference, or else with the last message in the channel
 * that nobody answered yet.
 */
export function createConversations(world: World, timing: { readonly replyMs: number }): Conversations {
  const byMessage = new Map<string, { readonly channelId: string; readonly record: ExchangeRecord }>()
  const byReply = new Map<string, ExchangeRecord>()
  const callOffs = new Set<() => void>()

  function waitingFor({ content }: StoredMessage): ExchangeRecord | undefined {
    const referenceId = content.message_reference?.message_id
    if (referenceId !== undefined) return byMessage.get(referenceId)?.record
    return [...byMessage.values()].findLast(
      ({ channelId, record }) => channelId === content.channel_id && record.state === "waiting",
    )?.record
  }

  function hear(happening: Happening): void {
    switch (happening.type) {
      case "message-created": {
        const { content } = happening.message
        // What answers an interaction belongs to that one.
        if (content.author.id !== world.bot.id || content.interaction_metadata !== undefined) return
        const record = waitingFor(happening.message)
        if (record === undefined) return
        byReply.set(content.id, record)
        if (record.state === "waiting") record.answer("answered", content, false)
        else record.followUp(content)
        return
      }
      case "message-updated":
        byReply.get(happening.message.content.id)?.edit(happening.message.content)
        return
      case "message-deleted":
        byReply.get(happening.message.content.id)?.remove(happening.message.content.id)
        return
      default:
    }
  }

  const stopListening = world.happenings.listen(hear)
  return {
    open({ content }) {
      const record = new ExchangeRecord(content.id, world.clock)
      byMessage.set(content.id, { channelId: content.channel_id, record })
      for (const map of [byMessage, byReply]) {
        const [oldest] = map.keys()
        if (map.size > keptConversations && oldest !== undefined) map.delete(oldest)
      }
      const callOff = world.clock.after(timing.replyMs, () => {
        callOffs.delete(callOff)
        if (record.state === "waiting") record.giveUp()
      })
      callOffs.add(callOff)
      return record
    },
    close() {
      stopListening()
      for (const callOff of callOffs) callOff()
    },
  }
}
