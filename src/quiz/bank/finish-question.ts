import { createHash } from "node:crypto"
import { makeHints } from "../hints.ts"
import type { Draft } from "../kinds/draft.ts"
import { hashText } from "../language/features.ts"
import type { Question } from "../question.ts"
import { estimateDifficulty } from "./estimate-difficulty.ts"

/** A question in the bank, with what a draw needs to know of it. */
export interface BankQuestion extends Question {
  /** Questions with the same fact answer each other and never meet in a round. */
  readonly fact: string
  /** How much the notes show that it is clear by itself, 0 to 6; the surest of a topic are drawn first. */
  readonly sureness: number
}

/** The question as it is asked: with its id, its choices in a settled order, its difficulty and hints. */
export function finishQuestion(
  draft: Draft,
  id: string,
  topic: string,
  decoys: readonly string[],
  sureness: number,
): BankQuestion {
  const { place } = draft
  const isTyped = draft.wrong.length === 0
  return {
    id,
    kind: draft.kind,
    prompt: draft.prompt,
    choices: isTyped ? null : (draft.fixedOrder ?? settleOrder(draft)),
    answer: draft.answer,
    accept: draft.accept,
    ...(decoys.length === 0 ? {} : { decoys }),
    explanation: draft.explanation,
    difficulty: estimateDifficulty(draft),
    topic,
    source: { note: place.note, heading: place.heading, lines: place.lines, passageId: place.passageId },
    ...(isTyped ? { hints: makeHints(draft.answer, draft.prompt) } : {}),
    fact: draft.fact,
    sureness,
  }
}

/** Stays while kind, prompt and answer stay, wherever the note moves; wrong choices may change without changing it. */
export function questionId(draft: Draft): string {
  return createHash("sha256")
    .update([draft.kind, draft.prompt, draft.answer].join("\n"))
    .digest("base64url")
    .slice(0, 12)
}

/** Numbers in rising order, as anybody would list them; other choices in an order drawn from the question itself. */
function settleOrder(draft: Draft): readonly string[] {
  const choices = [draft.answer, ...draft.wrong]
  if (choices.every((choice) => /^\d/.test(choice))) {
    return choices.toSorted(
      (one, other) =>
        Number.parseFloat(one.replaceAll(",", "")) - Number.parseFloat(other.replaceAll(",", "")),
    )
  }
  const seed = `${draft.prompt}\n${draft.answer}`
  return choices.toSorted((one, other) => hashText(`${seed}\n${one}`) - hashText(`${seed}\n${other}`))
}
