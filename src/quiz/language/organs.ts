/** What a word of a medical name begins with, and the organ that it says the thing is of. */
const organs: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\s)뇌[가-힣]/u, /(?<![가-힣])(?:뇌|대뇌|소뇌|머리)/u],
  [/(?:^|\s)심(?!리|층|화|도|장)[가-힣]{2}|(?:^|\s)심장/u, /(?<![가-힣])(?:심장|심근|심실|심방)/u],
  [/(?:^|\s)폐[가-힣]/u, /(?<![가-힣])(?:폐|허파)/u],
  [/(?:^|\s)(?:신장|콩팥)/u, /(?<![가-힣])(?:신장|콩팥)/u],
]

/** Whether a name tells its organ and the text is of another: of a 심기형 nobody takes for true what is said of the brain. */
export function isOfOtherOrgan(name: string, text: string): boolean {
  const own = organs.filter(([begins]) => begins.test(name))
  return (
    own.length > 0 &&
    !own.some(([, organ]) => organ.test(text)) &&
    organs.some(([, organ]) => organ.test(text))
  )
}
