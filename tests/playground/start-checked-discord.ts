import { appendFileSync, readFileSync } from "node:fs"
import type { LocalDiscord, LocalDiscordOptions } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { checkAgainstDescription, type Specification } from "./check-against-description.ts"

/** Discord's own OpenAPI description, which is no part of this repository: specs/openapi.json of discord/discord-api-spec. */
const descriptionPath = process.env["DISCORD_OPENAPI"]

/**
 * A local Discord that, where the description is at hand, holds against it everything that was asked and answered:
 * `close` rejects with what does not fit.
 */
export async function startCheckedDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord(options)
  if (descriptionPath === undefined) return discord
  const close = discord.close.bind(discord)
  return Object.defineProperty(discord, "close", {
    async value() {
      await close()
      checkRequests(discord, descriptionPath)
    },
  })
}

function checkRequests({ requests: log }: LocalDiscord, path: string): void {
  const { faults, requests, answers } = checkAgainstDescription(readDescription(path), log)
  const countsPath = process.env["DISCORD_OPENAPI_COUNTS"]
  if (countsPath !== undefined) appendFileSync(countsPath, `${requests} ${answers}\n`)
  if (faults.length > 0) throw new Error(`unlike Discord's own description:\n${faults.join("\n")}`)
}

let description: Specification | undefined

/** Once in a process: it is large. */
function readDescription(path: string): Specification {
  description ??= JSON.parse(readFileSync(path, "utf8")) as Specification
  return description
}
