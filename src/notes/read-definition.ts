import { toPlainText } from "./plain-text.ts"
import { readWhollyBold } from "./pseudo-heading.ts"
import { cleanName, isName, readNamedThing } from "./term-name.ts"
import type { TermSighting } from "./term-sighting.ts"

export type Definition = Pick<TermSighting, "name" | "aliases" | "definition" | "strength">

const maxDefinitionChars = 400

/** Reads what one bullet or paragraph defines: `X : …`, `X(…)`, `X란 …`, `**X**는 …`, `X is a …`. */
export function readDefinitions(markdown: string): readonly Definition[] {
  const line = markdown.replace(/^\s*(?:(?:[-*+•]|\d+[.)])\s+)*(?:\[[ xX]\]\s)?/, "").trim()
  const plain = toPlainText(line)
  if (plain.length < 2 || /^(?:ex\)|예\)|예시|예를 들)/.test(plain)) return []
  const single =
    readLabelled(plain) ??
    readBoldSubject(line) ??
    readTopic(plain) ??
    readCopula(plain) ??
    readGlossed(plain, line)
  if (single !== undefined) return [single]
  return readGlossedList(plain)
}

/** `X : 설명`; also turned round, `설명 : Name`. */
function readLabelled(plain: string): Definition | undefined {
  const parts =
    /^(.{2,80}?)\s*(?:\s:\s|:\s|：\s?|\s[-–—]\s|\s:(?=\S)|(?<=\p{Script=Hangul}\)?):(?=\p{Script=Hangul}))\s*(.{2,})$/u.exec(
      plain,
    )
  if (parts === null) return undefined
  const [, left = "", right = ""] = parts
  if (isProperName(right) && /\p{Script=Hangul}/u.test(left) && !/[A-Z]/.test(left)) {
    const name = cleanName(right)
    return isName(name) ? { name, aliases: [], definition: left.trim(), strength: "listed" } : undefined
  }
  const thing = readNamedThing(left)
  if (thing === undefined || /^\d+(?:\s|$)|^\d[\d.,%]*\S{0,3}$/.test(right)) return undefined
  const definition = withGloss(thing.gloss, right)
  return { name: thing.name, aliases: thing.aliases, definition: shorten(definition), strength: "listed" }
}

/** `**X**는 …`, `**X** …`, `**X**: …` at the beginning. */
function readBoldSubject(line: string): Definition | undefined {
  const parts =
    /^(?:\*\*|__)([^*_]{1,80}?)(?:\*\*|__)\s*(\([^)]{1,60}\))?\s*(이란|란|은|는|이|가|:|-|–|—|=)?(?:\*\*|__)?[,\s]*(\S.*)$/u.exec(
      line,
    )
  if (parts === null) return undefined
  const [, inner = "", gloss = "", link = "", rest = ""] = parts
  const definition = toPlainText(rest)
  if (definition.length < 6 || (link === "" && !/^(?:→|=|:)/.test(rest))) return undefined
  const thing = readNamedThing(toPlainText(`${inner}${gloss}`).replace(/\s*:$/, ""))
  if (thing === undefined) return undefined
  return { name: thing.name, aliases: thing.aliases, definition: shorten(definition), strength: "stated" }
}

/** `X란 …`, `X이란, …`, `X라고 하는 …`, `… X라고 한다`. */
function readTopic(plain: string): Definition | undefined {
  const topic = /^(.{1,60}?)(?:이란|(?<=[\p{L}\p{N})])란)\s?(?:무엇인가\?|무엇일까\?)?[,\s]\s*(.{6,})$/u.exec(
    plain,
  )
  if (topic !== null) return fromParts(topic[1] ?? "", topic[2] ?? "", "stated")
  const called =
    /^(?:.*[\s,])?([\p{L}\p{N}-]{2,20}?)(?:이라고|라고)\s?(?:하는|하며|한다|합니다|함|부른다|부르며|부릅니다|불린다|불리는)(?:\s|$|\.)/u.exec(
      plain,
    )
  return called === null ? undefined : fromParts(called[1] ?? "", plain, "stated")
}

