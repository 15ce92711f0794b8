import type { Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { findBrokenWriting } from "../language/broken-writing.ts"
import { readClauseEnd } from "../language/clause-end.ts"
import { findDangling } from "../language/dangling.ts"
import { readFeatures } from "../language/features.ts"
import { leansOnLead } from "../language/leans-on-lead.ts"
import { isPageBound } from "../language/page-bound.ts"
import { isRemark } from "../language/remarks.ts"
import { saysLittle } from "../language/says-little.ts"
import { onlyLists } from "./only-lists.ts"

const leastFeatures = 2
const leastWeight = 1.2

/**
 * Why a stretch of the notes cannot be quoted by itself: it leans on what stood before, breaks off, only lists, is
 * mistyped, or says nothing particular. Undefined where it can.
 */
export function whyNotQuotable(text: string, knowledge: Knowledge): string | undefined {
  if (findDangling(text) !== undefined) return "leans-on-context"
  if (readClauseEnd(text) === "cut") return "breaks-off"
  if (onlyLists(text)) return "only-lists"
  if (findBrokenWriting(text) !== undefined || knowledge.findSlip(text) !== undefined) return "broken-writing"
  if (isRemark(text)) return "remark"
  if (isPageBound(text)) return "leans-on-context"
  if (leansOnLead(text) || (/\([2-5]\)\s/.test(text) && !text.includes("(1)"))) return "leans-on-context"
  if (saysLittle(text)) return "says-too-little"
  if (isFormula(text) || isCode(text)) return "formula-or-code"
  if (beginsMidWord(text)) return "broken-writing"
  const features = readFeatures(text)
  const weight = features.reduce((sum, feature) => sum + knowledge.weightOf(feature), 0)
  if (features.length < leastFeatures || weight < leastWeight) return "says-too-little"
  return undefined
}

const judged = new WeakMap<Fact, Map<string, boolean>>()

/** Whether a fact (whole or cut short) can be quoted; remembered, since siblings lend their facts to many questions. */
export function isQuotable(fact: Fact, text: string, knowledge: Knowledge): boolean {
  const known = judged.get(fact) ?? new Map<string, boolean>()
  judged.set(fact, known)
  const verdict = known.get(text) ?? whyNotQuotable(text, knowledge) === undefined
  known.set(text, verdict)
  return verdict
}

/** `Ep=mgh (위치 에너지)`: signs, and nothing said. Discord does not set what stands between dollars. */
function isFormula(text: string): boolean {
  if (/\$[^$]+\$|\\[A-Za-z{}()]/.test(text)) return true
  return /[A-Za-z\d)]\s?[=≡≒]\s?[A-Za-z\d½(√-]/u.test(text) && !/(?:다|음|함|됨|임|것)$/u.test(text)
}

/** `size_t count, size_t size`: the parameters of a call; what a program does with its own names. */
function isCode(text: string): boolean {
  // A path, or what is left of a quoted message.
  if (/^\/[\w.-]+\/|`/.test(text)) return true
  // `addr1과는 다른 주소 addr2에 …`: variables of an example.
  if (/(?<![A-Za-z\d])([a-z]{2,})\d(?![A-Za-z\d]).*(?<![A-Za-z\d])\1\d(?![A-Za-z\d])/.test(text)) return true
  return !/[가-힣]/.test(text) && /[a-z]_[a-z]|\w\(\)|=>|;$/.test(text)
}

/** `성을 모니터링 …`: a suffix with a particle is the rest of a word. */
function beginsMidWord(text: string): boolean {
  return /^(?:성|력|률|율|화|권|적)[을를이가은는] |^(?:수|수도|것|바|때|등) ?[있없이을]|^(?:개|명|번|배|가지)(?:[나의를을가이로만]|이나)? |^[<>‹›#(（]/u.test(
    text,
  )
}
