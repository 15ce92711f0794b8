import type { Passage } from "../../notes/types.ts"
import { asksWhat } from "../language/asks-what.ts"
import { nameKey } from "../language/name-key.ts"
import type { Concept } from "./concept.ts"

/** Concepts that the notes list side by side under one heading. */
export interface Group {
  /** The heading, without its number. */
  readonly label: string
  readonly note: string
  readonly path: readonly string[]
  readonly members: readonly Concept[]
}

/** One group for each heading under which concepts are explained. */
export function gatherGroups(
  concepts: readonly Concept[],
  passages: ReadonlyMap<string, Passage>,
): readonly Group[] {
  const byPath = new Map<string, { note: string; path: readonly string[]; members: Concept[] }>()
  for (const concept of concepts) {
    for (const path of concept.homes) {
      if (path.length === 0) continue
      const key = JSON.stringify([concept.note, path])
      const group = byPath.get(key) ?? { note: concept.note, path, members: [] }
      group.members.push(concept)
      byPath.set(key, group)
    }
  }
  return [...byPath.values()].map(({ note, path, members }) => ({
    label: readLabel(path.at(-1) ?? ""),
    note,
    path,
    members:
      members.length >= leastOfList
        ? members
        : members.filter((member) => isPutBelow(member, path, passages)),
  }))
}

/** So many explained under one heading are listed there, in whatever form. */
const leastOfList = 3

/** Whether it stands there as an entry or a heading, or opens the text; `GPU는 …` further on is not of that section. */
function isPutBelow(
  { names, terms }: Concept,
  path: readonly string[],
  passages: ReadonlyMap<string, Passage>,
): boolean {
  return terms
    .filter(({ category }) => path.every((heading, at) => category[at] === heading))
    .some(({ definedBy, passageId }) => {
      if (definedBy !== "statement" && definedBy !== "remark") return true
      const text = nameKey((passages.get(passageId)?.text ?? "").slice(0, charsOfOpening))
      return names.some((name) => text.startsWith(nameKey(name)))
    })
}

const charsOfOpening = 80

/** A heading without its number and without what stands in brackets behind it. */
export function readLabel(heading: string): string {
  return heading
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.|[가-힣][.)]|제?\d+[장절])\s+/u, "")
    .replace(/\s*\([^()]*\)?\s*$/u, "")
    .replace(asksWhat, "")
    .trim()
}
