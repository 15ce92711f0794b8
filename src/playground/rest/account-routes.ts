import { Hono } from "hono"
import { z } from "zod"
import { gatewayUrl } from "../gateway/gateway.ts"
import { text } from "../rules/fields.ts"
import { readForm } from "../rules/read-form.ts"
import { toChannel, toGuild } from "../world/guild.ts"
import { botMember, toMember, toUser } from "../world/users.ts"
import { openDirectChannel } from "../world/world.ts"
import { refusals } from "./discord-error.ts"
import { readBody } from "./read-body.ts"
import { type RestContext, requireGuild } from "./rest-context.ts"

const directForm = z.object({ recipient_id: text(1, 20) })
const sessionStart = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 16 }

/** Who the bot is, where the gateway is, and what the server looks like. */
export function createAccountRoutes(context: RestContext): Hono {
  const { world } = context
  const routes = new Hono()
  const application = () => ({
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: "",
    type: null,
    summary: "",
    hook: true,
    bot: world.bot,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    flags_new: "0",
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ["bot", "applications.commands"],
    approximate_user_authorization_count: 0,
    owner: [...world.people.values()].map(toUser)[0] ?? world.bot,
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    integration_types_config: { 0: {} },
  })

  routes.get("/gateway", (c) => c.json({ url: gatewayUrl(world) }))
  routes.get("/gateway/bot", (c) =>
    c.json({ url: gatewayUrl(world), shards: 1, session_start_limit: sessionStart }),
  )
  routes.get("/applications/@me", (c) => c.json(application()))
  routes.get("/oauth2/applications/@me", (c) => c.json(application()))
  routes.get("/users/@me", (c) =>
    c.json({ ...world.bot, verified: true, mfa_enabled: false, locale: "en-US" }),
  )
  routes.get("/users/@me/guilds", (c) => {
    const { id, name, icon, banner, features } = toGuild(world)
    return c.json([{ id, name, icon, banner, features, owner: false, permissions: "0" }])
  })
  routes.get("/users/:user", (c) => {
    const id = c.req.param("user")
    const person = world.people.get(id)
    if (id === world.bot.id) return c.json(world.bot)
    if (person === undefined) throw refusals.unknownUser()
    return c.json(toUser(person))
  })
  routes.post("/users/@me/channels", async (c) => {
    const { body } = await readBody(c.req.raw)
    const person = world.people.get(readForm(directForm, body).recipient_id)
    if (person === undefined) throw refusals.unknownUser()
    return c.json(toChannel(world, openDirectChannel(world, person)))
  })
  routes.get("/guilds/:guild", (c) => {
    requireGuild(context, c.req.param("guild"))
    return c.json(toGuild(world))
  })
  routes.get("/guilds/:guild/roles", (c) => {
    requireGuild(context, c.req.param("guild"))
    return c.json(toGuild(world).roles)
  })
  routes.get("/guilds/:guild/channels", (c) => {
    requireGuild(context, c.req.param("guild"))
    const channels = [...world.channels.values()].filter(({ recipientId }) => recipientId === undefined)
    return c.json(channels.map((channel) => toChannel(world, channel)))
  })
  routes.get("/guilds/:guild/members", (c) => {
    requireGuild(context, c.req.param("guild"))
    return c.json([botMember(world), ...[...world.people.values()].map((person) => toMember(world, person))])
  })
  routes.get("/guilds/:guild/members/:user", (c) => {
    requireGuild(context, c.req.param("guild"))
    const id = c.req.param("user")
    const person = world.people.get(id)
    if (id === world.bot.id) return c.json(botMember(world))
    if (person === undefined) throw refusals.unknownMember()
    return c.json(toMember(world, person))
  })
  return routes
}
