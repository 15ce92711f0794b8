import type { Command } from "../src/discord/command.ts"
import { ask } from "./ask.ts"
import { leaderboard } from "./leaderboard.ts"
import { profile } from "./profile.ts"
import { quiz } from "./quiz.ts"
import { settings } from "./settings.ts"

/** Every slash command of the bot, in the order in which Discord lists them. */
export const commands: readonly Command[] = [ask, quiz, leaderboard, profile, settings]
