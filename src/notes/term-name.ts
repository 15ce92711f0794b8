import { isAcronym, isAcronymOf } from "./acronym.ts"

/** A term's name as found in one place, with the other names that stand beside it. */
export interface NamedThing {
  readonly name: string
  readonly aliases: readonly string[]
  /** What stands in parentheses behind the name and describes rather than names: `(관리형 검색 서비스)`. */
  readonly gloss: string
}

const maxNameChars = 60
const maxNameWords = 7
/** A name with its gloss is shorter. */
const maxReadChars = 300

/**
 * Takes `Elastic Block Store(EBS)`, `가용 영역(AZ)`, `Athena(SQL을 사용해 S3의 데이터 쿼리)` apart. Undefined where the
 * text does not name anything: a sentence, a word for a part of a text (`개요`), a date.
 */
export function readNamedThing(plain: string): NamedThing | undefined {
  if (plain.length > maxReadChars) return undefined
  // The empty parentheses of a call: `map()`.
  const text = plain
    .trim()
    .replace(/(?:[\s,;:·.★☆※✔✓✅⭐❗]|\uFE0F)+$/u, "")
    .replace(/^(?:#\d*|[IVX]{1,4}\.|[①-⑳])\s+(?=\S*\p{Script=Hangul})/u, "")
    .replace(/[(（]\s*[)）]$/, "")
  const split = /^([^()（）]{1,80}?)\s*[(（]\s*(.+?)\s*[)）]?$/u.exec(text)
  const isWhole = split === null || /[)）]$/.test(text) || !/[)）]/.test(text)
  const [base, inside] = split !== null && isWhole ? [split[1] ?? "", split[2] ?? ""] : [text, ""]
  const name = cleanName(base)
  // `인터넷(이 사용하는) 표준 …` goes on with the sentence.
  if (!isName(name) || /^(?:[은는이가을를와과의에로]|에서|으로)\s/u.test(inside)) return undefined
  const glued = inside === "" ? splitGlued(name) : undefined
  if (glued !== undefined) return { name: glued[0], aliases: [glued[1]], gloss: "" }
  if (inside !== "" && isOtherName(name, inside)) return { name, aliases: [inside.trim()], gloss: "" }
  const parts = /[()（）]/.test(inside) ? [inside] : inside.split(/\s*[,/;]\s*/).filter((part) => part !== "")
  const named = parts.filter((part) => isOtherName(name, part))
  // One phrase among the parts shows that all of them describe; only an abbreviation is sure to be a name.
  const aliases = named.length === parts.length ? named : named.filter((part) => isAcronym(part))
  const gloss = parts.filter((part) => !aliases.includes(part)).join(", ")
  return { name, aliases, gloss: isRemark(gloss) ? "" : gloss }
}

/** `FDDI Fiber Distributed Data Interface`, `B-ISDN Broadband-ISDN`: the short name and what it stands for. */
function splitGlued(name: string): readonly [string, string] | undefined {
  const [, short = "", long = ""] = /^(\S{2,8})\s(.+)$/u.exec(name) ?? []
  if (!isAcronym(short)) return undefined
  const tail = short.split("-").slice(1).join("-")
  return isAcronymOf(short, long) || (tail.length >= 3 && long.endsWith(`-${tail}`))
    ? [short, long]
    : undefined
}

