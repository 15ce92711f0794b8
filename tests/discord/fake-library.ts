import { createHash } from "node:crypto"
import type { Note, Passage } from "../../src/notes/types.ts"
import type { Answer, Hit, PassageSearch, Suggestion } from "../../src/search/types.ts"
import type { Edition, Library } from "../../src/vault/types.ts"

/** A passage with what a test does not care about filled in. */
export function passage(
  text: string,
  heading: readonly string[] = ["스토리지", "블록 스토리지"],
  over: Partial<Passage> = {},
): Passage {
  const id = createHash("sha256")
    .update([...heading, text].join("\n"))
    .digest("hex")
    .slice(0, 12)
  return { id, note: "storage.md", heading, lines: [3, 5], kind: "prose", text, ...over }
}

export function hit(of: Passage, matched: readonly string[] = []): Hit {
  const evidence = matched.map((word) => ({
    word,
    via: "exact" as const,
    where: ["body" as const],
    rarity: 0.8,
  }))
  return { passage: of, score: 1, evidence, matched }
}

export function found(query: string, ...hits: readonly Hit[]): Answer {
  return { query, found: true, hits, sides: [], suggestions: [] }
}

export function missed(query: string, suggestions: readonly string[] = [], ...hits: readonly Hit[]): Answer {
  return { query, found: false, hits, sides: [], suggestions }
}

/** A search that finds the passages holding a word of the query, in their order. */
function wordSearch(passages: readonly Passage[]): PassageSearch {
  return {
    passageCount: passages.length,
    answer(query, options) {
      const words = query.split(/\s+/).filter((word) => word.length > 1)
      const inTopic = passages.filter(
        ({ heading }) => options?.topic === undefined || heading.includes(options.topic),
      )
      const hits = inTopic.flatMap((each) => {
        const matched = words.filter((word) => each.text.includes(word))
        return matched.length > 0 ? [hit(each, matched)] : []
      })
      const parts = query.split(/ vs /)
      const sides = parts.flatMap((name) => {
        const best = passages.find(({ heading }) => heading.at(-1) === name)
        return best === undefined ? [] : [{ name, hit: hit(best, [name]) }]
      })
      const isFound = hits.length > 0 || sides.length > 1
      const nearest = passages.map(({ heading }) => heading.at(-1) ?? "")
      return {
        query,
        found: isFound,
        hits: hits.slice(0, options?.limit ?? 10),
        sides: parts.length > 1 && sides.length === parts.length ? sides : [],
        suggestions: isFound ? [] : [...new Set(nearest)],
      }
    },
    suggest(typed, limit) {
      const names = [...new Set(passages.flatMap(({ heading }) => heading))]
      const fitting = names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()))
      return fitting.slice(0, limit).map((text): Suggestion => ({ text, kind: "heading" }))
    },
  }
}

export function edition(passages: readonly Passage[], search: PassageSearch = wordSearch(passages)): Edition {
  const paths = [...new Set(passages.map(({ note }) => note))]
  const notes = paths.map(
    (path): Note => ({ path, title: path.replace(/\.md$/, ""), tags: [], lineCount: 100 }),
  )
  return { notes, passages, terms: [], problems: [], search }
}

/** A library whose edition a test may change. */
export function fakeLibrary(first: Edition): Library & { current: Edition } {
  return { current: first, close: () => Promise.resolve() }
}
