import { readFileSync } from "node:fs"
import { expect } from "vitest"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"
import { checkAgainstDescription, type Specification } from "./check-against-description.ts"

/**
 * Discord's own OpenAPI description (specs/openapi.json of discord/discord-api-spec), where DISCORD_OPENAPI names its
 * file: it is not part of this repository. Undefined without.
 */
export const specification: Specification | undefined =
  process.env["DISCORD_OPENAPI"] === undefined
    ? undefined
    : JSON.parse(readFileSync(process.env["DISCORD_OPENAPI"], "utf8"))

/**
 * Closes a local Discord. Where there is Discord's description, it first holds against it every request that was
 * carried out (of the last 1,000) and every answer, and says how many of each.
 */
export async function closeChecked(discord: LocalDiscord): Promise<void> {
  const log = [...discord.requests]
  await discord.close()
  if (specification === undefined) return
  const { faults, requests, answers } = checkAgainstDescription(specification, log)
  console.log(`OpenAPI: checked ${requests} requests and ${answers} answers`)
  expect(faults).toEqual([])
}
