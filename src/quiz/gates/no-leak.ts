import type { Draft } from "../kinds/draft.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { readFeatures } from "../language/features.ts"
import { findLeak } from "../language/name-leak.ts"
import type { Gate } from "./gate.ts"

/**
 * The prompt does not give the answer away: not its words, its acronym or what the acronym stands for, its sound in
 * the other script. A word that all choices share tells nothing and may stay.
 */
export const noLeak: Gate = {
  name: "no-leak",
  refuse(draft, knowledge) {
    if (draft.given === "" || /^\d/.test(draft.answer)) return undefined
    if (draft.fixedOrder !== undefined) return saysItsOwnName(draft)
    // Where descriptions are the choices, none may name what is asked about.
    const isAboutNames = draft.given !== draft.answer
    const names = isAboutNames
      ? [draft.answer, ...(draft.isByHand ? [] : draft.accept)].map((name) => knowledge.coreName(name))
      : (draft.subject?.coreNames ?? [])
    const isShared = (leak: string) =>
      isAboutNames &&
      draft.wrong.length > 0 &&
      draft.wrong.every((choice) => findLeak(leak, [choice]) !== undefined)
    for (const leak of knowledge.leaks(draft.given, names)) {
      if (!isShared(leak)) return `"${leak}" gives the answer away`
    }
    const part = findTellingPart(draft, names, knowledge)
    return part === undefined ? undefined : `"${part}" gives the answer away`
  },
}

/** A statement that names what it is said of is nearly always true; one that says little else needs no knowledge. */
function saysItsOwnName({ answer, given, subject }: Draft): string | undefined {
  if (answer !== "O") return undefined
  const text = given.toLowerCase()
  const name = subject?.coreNames.find((each) => each.length >= 2 && text.includes(each.toLowerCase()))
  if (name === undefined) return undefined
  const rest = text.replaceAll(name.toLowerCase(), " ").match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return rest.length < leastWordsBesideName || /(?:이라고|라고) (?:하는|부르는)/u.test(given)
    ? `"${name}" gives away that it is true`
    : undefined
}

const leastWordsBesideName = 5

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

/** What the notes say of everything gives nothing away. */
function isRare(part: string, knowledge: Knowledge): boolean {
  return readFeatures(part).every((feature) => knowledge.weightOf(feature) >= leastRarity)
}

const leastRarity = 0.4
