/** Prefixes that turn a word into its opposite or into another thing. */
const hangulPrefixes = ["비", "무", "불", "미", "반", "역", "부", "재", "탈", "항", "초", "준", "과"]
const latinPrefixes = [
  "a",
  "an",
  "un",
  "in",
  "im",
  "ir",
  "non",
  "de",
  "dis",
  "re",
  "pre",
  "post",
  "anti",
  "sub",
  "super",
  "hyper",
  "hypo",
  "inter",
  "intra",
  "micro",
  "macro",
  "mono",
  "poly",
  "bi",
  "tri",
  "multi",
]

/** One is the other with such a prefix: 비동기 and 동기, asynchronous and synchronous. */
export function isNegationOf(longer: string, shorter: string): boolean {
  if (longer.length <= shorter.length || !longer.endsWith(shorter)) return false
  const prefix = longer.slice(0, longer.length - shorter.length)
  if (/[가-힣]/.test(shorter)) return shorter.length >= 2 && hangulPrefixes.includes(prefix)
  return shorter.length >= 3 && latinPrefixes.includes(prefix)
}

const numerals = "일이삼사오육칠팔구십단양다"

/** Their numbers differ: S2 and S3, IPv4 and IPv6, 일산화탄소 and 이산화탄소. */
export function numbersDiffer(one: string, other: string): boolean {
  const digits = (text: string) => (text.match(/\d+/g) ?? []).join(" ")
  if (digits(one) !== digits(other) && digits(one) !== "" && digits(other) !== "") return true
  const [first = "", second = ""] = [one.charAt(0), other.charAt(0)]
  return (
    first !== second &&
    numerals.includes(first) &&
    numerals.includes(second) &&
    one.length >= 3 &&
    one.slice(1) === other.slice(1)
  )
}
