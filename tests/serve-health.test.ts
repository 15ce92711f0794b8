import { afterEach, describe, expect, it } from "vitest"
import { type HealthReport, type HealthServer, serveHealth } from "../src/serve-health.ts"

let server: HealthServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function ask(report: HealthReport, path = "/health", init?: RequestInit): Promise<Response> {
  server = await serveHealth(0, () => report)
  return await fetch(`http://127.0.0.1:${server.port}${path}`, init)
}

describe("serveHealth", () => {
  it("answers 200 with the report while healthy", async () => {
    const response = await ask({ healthy: true, connection: "ready" })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ healthy: true, connection: "ready" })
  })

  it("answers 503 while not", async () => {
    expect((await ask({ healthy: false })).status).toBe(503)
  })

  it("has no other page and takes no other verb", async () => {
    expect((await ask({ healthy: true }, "/")).status).toBe(404)
    await server?.close()
    expect((await ask({ healthy: true }, "/health", { method: "POST" })).status).toBe(404)
  })

  it("says when the port is taken", async () => {
    server = await serveHealth(0, () => ({ healthy: true }))
    await expect(serveHealth(server.port, () => ({ healthy: true }))).rejects.toThrow("EADDRINUSE")
  })
})
