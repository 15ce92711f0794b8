import type { APIMessage } from "discord-api-types/v10"

/** How a person plays by themselves. */
export interface PlayingStyle {
  /** Share of choices, 0 to 1, in which they press the right button, where somebody knows it; else they guess. */
  readonly skill: number
  /** Time they think before they press. */
  readonly thinkingMs: { readonly least: number; readonly most: number }
}

/** The custom_id of the button that is right; undefined where there is no right one, or nobody knows it. */
export type RightButton = (message: APIMessage) => string | undefined

export const usualThinkingMs: PlayingStyle["thinkingMs"] = { least: 1_500, most: 6_000 }
