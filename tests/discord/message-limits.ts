import { ComponentType } from "discord.js"
import { expect } from "vitest"
import type { MessageView } from "../../src/discord/views/message-view.ts"

interface Part {
  readonly type: number
  readonly content?: string
  readonly custom_id?: string
  readonly label?: string
  readonly components?: readonly Part[]
}

/** Every component of a message, containers first. */
export function partsOf(view: { readonly components: readonly unknown[] }): readonly Part[] {
  const flatten = (part: Part): readonly Part[] => [part, ...(part.components ?? []).flatMap(flatten)]
  return (view.components as readonly Part[]).flatMap(flatten)
}

export function textsOf(view: { readonly components: readonly unknown[] }): string {
  return partsOf(view)
    .flatMap(({ content }) => content ?? [])
    .join("\n")
}

export function buttonsOf(view: { readonly components: readonly unknown[] }): readonly Part[] {
  return partsOf(view).filter(({ type }) => type === ComponentType.Button)
}

/** The hard limits of a Components V2 message. */
export function expectWithinLimits(view: MessageView): void {
  const parts = partsOf(view)
  const texts = parts.flatMap(({ content }) => content ?? [])
  const ids = parts.flatMap(({ custom_id }) => custom_id ?? [])
  expect(parts.length).toBeLessThanOrEqual(40)
  expect(texts.join("").length).toBeLessThanOrEqual(4_000)
  expect(texts.filter((text) => text.trim() === "")).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => id.length < 1 || id.length > 100)).toEqual([])
  for (const { label } of buttonsOf(view))
    expect(label?.length).toSatisfy((length: number) => length >= 1 && length <= 80)
  for (const { type, components } of parts) {
    if (type === ComponentType.ActionRow)
      expect(components?.length).toSatisfy((count: number) => count >= 1 && count <= 5)
  }
}
