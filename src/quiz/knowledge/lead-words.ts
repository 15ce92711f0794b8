import { nameKey, nameWords } from "../language/name-key.ts"

const leastFollowers = 4
const leastOmissions = 2
const leastProper = 0.5

/**
 * Words that the notes put in front of many names and leave out at other times: `Amazon` in `Amazon Athena`, `Athena`.
 * Found from the names themselves, so that any maker's name counts; what a maker names has mostly a proper name, while
 * `Trie 시간 복잡도` is a part of something.
 */
export function findLeadWords(names: readonly string[]): ReadonlySet<string> {
  const keys = new Set(names.map(nameKey))
  const followers = new Map<string, Set<string>>()
  for (const name of names) {
    const [first, ...rest] = nameWords(name)
    if (first === undefined || rest.length === 0 || !/^[A-Za-z]/.test(first)) continue
    const found = followers.get(first.toLowerCase()) ?? new Set()
    followers.set(first.toLowerCase(), found.add(rest.join(" ")))
  }
  return new Set(
    [...followers]
      .filter(([, rests]) => {
        const omitted = [...rests].filter((rest) => keys.has(nameKey(rest))).length
        const proper = [...rests].filter((rest) => /^[A-Z]/.test(rest)).length
        return rests.size >= leastFollowers && omitted >= leastOmissions && proper >= rests.size * leastProper
      })
      .map(([word]) => word),
  )
}

/** The name without a lead word in front; a lead word alone stays, and what goes on in small letters (`AI services`). */
export function withoutLeadWord(name: string, leads: ReadonlySet<string>): string {
  const space = name.indexOf(" ")
  if (space < 0 || !leads.has(name.slice(0, space).toLowerCase())) return name
  const rest = name.slice(space + 1)
  return /^[a-z]/.test(rest) ? name : rest
}
