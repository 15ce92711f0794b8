import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js"

/**
 * What a failed request means for the person waiting:
 * `expired`: Discord no longer takes an answer; `uncertain`: the answer may have arrived, so it must not be given
 * twice; `forbidden`: the bot may not write there; `failed`: nothing arrived.
 */
export type FailureKind = "expired" | "uncertain" | "forbidden" | "failed"

export function classifyFailure(error: unknown): FailureKind {
  if (error instanceof DiscordAPIError) return classifyCode(error.code)
  if (error instanceof HTTPError) return "failed"
  return isLostConnection(error) ? "uncertain" : "failed"
}

function classifyCode(code: number | string): FailureKind {
  switch (code) {
    case RESTJSONErrorCodes.UnknownInteraction:
    case RESTJSONErrorCodes.UnknownWebhook:
    case RESTJSONErrorCodes.InvalidWebhookToken:
      return "expired"
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return "uncertain"
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
    case RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory:
    case RESTJSONErrorCodes.UnknownChannel:
    case RESTJSONErrorCodes.UnknownMessage:
    case RESTJSONErrorCodes.CannotSendMessagesToThisUser:
      return "forbidden"
    default:
      return "failed"
  }
}

/** A request that timed out, or whose socket closed before the answer came, may have been carried out. */
function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === "AbortError" || error.name === "TimeoutError") return true
  const code = "code" in error ? error.code : undefined
  return (
    code === "UND_ERR_SOCKET" ||
    code === "ECONNRESET" ||
    code === "UND_ERR_HEADERS_TIMEOUT" ||
    isLostConnection(error.cause)
  )
}
