import { readClauseEnd } from "../language/clause-end.ts"
import { nameKey } from "../language/name-key.ts"
import { splitSentences } from "../language/sentences.ts"

const leastChars = 8
/** Short glosses like `위협 탐지` say what a thing is. */
const leastCharsOfGloss = 5
const mostChars = 170
const leastCharsKept = 20
const leastCharsOfOutcome = 14

/**
 * What a definition says, without its subject: whole sentences or clauses that do not break off. Of one that `isMistyped`
 * what stands before the mistyped clause.
 */
export function describe(
  definition: string,
  names: readonly string[],
  isMistyped: (text: string) => boolean,
): readonly string[] {
  return splitSentences(definition)
    .map((sentence) =>
      withoutAside(withoutOutcome(trimEnds(withoutLabel(withoutSubject(trimEnds(sentence), names))))),
    )
    .map((sentence) => (sentence.length <= mostChars ? sentence : (cutNaturally(sentence, mostChars) ?? "")))
    .map((sentence) => withoutOpenTail(sentence))
    .map((sentence) => withoutMistyped(sentence, isMistyped))
    .filter((text) => text.length >= leastCharsOfGloss && text.includes(" ") && readClauseEnd(text) !== "cut")
}

/**
 * The longest beginning of at most `most` characters that ends where a clause ends. Undefined where only a cut in the
 * middle of a clause or of an enumeration would fit.
 */
export function cutNaturally(text: string, most: number): string | undefined {
  if (text.length <= most) return text
  for (let at = text.lastIndexOf(",", most); at >= leastChars; at = text.lastIndexOf(",", at - 1)) {
    const left = text.slice(0, at).trim()
    const right = text.slice(at + 1).trim()
    if (isClauseBoundary(left, right)) return left
  }
  return undefined
}

/** The text without the concept's name (and its particle, colon or copula) in front. */
function withoutSubject(text: string, names: readonly string[]): string {
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    const rest = afterName(text, name)
    if (rest !== undefined) return rest
  }
  return text
}

function afterName(text: string, name: string): string | undefined {
  const bare = text.replace(/^(?:the|an?)\s+(?=\S)/i, "")
  if (nameKey(bare.slice(0, name.length)) !== nameKey(name)) return undefined
  const behind = bare.slice(name.length).replace(/^\s*\([^()]{1,60}\)/, "")
  const korean = /^(?:이란|란|이라고 하는 것은|은|는)(?:,\s*|\s+)(\S.*)$/u.exec(behind)
  if (korean !== null) return korean[1]
  const labelled = /^\s*(?::|—|–|-|=)\s+(\S.*)$/u.exec(behind)
  if (labelled !== null) return labelled[1]
  const english = /^\s+(?:is|are|was|were|refers to|means|stands for|describes|denotes)\s+(\S.*)$/.exec(
    behind,
  )
  return english === null ? undefined : english[1]
}

/** `정의: …` says that what follows is what it is. */
function withoutLabel(text: string): string {
  return (
    text
      // `설명은 위 부분 참조, …`
      .replace(/^[^,]{1,30}(?:참조|참고)(?:하기|함|바람)?,\s/u, "")
      // `포트 번호: 포트 번호는 …`
      .replace(/^([^:：]{2,20})\s?[:：]\s(?=\1(?:은|는|이란|란)\s)/u, "")
      .replace(/^(?:정의|개념|의미|뜻|설명|역할|기능|요약|definition|meaning|role)\s*[:：]\s*/iu, "")
  )
}

function trimEnds(text: string): string {
  return (
    text
      .replace(/^(?:[\s–—•·*,.:;=→]|-(?!\d))+/u, "")
      // Another name: `위치 변경(=chdir)`.
      .replace(/\s?\(=[^()]*\)/gu, "")
      // What stood in brackets behind the name: `(80개) 몸의 중심 축을 …`.
      .replace(/^\((?=[^()]*[가-힣A-Za-z\d])[^()①-⑳]{1,20}\)\s+(?=\S)/u, "")
      .replace(/^(?:is|are) (?=(?:an?|the|one)?\s?[a-z])/, "")
      .replace(/(?:[\s,;:·]|(?<!\.)\.)+$/u, "")
      .replace(/\s+/g, " ")
      .replace(/\s+([,.)])/g, "$1")
      .replace(
        /\s\((?:증명|링크|참고|출처|자세히|그림|예제|예시|설명|영상|문서|link|source|ref|참조)\)/giu,
        "",
      )
      .trim()
  )
}

/** `상태를 유지하지 않는다 -> 쿠키 이용`: what stands before the arrow, where that says something whole. */
function withoutOutcome(text: string): string {
  const arrow = /[가-힣)]\s*(?:[→⇒➡]|\s[-=]>\s)/u.exec(text)
  if (arrow === null) return text
  const left = text.slice(0, arrow.index + 1)
  return left.length >= leastCharsOfOutcome && isStatement(left) ? left : text
}

function isStatement(text: string): boolean {
  const end = readClauseEnd(text)
  return end === "sentence" || end === "nominal"
}

/** Ends before a clause that points back (`…에 사용됨, 이러한 DB는 …`) or is the next item of a list (`…을 출력, - …`). */
function withoutAside(text: string): string {
  const aside = /,\s*(?:이러한|그러한|이런|이를|이는|이때|이로|그리고|또한|-)(?=[\s,])/u.exec(text)
  if (aside === null || aside.index < leastChars) return text
  const left = text.slice(0, aside.index).trim()
  return readClauseEnd(left) === "cut" ? text : left
}

/** Drops a last clause that breaks off: `…을 제공, 데이터를 통해` keeps `…을 제공`. */
function withoutOpenTail(text: string): string {
  if (readClauseEnd(text) !== "cut") return text
  for (let at = text.lastIndexOf(","); at >= leastChars; at = text.lastIndexOf(",", at - 1)) {
    const left = text.slice(0, at).trim()
    if (isClauseBoundary(left, text.slice(at + 1).trim())) return left
  }
  return text
}

/** The clauses before the one that is mistyped; the whole where it is the first. */
function withoutMistyped(text: string, isMistyped: (text: string) => boolean): string {
  if (!text.includes(",") || !isMistyped(text)) return text
  for (let at = text.lastIndexOf(","); at >= leastCharsKept; at = text.lastIndexOf(",", at - 1)) {
    const left = text.slice(0, at).trim()
    const isWhole = readClauseEnd(left) !== "noun" && isClauseBoundary(left, text.slice(at + 1).trim())
    if (isWhole && !isMistyped(left)) return left
  }
  return text
}

function isClauseBoundary(left: string, right: string): boolean {
  const end = readClauseEnd(left)
  if (end === "cut") return false
  const opened = left.split("(").length - left.split(")").length
  if (opened !== 0) return false
  const segment = left.slice(left.lastIndexOf(",") + 1).trim()
  if (!/[가-힣]/.test(left)) return /^(?:which|where|so|but|while|whereas)\b/i.test(right)
  if (segment.split(" ").length < 3 || right.split(" ").length < 2) return false
  // A noun ends a clause only where something describes it; else it may be the first of a row of nouns.
  return (
    end !== "noun" ||
    /[가-힣A-Za-z0-9)](?:는|은|한|된|인|할|던|을|를|에|에서|으로|로) \S+(?: \S+)?$/u.test(segment)
  )
}
