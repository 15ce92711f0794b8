import type { REST, RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord.js"
import { Routes } from "discord.js"
import type { Logger } from "pino"

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Tells Discord the commands, but only when they differ from what it holds: writing counts against a daily limit.
 * Returns whether it wrote.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  definitions: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
  log: Logger,
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId)
  const held = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) })
  if (Array.isArray(held) && fingerprint(held) === fingerprint(definitions)) {
    log.debug({ commands: definitions.length }, "commands are registered already")
    return false
  }
  await rest.put(route, { body: definitions })
  log.info({ commands: definitions.map(({ name }) => name) }, "registered the commands")
  return true
}

/** Equal for definitions that mean the same to Discord, whether sent by us or filled in and sent back by it. */
export function fingerprint(definitions: readonly unknown[]): string {
  const normal = definitions.map((definition) => normalise(definition, definedKeys, { type: 1 }))
  return JSON.stringify(normal.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))))
}

/** What a definition can say; everything else in Discord's answer (ids, versions) is its own. */
const definedKeys = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "default_member_permissions",
  "nsfw",
  "integration_types",
  "contexts",
  "options",
]
const optionKeys = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "required",
  "autocomplete",
  "choices",
  "options",
  "channel_types",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
]
const choiceKeys = ["name", "name_localizations", "value"]

function normalise(
  value: unknown,
  keys: readonly string[],
  defaults: Readonly<Record<string, Json>> = {},
): Json {
  if (typeof value !== "object" || value === null) return null
  const source: Readonly<Record<string, unknown>> = { ...defaults, ...value }
  const entries = keys.flatMap((key): readonly (readonly [string, Json])[] => {
    const normal = normaliseField(key, source[key])
    return isDefault(normal) ? [] : [[key, normal]]
  })
  return Object.fromEntries(entries)
}

function normaliseField(key: string, value: unknown): Json {
  if (Array.isArray(value)) {
    if (key === "options") return value.map((option) => normalise(option, optionKeys))
    if (key === "choices") return value.map((choice) => normalise(choice, choiceKeys))
    return value.map(Number).sort((a, b) => a - b)
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([locale, text]) => [locale, String(text)])
        .sort(),
    )
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null
}

/** Discord fills in or leaves out what is empty, false or null. */
function isDefault(value: Json): boolean {
  if (value === null || value === false) return true
  return typeof value === "object" && Object.keys(value).length === 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
