import { parse } from "yaml"

export interface FrontMatterFields {
  readonly title: string | undefined
  readonly tags: readonly string[]
  readonly aliases: readonly string[]
  /** False where the block is no valid YAML mapping. */
  readonly isValid: boolean
}

export const noFrontMatter: FrontMatterFields = { title: undefined, tags: [], aliases: [], isValid: true }

/** Reads what matters to us of a note's front matter; anything odd in it is left out, never thrown. */
export function readFrontMatter(yaml: string): FrontMatterFields {
  let fields: unknown
  try {
    // Anchors may stand for millions of nodes; notes have no use for them.
    fields = parse(yaml, { maxAliasCount: 0, logLevel: "error" })
  } catch {
    return { ...noFrontMatter, isValid: false }
  }
  if (fields === null || fields === undefined) return noFrontMatter
  if (typeof fields !== "object" || Array.isArray(fields)) return { ...noFrontMatter, isValid: false }
  const entries = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const title = entries.get("title")
  return {
    title: typeof title === "string" && title.trim() !== "" ? title.trim().normalize("NFC") : undefined,
    tags: words(entries.get("tags") ?? entries.get("tag"), /[\s,]+/).map((tag) => tag.replace(/^#/, "")),
    aliases: words(entries.get("aliases") ?? entries.get("alias"), /\s*,\s*/),
    isValid: true,
  }
}

function words(value: unknown, separator: RegExp): readonly string[] {
  const list = typeof value === "string" ? value.split(separator) : Array.isArray(value) ? value : []
  return list
    .filter((word): word is string | number => typeof word === "string" || typeof word === "number")
    .map((word) => String(word).trim().normalize("NFC"))
    .filter((word) => word !== "" && word !== "#")
}
