import { type APIApplicationCommandOption, ApplicationCommandOptionType } from "discord-api-types/v10"
import { z } from "zod"
import { locales, maybe, text } from "./fields.ts"
import { type Finding, readForm, refuseIf } from "./read-form.ts"

/** Of docs: interactions/application-commands, naming. Lower case where a letter has one. */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const chatName = z.string().refine((name) => namePattern.test(name) && name === name.toLowerCase(), {
  message: "Command name is invalid",
  params: { code: "APPLICATION_COMMAND_INVALID_NAME" },
})
const menuName = text(1, 32)
const description = text(1, 100)

function localised(value: z.ZodType<string>) {
  return maybe(z.partialRecord(z.enum(locales), value.nullable()))
}

function choicesOf<Value extends z.ZodType>(value: Value) {
  return maybe(
    z
      .array(z.strictObject({ name: text(1, 100), name_localizations: localised(text(1, 100)), value }))
      .max(25),
  )
}

const Type = ApplicationCommandOptionType
const named = {
  name: chatName,
  name_localizations: localised(chatName),
  description,
  description_localizations: localised(description),
}
const value = { ...named, required: maybe(z.boolean()) }
const bounds = (number: z.ZodType<number>) => ({ min_value: maybe(number), max_value: maybe(number) })
const whole = z
  .int()
  .min(-(2 ** 53))
  .max(2 ** 53)
const real = z
  .number()
  .min(-(2 ** 53))
  .max(2 ** 53)

const stringOption = z.strictObject({
  type: z.literal(Type.String),
  ...value,
  autocomplete: maybe(z.boolean()),
  choices: choicesOf(text(0, 100)),
  min_length: maybe(z.int().min(0).max(6_000)),
  max_length: maybe(z.int().min(1).max(6_000)),
})
const integerOption = z.strictObject({
  type: z.literal(Type.Integer),
  ...value,
  autocomplete: maybe(z.boolean()),
  choices: choicesOf(whole),
  ...bounds(whole),
})
const numberOption = z.strictObject({
  type: z.literal(Type.Number),
  ...value,
  autocomplete: maybe(z.boolean()),
  choices: choicesOf(real),
  ...bounds(real),
})
const channelOption = z.strictObject({
  type: z.literal(Type.Channel),
  ...value,
  channel_types: maybe(z.array(z.int().min(0).max(16))),
})
const plainOption = z.strictObject({
  type: z.literal([Type.Boolean, Type.User, Type.Role, Type.Mentionable, Type.Attachment]),
  ...value,
})
const valueOption = z.discriminatedUnion("type", [
  stringOption,
  integerOption,
  numberOption,
  channelOption,
  plainOption,
])
const subcommand = z.strictObject({
  type: z.literal(Type.Subcommand),
  ...named,
  required: maybe(z.boolean()),
  options: maybe(z.array(valueOption).max(25)),
})
const group = z.strictObject({
  type: z.literal(Type.SubcommandGroup),
  ...named,
  required: maybe(z.boolean()),
  options: maybe(z.array(subcommand).max(25)),
})
const option = z.discriminatedUnion("type", [
  stringOption,
  integerOption,
  numberOption,
  channelOption,
  plainOption,
  subcommand,
  group,
])

const settings = {
  // Clients send the bits as text or, from older versions, as a number.
  default_member_permissions: maybe(z.union([z.string().regex(/^\d+$/), z.int()]).transform(String)),
  dm_permission: maybe(z.boolean()),
  default_permission: maybe(z.boolean()),
  nsfw: maybe(z.boolean()),
  integration_types: maybe(z.array(z.literal([0, 1])).min(1)),
  contexts: maybe(z.array(z.literal([0, 1, 2])).min(1)),
  id: maybe(z.string()),
}
const chatCommand = z.strictObject({
  ...named,
  type: maybe(z.literal(1)),
  options: maybe(z.array(option).max(25)),
  ...settings,
})
const menuCommand = z.strictObject({
  name: menuName,
  name_localizations: localised(menuName),
  type: z.literal([2, 3]),
  // A menu command has no description; an empty one passes.
  description: maybe(z.literal("")),
  description_localizations: localised(z.literal("")),
  options: maybe(z.array(z.never())),
  ...settings,
})

export type CommandForm = z.output<typeof chatCommand> | z.output<typeof menuCommand>

const maxCommandChars = 8_000

/** Reads one command; throws 50035. `path` is its place in the body: its index in a bulk overwrite. */
export function readCommandForm(body: unknown, path: readonly PropertyKey[] = []): CommandForm {
  const isMenu = typeof body === "object" && body !== null && [2, 3].includes(Reflect.get(body, "type"))
  const schema = isMenu ? menuCommand : chatCommand
  const wrapped = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), body)
  const nested = path.reduceRight<z.ZodType>((inner, key) => z.object({ [key]: inner }), schema)
  readForm(nested, wrapped)
  const form: CommandForm = readForm(schema, body)
  refuseIf(checkCommand(form).map((finding) => ({ ...finding, path: [...path, ...finding.path] })))
  return form
}

type Options = readonly (APIApplicationCommandOption | z.output<typeof option>)[]

function checkCommand(form: CommandForm): readonly Finding[] {
  const findings = checkOptions((form.options ?? []) as Options, ["options"])
  if (charsOf(form) > maxCommandChars) {
    findings.push({
      path: [],
      code: "APPLICATION_COMMAND_TOO_LARGE",
      message: `Command exceeds maximum size (${maxCommandChars})`,
    })
  }
  return findings
}

function checkOptions(options: Options, path: readonly PropertyKey[]): Finding[] {
  const names = options.map(({ name }) => name)
  const isNested = (type: number) => type === Type.Subcommand || type === Type.SubcommandGroup
  const nestedCount = options.filter(({ type }) => isNested(type)).length
  let sawOptional = false
  return options.flatMap((one, index) => {
    const place = [...path, index]
    const findings: Finding[] = []
    const add = (field: string, code: string, message: string) =>
      findings.push({ path: [...place, field], code, message })
    if (names.indexOf(one.name) !== index) {
      add(
        "name",
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        "Option with the same name already exists",
      )
    }
    if (nestedCount > 0 && nestedCount < options.length) {
      add(
        "type",
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        "Sub-command and sub-command group option types are mutually exclusive to all other types",
      )
    }
    if (one.required && sawOptional) {
      add(
        "required",
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options",
      )
    }
    if (!isNested(one.type) && !one.required) sawOptional = true
    if ("autocomplete" in one && one.autocomplete && "choices" in one && one.choices?.length) {
      add(
        "choices",
        "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID",
        "Choices cannot be given for an option with autocomplete",
      )
    }
    const nested = "options" in one ? ((one.options ?? []) as Options) : []
    return [...findings, ...checkOptions(nested, [...place, "options"])]
  })
}

/** Names, descriptions and values of a command and all its options; of localisations the longest counts. */
function charsOf(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0
  const record: Readonly<Record<string, unknown>> = { ...node }
  const longest = (plain: unknown, locals: unknown) => {
    const texts = [plain, ...(typeof locals === "object" && locals !== null ? Object.values(locals) : [])]
    return Math.max(...texts.map((one) => (typeof one === "string" ? one.length : 0)))
  }
  const own = longest(record["name"], record["name_localizations"])
  const about = longest(record["description"], record["description_localizations"])
  const chosen = typeof record["value"] === "string" ? record["value"].length : 0
  const children = [record["options"], record["choices"]].flatMap((list) => (Array.isArray(list) ? list : []))
  return children.reduce<number>((sum, child) => sum + charsOf(child), own + about + chosen)
}
