import { z } from "zod"

/** What the page sends. */
const person = z.string().max(100)
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({})

export const pageForms = {
  run: z.object({ person, channel: z.string(), command: z.string().max(200), options: values }),
  complete: z.object({
    person,
    channel: z.string(),
    command: z.string().max(200),
    option: z.string(),
    text: z.string().max(6_000),
    options: values,
  }),
  press: z.object({ person, message: z.string(), customId: z.string() }),
  select: z.object({
    person,
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()).max(25),
  }),
  submit: z.object({
    person,
    exchange: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  say: z.object({ person, channel: z.string(), text: z.string().max(4_000) }),
  locale: z.object({ person, locale: z.enum(["ko", "en-US"]) }),
} as const
