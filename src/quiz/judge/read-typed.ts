import { normalizeText } from "../../search/analysis/normalize-text.ts"

/** What somebody typed, without what is not part of the answer. */
export interface TypedAnswer {
  readonly text: string
  /** Ways to read it, the most literal first: with and without a particle, an ending, what stands in brackets. */
  readonly candidates: readonly string[]
  /** Set where several answers are given at once. */
  readonly alternatives: readonly string[]
}

const preamble =
  /^(?:정답은|정답|답은|답|answer is|the answer is|answer|a)\s*[:：=]?\s+|^(?:정답|답|answer)\s*[:：=]\s*/u

/** Polite and doubtful endings: 이에요, 인 것 같아요, 아닐까요. */
const ending =
  /\s*(?:인 ?것 ?같(?:아요|습니다|은데요?|다|음)|이라고 생각(?:해요|합니다)|아닌가요|아닐까요|이겠죠|입니다만|입니다|입니당|이에요|이예요|예요|에요|이죠|이요|이지|인가요|인가|일까요|일까|이다|임|요|죠)$/u

const particle =
  /(?:으로써|으로서|에서는|에게서|이라는|이라고|라는|라고|에서|에게|으로|까지|부터|처럼|보다|이란|은|는|이|가|을|를|의|에|와|과|도|로|만|란)$/u

/** Reads a typed answer: Discord's `||spoiler||` and other marks, quotes, a polite ending and a particle do not count. */
export function readTyped(typed: string): TypedAnswer {
  const text = normalizeText(typed)
    .replace(/\|\||\*\*|__|~~|`+/g, "")
    .replace(/^\s*>+\s*/, "")
    .replace(/["'“”‘’「」『』《》]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.!?~…,;:ㅋㅎㅠㅜ^]+$/u, "")
    .replace(/^[\s\-–•.,]+/u, "")
  const bare = text.replace(preamble, "").trim()
  const whole = bare === "" ? text : bare
  const candidates = [whole, ...shortened(whole)].filter((candidate) => candidate !== "")
  return { text: whole, candidates: [...new Set(candidates)], alternatives: splitAlternatives(whole) }
}

function shortened(text: string): readonly string[] {
  const withoutEnding = text.replace(ending, "")
  const article = text.replace(/^(?:the|an?)\s+/, "")
  return [article, withoutEnding, withoutEnding.replace(particle, ""), text.replace(particle, "")]
}

/** `A, B`, `A 또는 B`, `A or B`, `A / B`, `A (B)`. */
function splitAlternatives(text: string): readonly string[] {
  const inBrackets = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text)
  if (inBrackets !== null) return [inBrackets[1] ?? "", inBrackets[2] ?? ""]
  return text
    .split(/\s*[,;]\s*|\s+(?:또는|혹은|아니면|or|이나)\s+|\s+\/\s+|(?<=[가-힣])\/(?=[가-힣])/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
}
