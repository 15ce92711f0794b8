import { Hono } from "hono"
import type { World } from "../world/world.ts"

/** Pictures a page may show; anything else is offered for download only. */
const shown = /^image\/(png|jpeg|gif|webp)$/

/** The attachments of messages, at the address that their messages name. */
export function createFileRoutes(world: World): Hono {
  const routes = new Hono()
  routes.get("/attachments/:channel/:id/:name", (c) => {
    const { channel, id, name } = c.req.param()
    const file = world.files.get(`${channel}/${id}/${name}`)
    if (file === undefined) return c.notFound()
    return c.body(new Uint8Array(file.bytes), 200, {
      "content-type": file.type,
      "content-disposition": shown.test(file.type) ? "inline" : "attachment",
      "x-content-type-options": "nosniff",
    })
  })
  return routes
}
