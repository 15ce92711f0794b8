import { existsSync } from "node:fs"
import { loadEnvFile } from "node:process"
import { z } from "zod"

/** Everything that can be set from outside; the README's table lists the same variables. */
export interface Config {
  /** Undefined: the bot is tried in the playground instead of on Discord. */
  readonly discordToken: string | undefined
  /** Base address of Discord's REST API, without the version; undefined for the real one. */
  readonly discordApi: string | undefined
  readonly notesDir: string
  /** Where the index of the notes is kept between starts. */
  readonly cacheDir: string
  /** `postgres://…` or `sqlite:PATH`; undefined for the usual place of whatever is started. */
  readonly databaseUrl: string | undefined
  readonly logLevel: LogLevel
  /** Address that the playground's page listens on; anything but loopback shows it to the network. */
  readonly host: string
  /** TCP port of the playground's page; 0 takes a free one. */
  readonly port: number
  /** TCP port of the health report; undefined for none. */
  readonly healthPort: number | undefined
}

/** Where rounds, answers and settings are kept unless DATABASE_URL says otherwise. */
export const defaultDatabaseUrl = "sqlite:data/hunjang.db"

/** Where the notes are unless NOTES_DIR says otherwise: those that ship with the bot. */
export const defaultNotesDir = "corpus"

export type LogLevel = (typeof logLevels)[number]

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const

/** A variable that cannot be used; the message names it, its value (never a secret's) and the remedy. */
export class ConfigError extends Error {
  override readonly name = "ConfigError"
}

/**
 * Validates the environment. A variable set to nothing counts as unset.
 * @throws ConfigError with one line for each variable at fault
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""))
  const parsed = schema.safeParse(set)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => describe(issue, set)).join("\n"))
  }
  return {
    discordToken: parsed.data.DISCORD_TOKEN,
    discordApi: parsed.data.DISCORD_API,
    notesDir: parsed.data.NOTES_DIR,
    cacheDir: parsed.data.CACHE_DIR,
    databaseUrl: parsed.data.DATABASE_URL,
    logLevel: parsed.data.LOG_LEVEL,
    host: parsed.data.HOST,
    port: parsed.data.PORT,
    healthPort: parsed.data.HEALTH_PORT,
  }
}

/**
 * Adds the variables of `.env` in the working folder, where there is one; what is set already stays.
 * @throws ConfigError where it cannot be read
 */
export function loadDotEnv(): void {
  try {
    if (existsSync(".env")) loadEnvFile(".env")
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error)
    throw new ConfigError(`.env cannot be read (${reason}): mend or remove it`)
  }
}

const portNumber = z.coerce
  .number({ error: "must be a port number from 0 to 65535" })
  .int({ error: "must be a port number from 0 to 65535" })
  .min(0, { error: "must be a port number from 0 to 65535" })
  .max(65_535, { error: "must be a port number from 0 to 65535" })

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, {
      error:
        "is not a bot token (three parts with dots between): copy it from the Bot page of your application",
    })
    .optional(),
  DISCORD_API: z
    .url({
      protocol: /^https?$/,
      error: "must be an http or https address, for instance http://127.0.0.1:4000/api",
    })
    .transform((address) => address.replace(/\/+$/, ""))
    .optional(),
  NOTES_DIR: z.string().default(defaultNotesDir),
  CACHE_DIR: z.string().default("data/cache"),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^(postgres(ql)?|sqlite|file):/, {
      error: "must begin with postgres:// or sqlite:, for instance sqlite:data/hunjang.db",
    })
    .optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` }).default("info"),
  HOST: z.string().trim().default("127.0.0.1"),
  PORT: portNumber.default(3000),
  HEALTH_PORT: portNumber.optional(),
})

/** Their values may hold a password or a token and are never shown. */
const secrets = new Set(["DISCORD_TOKEN", "DATABASE_URL"])

function describe(issue: z.core.$ZodIssue, set: NodeJS.ProcessEnv): string {
  const variable = String(issue.path[0])
  const value = secrets.has(variable) ? "" : `="${set[variable] ?? ""}"`
  return `${variable}${value} ${issue.message}`
}
