import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import type { LocalDiscord, LoggedRequest } from "../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../src/playground/start-local-discord.ts"
import { startTinyBot } from "./tiny-bot.ts"

/**
 * Holds every answer of the local Discord against Discord's own OpenAPI description. That document is not part of this
 * repository: name its file (specs/openapi.json of discord/discord-api-spec) in DISCORD_OPENAPI to run this.
 */
const specificationPath = process.env["DISCORD_OPENAPI"]

interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly responses?: Readonly<
    Record<string, { readonly content?: { readonly "application/json"?: { readonly schema: object } } }>
  >
}

describe.skipIf(specificationPath === undefined)("the answers (skipped without DISCORD_OPENAPI)", () => {
  it("are as Discord's own description has them", async () => {
    const specification: Specification = JSON.parse(readFileSync(specificationPath ?? "", "utf8"))
    const discord = await startLocalDiscord({ timing: { acknowledgeMs: 300 } })
    const bot = await startTinyBot(discord)
    await exercise(discord)
    await bot.stop()
    await discord.close()

    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
    ajv.addSchema({ ...specification, $id: "discord" })
    const faults = discord.requests
      .filter(({ status, answer }) => status === 200 && answer !== undefined)
      .flatMap((request) => {
        const place = findSchema(specification, request)
        if (place === undefined) return [`${request.method} ${request.path}: not in the description`]
        const validate = ajv.getSchema(`discord#${place}`) ?? ajv.compile({ $ref: `discord#${place}` })
        if (validate(request.answer)) return []
        return (validate.errors ?? []).map(
          ({ instancePath, message, params }) =>
            `${request.method} ${request.path.replace(/\/[\w-]{30,}/g, "/…")}: ${instancePath} ${message} ${JSON.stringify(params)}`,
        )
      })
    expect([...new Set(faults)]).toEqual([])
  })
})

async function exercise(discord: LocalDiscord): Promise<void> {
  await discord.runCommand("minsu", "공부방", "ask", { question: "왜?" })
  const panel = await discord.runCommand("minsu", "공부방", "panel")
  await discord.press("jiwoo", panel.message?.id ?? "", "count:0")
  for (const command of ["slow", "display", "file", "embed", "private"]) {
    await discord.runCommand("minsu", "공부방", command)
  }
  const form = await discord.runCommand("minsu", "공부방", "form")
  await discord.submitModal("minsu", form, { name: "민수", colour: "red" })
  const reply = await discord.say("minsu", "공부방", "@bot 안녕")
  await discord.directMessage("minsu", "안녕")
  const channel = discord.channels[0]?.id
  const { guild, applicationId: application, people } = discord
  for (const path of [
    "/gateway",
    "/gateway/bot",
    "/users/@me",
    "/users/@me/guilds",
    `/users/${people[0]?.id}`,
    "/applications/@me",
    `/applications/${application}/commands?with_localizations=true`,
    `/guilds/${guild.id}`,
    `/guilds/${guild.id}/roles`,
    `/guilds/${guild.id}/channels`,
    `/guilds/${guild.id}/members`,
    `/guilds/${guild.id}/members/${people[0]?.id}`,
    `/channels/${channel}`,
    `/channels/${channel}/messages`,
    `/channels/${channel}/messages/${reply.message?.id}`,
    `/channels/${discord.directChannel("minsu")}`,
  ]) {
    await fetch(`${discord.apiBase}/v10${path}`, { headers: { authorization: `Bot ${discord.token}` } })
  }
}

/** The JSON pointer of the schema that a request's answer has to fit. */
function findSchema({ paths }: Specification, { method, path }: LoggedRequest): string | undefined {
  const parts = path.replace(/\?.*/s, "").split("/")
  const fits = (template: string) => {
    const wanted = template.split("/")
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => part === parts[index] || part.startsWith("{"))
    )
  }
  // A path spelled out goes before one with a placeholder: `/users/@me` before `/users/{user_id}`.
  const [template] = Object.keys(paths)
    .filter((one) => fits(one) && method.toLowerCase() in (paths[one] ?? {}))
    .sort((a, b) => a.split("{").length - b.split("{").length)
  if (template === undefined) return undefined
  const operation = method.toLowerCase()
  if (paths[template]?.[operation]?.responses?.["200"]?.content === undefined) return undefined
  const escaped = template
    .replaceAll("~", "~0")
    .replaceAll("/", "~1")
    .replace(/[{}]/g, (sign) => encodeURIComponent(sign))
  return `/paths/${escaped}/${operation}/responses/200/content/application~1json/schema`
}
