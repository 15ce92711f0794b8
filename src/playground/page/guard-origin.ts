import { isIP } from "node:net"
import type { MiddlewareHandler } from "hono"

const headers = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const

/**
 * Lets only the page itself in. A foreign site cannot reach the playground through its visitor's browser: neither by
 * a request of its own (Origin), nor by a name of its own that points to this machine (Host).
 */
export function guardOrigin(ownHost: string): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? ""
    const origin = c.req.header("origin")
    const site = c.req.header("sec-fetch-site") ?? "same-origin"
    const isForeign = origin !== undefined && origin !== `http://${host}`
    if (!isOwn(host, ownHost) || isForeign || !["same-origin", "none"].includes(site)) {
      return c.text("This playground answers its own page only.", 403)
    }
    await next()
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
    return undefined
  }
}

/** An address cannot be rebound by a name server, so any address is as good as our own. */
function isOwn(host: string, ownHost: string): boolean {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined
  const name = url?.hostname.replace(/^\[|\]$/g, "") ?? ""
  return name === "localhost" || name === ownHost.toLowerCase() || isIP(name) !== 0
}
