/** What can happen to a round. `atMs` is this machine's clock, `sentAtMs` Discord's (from the snowflake). */
export type RoundEvent =
  | { readonly type: "join"; readonly playerId: string }
  | { readonly type: "leave"; readonly playerId: string }
  | { readonly type: "start"; readonly by: Actor }
  /** Discord confirmed the message of a question. */
  | {
      readonly type: "shown"
      readonly position: number
      readonly messageId: string
      readonly sentAtMs: number
    }
  | { readonly type: "lobby-shown"; readonly messageId: string }
  | { readonly type: "podium-shown"; readonly messageId: string }
  | AnswerEvent
  | {
      readonly type: "hint"
      readonly position: number
      readonly playerId: string
      readonly interactionId: string
    }
  /** Declares what a player typed right, though the judge refused it. */
  | { readonly type: "accept"; readonly by: Actor; readonly position: number; readonly playerId: string }
  | { readonly type: "skip"; readonly by: Actor }
  | { readonly type: "pause"; readonly by: Actor; readonly sentAtMs: number }
  | { readonly type: "resume"; readonly by: Actor; readonly sentAtMs: number }
  | { readonly type: "stop"; readonly by: Actor }
  | { readonly type: "timer"; readonly timerId: string }
  /** The message of a question could not be sent. */
  | { readonly type: "send-failed"; readonly position: number }
  /** The message of a question was deleted by somebody. */
  | { readonly type: "vanished"; readonly messageId: string }
  | { readonly type: "channel-gone" }
  /** The process is back after having been down since `downSinceMs`. */
  | { readonly type: "recovered"; readonly downSinceMs: number }
  /** Nothing else helps: frees the channel. */
  | { readonly type: "give-up" }

export interface AnswerEvent {
  readonly type: "answer"
  readonly position: number
  readonly playerId: string
  readonly interactionId: string
  readonly sentAtMs: number
  /** The index of a choice, or what was typed. */
  readonly given: { readonly choice: number } | { readonly typed: string }
}

export interface Actor {
  readonly playerId: string
  /** May manage messages in the channel, and so may steer anybody's round. */
  readonly isManager: boolean
}
