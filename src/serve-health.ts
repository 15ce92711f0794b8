import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

export interface HealthReport {
  readonly healthy: boolean
  /** Whatever helps a person who looks: state of the connection, age of the last heartbeat. */
  readonly [detail: string]: unknown
}

export interface HealthServer {
  readonly port: number
  close(): Promise<void>
}

/**
 * Answers `GET /health` with the report as JSON, status 200 while healthy and 503 otherwise.
 * Listens on loopback only: the report is for the machine's own supervisor.
 * @param port 0 takes a free one
 * @throws when the port is taken
 */
export async function serveHealth(port: number, report: () => HealthReport): Promise<HealthServer> {
  const server = createServer((request, response) => {
    if (request.url !== "/health" || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(404).end()
      return
    }
    const current = report()
    response
      .writeHead(current.healthy ? 200 : 503, {
        "content-type": "application/json",
        "cache-control": "no-store",
      })
      .end(JSON.stringify(current))
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once("error", reject).listen(port, "127.0.0.1", resolve)
  await promise
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error === undefined ? done() : fail(error)))
        server.closeAllConnections()
      }),
  }
}
