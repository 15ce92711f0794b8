import type { Exchange } from "../exchange.ts"
import { findMessage, type StoredMessage, type World } from "../world/world.ts"
import { chooseButton, findChoices } from "./choose-button.ts"
import type { PlayingStyle, RightButton } from "./playing-style.ts"

export interface AutoPlayers {
  set(personId: string, style: PlayingStyle | undefined): void
  styleOf(personId: string): PlayingStyle | undefined
  close(): void
}

interface Parts {
  readonly world: World
  readonly press: (personId: string, messageId: string, customId: string) => Promise<Exchange>
  readonly rightButton: RightButton
  readonly random: () => number
}

const keptTurns = 2_000

/**
 * People who play by themselves: once for each set of choices that the bot shows in a channel of the server they think
 * for a while, then press one.
 */
export function createAutoPlayers({ world, press, rightButton, random }: Parts): AutoPlayers {
  const styles = new Map<string, PlayingStyle>()
  /** Person, message and choices that were met before: an edit that leaves the choices is no new turn. */
  const turns = new Set<string>()
  const callOffs = new Set<() => void>()

  function meet(message: StoredMessage): void {
    const { content, onlyFor } = message
    const isInGuild = world.channels.get(content.channel_id)?.recipientId === undefined
    if (onlyFor !== undefined || content.author.id !== world.bot.id || !isInGuild) return
    const choices = findChoices(content)
    if (choices.length === 0) return
    for (const [personId, style] of styles) {
      const turn = `${personId} ${content.id} ${choices.join(" ")}`
      if (turns.has(turn)) continue
      turns.add(turn)
      for (const oldest of turns) {
        if (turns.size <= keptTurns) break
        turns.delete(oldest)
      }
      think(personId, style, content.id, choices)
    }
  }

  function think(
    personId: string,
    { skill, thinkingMs: { least, most } }: PlayingStyle,
    messageId: string,
    choices: readonly string[],
  ): void {
    const callOff = world.clock.after(least + random() * (most - least), () => {
      callOffs.delete(callOff)
      const content = findMessage(world, messageId)?.message.content
      if (content === undefined || !styles.has(personId)) return
      // The choices they thought about may be gone; those in their place are thought about for themselves.
      if (findChoices(content).join(" ") !== choices.join(" ")) return
      const customId = chooseButton(choices, rightButton(content), skill, random(), random())
      // The choice may be gone, or the bot away: a person would shrug as well.
      if (customId !== undefined) press(personId, messageId, customId).catch(() => undefined)
    })
    callOffs.add(callOff)
  }

  const stopListening = world.happenings.listen((happening) => {
    if (happening.type === "message-created" || happening.type === "message-updated") meet(happening.message)
  })
  return {
    set(personId, style) {
      if (style === undefined) styles.delete(personId)
      else styles.set(personId, style)
      world.happenings.tell({ type: "people-changed" })
    },
    styleOf: (personId) => styles.get(personId),
    close() {
      stopListening()
      for (const callOff of callOffs) callOff()
    },
  }
}
