import { stripEndings } from "../../search/analysis/strip-endings.ts"
import type { Draft } from "../kinds/draft.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { readFeatures } from "../language/features.ts"
import { findLeak, findLeaks } from "../language/name-leak.ts"
import type { Gate } from "./gate.ts"

/**
 * The prompt does not give the answer away: not its words, its acronym or what the acronym stands for, its sound in
 * the other script. A word that all choices share tells nothing and may stay.
 */
export const noLeak: Gate = {
  name: "no-leak",
  refuse(draft, knowledge) {
    if (draft.given === "" || draft.fixedOrder !== undefined || /^\d/.test(draft.answer)) return undefined
    // Where descriptions are the choices, none may name what is asked about.
    const isAboutNames = draft.given !== draft.answer
    const names = isAboutNames
      ? [draft.answer, ...(draft.isByHand ? [] : draft.accept)].map((name) => knowledge.coreName(name))
      : (draft.subject?.coreNames ?? [])
    const isShared = (leak: string) =>
      isAboutNames &&
      draft.wrong.length > 0 &&
      draft.wrong.every((choice) => findLeak(leak, [choice]) !== undefined)
    for (const leak of findLeaks(draft.given, names)) {
      if (!isShared(leak) && !isEverywhere(leak, knowledge)) return `"${leak}" gives the answer away`
    }
    const part = findTellingPart(draft, names, knowledge)
    return part === undefined ? undefined : `"${part}" gives the answer away`
  },
}

/** A half of a long Hangul word (블록 of 블록체인, 개혁 of 갑오개혁) that stands in the prompt and in no wrong choice. */
function findTellingPart(draft: Draft, names: readonly string[], knowledge: Knowledge): string | undefined {
  return names
    .flatMap((name) => name.match(/[가-힣]{4,}|[가-힣]+(?:-[가-힣]+)+/gu) ?? [])
    .flatMap((word) => (word.includes("-") ? [word.split("-")] : [[word.slice(0, 2)], [word.slice(-2)]]))
    .filter((parts) => parts.every((part) => startsWord(draft.given, part)))
    .filter((parts) => parts.some((part) => part.length < 2 || isRare(part, knowledge)))
    .map((parts) => parts.join("-"))
    .find((part) => !draft.wrong.some((choice) => choice.includes(part)))
}

function startsWord(text: string, part: string): boolean {
  return new RegExp(`(?<![가-힣])${part}`, "u").test(text)
}

/** A Hangul word that the notes use of everything (데이터 in notes on data) gives nothing away. */
function isEverywhere(word: string, knowledge: Knowledge): boolean {
  const stem = stripEndings(word)
  if (!/^[가-힣]{2,}$/u.test(stem)) return false
  return readFeatures(stem).every((feature) => knowledge.weightOf(feature) < commonWeight)
}

const commonWeight = 0.3

function isRare(part: string, knowledge: Knowledge): boolean {
  return readFeatures(part).every((feature) => knowledge.weightOf(feature) >= leastRarity)
}

const leastRarity = 0.4
