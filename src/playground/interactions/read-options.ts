import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from "discord-api-types/v10"
import { toChannel } from "../world/guild.ts"
import { allPermissions, permissionsOf, personFields, toUser } from "../world/users.ts"
import { findChannel, findPerson, type World } from "../world/world.ts"

type Value = string | number | boolean
export type OptionValues = Readonly<Record<string, Value>>

interface SentOption {
  readonly name: string
  readonly type: number
  readonly value?: Value
  readonly focused?: true
  readonly options?: readonly SentOption[]
}

export interface ReadOptions {
  readonly options: readonly SentOption[]
  readonly resolved: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface Focus {
  readonly option: string
  readonly text: string
}

/**
 * What Discord's client makes of a typed command: `words` are the sub-command's names. Throws, as the client would not
 * let it be sent, when an option is missing, unknown, of the wrong type or out of bounds; while an option is typed
 * (`focus`) the others may be missing.
 */
export function readOptions(
  world: World,
  command: Pick<APIApplicationCommand, "name" | "options">,
  words: readonly string[],
  values: OptionValues,
  focus?: Focus,
): ReadOptions {
  return readLevel(world, `/${command.name}`, command.options ?? [], words, values, focus)
}

function readLevel(
  world: World,
  path: string,
  definitions: readonly APIApplicationCommandOption[],
  words: readonly string[],
  values: OptionValues,
  focus: Focus | undefined,
): ReadOptions {
  const [word, ...rest] = words
  const nested = definitions.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup)
  if (word !== undefined || nested.length > 0) {
    const inner = nested.find(({ name }) => name === word)
    if (inner === undefined) {
      throw new Error(
        `${path} has no sub-command "${word ?? ""}": ${nested.map(({ name }) => name).join(", ")}`,
      )
    }
    const below = "options" in inner ? (inner.options ?? []) : []
    const read = readLevel(world, `${path} ${inner.name}`, below, rest, values, focus)
    return {
      options: [{ name: inner.name, type: inner.type, options: read.options }],
      resolved: read.resolved,
    }
  }
  const unknown = Object.keys(values).find((name) => !definitions.some((one) => one.name === name))
  if (unknown !== undefined) throw new Error(`${path} has no option "${unknown}"`)
  const resolved: Record<string, Record<string, unknown>> = {}
  const options = definitions.flatMap((definition): readonly SentOption[] => {
    const { name, type } = definition
    if (focus?.option === name) return [{ name, type, value: focus.text, focused: true }]
    const value = values[name]
    if (value === undefined) {
      if (definition.required && focus === undefined) throw new Error(`${path}: option "${name}" is required`)
      return []
    }
    return [{ name, type, value: readValue(world, `${path} ${name}`, definition, value, resolved) }]
  })
  if (focus !== undefined && !options.some(({ focused }) => focused)) {
    throw new Error(`${path} has no option "${focus.option}"`)
  }
  return { options, resolved }
}

function readValue(
  world: World,
  path: string,
  definition: APIApplicationCommandOption,
  value: Value,
  resolved: Record<string, Record<string, unknown>>,
): Value {
  const refuse = (wanted: string): never => {
    throw new Error(`${path}: ${JSON.stringify(value)} is not ${wanted}`)
  }
  const resolve = (kind: string, id: string, found: unknown) => {
    resolved[kind] = { ...resolved[kind], [id]: found }
  }
  if ("choices" in definition && definition.choices?.length) {
    const offered = definition.choices.map((choice) => choice.value)
    if (!offered.some((one) => one === value)) refuse(`one of ${offered.join(", ")}`)
  }
  switch (definition.type) {
    case Type.String: {
      if (typeof value !== "string") return refuse("a text")
      const least = "min_length" in definition ? (definition.min_length ?? 0) : 0
      const most = "max_length" in definition ? (definition.max_length ?? 6_000) : 6_000
      if (value.length < Math.max(least, 1) || value.length > most)
        refuse(`${least} to ${most} characters long`)
      return value
    }
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== "number" || (definition.type === Type.Integer && !Number.isInteger(value))) {
        return refuse(definition.type === Type.Integer ? "a whole number" : "a number")
      }
      const least = "min_value" in definition ? (definition.min_value ?? -Infinity) : -Infinity
      const most = "max_value" in definition ? (definition.max_value ?? Infinity) : Infinity
      if (value < least || value > most) refuse(`between ${least} and ${most}`)
      return value
    }
    case Type.Boolean:
      return typeof value === "boolean" ? value : refuse("true or false")
    case Type.User:
    case Type.Mentionable: {
      if (value === world.bot.id) {
        resolve("users", world.bot.id, world.bot)
        return value
      }
      const person = findPerson(world, String(value))
      resolve("users", person.id, toUser(person))
      resolve("members", person.id, {
        ...personFields(world, person),
        permissions: permissionsOf(person),
      })
      return person.id
    }
    case Type.Channel: {
      const channel = findChannel(world, String(value))
      resolve("channels", channel.id, { ...toChannel(world, channel), permissions: allPermissions })
      return channel.id
    }
    default:
      throw new Error(`${path}: options of type ${definition.type} cannot be given here`)
  }
}
