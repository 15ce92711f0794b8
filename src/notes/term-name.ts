/** A term's name as found in one place, with the other names that stand beside it. */
export interface NamedThing {
  readonly name: string
  readonly aliases: readonly string[]
  /** What stands in parentheses behind the name and describes rather than names: `(관리형 검색 서비스)`. */
  readonly gloss: string
}

export const maxNameChars = 60

/**
 * Takes `Elastic Block Store(EBS)`, `가용 영역(AZ)`, `Athena(SQL을 사용해 S3의 데이터 쿼리)` apart. Undefined where the
 * text does not name anything: a sentence, a word for a part of a text (`개요`), a date.
 */
export function readNamedThing(plain: string): NamedThing | undefined {
  const text = plain.trim().replace(/[\s,;:·.]+$/u, "")
  const split = /^([^()（）]{1,80}?)\s*[(（]\s*(.+?)\s*[)）]?$/u.exec(text)
  const isWhole = split === null || /[)）]$/.test(text) || !/[)）]/.test(text)
  const [base, inside] = split !== null && isWhole ? [split[1] ?? "", split[2] ?? ""] : [text, ""]
  const name = cleanName(base)
  if (!isName(name)) return undefined
  const parts = /[()（）]/.test(inside) ? [inside] : inside.split(/\s*[,/]\s*/).filter((part) => part !== "")
  const wholeIsName = inside !== "" && isOtherName(name, inside)
  const aliases = wholeIsName ? [inside] : parts.filter((part) => isOtherName(name, part))
  const gloss = wholeIsName ? "" : parts.filter((part) => !aliases.includes(part)).join(", ")
  return { name, aliases, gloss }
}

/** Without quotes, stray marks and the words that close a list (`AWS CodeStar 등`). */
export function cleanName(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\s+등(?:등|이 있다|이 있음)?\.*$/u, "")
    .replace(/^["'“”‘’「『<《\s·•-]+|["'“”‘’」』>》\s·•-]+$/gu, "")
    .trim()
}

/** Whether the text may name something that notes explain. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > maxNameChars) return false
  if (!/\p{L}/u.test(text) || /https?:|[{}<>=|\\]|\?$|[.!]$/.test(text)) return false
  if (text.split(" ").length > 7 || partsOfText.test(text)) return false
  if (
    /^(?:\d+\s?(?:년|월|일|번|개|장|주차|단계|차시|시간|분|초|%|퍼센트)|step\s?\d+|chapter\s?\d+|week\s?\d+|day\s?\d+)/i.test(
      text,
    )
  ) {
    return false
  }
  return !clause.test(text)
}

/** Headings and labels that structure a text in any subject instead of naming something in it. */
const partsOfText =
  /^(?:.*\s)?(?:개요|소개|정리|요약|사례|예시|예제|예|특징|종류|유형|장점|단점|장단점|정의|개념|주요 개념|구성 ?요소|목차|참고|참고 ?자료|참조|실습|문제|연습 ?문제|결론|서론|본론|배경|목적|목표|기타|방법|순서|과정|절차|단계|결과|원인|이유|효과|의의|한계|주의|주의 ?사항|비고|메모|질문|답|정답|출처|링크|제목|날짜|작성자|저자|번호|이름|설명|내용|기능|역할|차이|차이점|공통점|비교|비용|버전|준비물|재료|시간|분량|팁|대상|기준|구분|항목|제품|서비스|작동 ?방식|동작 ?방식|구축하기|이해하기|활용하기|만들기|알아보기|시작하기|살펴보기|introduction|overview|summary|references?|conclusion|example|examples|note|notes|todo|tip|tips|faq|contents|table of contents|definition|background|goals?|see also|appendix|pros|cons|advantages|disadvantages|question|answer|q|a|ex)$/iu

/** Endings of clauses: something is said, nothing named. */
const clause =
  /(?:니다|한다|된다|있다|없다|이다|하며|하고|하여|해서|으로|에서|에게|부터|까지|하기|되기|라고|처럼|있는|없는|하는|되는|위한|대한|통해|위해|함|됨|있음|없음|가능|필요|받음|보냄|않음|시킴|했다|였다|았다|었다|세요|어요|아요|까요|지요)$|[은는을를]\s|(?:이|가)\s.+[다함됨음]$/u

/** Whether `other`, in parentheses behind `name`, names the same thing rather than describing it. */
export function isOtherName(name: string, other: string): boolean {
  const clean = other.trim()
  if (clean.length < 1 || clean.length > maxNameChars || clean === name) return false
  if (/^(?:ex|예|예시|e\.g|i\.e|etc|약|단|즉|또는|및)\b|[:：]|^[\d.,%~\s-]+$|https?:/i.test(clean))
    return false
  if (isAcronymOf(clean, name) || isAcronymOf(name, clean)) return true
  if (isAcronym(clean)) return clean.length >= 2
  const isNameHangul = /\p{Script=Hangul}/u.test(name)
  const isOtherHangul = /\p{Script=Hangul}/u.test(clean)
  if (isNameHangul === isOtherHangul) return false
  // In the other script it may be a translation or a remark; a translation is a short noun.
  if (!isName(clean)) return false
  const words = clean.split(" ")
  if (isOtherHangul) return words.length <= 3 && clean.length <= 14 && !words.some(hasParticle)
  return words.length <= 5
}

/** Letters in capitals, digits and few small letters between them: `EC2`, `IOPS`, `PdM`, `I/O`. */
export function isAcronym(text: string): boolean {
  return (
    /^(?=.{2,8}$)[A-Z][A-Za-z0-9&/+.-]*$/.test(text) &&
    (text.match(/[A-Z0-9]/g)?.length ?? 0) * 2 >= text.length
  )
}

/** Whether the letters of `short` are found in order in `long`, the first at its beginning or at a word's. */
export function isAcronymOf(short: string, long: string): boolean {
  if (!isAcronym(short) || long.length <= short.length + 2 || !/[a-z]/.test(long)) return false
  const words = long.split(/[\s/&-]+|(?<=[a-z])(?=[A-Z])/).filter((word) => /^[A-Za-z0-9]/.test(word))
  const initials = words.map((word) => (word[0] ?? "").toUpperCase()).join("")
  const letters = short.toUpperCase().replace(/[^A-Z0-9]/g, "")
  if (initials === letters || initials.endsWith(letters)) return true
  return isSpelledBy(letters, words)
}

/** Each word gives its first letter and may give more; small words may be passed over; `S3`, `EC2` count repeats. */
function isSpelledBy(letters: string, words: readonly string[]): boolean {
  const spelled = letters.replace(/([A-Z])(\d)/g, (_, letter: string, times: string) =>
    letter.repeat(Number(times) || 1),
  )
  const initials = words.map((word) => (word[0] ?? "").toUpperCase()).join("")
  if (initials.endsWith(spelled)) return true
  let at = 0
  for (const word of words) {
    const upper = word.toUpperCase()
    if (upper[0] !== spelled[at]) continue
    let from = 0
    while (at < spelled.length && from >= 0) {
      const found = upper.indexOf(spelled[at] ?? "", from)
      if (found < 0) break
      from = found + 1
      at++
    }
  }
  return at === spelled.length
}

function hasParticle(word: string): boolean {
  return word.length >= 3 && /(?:을|를|의|에|로|에서|으로|하는|되는|위한|된|한)$/.test(word)
}
