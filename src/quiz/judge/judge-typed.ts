import type { Question, Verdict } from "../question.ts"
import { compareNames, type NameMatch } from "./compare-names.ts"
import { matchNumber } from "./match-number.ts"
import { readTyped } from "./read-typed.ts"

/** Why a typed answer counts as it does; each has a text in the views. */
export type Because =
  | "empty"
  | "exact"
  | "particle"
  | "spelling"
  | "sound"
  | "layout"
  | "slip"
  | "plural"
  | "number"
  | "other-number"
  | "short-slip"
  | "two-slips"
  | "part"
  | "too-much"
  | "several"
  | "another-name"
  | "different"

export interface Judgement {
  readonly verdict: Verdict
  readonly because: Because
  /** The accepted name that the typed answer came nearest to. */
  readonly nearest: string
}

/**
 * Judges a typed answer against the answer and its other names: leniently where Korean and English are written in many
 * ways (spaces, width, particles, transliteration, wrong keyboard layout, one slip in a long word), strictly where
 * something else would be named (another number, a negating prefix, several answers at once).
 */
export function judgeTyped(question: Asked, typed: string): Judgement {
  const names = [question.answer, ...question.accept]
  const [first = ""] = names
  const read = readTyped(typed)
  if (read.candidates.length === 0) return { verdict: "wrong", because: "empty", nearest: first }
  const number = matchNumber(names, read.candidates)
  if (number !== undefined) return { ...number, nearest: first }
  if (
    read.alternatives.length > 1 &&
    !names.some((name) => compareNames(name, read.text)?.because === "exact")
  ) {
    return judgeSeveral(names, read.alternatives)
  }
  const found = best(names, read.candidates)
  const decoy = question.decoys?.find((other) => isMeant(other, read.candidates))
  // What is exactly something else of the notes is that, however near it comes to the answer.
  if (decoy !== undefined && found.because !== "exact")
    return { verdict: "wrong", because: "another-name", nearest: decoy }
  return found
}

/** What the judge needs of a question. */
export type Asked = Pick<Question, "answer" | "accept" | "decoys">

function isMeant(name: string, candidates: readonly string[]): boolean {
  return candidates.some((candidate) => {
    const because = compareNames(name, candidate)?.because
    return because === "exact" || because === "layout" || because === "sound" || because === "spelling"
  })
}

/** Just the verdict, as rounds ask for it. */
export function judge(question: Question, typed: string): Verdict {
  return judgeTyped(question, typed).verdict
}

/** All that is named must be the same thing: `EBS (Elastic Block Store)` is one answer, `EBS, EFS` are two. */
function judgeSeveral(names: readonly string[], alternatives: readonly string[]): Judgement {
  const verdicts = alternatives.map((alternative) => best(names, [alternative]))
  const wrong = verdicts.find(({ verdict }) => verdict === "wrong")
  const [first] = verdicts
  if (wrong === undefined && first !== undefined) return first
  return { verdict: "wrong", because: "several", nearest: names[0] ?? "" }
}

const order: readonly Verdict[] = ["right", "nearly", "wrong"]

function best(names: readonly string[], candidates: readonly string[]): Judgement {
  const matches = candidates.flatMap((candidate) =>
    names.flatMap((name): readonly (NameMatch & { nearest: string })[] => {
      const match = compareNames(name, candidate)
      return match === undefined ? [] : [{ ...match, nearest: name }]
    }),
  )
  // An answer that negates one name stays wrong, however near it comes to another.
  const [found] = matches.toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
  return found ?? { verdict: "wrong", because: "different", nearest: names[0] ?? "" }
}
