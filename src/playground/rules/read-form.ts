import type { z } from "zod"
import { type ErrorTree, refusals } from "../rest/discord-error.ts"

/** A finding with its place, code and words as Discord's error tree holds them. */
export interface Finding {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly message: string
}

/** Reads a body by its schema; throws 50035 "Invalid Form Body" with Discord's nested tree. */
export function readForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body, { reportInput: true })
  if (result.success) return result.data
  throw refusals.invalidForm(toErrorTree(result.error.issues.flatMap(describe)))
}

/** Throws 50035 when there are findings. */
export function refuseIf(findings: readonly Finding[]): void {
  if (findings.length > 0) throw refusals.invalidForm(toErrorTree(findings))
}

export function toErrorTree(findings: readonly Finding[]): ErrorTree {
  const root: ErrorTree = {}
  for (const { path, code, message } of findings) {
    const place = path.reduce<ErrorTree>((tree, key) => {
      const name = String(key)
      const child = tree[name]
      if (child !== undefined && !Array.isArray(child)) return child
      const created: ErrorTree = {}
      tree[name] = created
      return created
    }, root)
    place._errors = [...(place._errors ?? []), { code, message }]
  }
  return root
}

function describe(issue: z.core.$ZodIssue): readonly Finding[] {
  const { path } = issue
  switch (issue.code) {
    case "invalid_type":
      return [{ path, ...(issue.input === undefined ? required : wrongType(issue.expected)) }]
    case "too_big":
    case "too_small":
      return [{ path, ...describeBounds(issue) }]
    case "invalid_format":
      return [{ path, code: "STRING_TYPE_REGEX", message: "String value did not match validation regex." }]
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: "UNKNOWN_FIELD",
        message: "This field is not known.",
      }))
    case "invalid_value":
      if (issue.input === undefined) return [{ path, ...required }]
      return [
        {
          path,
          code: "BASE_TYPE_CHOICES",
          message: `Value must be one of {${issue.values.map(String).join(", ")}}.`,
        },
      ]
    case "invalid_union":
      return describeUnion(issue)
    case "invalid_key":
      return [
        {
          path,
          code: "ENUM_TYPE_COERCE",
          message: `Value "${String(path.at(-1))}" is not a valid enum value.`,
        },
      ]
    case "custom":
      return [{ path, code: String(issue.params?.["code"] ?? "BASE_TYPE_INVALID"), message: issue.message }]
    default:
      return [{ path, code: "BASE_TYPE_INVALID", message: issue.message }]
  }
}

const required = { code: "BASE_TYPE_REQUIRED", message: "This field is required" }

function wrongType(expected: string): { code: string; message: string } {
  switch (expected) {
    case "int":
    case "number":
      return { code: "NUMBER_TYPE_COERCE", message: "Value is not a number." }
    case "object":
    case "record":
      return { code: "MODEL_TYPE_CONVERT", message: "Only dictionaries may be used in a ModelType" }
    case "array":
      return { code: "LIST_TYPE_CONVERT", message: "Only iterables may be used in a ListType" }
    default:
      return { code: "BASE_TYPE_BAD_TYPE", message: `Could not interpret the value as ${expected}.` }
  }
}

function describeBounds(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall) {
  const bound = "maximum" in issue ? issue.maximum : issue.minimum
  const side = "maximum" in issue ? "or fewer" : "or more"
  if (issue.origin === "string" || issue.origin === "array") {
    return { code: "BASE_TYPE_BAD_LENGTH", message: `Must be ${bound} ${side} in length.` }
  }
  return "maximum" in issue
    ? { code: "NUMBER_TYPE_MAX", message: `int value should be less than or equal to ${bound}.` }
    : { code: "NUMBER_TYPE_MIN", message: `int value should be greater than or equal to ${bound}.` }
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion): readonly Finding[] {
  const { path } = issue
  if (issue.discriminator !== undefined || issue.errors.length === 0) {
    return [
      {
        path: issue.discriminator === undefined ? path : [...path],
        code: "UNION_TYPE_CHOICES",
        message: "Value of this type is not allowed here.",
      },
    ]
  }
  // The branch that got furthest says best what is wrong.
  const nearest = issue.errors.reduce((best, candidate) =>
    depthOf(candidate) > depthOf(best) ? candidate : best,
  )
  return nearest.flatMap((inner) =>
    describe({ ...inner, path: [...path, ...inner.path] } as z.core.$ZodIssue),
  )
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(...issues.map(({ path }) => path.length))
}
