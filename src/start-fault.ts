import type { Config } from "./config.ts"

/** Why the bot cannot start, in one line that names what is at fault and how to mend it. */
export class StartFault extends Error {
  override readonly name = "StartFault"
}

/** What is being done while the bot starts; each can go wrong by a variable of its own. */
export type StartStep = keyof typeof explanations

/**
 * Passes on what `work` gives.
 * @throws StartFault where a person can mend why it failed; any other error as it is
 */
export async function explainFailure<T>(step: StartStep, config: Config, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    const message = cause instanceof Error ? explanations[step](cause, config) : undefined
    throw message === undefined ? cause : new StartFault(message, { cause })
  }
}

type Explain = (error: Error, config: Config) => string | undefined

const explanations = {
  notes: (error, { notesDir }) => {
    const reason = systemCode(error)
    if (reason === undefined) return undefined
    const what = reason === "ENOENT" ? "does not exist" : `cannot be read (${reason})`
    return `NOTES_DIR="${notesDir}" ${what}: set it to the folder of your notes`
  },

  playground: (error, { host, port }) => {
    const reason = systemCode(error)
    // The playground itself says when its port is taken.
    if (reason === undefined) return error.message
    return `the playground cannot listen on HOST="${host}" PORT="${port}" (${reason}): set them to an address of this machine and a free port`
  },

  store: (error) => (error.name === "StoreUnusable" ? error.message : undefined),

  discord: (error, { discordApi }) => {
    if (systemCode(error) === "TokenInvalid" || statusOf(error) === 401) {
      return "DISCORD_TOKEN was refused by Discord: reset it on the Bot page of your application and copy the new one"
    }
    const reason = systemCode(error)
    const place = discordApi === undefined ? "" : ` at DISCORD_API="${discordApi}"`
    if (reason !== undefined && unreachable.test(reason)) {
      return `Discord cannot be reached${place} (${reason}): check the network${place === "" ? "" : " and the address"}`
    }
    return place !== "" && statusOf(error) !== undefined
      ? `there is no Discord${place} (${error.message}): give the base address without a version, for instance http://127.0.0.1:4000/api`
      : undefined
  },

  health: (error, { healthPort }) => {
    const reason = systemCode(error)
    return reason === undefined
      ? undefined
      : `HEALTH_PORT="${healthPort}" cannot be listened on (${reason}): set it to a free port`
  },
} as const satisfies Readonly<Record<string, Explain>>

const unreachable =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_\w+)$/

function systemCode(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined
}

/** Of an answer of Discord's REST API. */
function statusOf(error: Error): number | undefined {
  return "status" in error && typeof error.status === "number" ? error.status : undefined
}
