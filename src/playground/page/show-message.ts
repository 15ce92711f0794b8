import type { APIMessage } from "discord-api-types/v10"
import { walkComponents } from "../rules/check-components.ts"
import type { StoredMessage } from "../world/world.ts"
import { type MarkdownNode, readMarkdown } from "./read-markdown.ts"

/** A message as the page gets it: the API's JSON, and each of its texts read as Markdown. */
export interface ShownMessage {
  readonly message: APIMessage
  readonly isEphemeral: boolean
  readonly texts: Readonly<Record<string, readonly MarkdownNode[]>>
}

export function showMessage({ content, onlyFor }: StoredMessage): ShownMessage {
  const texts = new Set<string>([content.content])
  for (const { component } of walkComponents(content.components ?? [])) {
    if (typeof component["content"] === "string") texts.add(component["content"])
  }
  for (const { title, description, fields } of content.embeds) {
    for (const text of [title, description, ...(fields ?? []).flatMap(({ name, value }) => [name, value])]) {
      if (text !== undefined) texts.add(text)
    }
  }
  return {
    message: content,
    isEphemeral: onlyFor !== undefined,
    texts: Object.fromEntries([...texts].map((text) => [text, readMarkdown(text)])),
  }
}
