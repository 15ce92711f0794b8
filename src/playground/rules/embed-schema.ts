import { z } from "zod"
import { maybe, mediaUrl, text, webUrl } from "./fields.ts"
import type { Finding } from "./read-form.ts"

/** Limits of docs: resources/message, embed limits. */
const picture = z.object({ url: maybe(mediaUrl) })

export const embed = z.strictObject({
  title: maybe(text(0, 256)),
  // Sent by clients that pass on an embed they were given; Discord sets its own.
  type: maybe(z.string()),
  description: maybe(text(0, 4_096)),
  url: maybe(webUrl),
  timestamp: maybe(z.iso.datetime({ offset: true })),
  color: maybe(z.int().min(0).max(0xffffff)),
  footer: maybe(z.object({ text: text(0, 2_048), icon_url: maybe(mediaUrl) })),
  image: maybe(picture),
  thumbnail: maybe(picture),
  video: maybe(picture),
  provider: maybe(z.object({ name: maybe(text(0, 256)), url: maybe(webUrl) })),
  author: maybe(z.object({ name: text(0, 256), url: maybe(webUrl), icon_url: maybe(mediaUrl) })),
  fields: maybe(
    z
      .array(z.strictObject({ name: text(1, 256), value: text(1, 1_024), inline: maybe(z.boolean()) }))
      .max(25),
  ),
})

export type EmbedForm = z.output<typeof embed>

const maxTotalChars = 6_000

/** The texts of all embeds of a message share one limit, and none may be empty. */
export function checkEmbeds(embeds: readonly EmbedForm[]): readonly Finding[] {
  const findings: Finding[] = []
  let total = 0
  for (const [index, one] of embeds.entries()) {
    const chars = charsOf(one)
    total += chars
    if (chars === 0 && !one.image?.url && !one.thumbnail?.url) {
      findings.push({
        path: ["embeds", index, "description"],
        code: "BASE_TYPE_REQUIRED",
        message: "This field is required",
      })
    }
    if (total > maxTotalChars) {
      findings.push({
        path: ["embeds", index],
        code: "MAX_EMBED_SIZE_EXCEEDED",
        message: `Embed size exceeds maximum size of ${maxTotalChars}`,
      })
    }
  }
  return findings
}

function charsOf({ title, description, footer, author, fields }: EmbedForm): number {
  const texts = [title, description, footer?.text, author?.name]
  for (const { name, value } of fields ?? []) texts.push(name, value)
  return texts.reduce((sum, one) => sum + (one?.trim().length ?? 0), 0)
}
