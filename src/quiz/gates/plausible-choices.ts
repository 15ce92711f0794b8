import { isAcronym } from "../../notes/acronym.ts"
import { scriptOf } from "../language/name-key.ts"
import type { Gate } from "./gate.ts"

const mostLengthRatio = 4

/** Wrong choices could be right at first sight: written in the same script, about as long, and not all alike but the answer. */
export const plausibleChoices: Gate = {
  name: "plausible-choices",
  refuse(draft, knowledge) {
    if (draft.wrong.length === 0 || draft.fixedOrder !== undefined) return undefined
    const lengths = [draft.answer, ...draft.wrong].map(({ length }) => length)
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
    if (longest > 10 && longest > shortest * mostLengthRatio) return "a choice sticks out by its length"
    // Descriptions mix scripts as they like.
    if (draft.given === draft.answer) return undefined
    const answer = scriptOf(draft.answer)
    const isAlone = draft.wrong.every((choice) => scriptOf(choice) !== answer)
    if (isAlone) return "the answer sticks out by its script"
    const leads = [draft.answer, ...draft.wrong].map((name) => knowledge.isMaker(name.split(" ")[0] ?? ""))
    if (leads.slice(1).every((has) => has !== leads[0]))
      return "the answer alone has, or has not, its maker's name"
    if (draft.wrong.every(isAcronym) && !isAcronym(draft.answer)) return "the answer alone is no acronym"
    if ([lastWord, lastSyllable].some((endOf) => standsAlone(draft.answer, draft.wrong, endOf)))
      return "the answer alone ends otherwise"
    if (
      draft.wrong.some((odd) =>
        standsAlone(odd, [draft.answer, ...draft.wrong.filter((other) => other !== odd)], lastWord),
      )
    )
      return "a wrong choice alone ends otherwise"
    return standsAlone(draft.answer, draft.wrong, beginning) ? "the answer alone begins otherwise" : undefined
  },
}

/** Whether the others have the part in common, and the one has another. */
function standsAlone(
  one: string,
  others: readonly string[],
  partOf: (name: string) => string | undefined,
): boolean {
  const [part, ...parts] = others.map(partOf)
  return (
    parts.length >= 2 && part !== undefined && parts.every((other) => other === part) && partOf(one) !== part
  )
}

/** `후두덮개연골`, `후두공간` and `후두연골` beside 남녀차. */
function beginning(name: string): string | undefined {
  return /^[가-힣]{3}/u.test(name) ? name.slice(0, 2) : undefined
}

/** `네트워크 계층`, `세션 계층` and `전송 계층` beside 운영체제. */
function lastWord(name: string): string | undefined {
  return name.split(" ").slice(1).at(-1)?.toLowerCase()
}

/** `토리층`, `다발층` and `그물층` beside 에피네프린. */
function lastSyllable(name: string): string | undefined {
  return /[가-힣]{2}$/u.test(name) ? name.slice(-1) : undefined
}
