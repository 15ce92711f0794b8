/** Discord's tree of what is wrong with a body: fields nest, `_errors` holds the findings of a field. */
export interface ErrorTree {
  _errors?: { readonly code: string; readonly message: string }[]
  [field: string]: ErrorTree | { readonly code: string; readonly message: string }[] | undefined
}

/** A request that Discord refuses, with its HTTP status and its own code. */
export class DiscordError extends Error {
  readonly status: number
  readonly code: number
  readonly errors: ErrorTree | undefined

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }

  toJSON(): { message: string; code: number; errors?: ErrorTree } {
    const { message, code, errors } = this
    return { message, code, ...(errors === undefined ? {} : { errors }) }
  }
}

/** Codes and words of docs: topics/opcodes-and-status-codes. */
export const refusals = {
  unauthorized: () => new DiscordError(401, 0, "401: Unauthorized"),
  notFound: () => new DiscordError(404, 0, "404: Not Found"),
  methodNotAllowed: () => new DiscordError(405, 0, "405: Method Not Allowed"),
  unknownApplication: () => new DiscordError(404, 10002, "Unknown Application"),
  unknownChannel: () => new DiscordError(404, 10003, "Unknown Channel"),
  unknownGuild: () => new DiscordError(404, 10004, "Unknown Guild"),
  unknownMember: () => new DiscordError(404, 10007, "Unknown Member"),
  unknownMessage: () => new DiscordError(404, 10008, "Unknown Message"),
  unknownUser: () => new DiscordError(404, 10013, "Unknown User"),
  unknownWebhook: () => new DiscordError(404, 10015, "Unknown Webhook"),
  unknownInteraction: () => new DiscordError(404, 10062, "Unknown interaction"),
  unknownCommand: () => new DiscordError(404, 10063, "Unknown application command"),
  tooManyCommands: () =>
    new DiscordError(400, 30032, "Maximum number of application commands reached (100)."),
  tooLarge: () => new DiscordError(413, 40005, "Request entity too large"),
  alreadyAcknowledged: () => new DiscordError(400, 40060, "Interaction has already been acknowledged."),
  missingAccess: () => new DiscordError(403, 50001, "Missing Access"),
  notTheAuthor: () => new DiscordError(403, 50005, "Cannot edit a message authored by another user"),
  emptyMessage: () => new DiscordError(400, 50006, "Cannot send an empty message"),
  missingPermissions: () => new DiscordError(403, 50013, "Missing Permissions"),
  invalidWebhookToken: () => new DiscordError(401, 50027, "Invalid Webhook Token"),
  invalidApiVersion: () => new DiscordError(400, 50041, "Invalid API version provided"),
  invalidJson: () => new DiscordError(400, 50109, "The request body contains invalid JSON."),
  invalidForm: (errors: ErrorTree) => new DiscordError(400, 50035, "Invalid Form Body", errors),
} as const
