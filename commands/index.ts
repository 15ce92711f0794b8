import type { Command } from "../src/discord/command.ts"
import { ask } from "./ask.ts"

/** Every slash command of the bot, in the order in which Discord lists them. */
export const commands: readonly Command[] = [ask]
