import { convertHangulToQwerty, convertQwertyToHangul } from "es-hangul"
import { compactText, normalizeText } from "../analysis/normalize-text.ts"
import { stripEndings } from "../analysis/strip-endings.ts"
import type { Lexicon } from "./read-query.ts"

export interface RetypedQuery {
  readonly text: string
  /** Where in the text parts stand that were changed, from and to, in UTF-16 units. */
  readonly changes: readonly (readonly [from: number, to: number])[]
}

/**
 * The query as it was meant when parts of it were typed in the wrong keyboard layout: ㄷㅊ2 → ec2, zmffkdnem → 클라우드.
 * A part is changed only when the notes do not know it and do know what comes of the change.
 */
export function fixKeyboardLayout(query: string, lexicon: Lexicon): RetypedQuery {
  const changes: [number, number][] = []
  let text = ""
  for (const chunk of query.split(/(\s+)/u)) {
    const meant = meantBy(chunk, lexicon)
    if (meant !== undefined) changes.push([text.length, text.length + meant.length])
    text += meant ?? chunk
  }
  return { text, changes }
}

function meantBy(chunk: string, lexicon: Lexicon): string | undefined {
  const part = normalizeText(chunk).replace(/[?!.,~]+$/u, "")
  if (part.trim() === "" || isKnown(part, lexicon)) return undefined
  return otherLayouts(part).find((candidate) => isKnown(candidate, lexicon))
}

function otherLayouts(part: string): string[] {
  const candidates: string[] = []
  if (/\p{Script=Hangul}/u.test(part)) {
    candidates.push(convertHangulToQwerty(part).toLowerCase())
  }
  if (/^[a-z0-9]*[a-z]{2,}[a-z0-9]*$/.test(part)) {
    const hangul = convertQwertyToHangul(part)
    // Whole syllables only: what leaves single jamo behind was not meant as Hangul.
    if (/^[가-힣0-9]+$/.test(hangul)) candidates.push(hangul, stripEndings(hangul))
  }
  return candidates
}

function isKnown(part: string, { names, vocabulary }: Lexicon): boolean {
  const key = compactText(part)
  return (
    key !== "" &&
    (vocabulary.passagesWith(key) > 0 ||
      vocabulary.passagesWith(stripEndings(key)) > 0 ||
      names.find(key).length > 0)
  )
}
