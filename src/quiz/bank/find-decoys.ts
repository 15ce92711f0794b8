import { countSlips } from "../judge/count-slips.ts"
import type { Draft } from "../kinds/draft.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { nameKey } from "../language/name-key.ts"

const mostSlips = 2

/** Names of the answer's relatives that a slip or two would make of it: typed, they mean the relative. */
export function findDecoys(draft: Draft, knowledge: Knowledge): readonly string[] {
  if (draft.wrong.length > 0 || draft.subject === undefined) return []
  const own = [draft.answer, ...draft.accept].map(nameKey)
  const signs = own.map((mine) => [...new Set(mine)])
  const others = knowledge.kin.around(draft.subject).flatMap(({ concept }) => concept.names)
  return [...new Set(others)].filter((name) => {
    const key = nameKey(name)
    return (
      !own.includes(key) &&
      own.some(
        (mine, at) => mayBeNear(mine, signs[at] ?? [], key) && countSlips(mine, key).slips <= mostSlips,
      )
    )
  })
}

/** Two slips take away two characters at most; counting them costs more than looking. */
function mayBeNear(one: string, signs: readonly string[], other: string): boolean {
  if (Math.abs(one.length - other.length) > mostSlips) return false
  let missing = 0
  for (const sign of signs) if (!other.includes(sign) && ++missing > mostSlips) return false
  return true
}
