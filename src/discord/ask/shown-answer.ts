import type { Passage } from "../../notes/types.ts"
import type { Answer, Hit } from "../../search/types.ts"
import type { Edition } from "../../vault/types.ts"
import type { AnswerState } from "./answer-ids.ts"
import { passagesThatFit } from "./answer-ids.ts"

/** Hits offered for paging; fewer where their ids would not fit into a button. */
const maxHits = 5
/** A comparison of more sides would leave none of them room to say anything. */
const maxSides = 4

/** An answer as a message shows it. */
export interface ShownAnswer {
  readonly question: string
  readonly topic: string | undefined
  readonly state: AnswerState
  readonly hits: readonly ShownHit[]
}

/** `name` is the side of a comparison; `hit` is undefined where the search no longer finds the passage. */
export interface ShownHit {
  readonly name: string
  readonly passage: Passage
  readonly hit: Hit | undefined
}

/** What to show first of a found answer: a comparison's sides, else the best hit. Undefined for a miss. */
export function showAnswer(
  answer: Answer,
  asker: string,
  topic: string | undefined,
): ShownAnswer | undefined {
  if (!answer.found) return undefined
  const sides = distinctSides(answer)
  const shown =
    sides.length > 1
      ? sides
      : answer.hits.slice(0, maxHits).map((hit) => ({ name: "", passage: hit.passage, hit }))
  const passages = passagesThatFit(shown.map(({ passage }) => passage.id))
  if (passages.length === 0) return undefined
  const at = sides.length > 1 && passages.length > 1 ? "all" : 0
  return {
    question: answer.query,
    topic,
    state: { asker, at, passages },
    hits: shown.slice(0, passages.length),
  }
}

function distinctSides(answer: Answer): readonly ShownHit[] {
  const sides = new Map(
    answer.sides.map(({ name, hit }) => [hit.passage.id, { name, passage: hit.passage, hit }]),
  )
  return [...sides.values()].slice(0, maxSides)
}

/** The answer behind a pressed button, in today's notes. Undefined when the passage to show is gone from them. */
export function restoreAnswer(
  state: AnswerState,
  asked: { readonly question: string; readonly topic: string | undefined },
  edition: Edition,
): ShownAnswer | undefined {
  const wanted = state.at === "all" ? state.passages : state.passages.slice(state.at, state.at + 1)
  if (wanted.length === 0 || wanted.some((id) => findPassage(edition, id) === undefined)) return undefined
  const passages = state.passages.filter((id) => findPassage(edition, id) !== undefined)
  const at = state.at === "all" ? "all" : passages.indexOf(wanted[0] ?? "")
  const answer = askAgain(asked, edition)
  const hits = passages.flatMap((id) => {
    const passage = findPassage(edition, id)
    const side = answer?.sides.find(({ hit }) => hit.passage.id === id)
    const hit = side?.hit ?? answer?.hits.find((other) => other.passage.id === id)
    return passage === undefined ? [] : [{ name: side?.name ?? passage.heading.at(-1) ?? "", passage, hit }]
  })
  return { ...asked, state: { ...state, at, passages }, hits }
}

/** Which words matched is not written into buttons but found again. */
function askAgain(
  asked: { readonly question: string; readonly topic: string | undefined },
  edition: Edition,
): Answer | undefined {
  if (asked.question === "") return undefined
  return edition.search.answer(asked.question, {
    limit: 50,
    ...(asked.topic === undefined ? {} : { topic: asked.topic }),
  })
}

const passageIndexes = new WeakMap<Edition, ReadonlyMap<string, Passage>>()

export function findPassage(edition: Edition, id: string): Passage | undefined {
  const known = passageIndexes.get(edition)
  if (known !== undefined) return known.get(id)
  const index = new Map(edition.passages.map((passage) => [passage.id, passage]))
  passageIndexes.set(edition, index)
  return index.get(id)
}
