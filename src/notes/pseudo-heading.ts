import { readEnumeration } from "./enumeration.ts"
import { toPlainText } from "./plain-text.ts"
import { isTitleLike } from "./title-like.ts"

/** A line that acts as a heading without being one. */
export interface PseudoHeading {
  /** Headings of one style stand on one level: `bold 1.`, `bold`, `plain 가.` */
  readonly style: string
  readonly text: string
}

/** Above this length even a numbered bold line is a statement. */
const maxPseudoHeadingChars = 120

/**
 * Reads a line (without its list marker) as a pseudo-heading. `next` is the line below: a numbered line without
 * bold is a heading only where its own content follows, not the next number.
 */
export function readPseudoHeading(line: string, next: string | undefined): PseudoHeading | undefined {
  const bold = readWhollyBold(line)
  if (bold !== undefined) {
    const numbered = readEnumeration(bold)
    if (numbered !== undefined && numbered.rest.length <= maxPseudoHeadingChars) {
      return { style: `bold ${numbered.style}`, text: numbered.rest }
    }
    return isTitleLike(bold) ? { style: "bold", text: bold } : undefined
  }
  const plain = toPlainText(line)
  if (namesWhatFollows.test(plain) && isSentence(next)) return { style: "plain ()", text: plain }
  const numbered = readEnumeration(plain)
  if (numbered === undefined) return undefined
  if (numbered.style === "Q.")
    return isQuestion(numbered.rest) ? { style: "Q.", text: numbered.rest } : undefined
  if (!isTitleLike(numbered.rest)) return undefined
  return ownContentFollows(next) ? { style: `plain ${numbered.style}`, text: numbered.rest } : undefined
}

/** `제약 조건(constraint)` on a line of its own, with what it is on the next. */
const namesWhatFollows = /^[가-힣]+(?: [가-힣]+){0,2}\s?\([A-Za-z][A-Za-z .-]+\)$/u
const leastCharsOfSentence = 20

function isSentence(line: string | undefined): boolean {
  return (
    line !== undefined && line.length >= leastCharsOfSentence && /^[가-힣]/u.test(line) && !isTitleLike(line)
  )
}

/** The plain text of a line that is bold from end to end, also where the closing mark is broken (`**title **`). */
export function readWhollyBold(line: string): string | undefined {
  const inner = /^\s*(?:\*\*\*?|__)(.+?)(?:\*\*\*?|__)\s*:?\s*(?:\^[\w-]+)?$/.exec(line)?.[1]
  if (inner === undefined || /\*\*|__/.test(inner)) return undefined
  const text = toPlainText(inner)
  return text === "" ? undefined : text
}

function isQuestion(text: string): boolean {
  return text.length <= maxPseudoHeadingChars * 2 && /[?？]$|[까요]\.?$/.test(text)
}

function ownContentFollows(next: string | undefined): boolean {
  if (next === undefined) return false
  return next.trim() === "" || /^\s*[-*+]\s/.test(next)
}
