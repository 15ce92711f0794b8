import { expect, it } from "vitest"
import { createLog } from "../../src/discord/log.ts"

const token = "MTAwMDAwMDAwMDAwMDAwMDAw.AAAAAA.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
const interactionToken = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4"

function written(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  write(createLog({ level: "debug", secrets: [token], destination: { write: (line) => lines.push(line) } }))
  return lines.join("")
}

it.each([
  ["in a message", (log: ReturnType<typeof createLog>) => log.info(`logging in with ${token}`)],
  ["in an error's message", (log) => log.error({ err: new Error(`bad token ${token}`) })],
  ["in a header", (log) => log.info({ request: { headers: { authorization: `Bot ${token}` } } })],
  ["deep in an object", (log) => log.info({ a: { b: { c: [token] } } })],
] as [string, (log: ReturnType<typeof createLog>) => void][])(
  "never writes the bot's token: %s",
  (_, write) => {
    const line = written(write)
    expect(line).toContain("[redacted]")
    expect(line).not.toContain(token)
  },
)

it("never writes the token of an interaction, which discord.js puts into the addresses of its errors", () => {
  const url = `https://discord.com/api/v10/interactions/123456789012345678/${interactionToken}/callback`
  const hook = `https://discord.com/api/v10/webhooks/123456789012345678/${interactionToken}`
  const line = written((log) =>
    log.error({ err: Object.assign(new Error("refused"), { url, hook }), token: interactionToken }),
  )
  expect(line).not.toContain(interactionToken)
  expect(line).toContain("interactions/123456789012345678/[redacted]/callback")
})

it("writes other bots' authorization headers without their value", () => {
  expect(written((log) => log.info(`sent Bot abcdefghijklmnopqrstuvwxyz.123`))).not.toContain("abcdefghijkl")
})

it("writes why Discord refused a request, but not what people wrote in it", () => {
  const refused = Object.assign(new Error("Invalid Form Body"), {
    code: 50035,
    requestBody: { json: { content: "비밀" } },
  })
  const line = written((log) => log.error({ err: refused }))
  expect(line).toContain("50035")
  expect(line).not.toContain("비밀")
})
