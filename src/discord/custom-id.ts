import { z } from "zod"

/** Discord's limit. */
const maxCustomIdChars = 100

type Fields = Readonly<Record<string, z.ZodType<unknown, string>>>
type Values<F extends Fields> = { readonly [K in keyof F]: z.output<F[K]> }

/** The id of a button, select or dialog: a prefix and the fields that its handler needs, `prefix:field:field`. */
export interface CustomId<V> {
  readonly prefix: string
  /** Throws a RangeError above 100 characters, and where a value does not fit its field. */
  write(values: V): string
  /** Undefined for an id of another prefix or with fields that do not fit: it may come from an older version. */
  read(customId: string): V | undefined
}

/** Declares an id scheme; each field is a zod schema (or codec) that reads a string. Field order is part of it. */
export function defineCustomId<F extends Fields>(prefix: string, fields: F): CustomId<Values<F>> {
  if (!/^[a-z][a-z0-9-]{0,24}$/.test(prefix))
    throw new RangeError(`custom id prefix is not kebab-case: ${prefix}`)
  const names = Object.keys(fields)
  const schema = z.object(fields)
  return {
    prefix,
    write(values) {
      const encoded: Record<string, unknown> = z.encode(schema, values as z.output<typeof schema>)
      const customId = [prefix, ...names.map((name) => escapeField(String(encoded[name])))].join(":")
      if (customId.length > maxCustomIdChars) {
        throw new RangeError(
          `custom id of ${prefix} has ${customId.length} characters, at most ${maxCustomIdChars} are allowed`,
        )
      }
      return customId
    },
    read(customId) {
      const [head, ...parts] = customId.split(":")
      if (head !== prefix || parts.length !== names.length) return undefined
      const raw = Object.fromEntries(names.map((name, at) => [name, unescapeField(parts[at] ?? "")]))
      const parsed = schema.safeParse(raw)
      return parsed.success ? (parsed.data as Values<F>) : undefined
    },
  }
}

function escapeField(value: string): string {
  return value.replaceAll("%", "%25").replaceAll(":", "%3A")
}

function unescapeField(value: string): string {
  return value.replaceAll("%3A", ":").replaceAll("%25", "%")
}

/** A user's or channel's id, shortened from 19 digits to 13 characters. */
export const snowflakeField = z.codec(z.string().regex(/^[0-9a-z]{1,13}$/), z.string().regex(/^\d{1,20}$/), {
  decode: (short) =>
    [...short].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString(),
  encode: (id) => BigInt(id).toString(36),
})

/** A whole number from 0 to 9,999. */
export const countField = z.codec(z.string().regex(/^\d{1,4}$/), z.number().int().min(0).max(9999), {
  decode: Number,
  encode: String,
})

/** A short text without meaning to us: an id of a passage, a name. */
export const textField = z.string().min(1).max(90)

/** Several ids; none may hold a comma. */
export const listField = z.codec(
  z.string().min(1),
  z
    .array(z.string().regex(/^[^,]+$/))
    .min(1)
    .readonly(),
  {
    decode: (joined) => joined.split(","),
    encode: (ids) => ids.join(","),
  },
)
