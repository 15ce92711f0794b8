import type { APIMessage } from "discord-api-types/v10"
import { walkComponents } from "../rules/check-components.ts"
import { findMessage, type StoredChannel, type StoredMessage, type World } from "../world/world.ts"

export type Component = Readonly<Record<string, unknown>>

export interface Pressable {
  readonly channel: StoredChannel
  readonly message: StoredMessage
  readonly component: Component
}

/** Throws when a person could not use the component: it is not there, disabled, or on a message hidden from them. */
export function findPressable(
  world: World,
  personId: string,
  messageId: string,
  customId: string,
): Pressable {
  const found = findMessage(world, messageId)
  if (found === undefined) throw new Error(`there is no message ${messageId}`)
  const { onlyFor, content } = found.message
  const isHidden = onlyFor !== undefined && onlyFor !== personId
  const isOthersDirect = found.channel.recipientId !== undefined && found.channel.recipientId !== personId
  if (isHidden || isOthersDirect) throw new Error(`message ${messageId} is not shown to this person`)
  const component = findComponent(content.components ?? [], customId)
  if (component === undefined) {
    throw new Error(`message ${messageId} has no component "${customId}": ${customIds(content).join(", ")}`)
  }
  if (component["disabled"] === true) throw new Error(`component "${customId}" is disabled`)
  return { ...found, component }
}

export function findComponent(components: readonly unknown[], customId: string): Component | undefined {
  return walkComponents(components).find(({ component }) => component["custom_id"] === customId)?.component
}

function customIds({ components }: APIMessage): readonly string[] {
  return walkComponents(components ?? []).flatMap(({ component }) =>
    typeof component["custom_id"] === "string" ? [component["custom_id"]] : [],
  )
}
