import { toPlainText } from "../../notes/plain-text.ts"
import type { Passage } from "../../notes/types.ts"
import { withOpenParticle } from "../language/particles.ts"
import { blank } from "../language/phrases.ts"
import { splitSentences } from "../language/sentences.ts"

/** One side asked, the other to be answered. */
export interface ReadCard {
  readonly front: string
  readonly answer: string
  readonly accept: readonly string[]
  readonly explanation: string
  readonly isCloze: boolean
  /** Bold words may be a deletion or mere emphasis. */
  readonly mark: "card" | "bold" | "highlight"
}

/**
 * The flashcards of a passage in the syntax of Obsidian's spaced repetition: `Q::A`, `Q:::A`, lines around `?` or `??`,
 * and in a deck also cloze deletions (`==x==`, `**x**`, `{{x}}`). Tags and scheduling comments do not count.
 */
export function readCards(passage: Passage, isDeck: boolean): readonly ReadCard[] {
  if (passage.kind === "code" || passage.kind === "table") return []
  const lines = withoutCode(passage.text)
    .split("\n")
    .map((line) =>
      line
        .replace(/<!--.*?-->/g, "")
        .replace(/(?:^|\s)#flashcards\S*/gi, "")
        .trimEnd(),
    )
  if (passage.kind !== "card") return isDeck ? lines.flatMap(readClozes) : []
  return readDeck(lines)
}

const lineCard = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(\S.*?)\s*(:{2,3})(?!:)\s*(\S.*)$/

/** Single-line cards and clozes stand for themselves; `?` parts the plain lines before it from those behind. */
function readDeck(lines: readonly string[]): readonly ReadCard[] {
  const cards: ReadCard[] = []
  let front: string[] = []
  let back: string[] | undefined
  let isReversible = false
  const close = () => {
    if (back !== undefined) cards.push(...turns(front.join("\n"), back.join("\n"), isReversible))
    front = []
    back = undefined
  }
  for (const line of lines) {
    const [, question = "", mark = "", answer = ""] = lineCard.exec(line) ?? []
    const clozes = question === "" && back?.length !== 0 ? readClozes(line) : []
    if (/^\s*\?\??\s*$/.test(line) && front.length > 0) {
      back = []
      isReversible = line.trim() === "??"
    } else if (line.trim() === "") {
      close()
    } else if (question !== "" || clozes.length > 0) {
      close()
      cards.push(...(question === "" ? clozes : turns(question, answer, mark === ":::")))
    } else if (back === undefined) {
      front.push(line.trim())
    } else {
      back.push(line.trim())
    }
  }
  close()
  return cards
}

function turns(front: string, back: string, isReversible: boolean): readonly ReadCard[] {
  return [...sides(front, back), ...(isReversible ? sides(back, front) : [])]
}

/** `SaaS(Software as a Service)` is answered by either name; what follows the first sentence explains. */
function sides(front: string, back: string): readonly ReadCard[] {
  const question = toPlainText(front)
  const whole = toPlainText(back)
  const [first = ""] = splitSentences(whole)
  const bare = first.replace(/[.。]$/, "").replace(/(?:이다|입니다|이에요|예요)$/u, "")
  const named = /^([^()]{1,40}?)\s*\(([^()]{1,60})\)$/.exec(bare)
  const answer = (named?.[1] ?? bare).trim()
  const accept = named?.[2] === undefined ? [] : named[2].split(/\s*[,;/]\s*/)
  if (question.length < 4) return []
  return [
    { front: question, answer, accept, explanation: `${question} — ${whole}`, isCloze: false, mark: "card" },
  ]
}

const deletion = /==([^=\n]+)==|\*\*([^*\n]+)\*\*|\{\{([^{}\n]+)\}\}/g

/** One card for each deletion of a line, the others shown; `{{1::x}}` and `{{x::hint}}` keep the word. */
function readClozes(line: string): readonly ReadCard[] {
  const text = line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "")
  return [...text.matchAll(deletion)].flatMap((match) => {
    const inner = match[1] ?? match[2] ?? match[3] ?? ""
    const answer = toPlainText(inner.replace(/^c?\d+::/, "").replace(/::[^:]*$/, ""))
    const before = plain(text.slice(0, match.index))
    const behind = plain(text.slice(match.index + match[0].length))
    const front = toPlainText(`${before}\uE000${behind}`).replace(
      /\uE000(.*)$/s,
      (_, after: string) => `${blank}${withOpenParticle(after)}`,
    )
    const rest = front.replace(blank, "").trim()
    if (answer === "" || rest.length < 8 || rest.startsWith(":")) return []
    return [
      {
        front,
        answer,
        accept: [],
        explanation: toPlainText(plain(text)),
        isCloze: true,
        mark: match[2] === undefined ? "highlight" : "bold",
      },
    ]
  })
}

function plain(text: string): string {
  return text.replace(deletion, (_, one, two, three) =>
    String(one ?? two ?? three ?? "").replace(/^c?\d+::/, ""),
  )
}

function withoutCode(text: string): string {
  return text.replace(/^\s*(```|~~~)[\s\S]*?^\s*\1\s*$/gm, "")
}
