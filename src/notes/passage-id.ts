import { createHash } from "node:crypto"

/**
 * Gives passages ids that depend on note, headings and text alone, so that a passage keeps its id wherever it moves
 * in its note. Exact twins are told apart by their order.
 */
export function passageIds(
  note: string,
  passages: readonly { readonly heading: readonly string[]; readonly text: string }[],
): readonly string[] {
  const twins = new Map<string, number>()
  return passages.map(({ heading, text }) => {
    const content = [note, ...heading, text].join("\u001f")
    const twin = twins.get(content) ?? 0
    twins.set(content, twin + 1)
    return hash(twin === 0 ? content : `${content}\u001f${twin}`)
  })
}

/** 96 bits: among a million passages a collision has a chance of one in 10¹⁷. */
function hash(content: string): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 16)
}
