import { styleText } from "node:util"
import type { Answer, Evidence, Hit } from "../search/types.ts"

/** Writes an answer for people to standard output; colours only where it is a terminal that shows them. */
export function printAnswer(answer: Answer, explains: boolean): void {
  const nearest = answer.hits.length === 0 ? "" : " 가장 가까운 대목이에요."
  const lines = answer.found ? [] : [paint("yellow", `노트에서 답을 찾지 못했어요.${nearest}`)]
  if (answer.suggestions.length > 0) lines.push(`혹시 이걸 찾으셨나요? ${answer.suggestions.join(", ")}`)
  const sides = new Map(answer.sides.map(({ name, hit }) => [hit.passage.id, name]))
  for (const hit of inReadingOrder(answer))
    lines.push("", ...describeHit(hit, sides.get(hit.passage.id), explains))
  process.stdout.write(`${lines.join("\n").trimStart()}\n`)
}

/** Both sides of a comparison, however few hits are asked for, and then the other hits. */
function inReadingOrder({ hits, sides }: Answer): readonly Hit[] {
  const compared = sides.map(({ hit }) => hit)
  const shown = new Set(compared.map(({ passage }) => passage.id))
  return [...compared, ...hits.filter(({ passage }) => !shown.has(passage.id))].slice(
    0,
    Math.max(hits.length, compared.length),
  )
}

function describeHit(
  { passage, evidence, matched, score }: Hit,
  side: string | undefined,
  explains: boolean,
): string[] {
  const [first, last] = passage.lines
  const place = `${passage.note}:${first}${last === first ? "" : `-${last}`}`
  return [
    `${side === undefined ? "" : `[${side}] `}${paint("cyan", passage.heading.join(" › "))}`,
    highlight(passage.text, matched),
    paint("dim", place),
    ...(explains ? [paint("dim", `점수 ${score.toFixed(2)}`), ...evidence.map(describeEvidence)] : []),
  ]
}

const ways: Readonly<Record<Evidence["via"], string>> = {
  exact: "그대로",
  alias: "다른 이름으로",
  synonym: "비슷한 말로",
  sound: "소리로",
  slip: "오타로 보고",
  layout: "한/영 자판을 바꿔",
  part: "일부만",
}

const places: Readonly<Record<Evidence["where"][number], string>> = {
  heading: "제목",
  term: "용어",
  body: "본문",
}

function describeEvidence({ word, via, where, rarity }: Evidence): string {
  const found = where.map((place) => places[place]).join("·")
  return paint("dim", `  ${word}: ${ways[via]} 맞음 (${found}), 드문 정도 ${Math.round(rarity * 100)}%`)
}

function highlight(text: string, matched: readonly string[]): string {
  if (matched.length === 0) return text
  const longestFirst = matched.toSorted((a, b) => b.length - a.length).map(RegExp.escape)
  return text.replace(new RegExp(longestFirst.join("|"), "gu"), (word) => paint("bold", word))
}

function paint(style: "bold" | "dim" | "cyan" | "yellow", text: string): string {
  return styleText(style, text, { stream: process.stdout })
}
