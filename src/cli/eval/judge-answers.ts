import type { Passage } from "../../notes/types.ts"
import type { PassageSearch } from "../../search/types.ts"
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

/** Asks every question in turn and finds the first right hit of each. */
export function judgeAnswers(questions: readonly EvalQuestion[], search: PassageSearch): Judged[] {
  return questions.map((question) => {
    const start = performance.now()
    const { found, hits } = search.answer(question.query, { limit: depth })
    const tookMs = performance.now() - start
    return {
      question,
      isAnswerable: "ids" in question.gold ? question.gold.ids.length > 0 : question.gold.must.length > 0,
      wasFound: found,
      rank: judgeRanking(
        question,
        hits.map(({ passage }) => passage),
      ),
      tookMs,
    }
  })
}

/** 1-based rank of the first passage that answers the question; undefined when none does. */
export function judgeRanking(question: EvalQuestion, ranked: readonly Passage[]): number | undefined {
  const first = ranked.findIndex(rightness(question))
  return first === -1 ? undefined : first + 1
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
