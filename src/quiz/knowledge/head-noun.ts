import { saysWhatItIs } from "../../notes/read-sentence.ts"
import { readClauseEnd } from "../language/clause-end.ts"
import { isDeed } from "../language/deeds.ts"

/**
 * The noun that says what sort of thing is described: 서비스 of `… 전송하는 서비스이다`, 방식 of `… 관리하는 방식으로, …`, range
 * of `a range of addresses`. Undefined where a description says what its thing does, or is a mere gloss (`이미지 저장`).
 */
export function headNoun(description: string): string | undefined {
  return /[가-힣]/.test(description) ? koreanHead(description) : englishHead(description)
}

/** Whether a description says what sort of thing it is of, in whatever words: `…하는 정도를 의미한다` does as well. */
export function saysItsSort(description: string): boolean {
  if (headNoun(description) !== undefined) return true
  const said = /([가-힣]+)(?:이다|입니다|이에요|예요|임)$/u.exec(description)?.[1]
  return saysWhatItIs(description) && !(said !== undefined && isQuality.test(said))
}

function koreanHead(description: string): string | undefined {
  const text = description.replace(/\s*\([^()]*\)/gu, "").replace(/[\s.]+$/u, "")
  const leading = /^[^,]*?([가-힣A-Za-z]{2,}?)(?:으로서|로서|으로|로|이며|며),\s/u.exec(text)?.[1]
  if (leading !== undefined && !isStem(leading)) return leading.toLowerCase()
  const last = text.split(/[\s,/]+/u).at(-1) ?? ""
  const said = /^([가-힣A-Za-z]{2,}?)(?:이다|입니다|이에요|예요|임)$/u.exec(last)?.[1]
  if (said !== undefined && isQuality.test(said)) return undefined
  if (said !== undefined) return dependentNoun.test(` ${said}`) ? undefined : said.toLowerCase()
  if (isDescribed(text)) return last.toLowerCase()
  // `… 프로그래밍할 수 있는 비디오 카메라, 학습 자료를 통해 …`: what it is stands first.
  const comma = text.indexOf(",")
  return comma > 0 && isDescribed(text.slice(0, comma))
    ? text.slice(0, comma).split(" ").at(-1)?.toLowerCase()
    : undefined
}

/**
 * `별과 별 사이에 분포하는 먼지 입자`: a noun with a clause before it that describes it. In `원하는 수를 직접 변경` the clause
 * describes another noun, and the last word is what is done with that.
 */
function isDescribed(text: string): boolean {
  const words = text.split(" ")
  const described = words.findLastIndex((word, at) => at < words.length - 1 && isAdnominal(word))
  return (
    words.length >= 4 &&
    readClauseEnd(text) === "noun" &&
    /[가-힣]$/u.test(text) &&
    !dependentNoun.test(text) &&
    !isDeed(words.at(-1) ?? "") &&
    described >= Math.max(0, words.length - mostWordsBehind) &&
    !words.slice(described + 1, -1).some((word) => /(?:[을를에로게히와과]|에서|도록|하여|하고)$/u.test(word))
  )
}

/** A clause describes a noun of so many words at most. */
const mostWordsBehind = 8

/** 효율적이다, 필수이다: how a thing is, and no sort. */
const isQuality = /^(?:.+적|필수|가능|불가능|필요|유리|불리|중요)$/u

/** Names no sort by itself: `… 하는 것`, `… 할 때`. */
const dependentNoun =
  /\s(?:편|셈|예정|참|대부분|나머지|일부|전부|때문|경우|정도|것|수|때|바|데|줄|등|중|점|뿐|채|만|듯|척|거|건|적|후|전)$/u

/** The stem of a verb (`저장하`며, `그대`로) or a noun that names no sort. */
function isStem(word: string): boolean {
  return (
    /(?:[하되으이므]|그대|것)$/u.test(word) && !/(?:차이|높이|길이|깊이|넓이|사이|용이|아이)$/u.test(word)
  )
}

/** Ends like a verb before its noun (있는, 흩어진, 쓸) or in 의. */
function isAdnominal(word: string): boolean {
  if (/[을를]$/u.test(word)) return false
  const final = ((word.at(-1) ?? "").charCodeAt(0) - 0xac00) % 28
  return /[가-힣]$/u.test(word) && (word.endsWith("의") || final === finalN || final === finalL)
}

/** Numbers of final consonants in Unicode's order. */
const [finalN, finalL] = [4, 8]

function englishHead(description: string): string | undefined {
  const start = /^(?:an?|the|one of the)\s+(.+)$/i.exec(description)?.[1]
  const phrase = start?.split(
    /\s(?:that|which|of|for|in|on|to|who|whose|where|when|used|with|from|by|between|over|under|within|across|inside|into|against|is|are)\s|[,.;(]/,
    1,
  )[0]
  return phrase?.trim().split(" ").at(-1)?.toLowerCase()
}