/** `X는 … 서비스이다`, `X는 …을 의미`, `X is a …`. */
function readCopula(plain: string): Definition | undefined {
  const korean =
    /^([^,.!?:;]{2,40}?)(?:은|는)\s+(.{8,}?(?:이다|입니다|이며,?.*|의미(?:한다|함|합니다)?|말한다|말함|뜻한다|뜻함|가리킨다|(?:서비스|언어|구조|기법|방법|방식|기술|도구|모델|과정|현상|장치|프로그램|시스템|개념|단위|집합|공간|영역|함수|값|물질|기관|제도|사건|운동|요리|재료)(?:이다|임|다)?))\.?$/u.exec(
      plain,
    )
  if (korean !== null) return fromParts(korean[1] ?? "", korean[2] ?? "", "stated")
  const english =
    /^((?:An?\s|The\s)?[A-Z\p{Script=Hangul}][^,.!?:;]{1,50}?)\s(?:is|are|refers to|means|stands for|describes|denotes)\s((?:an?|the|any|one|how|when|what|where)\s.{6,})$/u.exec(
      plain,
    )
  if (
    english === null ||
    /^(?:it|this|that|there|these|those|he|she|they|we|you|i|what|which|who|here)\b/i.test(english[1] ?? "")
  ) {
    return undefined
  }
  return fromParts((english[1] ?? "").replace(/^(?:An?|The)\s/, ""), english[2] ?? "", "stated")
}

/** A bullet that is nothing but `X(설명)`, or nothing but a proper name. */
function readGlossed(plain: string, line: string): Definition | undefined {
  if (readWhollyBold(line) !== undefined && !/\(/.test(plain)) return undefined
  const text = plain.replace(/\s*등(?:이 있다|이 있음)?\.*$/u, "").replace(/\s*(?:게시|제공)$/u, "")
  if (/\)\s*,/.test(text)) return undefined
  const single = /^([^()]{2,60}?)\s*\(\s*([^()]*(?:\([^()]*\)[^()]*)*)\)?\s*(.*)$/u.exec(text)
  if (single !== null) {
    const rest = (single[3] ?? "").trim()
    if (/^(?:[은는이가을를의로와과도]|에서|에게|으로)/u.test(rest)) return undefined
    const thing = readNamedThing(`${single[1]}(${single[2]})`)
    if (thing === undefined) return undefined
    const definition = withGloss(thing.gloss, rest)
    return { name: thing.name, aliases: thing.aliases, definition: shorten(definition), strength: "gloss" }
  }
  const name = cleanName(text)
  if (!isProperName(name) || !isName(name)) return undefined
  return { name, aliases: [], definition: "", strength: "named" }
}

/** `A(…), B(…) 등` in one bullet. */
function readGlossedList(plain: string): readonly Definition[] {
  const text = plain.replace(/\s*등(?:이 있다|이 있음)?\.*$/u, "")
  if (!/^(?:[^(),]{2,40}\([^()]{2,60}\)\s*,?\s*){2,}$/u.test(text)) return []
  return [...text.matchAll(/([^(),]{2,40})\(([^()]{2,60})\)/gu)].flatMap(([, name = "", gloss = ""]) => {
    const thing = readNamedThing(`${name.trim()}(${gloss})`)
    return thing === undefined
      ? []
      : [{ name: thing.name, aliases: thing.aliases, definition: thing.gloss, strength: "gloss" as const }]
  })
}

function fromParts(
  subject: string,
  predicate: string,
  strength: Definition["strength"],
): Definition | undefined {
  const thing = readNamedThing(subject)
  if (thing === undefined) return undefined
  return { name: thing.name, aliases: thing.aliases, definition: shorten(predicate), strength }
}

/** One to four words in Latin letters, at least one with a capital or alone: a name, not a sentence. */
function isProperName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 5 || !/^[\p{Script=Latin}\d][\p{Script=Latin}\d .+&/-]*$/u.test(text.trim()))
    return false
  return words.length === 1
    ? /[A-Za-z]{2}/.test(text)
    : words.filter((word) => /^[A-Z\d]/.test(word)).length * 2 >= words.length
}

function withGloss(gloss: string, rest: string): string {
  const text = rest.replace(/^[:：\-–—\s]+/, "")
  if (gloss === "") return text
  return text === "" ? gloss : `${gloss}. ${text}`
}

/** Cut at a sentence's end or a comma where it is longer than a definition should be. */
export function shorten(text: string): string {
  const clean = text.trim().replace(/[,\s]+$/, "")
  if (clean.length <= maxDefinitionChars) return clean
  const head = clean.slice(0, maxDefinitionChars)
  const end = Math.max(head.lastIndexOf(". "), head.lastIndexOf(", "))
  return (
    end > maxDefinitionChars / 3 ? head.slice(0, end + 1) : head.slice(0, head.lastIndexOf(" "))
  ).replace(/[,\s]+$/, "")
}
