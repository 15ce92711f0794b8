import { isMeantBreak, isUnwrapped } from "../../notes/meant-break.ts"
import { toPlainText } from "../../notes/plain-text.ts"
import { isLink } from "../../notes/read-definition.ts"
import type { Passage } from "../../notes/types.ts"
import { nameKey } from "../language/name-key.ts"
import { splitSentences } from "../language/sentences.ts"

/** The sentences that a passage makes in prose and in top-level bullets, as plain text. Tables and code make none. */
export function readStatements(passage: Passage): readonly string[] {
  if (passage.kind === "code" || passage.kind === "card" || passage.kind === "quote") return []
  const heading = passage.heading.at(-1) ?? ""
  if (isExercise.test(heading) || passage.heading.some((each) => isOfExamples.test(each))) return []
  const about = nameKey(heading)
  return readBlocks(passage.text).flatMap((block) => {
    const sentences = splitSentences(toPlainText(block))
    const topic = topicOf(sentences[0] ?? "")
    const isOfOther = topic !== undefined && !about.includes(nameKey(topic))
    return isOfOther ? withoutFollowers(sentences) : sentences
  })
}

/** Behind a sentence with a topic of its own what has none is said of that, and not of the heading. */
function withoutFollowers([first = "", ...rest]: readonly string[]): readonly string[] {
  return [first, ...rest.filter((sentence) => topicOf(sentence) !== undefined)]
}

/** What a sentence names first as its topic: 데이터 레이크 of `데이터 레이크는 …`. */
function topicOf(sentence: string): string | undefined {
  let end = 0
  for (const word of sentence.slice(0, charsOfTopic).split(" ")) {
    end += word.length + 1
    if (/[\p{L}\p{N})](?:은|는|이란|란),?$/u.test(word) && !leadsToNoun.test(word.replace(/,$/, "")))
      return sentence.slice(0, end - 1).replace(/(?:은|는|이란|란),?$/u, "")
    if (/[,.]$/.test(word)) return undefined
  }
  return undefined
}

const charsOfTopic = 48

/** Ends like a topic and only leads to its noun: `줄이는`, `있는`, `높은`. */
export const leadsToNoun =
  /(?:[하되있없이르키쓰오가나리니기내지치우두추주보크많높낮좋작같짧길깊넓얕빠른드든서러열막받갖꾸만모비읽늘줄]는|[많높낮좋작같짧길깊넓얕밝]은|차이|없이|같이|높이|깊이)$/u

/** What is told below such headings happens in an example. */
const isExercise =
  /solution|풀이|비유|(?:시나리오|예제|예시|사례|연습 ?문제|실습|문제 ?\d*|퀴즈|사용 ?예|적용 ?예|코드|scenario|examples?|exercises?)(?:\s?\d+)?$/iu

/** All that stands below such a heading, at whatever depth, is told of the case. */
const isOfExamples =
  /^(?:예|예시|예제|사례|사례 ?연구|examples?|case stud(?:y|ies)|worked examples?)\s?\d*$/iu

/** Set before code it says what that code does, with its example's values: `나이가 10 이상인 이름을 출력`. */
const isTask =
  /(?:출력|조회|삭제|갱신|검색|추가|생성|삽입|구현|계산|정렬|변경|작성|저장|적용)(?:하기|하라|하시오|하자|한다|해 ?보자)?[.)\s]*$/u

const bullet = /^(\s*)(?:>\s?)*(?:[-*+•]|\d{1,3}[.)]|[가-힣][.)])\s+(?:\[[ xX]\]\s+)?(.*)$/u

/**
 * Paragraphs (line by line where the breaks are meant) and top-level bullets, each with its continued lines; without
 * headings, tables, code and what leads to it, quotes, callouts, nested bullets and bare links.
 */
function readBlocks(text: string): readonly string[] {
  const blocks: string[] = []
  const lines = text.split("\n")
  let isInCode = false
  let isNested = false
  let open = false
  let isLed = false
  for (const [at, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      isInCode = !isInCode
      if (isInCode && isTask.test(blocks.at(-1) ?? "")) blocks.pop()
      open = false
      continue
    }
    if (isInCode) continue
    const item = bullet.exec(line)
    if (line.trim() === "" || /^\s*(?:#{1,6}\s|\||!\[|\[!|>|(?:---+|\*\*\*+)\s*$|\$\$|%%|<)/.test(line)) {
      open = false
      if (line.trim() !== "") isNested = false
      continue
    }
    if (item !== null) {
      isNested = (item[1] ?? "").length >= 2
      const leans = isLed || /^\s*\d/.test(line)
      open = !isNested && !isLink(item[2] ?? "") && !(leans && !namesTopic.test(item[2] ?? ""))
      if (open) blocks.push(item[2] ?? "")
      continue
    }
    if (isNested && /^\s/.test(line)) continue
    isLed = leadsOn.test(line.trimEnd())
    const own = line.trim()
    const isJoined = open && !isMeantBreak(lines[at - 1] ?? "", line, longestAround(lines, at))
    if (isJoined) blocks[blocks.length - 1] += ` ${own}`
    else blocks.push(own)
    open = true
    isNested = false
  }
  return blocks
}

/** An item of a list of steps, or of a list that a sentence leads to, says little alone unless it names its topic. */
const namesTopic = /^\S.{0,40}?(?:은|는|이란|:)[\s,]/u
const leadsOn =
  /(?:다음|아래)(?:과|와) 같(?:다|습니다|음)\.?$|[:：]$|(?:가지|단계|종류)(?:이다|다|입니다|가 있다|로 나뉜다|를 (?:쓴다|지원한다))\.?$|(?:다음|아래)[^.]{0,20}(?:한다|있다|쓴다|보인다)\.$/u

/** The length of the longest line of the paragraph around a line. */
function longestAround(lines: readonly string[], at: number): number {
  if (isUnwrapped(lines)) return Number.POSITIVE_INFINITY
  let [first, last] = [at, at]
  while (first > 0 && (lines[first - 1] ?? "").trim() !== "") first--
  while (last + 1 < lines.length && (lines[last + 1] ?? "").trim() !== "") last++
  return Math.max(...lines.slice(first, last + 1).map((line) => line.trimEnd().length))
}
