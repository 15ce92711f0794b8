import type { Knowledge } from "../knowledge/knowledge.ts"
import type { Statement } from "../knowledge/note-statements.ts"
import { whyNotQuotable } from "./quotable.ts"

/** A statement whose heading alone says what it is about says enough itself. */
const leastChars = 28

/** Whether a sentence of the notes says something whole, of which its heading tells what it is about. */
export function isTellingStatement({ text, end }: Statement, knowledge: Knowledge): boolean {
  return (
    (end === "sentence" || end === "nominal") &&
    text.length >= leastChars &&
    whyNotQuotable(text, knowledge) === undefined
  )
}