/** Without quotes, stray marks and the words that close a list (`붓, 물감 등`). */
export function cleanName(text: string): string {
  return (
    text
      .replace(/[\u200B\uFEFF]/gu, "")
      .replace(/\s+/g, " ")
      .replace(/^\s*[ⓐ-ⓩ①-⑳㉠-㉻]\s*[:：]?\s*(?=[\p{L}\p{N}])/u, "")
      .replace(/^[:：]\s+|^\[?[A-Z]{2,6}-\d{1,3}\]?\s+(?=\p{L})/gu, "")
      .replace(/^(?:[+/&~$]\s+(?=\p{L})|\/(?=\p{Script=Hangul}))/u, "")
      // An article of a law behind what it is of: `무권대리인 책임 135조`.
      .replace(/(?<=[가-힣]) (?:제 ?)?\d+조(?:의 ?\d+)?(?: ?제?\d+항)?$/u, "")
      .replace(/\s(?:link|링크)$/i, "")
      .replace(/\s+등(?:등|이 있다|이 있음)?\.*$/u, "")
      .replace(/^["'“”‘’「『<《\s·•→-]+|["'“”‘’」』>》\s·•→-]+$/gu, "")
      .trim()
  )
}

/** Whether the text may name something that notes explain. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > maxNameChars || text.split(" ").length > maxNameWords) return false
  if (!/\p{L}/u.test(text) || /https?:|[{}<>=|\\[\],;→⇒≠]|[?!.]$|^[.(]|^[-+*&]{2}|[^+/]\/$|[←↔]/.test(text))
    return false
  if ((text.match(/['"]/g)?.length ?? 0) % 2 === 1 && !/[a-z]'[a-z]/i.test(text)) return false
  // What goes on behind a parenthesis is no name any more: `보조 함수(helper)의 목적`.
  if (/.{2}[(（][^()（）]{3,}[)）]\s*\p{Script=Hangul}/u.test(text)) return false
  // What is left behind a bracket or a mark: `의 가치론`, `과 한계수익`.
  if (/^(?:[은는을를의와과]|및|에서?|으?로)\s/u.test(text)) return false
  if (partOfText.test(text) || measure.test(text)) return false
  return !clause.test(text) && !sentenceOpening.test(text)
}

/** Whether the text only says which part of a text follows: `예시`, `주의`, `Overview`. */
export function isTextPart(text: string): boolean {
  return partOfText.test(text)
}

/** Words that structure a text in any subject instead of naming something in it; alone, or behind any other word. */
const partOfText = new RegExp(
  `^(?:${[
    "(?:.*\\s)?(?:개요|소개|정리|요약|사례|예시|예제|특징|특성|종류|유형|장점|단점|장단점|구성 ?요소|목차|참고|참고 ?자료|참고 ?문헌|참조|연습 ?문제|결론|의의|한계점?|주의 ?사항|비고|차이|차이점|공통점|비교|작동 ?(?:방식|원리)|동작 ?(?:방식|원리)|구조와 기능|[가-힣]+하기|만들기|개념|문제점|해결책|해결 ?방법|해결 ?방안|예방책|고려 ?사항|요구 ?사항|이유|필요성|사용 ?방법|사용법|설치 ?방법|구현 ?코드|소스 ?코드|느낀 ?점)",
    ".*의\\s(?:기능|역할|목적|목표|조건|순서|과정|원인|결과|배경)",
    "(?:주요|핵심|기본|관련|대표|제공)\\s.*",
    "예|정의|실습|문제|서론|본론|배경|목적|목표|기타|방법|순서|과정|절차|단계|결과|원인|이유|효과|주의|메모|질문|답|정답|답변|출처|링크|제목|날짜|작성자|저자|번호|이름|설명|내용|기능|역할|비용|버전|준비물|재료|시간|분량|팁|대상|기준|구분|항목|제품|서비스|추가|그림|표|사진|코드|결론적으로|이외에도|등등?|가격|위치|상태|선택|이상|이하|전체|일부|오늘|복습|과제|숙제|필기|치료|증상|진단|해결|해결법|명사|동사|형용사|(?:발생|구체적) ?(?:기전|메커니즘)|임상 ?예|한 ?줄 ?요약|스터디 ?자료|기타\\s.*",
    "introduction|overview|summary|references?|conclusion|examples?|notes?|todo|tips?|faq|contents|table of contents|definitions?|background|goals?|see also|appendix|pros|cons|advantages|disadvantages|questions?|answers?|q|a|ex|key points?|takeaways?|links?|source|author|date|tags?|title|usage|warning|important|hint|motivation|prerequisites|requirements|resources|further reading|useful|limitations?|types?|benefits|features|installation|setup|getting started|how it works|next steps|objectives|outline|results?|discussion|license|changelog|contributing|troubleshooting|best practices|use cases|quick ?start|open questions|problem|solutions?|implementation|description|related|rationale",
  ].join("|")})$`,
  "iu",
)

const measure =
  /^(?:\d+단계\s.*|\d+\s?(?:년대?|월|일|번째?|개|장|주차|단계|차시|시간|분|초|%|퍼센트|원|명|세기)|step\s?\d+|chapter\s?\d+|week\s?\d+|day\s?\d+|q\d+|제?\d+(?:장|절|강|과)|.*\s\d+가지|(?:결론|예시?|예제|문제|질문|정답)\s?\d+|\d[\d.,\s]*)$/i

/** Endings of clauses: something is said, nothing named. */
const clause =
  /(?:니다|한다|된다|있다|없다|이다|이란|하며|하고|하여|해서|으로|에서|에게|부터|까지|하기|되기|라고|처럼|있는|없는|하는|되는|위한|대한|통해|위해|함|됨|있음|없음|가능|필요|받음|보냄|않음|시킴|했다|였다|았다|었다|세요|어요|아요|까요|지요|하다|되다|[으하되]면|이라면|[는은]가|될|(?:^|[^역분관])할|[어려해커]짐)$|(?:[가-힣]{2}|[A-Za-z\d])[은는]\s|[을를]\s.*\s[될할]\s|[할될]\s때\s|[A-Za-z\d][과와을를의에로]$|[A-Za-z][이가]\s|(?:^|\s)(?:크|작|높|낮|많|적|넓|좁|깊|얕|길|짧|좋|나쁘|강하|약하)은$|\s(?:큼|작음|높음|낮음|많음|적음|넓음|좁음|강함|약함|빠름|느림|커짐|작아짐|높아짐|낮아짐)$|^(?:높|낮|많|적|좋|작|큰|깊|넓|좁|짧|긴)은?$|(?:[을를]|이|가)\s.*[다함됨음]$|(?:^|\s)(?:is|are|was|were|has|have|can|will|should|must|does)\s/u

/** What joins a sentence to the one before, or picks some of many, opens no name. */
const sentenceOpening =
  /^(?:각|각각의|모든|어떤|이런|그런|이러한|그러한|해당|여기에서|이렇게|이처럼|그렇게|다만|이제|이는|이때|이후|따라서|왜냐하면|그러므로|그래서|그러나|그런데|그리고|하지만|또한|즉|만약|만일|반면|혹은|또는|여기서|결국|먼저)\s/u

/** Whether `other`, in parentheses behind `name`, names the same thing rather than describing it. */
export function isOtherName(name: string, other: string): boolean {
  const clean = other.trim()
  if (clean.length < 1 || clean.length > maxNameChars || clean === name || isRemark(clean)) return false
  // An attribute says what the thing is like: `공통된 (data) 영역`.
  if (
    [name, clean].some((each) =>
      /[가-힣](?:된|(?<![권제무유기시상하남북국])한|하는|되는|있는|없는)$/u.test(each),
    )
  )
    return false
  // `Naming(과 작명법)` goes on with the sentence.
  if (/^[와과의은는이가을를]\s/u.test(clean)) return false
  // `TCP (흐름제어/혼잡제어)`: two things that it is about.
  if (/[가-힣]\/[가-힣]/u.test(clean)) return false
  // `Amazon SNS(Simple Notification Service)`: behind its maker the name is an acronym as well.
  const behindMaker = /^[A-Z][A-Za-z]+ (\S+)$/.exec(name)?.[1] ?? name
  if ([name, behindMaker].some((each) => isAcronymOf(each, clean)) || isAcronymOf(clean, name)) return true
  if (isAcronym(clean)) return clean.length >= 2
  const isHangul = /\p{Script=Hangul}/u.test(clean)
  if (/\p{Script=Hangul}/u.test(name) === isHangul || !isName(clean)) return false
  // A Korean name is followed by its original; a foreign name by its translation or by what it is.
  return isHangul ? isTranslation(name, clean) : clean.split(" ").length <= 4
}

/** In the other script it may translate or describe; a translation is a noun of about as many words. */
function isTranslation(latin: string, hangul: string): boolean {
  const words = hangul.split(" ")
  if (words.length > 4 || hangul.length > 20 || words.some(hasParticle)) return false
  const [first = "", ...rest] = latin.split(/[\s/-]+|(?<=[a-z])(?=[A-Z])/)
  // A maker's name in front (`AWS Chime`) is not translated.
  const isMaker = rest.length > 0 && isAcronym(first) && !isAcronym(rest[0] ?? "")
  const size = isAcronym(latin) ? latin.length : rest.length + (isMaker ? 0 : 1)
  return words.length <= size && size <= words.length * 4
}

function isRemark(text: string): boolean {
  return (
    /^(?:ex|예|예시|예를|e\.g|i\.e|etc|약|단|즉|또는|및|참고|주로|보통|현재)(?![\p{L}\p{N}])|^[\d.,%~\s-]+$|https?:/iu.test(
      text,
    ) ||
    /[:：]|^(?:19|20)\d\d|(?:에 의한|에 따른) (?:분류|구분|종류)$/.test(text) ||
    // What goes on with the sentence, or gives an example.
    /^(?:like|such as|for example|even|only|if|before|after|because|so|and|or|but|see|not|which|that|when|where)\s/i.test(
      text,
    )
  )
}

/** A word that ends in a particle or modifies the next: its phrase describes. */
export function hasParticle(word: string): boolean {
  return (
    word.length >= 2 &&
    /(?:을|를|의|에|에서|으로|하는|되는|위한|대한|있는|없는|된|한|[가-힣]{2}로|[가-힣]{2}[은는])$/u.test(word)
  )
}

/** Whether an alias is a word of the name (GC of `Major GC`, L3 of `L3 캐시`): what is called so elsewhere may be another thing. */
export function isWordOf(alias: string, name: string): boolean {
  return name !== alias && name.split(" ").includes(alias)
}
