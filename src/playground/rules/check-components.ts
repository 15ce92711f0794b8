import type { Finding } from "./read-form.ts"

const maxComponents = 40
const maxTextChars = 4_000

interface Placed {
  readonly component: Readonly<Record<string, unknown>>
  readonly path: readonly PropertyKey[]
}

/** What holds between the components of one message: unique ids and the sums over all. */
export function checkComponents(components: readonly unknown[], isDisplay: boolean): readonly Finding[] {
  const all = walkComponents(components)
  const findings = [...duplicates(all, "custom_id"), ...duplicates(all, "id")]
  if (!isDisplay) return findings
  const textChars = all.reduce(
    (sum, { component }) =>
      sum + (typeof component["content"] === "string" ? component["content"].length : 0),
    0,
  )
  if (all.length > maxComponents) {
    findings.push({
      path: ["components"],
      code: "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
      message: `The total number of components cannot exceed ${maxComponents}`,
    })
  }
  if (textChars > maxTextChars) {
    findings.push({
      path: ["components"],
      code: "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      message: `The total length of displayable text must be ${maxTextChars} or fewer`,
    })
  }
  return findings
}

/** Every component with its place, parents before children. */
export function walkComponents(
  components: readonly unknown[],
  path: readonly PropertyKey[] = ["components"],
): readonly Placed[] {
  return components.flatMap((component, index) => walkOne(component, [...path, index]))
}

function walkOne(component: unknown, path: readonly PropertyKey[]): readonly Placed[] {
  if (!isRecord(component)) return []
  const children = component["components"]
  return [
    { component, path },
    ...(Array.isArray(children) ? walkComponents(children, [...path, "components"]) : []),
    ...walkOne(component["accessory"], [...path, "accessory"]),
    ...walkOne(component["component"], [...path, "component"]),
  ]
}

function duplicates(all: readonly Placed[], key: "custom_id" | "id"): Finding[] {
  const seen = new Set<unknown>()
  return all.flatMap(({ component, path }) => {
    const value = component[key]
    // Discord gives an id to every component that names none, or 0.
    if (value === undefined || value === null || value === 0) return []
    if (!seen.has(value)) {
      seen.add(value)
      return []
    }
    return [
      {
        path: [...path, key],
        code: key === "id" ? "COMPONENT_ID_DUPLICATED" : "COMPONENT_CUSTOM_ID_DUPLICATED",
        message: `Component ${key === "id" ? "id" : "custom id"} cannot be duplicated`,
      },
    ]
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
