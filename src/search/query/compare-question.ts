/**
 * The sides of a comparison question as asked, in order; undefined for any other question.
 * 「A랑 B 차이」 「A와 B는 뭐가 달라」 「A vs B」 「A / B / C 비교」 "difference between A and B".
 */
export function readComparison(query: string): readonly string[] | undefined {
  const text = query.replace(/[?!.~]+\s*$/u, "").trim()
  const english = /^(?:what(?:'s| is| are)?\s+)?(?:the\s+)?differences?\s+between\s+(.+)$/iu.exec(text)?.[1]
  if (english !== undefined) return cleanSides(english.split(/\s+and\s+|\s*,\s*/iu))
  const versus = text.split(/\s+(?:vs\.?|versus|대)\s+/iu)
  if (versus.length > 1) return cleanSides(versus.map(cutVerdict))
  const compared = cutVerdict(text)
  if (compared === text) return undefined
  return cleanSides(splitSides(compared))
}

/** The two words before a verdict, with nothing between that joins them (TCP UDP 차이); they may as well be one name. */
export function readBarePair(query: string): readonly string[] | undefined {
  const text = query.replace(/[?!.~]+\s*$/u, "").trim()
  const compared = cutVerdict(text)
  const words = compared.trim().split(/\s+/u)
  return compared !== text && words.length === 2 ? words : undefined
}

/** What the question asks of the two: everything from the first word of difference or choice on. */
const verdict =
  /\s*(?:의\s+)?(?:(?:서로|각각|둘\s*(?:이|의|은|다)?|사이(?:의|에)?|간의?|중(?:에서?|에는)?)\s*)*(?:(?:뭐가|무엇이|어떻게|어떤\s*점이|뭘|어떤)\s*)?(?:차이|다른|다르|달라|다릅|비교|구분|구별|\bdiffer|\bcompare[ds]?\b|\bcomparison\b).*$/iu

function cutVerdict(text: string): string {
  return text.replace(verdict, "")
}

/** At commas, slashes and the particles that join nouns; a particle joins only when something follows it. */
function splitSides(text: string): string[] {
  return text.split(/\s*[,/·]\s*|(?<=\S)(?:이랑|랑|하고|과|와)\s+|\s+(?:그리고|및|또는|and|or)\s+/iu)
}

function cleanSides(sides: readonly string[]): readonly string[] | undefined {
  const cleaned = sides
    .map((side) => side.replace(/(?<=\S\S)(?:은|는|이|가|의|을|를)$/u, "").trim())
    .filter((side) => side !== "")
  return cleaned.length >= 2 && cleaned.length <= mostSides ? cleaned : undefined
}

const mostSides = 4
