import { Ajv2020 } from "ajv/dist/2020.js"
import type { LoggedRequest } from "../../src/playground/local-discord.ts"

export interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

type Content = Readonly<Record<string, { readonly schema: object }>>

interface Operation {
  readonly requestBody?: { readonly content?: Content }
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>
}

const json = "application/json"
/** Rights are numbers in the description of requests, but texts in the documentation and in discord.js. */
const knownFalseAlarm = /\/default_member_permissions$/

/** Compiling the description takes seconds; it is done once for all tests of a worker. */
const validators = new WeakMap<Specification, Ajv2020>()

function validatorOf(specification: Specification): Ajv2020 {
  const known = validators.get(specification)
  if (known !== undefined) return known
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema({ ...specification, $id: "discord" })
  validators.set(specification, ajv)
  return ajv
}

/** What of the requests, and of what they were answered, Discord's description does not know; and how many it knows. */
export function checkAgainstDescription(specification: Specification, log: readonly LoggedRequest[]) {
  const ajv = validatorOf(specification)
  const faults = new Set<string>()
  const count = { requests: 0, answers: 0 }

  function check(side: keyof typeof count, { method, path }: LoggedRequest, pointer: string, value: unknown) {
    count[side] += 1
    const validate = ajv.getSchema(`discord#${pointer}`) ?? ajv.compile({ $ref: `discord#${pointer}` })
    if (validate(value)) return
    const where = `${side}: ${method} ${path.replace(/\/[\w-]{30,}/g, "/…")}`
    for (const { instancePath, message, params } of validate.errors ?? []) {
      if (knownFalseAlarm.test(instancePath)) continue
      faults.add(`${where}: ${instancePath} ${message} ${JSON.stringify(params)}`)
    }
  }

  for (const request of log) {
    const isGood = request.status >= 200 && request.status < 300
    // What was refused on purpose is no sample of how to ask.
    if (!isGood) continue
    const found = findOperation(specification, request)
    if (found === undefined) {
      faults.add(`${request.method} ${request.path}: not in the description`)
      continue
    }
    const { operation, pointer } = found
    if (request.body !== undefined && operation.requestBody?.content?.[json] !== undefined) {
      check("requests", request, `${pointer}/requestBody/content/application~1json/schema`, request.body)
    }
    const status = String(request.status)
    if (request.answer === undefined) continue
    if (operation.responses?.[status]?.content?.[json] === undefined) {
      faults.add(`${request.method} ${request.path}: no answer ${status} in the description`)
      continue
    }
    check(
      "answers",
      request,
      `${pointer}/responses/${status}/content/application~1json/schema`,
      request.answer,
    )
  }
  return { faults: [...faults], ...count }
}

function findOperation({ paths }: Specification, { method, path }: LoggedRequest) {
  const parts = path.replace(/\?.*/s, "").split("/")
  const name = method.toLowerCase()
  const fits = (template: string) => {
    const wanted = template.split("/")
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => part === parts[index] || part.startsWith("{"))
    )
  }
  // A path spelled out goes before one with a placeholder: `/users/@me` before `/users/{user_id}`.
  const [template] = Object.keys(paths)
    .filter((one) => fits(one) && name in (paths[one] ?? {}))
    .sort((a, b) => a.split("{").length - b.split("{").length)
  const operation = template === undefined ? undefined : paths[template]?.[name]
  if (template === undefined || operation === undefined) return undefined
  const escaped = template
    .replaceAll("~", "~0")
    .replaceAll("/", "~1")
    .replace(/[{}]/g, (sign) => encodeURIComponent(sign))
  return { operation, pointer: `/paths/${escaped}/${name}` }
}
