import { toPlainText } from "./plain-text.ts"
import { readWhollyBold } from "./pseudo-heading.ts"
import { readSentence, saysWhatItIs } from "./read-sentence.ts"
import { shorten } from "./shorten-definition.ts"
import { cleanName, isName, isTextPart, readNamedThing } from "./term-name.ts"
import type { TermSighting } from "./term-sighting.ts"

export type Definition = Pick<TermSighting, "name" | "aliases" | "definition" | "definedBy">

/** What is longer is no entry of a glossary; the patterns below are for short text only. */
const maxReadChars = 1500

/** Reads what one bullet or paragraph defines: `X : …`, `X(…)`, `X란 …`, `**X**는 …`, `X is a …`, a bare name. */
export function readDefinitions(markdown: string): readonly Definition[] {
  const line = withoutBullet(markdown).replace(nameWithOriginal, "**$1($2)**: ")
  const plain = toPlainText(line)
  if (
    plain.length < 2 ||
    plain.length > maxReadChars ||
    isLink(line) ||
    isCredit(plain) ||
    /^(?:ex\)|예\)|예시|예를 들|e\.g\.|for example)/i.test(plain)
  )
    return []
  const single =
    readLabelled(plain) ?? readBoldSubject(line) ?? readSentence(plain) ?? readGlossed(plain, line)
  return single === undefined ? readGlossedList(plain) : [single]
}

