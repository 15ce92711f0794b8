import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10"

/**
 * How things stand between a person and the application:
 *
 * - `waiting`: nothing came yet;
 * - `thinking`: a deferred answer that has not come yet;
 * - `acknowledged`: a press that was taken note of without any change to be seen (yet);
 * - `answered`: a message is there, in `message`;
 * - `updated`: the message that the pressed component belongs to was changed, it is in `message`;
 * - `modal`: a form was opened, it is in `modal`;
 * - `choices`: an autocomplete was answered, with `choices`;
 * - `silent`: "the application did not respond" in time.
 */
export type ExchangeState =
  | "waiting"
  | "thinking"
  | "acknowledged"
  | "answered"
  | "updated"
  | "modal"
  | "choices"
  | "silent"

/** Something that a person saw happen, in order. `afterMs` counts from what the person did. */
export type ExchangeEvent =
  | { readonly type: "acknowledged"; readonly state: ExchangeState; readonly afterMs: number }
  | { readonly type: "message"; readonly message: APIMessage; readonly afterMs: number }
  | { readonly type: "follow-up"; readonly message: APIMessage; readonly afterMs: number }
  | { readonly type: "edit"; readonly message: APIMessage; readonly afterMs: number }
  | { readonly type: "delete"; readonly messageId: string; readonly afterMs: number }
  | { readonly type: "silent"; readonly afterMs: number }

/** All that came of one thing a person did: a command, a press, a form sent, a message that speaks to the bot. */
export interface Exchange {
  /** Id of the interaction, or of the person's message. */
  readonly id: string
  readonly state: ExchangeState
  /** Milliseconds until the application first reacted; undefined while it did not. */
  readonly acknowledgedAfterMs: number | undefined
  /** The first answer as it stands now, edits included; undefined while there is none, or once it was deleted. */
  readonly message: APIMessage | undefined
  /** Whether the first answer is shown to this person only. */
  readonly ephemeral: boolean
  /** Later messages of the same interaction as they stand now; for a message the bot's further replies to it. */
  readonly followUps: readonly APIMessage[]
  readonly modal: APIModalInteractionResponseCallbackData | undefined
  readonly choices: readonly APIApplicationCommandOptionChoice[] | undefined
  readonly events: readonly ExchangeEvent[]
  /**
   * Resolves with this exchange as soon as `condition` holds, looking again after every event. Rejects when it does
   * not within `timeoutMs` (5 s) of real time, telling what was seen instead.
   */
  until(condition: (exchange: Exchange) => boolean, timeoutMs?: number): Promise<Exchange>
}
