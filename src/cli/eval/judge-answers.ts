import type { Passage } from "../../notes/types.ts"
import type { EvalQuestion } from "./read-eval-files.ts"

export interface Judged {
  readonly question: EvalQuestion
  readonly isAnswerable: boolean
  readonly wasFound: boolean
  /** 1-based rank of the first right hit; undefined when none of the first ten is right. */
  readonly rank: number | undefined
  readonly tookMs: number
}

const depth = 10
/** A passage longer than this answers nothing: the reader would still have to search in it. */
const longestAnswer = 1200

/** A search as the judge sees it: at most `limit` passages, best first, and whether they are offered as an answer. */
export type JudgedSearch = (query: string, limit: number) => Promise<SearchResult> | SearchResult

export interface SearchResult {
  readonly passages: readonly Passage[]
  readonly found: boolean
}

/** Asks every question in turn and finds the first right hit of each. */
export async function judgeAnswers(
  questions: readonly EvalQuestion[],
  search: JudgedSearch,
): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const question of questions) {
    const isRight = rightness(question)
    const start = performance.now()
    const { passages, found } = await search(question.query, depth)
    const tookMs = performance.now() - start
    const first = passages.findIndex(isRight)
    judged.push({
      question,
      isAnswerable: "ids" in question.gold ? question.gold.ids.length > 0 : question.gold.must.length > 0,
      wasFound: found,
      rank: first === -1 ? undefined : first + 1,
      tookMs,
    })
  }
  return judged
}

function rightness({ gold }: EvalQuestion): (passage: Passage) => boolean {
  if ("ids" in gold) return ({ id }) => gold.ids.includes(id)
  const sought = gold.must.map(plain)
  return ({ heading, text }) => {
    if (text.length > longestAnswer) return false
    const held = plain(`${heading.join(" ")} ${text}`)
    return sought.some((must) => held.includes(must))
  }
}

function plain(text: string): string {
  return text.replace(/[*`]/g, "").replace(/\s+/g, " ")
}
