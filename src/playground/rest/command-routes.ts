import type { APIApplicationCommand } from "discord-api-types/v10"
import { Hono } from "hono"
import { type CommandForm, readCommandForm } from "../rules/command-form.ts"
import { refuseIf } from "../rules/read-form.ts"
import { refusals } from "./discord-error.ts"
import { readBody } from "./read-body.ts"
import { noContent, type RestContext, requireGuild, requireOwnApplication } from "./rest-context.ts"

/** docs: interactions/application-commands, by type: chat input, user, message. */
const maxByType: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 }

/** Registration of commands for everywhere or for one server. */
export function createCommandRoutes(context: RestContext): Hono {
  const { world } = context
  const routes = new Hono()

  for (const base of ["/applications/:app/commands", "/applications/:app/guilds/:guild/commands"] as const) {
    const scopeOf = (app: string, guild: string | undefined) => {
      requireOwnApplication(context, app)
      if (guild !== undefined) requireGuild(context, guild)
      return guild
    }
    const heldIn = (guild: string | undefined) =>
      [...world.commands.values()].filter((command) => command.guild_id === guild)
    const find = (guild: string | undefined, id: string) => {
      const command = world.commands.get(id)
      if (command === undefined || command.guild_id !== guild) throw refusals.unknownCommand()
      return command
    }
    const keep = (form: CommandForm, guild: string | undefined, old?: APIApplicationCommand) => {
      const command = fill(form, {
        id: old?.id ?? world.newId(),
        version: world.newId(),
        application_id: world.bot.id,
        ...(guild === undefined ? {} : { guild_id: guild }),
      })
      world.commands.set(command.id, command)
      return command
    }
    const sameKind = (guild: string | undefined, { name, type }: CommandForm) =>
      heldIn(guild).find((command) => command.name === name && command.type === (type ?? 1))
    const changed = () => world.happenings.tell({ type: "commands-changed" })

    routes.get(base, (c) => {
      const guild = scopeOf(c.req.param("app"), c.req.param("guild"))
      const full = c.req.query("with_localizations") === "true"
      return c.json(heldIn(guild).map((command) => (full ? command : withoutLocalisations(command))))
    })
    routes.put(base, async (c) => {
      const guild = scopeOf(c.req.param("app"), c.req.param("guild"))
      const { body } = await readBody(c.req.raw)
      if (!Array.isArray(body)) {
        refuseIf([
          { path: [], code: "LIST_TYPE_CONVERT", message: "Only iterables may be used in a ListType" },
        ])
      }
      const forms = (body as unknown[]).map((one, index) => readCommandForm(one, [index]))
      refuseSameNames(forms)
      refuseTooMany(forms)
      // A command that stays under its name keeps its id.
      const olds = forms.map((form) => sameKind(guild, form))
      for (const { id } of heldIn(guild)) world.commands.delete(id)
      const kept = forms.map((form, index) => keep(form, guild, olds[index]))
      changed()
      return c.json(kept)
    })
    routes.post(base, async (c) => {
      const guild = scopeOf(c.req.param("app"), c.req.param("guild"))
      const form = readCommandForm((await readBody(c.req.raw)).body)
      const old = sameKind(guild, form)
      if (old === undefined) refuseTooMany([...heldIn(guild), form])
      const command = keep(form, guild, old)
      changed()
      return c.json(command, old === undefined ? 201 : 200)
    })
    routes.get(`${base}/:command`, (c) => {
      const guild = scopeOf(c.req.param("app"), c.req.param("guild"))
      return c.json(find(guild, c.req.param("command")))
    })
    routes.patch(`${base}/:command`, async (c) => {
      const guild = scopeOf(c.req.param("app"), c.req.param("guild"))
      const old = find(guild, c.req.param("command"))
      const { body } = await readBody(c.req.raw)
      const { id: _id, version: _version, application_id: _application, guild_id: _guild, ...before } = old
      const command = keep(readCommandForm({ ...before, ...(body as object) }), guild, old)
      changed()
      return c.json(command)
    })
    routes.delete(`${base}/:command`, (c) => {
      const guild = scopeOf(c.req.param("app"), c.req.param("guild"))
      world.commands.delete(find(guild, c.req.param("command")).id)
      changed()
      return noContent(c)
    })
  }
  return routes
}

function fill(form: CommandForm, own: Pick<APIApplicationCommand, "id" | "version" | "application_id">) {
  const { id: _id, dm_permission: _dm, default_permission: _default, ...given } = form
  return {
    type: 1,
    default_member_permissions: null,
    nsfw: false,
    integration_types: [0],
    contexts: null,
    name_localizations: null,
    description_localizations: null,
    ...given,
    description: form.description ?? "",
    ...own,
  } as APIApplicationCommand
}

function withoutLocalisations(command: APIApplicationCommand) {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command
  return rest
}

function refuseSameNames(forms: readonly CommandForm[]): void {
  const keys = forms.map(({ name, type }) => `${type ?? 1} ${name}`)
  refuseIf(
    keys.flatMap((key, index) =>
      keys.indexOf(key) === index
        ? []
        : [
            {
              path: [index],
              code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
              message: "Application command names must be unique",
            },
          ],
    ),
  )
}

function refuseTooMany(forms: readonly { readonly type?: number | null | undefined }[]): void {
  for (const [type, most] of Object.entries(maxByType)) {
    if (forms.filter((form) => String(form.type ?? 1) === type).length > most)
      throw refusals.tooManyCommands()
  }
}
