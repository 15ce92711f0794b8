import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http"
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from "node:net"

/** One request of the bot's, as it reached the proxy. */
export interface Call {
  readonly method: string
  /** Without `/api/v10` and with tokens as they are. */
  readonly path: string
  readonly body: unknown
}

/** What to do with a request instead of passing it on; `lose` passes it on and loses the answer. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | "lose"

export interface FaultyProxy {
  /** To be given to the bot as the base address of the REST API. */
  readonly apiBase: string
  readonly calls: readonly Call[]
  /** Applies to the next `times` requests of this method whose path matches. */
  failNext(method: string, path: RegExp, fault: Fault, times?: number): void
  /** Cuts every connection to the gateway as a broken network would. */
  cutGateway(): void
  close(): Promise<void>
}

/** Stands between the bot and a local Discord, passes everything on, and breaks what a test wants broken. */
export async function startFaultyProxy(upstreamApi: string): Promise<FaultyProxy> {
  const upstream = new URL(upstreamApi)
  const calls: Call[] = []
  const planned: { readonly method: string; readonly path: RegExp; readonly fault: Fault; left: number }[] =
    []
  const gateway = createGatewayTunnel()

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(incoming)
    const path = (incoming.url ?? "").replace(/^\/api\/v10/, "")
    calls.push({ method: incoming.method ?? "", path, body: parseJson(body) })
    const plan = planned.find(
      (each) => each.left > 0 && each.method === incoming.method && each.path.test(path),
    )
    if (plan !== undefined) plan.left -= 1
    const fault = plan?.fault
    if (fault !== undefined && fault !== "lose") return answer(response, fault)
    const passed = await passOn(upstream, incoming, body)
    if (fault === "lose") return void response.destroy()
    const content = path === "/gateway/bot" ? await gateway.redirect(passed.body) : passed.body
    response.writeHead(passed.status, passed.headers).end(content)
  }

  const server = createServer((incoming, response) => {
    pass(incoming, response).catch(() => response.destroy())
  })
  const port = await listen(server)
  return {
    apiBase: `http://127.0.0.1:${port}/api`,
    calls,
    failNext: (method, path, fault, times = 1) => planned.push({ method, path, fault, left: times }),
    cutGateway: () => gateway.cut(),
    async close() {
      await gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answer(response: ServerResponse, fault: Exclude<Fault, "lose">): void {
  response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers })
  response.end(JSON.stringify(fault.body ?? { message: "fault", code: 0 }))
}

interface Passed {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

async function passOn(upstream: URL, incoming: IncomingMessage, body: Buffer): Promise<Passed> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const { host: _, ...headers } = incoming.headers
  const options = {
    host: upstream.hostname,
    port: upstream.port,
    path: incoming.url,
    method: incoming.method,
    headers,
  }
  request(options, resolve).on("error", reject).end(body)
  const answered = await promise
  const kept = Object.entries(answered.headers).filter(
    ([name]) => !/^(content-length|transfer-encoding|connection)$/.test(name),
  )
  const content = await readBody(answered)
  return {
    status: answered.statusCode ?? 502,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    body: content,
  }
}

/** Carries the bytes of the gateway's WebSocket, so that its connection can be cut from outside. */
function createGatewayTunnel() {
  const sockets = new Set<Socket>()
  let server: Server | undefined
  let target: URL | undefined

  function join(client: Socket): void {
    const far = connect(Number(target?.port), target?.hostname)
    for (const socket of [client, far]) {
      sockets.add(socket)
      socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket))
    }
    client.pipe(far).pipe(client)
  }

  return {
    async redirect(body: Buffer): Promise<string> {
      const info = JSON.parse(body.toString()) as { readonly url: string }
      target = new URL(info.url)
      server ??= createTcpServer(join)
      const port = server.listening ? (server.address() as AddressInfo).port : await listen(server)
      return JSON.stringify({ ...info, url: `ws://127.0.0.1:${port}${target.pathname.replace(/\/$/, "")}` })
    },
    cut() {
      for (const socket of sockets) socket.destroy()
    },
    async close() {
      this.cut()
      await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)))
    },
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return (server.address() as AddressInfo).port
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  return Buffer.concat(await incoming.toArray())
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
