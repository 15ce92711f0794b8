import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
} from "discord.js"
import { ButtonStyle, ComponentType } from "discord.js"
import { escapeText } from "../markdown/write-blocks.ts"

/** A Components V2 message as Discord's API writes it: at most 40 components and 4,000 characters of text. */
export interface MessageView {
  readonly components: readonly APIMessageTopLevelComponent[]
}

const accentColour = 0x3b7dd8

export function textView(markdown: string): MessageView {
  return { components: [text(markdown)] }
}

export function cardView(parts: readonly APIComponentInContainer[]): MessageView {
  return {
    components: [{ type: ComponentType.Container, accent_color: accentColour, components: [...parts] }],
  }
}

/** `id` lets a later press find this text again in the message. */
export function text(
  content: string,
  id?: number,
): APIComponentInContainer & { type: ComponentType.TextDisplay } {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) }
}

export function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true, spacing: 1 }
}

/** Empty for no buttons: Discord refuses an empty row. */
export function buttonRow(
  buttons: readonly APIButtonComponent[],
): readonly APIActionRowComponent<APIButtonComponent>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }]
}

export function button(
  customId: string,
  label: string,
  options: { readonly emoji?: string; readonly disabled?: boolean; readonly primary?: boolean } = {},
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: options.primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: customId,
    label: shorten(label, 80),
    disabled: options.disabled ?? false,
    ...(options.emoji === undefined ? {} : { emoji: { name: options.emoji } }),
  }
}

/** Cuts plain text to at most `maxChars` UTF-16 units, between whole characters, with an ellipsis. */
export function shorten(plain: string, maxChars: number): string {
  const clean = plain.replace(/\s+/g, " ").trim()
  if (clean.length <= maxChars) return clean
  let kept = ""
  for (const { segment } of new Intl.Segmenter().segment(clean)) {
    if (kept.length + segment.length >= maxChars) break
    kept += segment
  }
  return `${kept}…`
}

/** Plain text as Discord Markdown that shows it literally, cut so that what is written has at most `maxChars`. */
export function literal(plain: string, maxChars: number): string {
  let room = maxChars
  let written = escapeText(shorten(plain, room))
  // How much escaping adds depends on where the marks stand; a little less is tried until it fits.
  while (written.length > maxChars) {
    room = Math.floor(room * 0.9)
    written = escapeText(shorten(plain, room))
  }
  return written
}
