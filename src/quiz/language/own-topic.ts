import { readClauseEnd } from "./clause-end.ts"
import { isDeed } from "./deeds.ts"
import { readMorphemes } from "./read-morphemes.ts"

/** What may end a noun: also Latin letters, numbers, brackets. */
const isOfNoun = /^(?:N|XSN|S|ETN)/

/** Whether a Korean sentence has a topic before a clause ends: `신경망은 …`, neither `재부팅에는 …` nor `더는 …` nor the 는 of a verb. */
export function hasOwnTopic(text: string): boolean {
  const { tokens } = readMorphemes(firstClause(text))
  return tokens.some(
    ({ pos, text: form }, at) =>
      pos === "JX" && /^[은는]$/u.test(form) && isOfNoun.test(tokens[at - 1]?.pos ?? ""),
  )
}

/** Up to where it says something whole: not `컨테이너의 경우, 파드는 …`, but `데이터를 저장 처리` of `데이터를 저장 처리, EBS는 …`. */
function firstClause(text: string): string {
  for (let at = text.indexOf(", "); at >= 0; at = text.indexOf(", ", at + 1)) {
    const clause = text.slice(0, at)
    if (readClauseEnd(clause) === "nominal" || isDeed(clause.split(" ").at(-1) ?? "")) return clause
  }
  return text
}
