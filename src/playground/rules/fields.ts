import { z } from "zod"

/** A field that may be left out or null, as almost every field of Discord's bodies. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish()
}

export function text(min: number, max: number) {
  return z.string().min(min).max(max)
}

export const snowflake = z.string().regex(/^\d{15,20}$/)

export const webUrl = z
  .string()
  .max(2_048)
  .refine(isWebUrl, {
    message: "Not a well formed URL.",
    params: { code: "URL_TYPE_INVALID_URL" },
  })

/** A picture or file: on the web or one of the files of the same request. */
export const mediaUrl = z
  .string()
  .max(2_048)
  .refine((url) => isWebUrl(url) || url.startsWith("attachment://"), {
    message: "Not a well formed URL.",
    params: { code: "URL_TYPE_INVALID_URL" },
  })

function isWebUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  return ["http:", "https:", "discord:"].includes(new URL(url).protocol)
}

/** The languages that Discord has (docs: reference, locales). */
export const locales = [
  "id",
  "da",
  "de",
  "en-GB",
  "en-US",
  "es-ES",
  "es-419",
  "fr",
  "hr",
  "it",
  "lt",
  "hu",
  "nl",
  "no",
  "pl",
  "pt-BR",
  "ro",
  "fi",
  "sv-SE",
  "vi",
  "tr",
  "cs",
  "el",
  "bg",
  "ru",
  "uk",
  "hi",
  "th",
  "zh-CN",
  "ja",
  "zh-TW",
  "ko",
] as const

export const partialEmoji = z.strictObject({
  id: maybe(snowflake),
  name: maybe(text(1, 32)),
  animated: maybe(z.boolean()),
})
