import type { DestinationStream, Logger } from "pino"
import { pino } from "pino"

export interface LogOptions {
  readonly level: string
  /** Values that must never be written, such as the bot's token. */
  readonly secrets: readonly string[]
  /** Standard output unless told otherwise. */
  readonly destination?: DestinationStream
}

/**
 * A pino logger that writes JSON lines without secrets: the given ones, `authorization` headers, and the tokens of
 * interactions, which stand in the addresses that discord.js puts into its errors.
 */
export function createLog({ level, secrets, destination = pino.destination(1) }: LogOptions): Logger {
  const scrub = createScrubber(secrets)
  return pino(
    {
      level,
      serializers: { err: describeError },
      redact: {
        paths: ["token", "*.token", "authorization", "*.authorization", "*.headers.authorization"],
        censor: "[redacted]",
      },
    },
    { write: (line) => destination.write(scrub(line)) },
  )
}

function createScrubber(secrets: readonly string[]): (line: string) => string {
  // A secret of a few letters would blank out ordinary words.
  const known = secrets
    .filter((secret) => secret.length >= 8)
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
  return (line) =>
    known
      .reduce((text, secret) => text.replaceAll(secret, "[redacted]"), line)
      .replace(/((?:interactions|webhooks)\/\d+\/)[\w%.=-]{20,}/g, "$1[redacted]")
      .replace(/\b(Bot|Bearer) [\w.-]{20,}/g, "$1 [redacted]")
      .replace(/("(?:token|authorization)":")[^"[]{20,}"/gi, '$1[redacted]"')
}

/** A request that Discord refused hangs on its error with all that somebody wrote; the log needs only the reason. */
function describeError(error: Error): object {
  const { requestBody: _, ...described } = pino.stdSerializers.err(error)
  return described
}
