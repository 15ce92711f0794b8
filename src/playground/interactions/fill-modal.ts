import { ComponentType } from "discord-api-types/v10"
import type { Component } from "./find-component.ts"

type Fields = Readonly<Record<string, string | readonly string[]>>

/** The components of a form as they are sent back, filled in. Throws where Discord's client would not send it. */
export function fillModal(components: readonly unknown[], fields: Fields): readonly unknown[] {
  const known: string[] = []
  const fill = (component: Component): unknown => {
    const { type, id, custom_id: customId } = component
    if (type === ComponentType.TextDisplay) return { type, id }
    if (type === ComponentType.Label)
      return { type, id, component: fill(component["component"] as Component) }
    if (type === ComponentType.ActionRow) {
      return { type, id, components: (component["components"] as readonly Component[]).map(fill) }
    }
    const name = String(customId)
    known.push(name)
    const given = fields[name]
    if (type === ComponentType.TextInput) {
      return { type, id, custom_id: customId, value: checkText(name, component, given) }
    }
    return { type, id, custom_id: customId, values: checkChoice(name, component, given) }
  }
  const filled = components.map((component) => fill(component as Component))
  const unknown = Object.keys(fields).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`the form has no field "${unknown}": ${known.join(", ")}`)
  return filled
}

function checkText(name: string, component: Component, given: Fields[string] | undefined): string {
  const value = given ?? component["value"] ?? ""
  if (typeof value !== "string") throw new Error(`field "${name}" takes one text`)
  const isRequired = component["required"] !== false
  const least = Number(component["min_length"] ?? 0)
  const most = Number(component["max_length"] ?? 4_000)
  if (isRequired && value === "") throw new Error(`field "${name}" is required`)
  if (value !== "" && (value.length < least || value.length > most)) {
    throw new Error(`field "${name}" takes ${least} to ${most} characters`)
  }
  return value
}

function checkChoice(
  name: string,
  component: Component,
  given: Fields[string] | undefined,
): readonly string[] {
  const values = given === undefined ? [] : typeof given === "string" ? [given] : given
  const isRequired = component["required"] !== false
  if (values.length === 0 && !isRequired) return values
  return checkValues(name, component, values)
}

/** Throws unless a select menu offers the values, in that number. */
export function checkValues(
  name: string,
  component: Component,
  values: readonly string[],
): readonly string[] {
  const least = Number(component["min_values"] ?? 1)
  const most = Number(component["max_values"] ?? 1)
  if (values.length < least || values.length > most) {
    throw new Error(`"${name}" takes ${least} to ${most} values, not ${values.length}`)
  }
  if (component["type"] !== ComponentType.StringSelect) return values
  const offered = (component["options"] as readonly { readonly value: string }[]).map(({ value }) => value)
  const stranger = values.find((value) => !offered.includes(value))
  if (stranger !== undefined) throw new Error(`"${name}" does not offer "${stranger}": ${offered.join(", ")}`)
  return values
}
