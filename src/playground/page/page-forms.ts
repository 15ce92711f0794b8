import { z } from "zod"
import { faultForm } from "./fault-forms.ts"

/** What the page sends. */
const person = z.string().max(100)
const locale = z.enum(["ko", "en-US"])
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
  locale: z.object({ person, locale }),
  server: z.object({ locale }),
  moderator: z.object({ person, isModerator: z.boolean() }),
  /** Null ends it. */
  play: z.object({ person, skill: z.number().min(0).max(1).nullable() }),
  right: z.object({ channel: z.string(), right: z.enum(["view", "send"]), isAllowed: z.boolean() }),
  channel: z.object({ name: z.string().trim().min(1).max(100) }),
  fault: faultForm,
} as const
