import type { HttpBindings } from "@hono/node-server"
import { Hono } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import type { Refusal } from "../faults.ts"
import type { LoggedRequest } from "../local-discord.ts"
import { createAccountRoutes } from "./account-routes.ts"
import { createCommandRoutes } from "./command-routes.ts"
import { DiscordError, refusals } from "./discord-error.ts"
import type { FaultPlan } from "./fault-plan.ts"
import { createFileRoutes } from "./file-routes.ts"
import { createInteractionRoutes } from "./interaction-routes.ts"
import { createMessageRoutes } from "./message-routes.ts"
import type { RateLimiter } from "./rate-limiter.ts"
import { readBody } from "./read-body.ts"
import type { RestContext } from "./rest-context.ts"

interface RestOptions extends RestContext {
  readonly faults: FaultPlan
  readonly limiter: RateLimiter
  /** Hears of every request as it arrives; the answer is filled in later. */
  readonly note: (request: LoggedRequest) => void
}

/** Where the API is below the server's root. */
const base = "/api/v10"

/** REST v10. Errors leave as Discord's bodies; faults strike before and after the routes. */
export function createRestApi(options: RestOptions): Hono<{ Bindings: HttpBindings }> {
  const { world, faults, limiter, note } = options
  const api = new Hono<{ Bindings: HttpBindings }>()

  api.use(`${base}/*`, async (c, next) => {
    if (faults.refusesConnections) {
      c.env.incoming.socket.destroy()
      return c.body(null)
    }
    const { method } = c.req
    const { pathname, search } = new URL(c.req.url)
    const path = decodeURIComponent(pathname.slice(base.length)) + search
    const at = world.clock.now()
    const entry = {
      method,
      path,
      at,
      status: 0,
      ...(await describe(c.req.raw)),
      answer: undefined as unknown,
    }
    // Before it is carried out: who waits for what comes of it finds it in the log.
    note(entry)
    const delayMs = faults.takeDelayMs(method, path)
    if (delayMs !== undefined) {
      await new Promise<void>((resolve) => void world.clock.after(delayMs, resolve))
    }
    const refusal = faults.takeRefusal(method, path)
    if (refusal === undefined) {
      const verdict = limiter.take(method, path.replace(/\?.*/s, ""))
      if (verdict.retryAfter === undefined) await next()
      else c.res = Response.json(tooManyBody(verdict.retryAfter, verdict.isGlobal), { status: 429 })
      for (const [name, value] of Object.entries(verdict.headers)) c.res.headers.set(name, value)
    } else c.res = planned(refusal, method, path)
    entry.status = c.res.status
    entry.answer = await peek(c.res)
    if (faults.takeLoss(method, path)) c.env.incoming.socket.destroy()
    return undefined
  })
  api.use(`${base}/*`, async (c, next) => {
    const path = c.req.path.slice(base.length)
    const isTokened = /^\/(interactions|webhooks)\//.test(path) || path === "/gateway"
    if (!isTokened && c.req.header("authorization") !== `Bot ${world.token}`) throw refusals.unauthorized()
    await next()
  })
  for (const create of [
    createAccountRoutes,
    createCommandRoutes,
    createMessageRoutes,
    createInteractionRoutes,
  ]) {
    api.route(base, create(options))
  }
  api.route("/", createFileRoutes(world))
  api.all(`${base}/*`, () => {
    throw refusals.notFound()
  })
  api.all("/api/*", () => {
    throw refusals.invalidApiVersion()
  })
  api.onError((error, c) => {
    if (!(error instanceof DiscordError)) return c.json({ message: error.message, code: 0 }, 500)
    return c.json(error.toJSON(), error.status as ContentfulStatusCode)
  })
  return api
}

function tooManyBody(retryAfter: number, isGlobal: boolean) {
  return { message: "You are being rate limited.", retry_after: retryAfter, global: isGlobal }
}

function planned(refusal: Refusal, method: string, path: string): Response {
  const { status, retryAfterSeconds = 0.05, global: isGlobal = false } = refusal
  if (status === 429) {
    return Response.json(tooManyBody(retryAfterSeconds, isGlobal), {
      status,
      headers: {
        "retry-after": String(retryAfterSeconds),
        "x-ratelimit-scope": isGlobal ? "global" : "shared",
        ...(isGlobal ? { "x-ratelimit-global": "true" } : {}),
      },
    })
  }
  const isCallback = method === "POST" && path.startsWith("/interactions/")
  const usual = status === 404 && isCallback ? refusals.unknownInteraction() : undefined
  const { code = usual?.code ?? 0, message = usual?.message ?? `${status}: refused on purpose` } = refusal
  return Response.json({ message, code }, { status })
}

async function describe(request: Request): Promise<Pick<LoggedRequest, "body" | "files">> {
  if (request.method === "GET" || request.method === "DELETE") return { body: undefined, files: [] }
  try {
    const { body, files } = await readBody(request)
    return { body, files: files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength })) }
  } catch {
    return { body: undefined, files: [] }
  }
}

async function peek(response: Response): Promise<unknown> {
  const text = await response.clone().text()
  return text === "" ? undefined : JSON.parse(text)
}
