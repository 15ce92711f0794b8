import { isFunctionWord } from "../analysis/function-words.ts"
import { typeInHangul, typeInLatin } from "../analysis/keyboard-layout.ts"
import { compactText, normalizeText } from "../analysis/normalize-text.ts"
import { isEnglishStopWord, isQuestionPhrase } from "../analysis/question-phrasing.ts"
import { isEnding, stripEndings } from "../analysis/strip-endings.ts"
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
  // What makes a question of words is known everywhere: 거 is no rj, and to no 새.
  const isPhrasing = isEnglishStopWord(part) || isQuestionPhrase(part) || isFunctionWord(part)
  if (part.trim() === "" || isPhrasing || isKnown(part, lexicon)) return undefined
  // The particle is often typed after the slip was noticed: zmffkdnem가.
  const [, word = part, particle = ""] = /^([a-z]+)([가-힣]+)$/.exec(part) ?? []
  if (particle !== "" && !isEnding(particle)) return undefined
  const meant = otherLayouts(word).find((candidate) => isKnown(candidate, lexicon))
  return meant === undefined ? undefined : `${meant}${particle}`
}

function otherLayouts(part: string): string[] {
  if (/^[\p{Script=Hangul}0-9]+$/u.test(part)) return [typeInLatin(part)]
  if (!/^[a-z0-9]*[a-z]{2,}[a-z0-9]*$/.test(part)) return []
  const hangul = typeInHangul(part)
  // Whole syllables only: what leaves single jamo behind was not meant as Hangul.
  return /^[가-힣0-9]+$/.test(hangul) ? [hangul, stripEndings(hangul)] : []
}

function isKnown(part: string, { names, vocabulary }: Lexicon): boolean {
  const key = compactText(part)
  return (
    key !== "" &&
    (vocabulary.passagesWith(key) > 0 ||
      vocabulary.passagesWith(stripEndings(key)) > 0 ||
      names.find(key).length > 0 ||
      names.findByInitials(key).length > 0)
  )
}
