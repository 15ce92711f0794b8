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
  if (isExercise.test(heading)) return []
  return readBlocks(passage.text).flatMap((block) =>
    withoutFollowers(splitSentences(toPlainText(block)), nameKey(heading)),
  )
}

/** Where a block begins with a topic of its own, what follows without one is said of that, and not of the heading. */
function withoutFollowers(sentences: readonly string[], heading: string): readonly string[] {
  const [first = "", ...rest] = sentences
  const topic = namesTopic.exec(first)?.[0]
  if (topic === undefined || heading.includes(nameKey(topic).slice(0, -1))) return sentences
  return [first, ...rest.filter((sentence) => namesTopic.test(sentence))]
}

/** What is told below such headings happens in an example. */
const isExercise =
  /(?:시나리오|예제|예시|사례|연습 ?문제|실습|문제 ?\d*|퀴즈|사용 ?예|적용 ?예|코드|scenario|examples?|exercises?)(?:\s?\d+)?$/iu

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