/** `**진피*Dermis*** 아교섬유로 …`: a name with its original at the beginning of an entry, which nothing parts from it. */
const nameWithOriginal =
  /^\*\*([^*\n]{0,39}[가-힣])\s?\*([A-Za-z][A-Za-z .,'()/-]{1,59})\*\*\*(?!\s?[가-힣]?[은는이가을를의]\s)\s{1,3}(?=\S)/u

/** Whether the text says who wrote it, where it comes from or under which licence it stands. */
function isCredit(plain: string): boolean {
  return /^(?:작성자|저자|글쓴이|지은이|발표자|출처|참고(?: ?자료| ?문헌| ?링크)?|references?|sources?|author|licensed? (?:under|by)|copyright)\s*(?:[:：]|$|\s\S+\(|\S+\s?\()/iu.test(
    plain,
  )
}

/** Whether Markdown is nothing but a link to somewhere else: its text is a title there. */
export function isLink(markdown: string): boolean {
  return /^\[.{0,400}\]\([^()\s]{0,600}(?:\([^()\s]{0,300}\)[^()\s]{0,300})?\)[.,]?$|^https?:\S+$/.test(
    markdown.trim(),
  )
}

/** An entry whose name and definition stand apart: two cells, two sides of a card. */
export function readEntry(name: string, definition: string): Definition | undefined {
  const thing = readNamedThing(toPlainText(name))
  if (thing === undefined || definition.length < 2) return undefined
  return { name: thing.name, aliases: thing.aliases, definition: shorten(definition), definedBy: "label" }
}

/** Without list markers and check boxes, also those that lack their space. */
export function withoutBullet(markdown: string): string {
  return markdown
    .replace(/^\s*(?:(?:\\?[-*+•]|\d+[.)])\s+)*(?:\[[ xX]\]\s)?/, "")
    .replace(/^[-•·](?=\p{L})/u, "")
    .trim()
}

/** `X : 설명`; also turned round, `설명 : Name`. */
function readLabelled(plain: string): Definition | undefined {
  const parts =
    /^(.{2,80}?)(?:\s*[:：]\s+|\s+[:：]\s*|\s[-–—]\s|(?<=[\p{Script=Hangul})]):(?=\p{Script=Hangul}))(.{2,})$/u.exec(
      plain,
    )
  if (parts === null) return undefined
  const left = withoutGlossWithin((parts[1] ?? "").trim())
  const right = (parts[2] ?? "").trim().replace(/[,.\s]+$/, "")
  if (isTextPart(left)) return undefined
  if (isProperName(right) && /\p{Script=Hangul}/u.test(left) && !/[A-Z]/.test(left)) {
    const name = cleanName(right)
    return isName(name) ? { name, aliases: [], definition: left, definedBy: "label" } : undefined
  }
  const thing = readNamedThing(left)
  if (thing === undefined || isValue(right)) return undefined
  const definition = shorten(withGloss(thing.gloss, right))
  return { name: thing.name, aliases: thing.aliases, definition, definedBy: "label" }
}

/** `카타(Kata) 반복 훈련` is `카타 반복 훈련`: what stands behind the bracket belongs to the name. */
function withoutGlossWithin(name: string): string {
  return name.replace(/^([^()]{2,40}?)\s*\([^()]{1,40}\)(?=\s[^()]{2,30}$)/u, "$1")
}

/** An amount, an address or a formula is a fact about something, and does not say what it is. */
function isValue(text: string): boolean {
  if (/^(?:약|대략|총|최대|최소|평균)?\s*[\d.,:\s]+\S{0,3}$|^https?:\S+$/u.test(text)) return true
  const words = text.split(/\s+/).filter((word) => /^[A-Za-z]{3,}[.,]?$/.test(word))
  return !/\p{Script=Hangul}/u.test(text) && words.length < 2 && /[=^*;{}<>]|\w\(/.test(text)
}

/** `**X**는 …`, `**X**: …`, `**X:** …` at the beginning. */
function readBoldSubject(line: string): Definition | undefined {
  const parts = boldSubject.exec(line)
  if (parts === null) return undefined
  const [, inner = "", gloss = "", link = "", rest = ""] = parts
  const definition = toPlainText(rest).replace(/^(?:[:：=→–—,\s]|-(?!\d))+/u, "")
  const isLinked = link !== "" || /[:：]\s*$/.test(inner) || /^(?:→|=|:)/.test(rest)
  if (definition.length < 6 || !isLinked) return undefined
  // One thing leads to another and that to a third: causes, not names.
  if (/^→/.test(rest) && /→/.test(rest.slice(1))) return undefined
  // `**핵**이 줄어든다`, `**특권** → 보수화`: something happens, unless the end says what it is.
  if ((/^[이가]$/.test(link) || /^→/.test(rest)) && !saysWhatItIs(definition)) return undefined
  const thing = readNamedThing(toPlainText(`${inner}${gloss}`))
  if (thing === undefined) return undefined
  const definedBy =
    /^\s*[:：]|[:：]\s*$/.test(`${inner}`) || /^[:：=→\-–—]$/.test(link) ? "label" : "statement"
  return { name: thing.name, aliases: thing.aliases, definition: shorten(definition), definedBy }
}

const boldSubject =
  /^(?:\*\*|__)([^*_]{1,80}?)(?:\*\*|__)\s*(\([^)]{1,60}\))?\s*(이란|란|은|는|이(?!라)|가|:|：|-|–|—|=)?(?:\*\*|__)?[,\s]*(\S.*)$/u

/** A bullet that is nothing but `X(설명)`, or nothing but a proper name. */
function readGlossed(plain: string, line: string): Definition | undefined {
  if (readWhollyBold(line) !== undefined && !/\(/.test(plain)) return undefined
  const text = withoutListEnd(plain).replace(/\s*(?:게시|제공)$/u, "")
  if (/\)\s*,/.test(text)) return undefined
  const parts = /^([^()]{2,60}?)\s*\(\s*([^()]*(?:\([^()]*\)[^()]*)*)\)?\s*(.*)$/u.exec(text)
  if (parts !== null) {
    // A call (`get()`) is code.
    if (parts[2] === "") return undefined
    // `종류: 갑(…)`: the name is behind the colon, and the entry is not about it.
    if (/[:：]\s/.test(parts[1] ?? "")) return undefined
    const rest = (parts[3] ?? "").trim()
    if (goesOn.test(rest) || belongsToNext.test(rest)) return undefined
    // What stands between the bracket and a colon belongs to the name.
    if (/^[^:：]{1,30}[:：]\s/u.test(rest)) return undefined
    // Behind an object or a place stands a deed: `상자에서 값을 꺼냄(pop)`.
    if (/(?:[을를]|에서|에|부터|있는)\s/u.test(parts[1] ?? "")) return undefined
    const thing = readNamedThing(`${parts[1]}(${parts[2]})`)
    if (thing === undefined) return undefined
    const [sentence = ""] = rest.split(/(?<=[.!?])\s/)
    // `목적 함수(로그 우도):`, and a formula below: the bracket says which one it is.
    const definition = /^[:：]$/.test(rest) ? "" : shorten(withGloss(thing.gloss, sentence))
    return {
      name: thing.name,
      aliases: thing.aliases,
      definition,
      definedBy: definition === "" ? undefined : "gloss",
    }
  }
  const name = cleanName(text)
  return isProperName(name) && isName(name)
    ? { name, aliases: [], definition: "", definedBy: undefined }
    : undefined
}

/** `A(…), B(…) 등` in one bullet. */
function readGlossedList(plain: string): readonly Definition[] {
  const text = withoutListEnd(plain)
  if (!/^(?:[^(),]{2,40}\([^()]{2,60}\)\s*,?\s*){2,}$/u.test(text)) return []
  return [...text.matchAll(/([^(),]{2,40})\(([^()]{2,60})\)/gu)].flatMap(([, name = "", gloss = ""]) => {
    const thing = readNamedThing(`${name.replace(/^.*[:：]\s/u, "").trim()}(${gloss})`)
    if (thing === undefined) return []
    const definedBy = thing.gloss === "" ? undefined : "gloss"
    return [{ name: thing.name, aliases: thing.aliases, definition: thing.gloss, definedBy }]
  })
}

/** `수소이온(H⁺) 배설을 조절하여 …`, `전역(Global) 변수와 …`: the name belongs to the noun behind it. */
const belongsToNext = /^[가-힣]{1,10}[을를과와의]\s/u

/** The sentence goes on behind the bracket. */
const goesOn =
  /^(?:[은는이가을를의로와과도=→⇒]|에서|에게|에[는도]?\s|으로|까지|부터|이나\s|처럼|보다|만\s|라[고는]|하[여고며]|or\s)/u

function withoutListEnd(plain: string): string {
  return plain.replace(/\s*등(?:이 있다|이 있음)?\.*$/u, "")
}

/** One to five words in Latin letters, half of them in capitals or alone: a name, not a sentence. */
function isProperName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 5 || !/^[\p{Script=Latin}\d][\p{Script=Latin}\d .+&/-]*$/u.test(text.trim()))
    return false
  if (words.length === 1) return /[A-Za-z]{2}/.test(text)
  return words.filter((word) => /^[A-Z\d]/.test(word)).length * 2 >= words.length
}

function withGloss(gloss: string, rest: string): string {
  const text = rest.replace(/^(?:[:：–—\s]|-(?!\d))+/u, "")
  if (gloss === "") return text
  return text === "" ? gloss : `${gloss}. ${text}`
}
