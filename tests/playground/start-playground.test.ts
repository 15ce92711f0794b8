import { pino } from "pino"
import { describe, expect, it } from "vitest"
import { startPlayground } from "../../src/playground/start-playground.ts"

const log = pino({ level: "silent" })

describe("startPlayground", () => {
  it("serves the page and the API at one address, and stops", async () => {
    const playground = await startPlayground({ host: "127.0.0.1", port: 0, log })
    expect(await (await fetch(playground.address)).text()).toContain("<title>")
    expect((await fetch(`${playground.apiBase}/v10/gateway`)).status).toBe(200)
    await playground.close()
    await expect(fetch(playground.address)).rejects.toThrow()
  })

  it("says what to do when the port is taken", async () => {
    const first = await startPlayground({ host: "127.0.0.1", port: 0, log })
    const port = Number(new URL(first.address).port)
    await expect(startPlayground({ host: "127.0.0.1", port, log })).rejects.toThrow(
      `port ${port} of 127.0.0.1 is taken: set PORT`,
    )
    await first.close()
  })
})
