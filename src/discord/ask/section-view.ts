import type { Passage } from "../../notes/types.ts"
import type { Edition } from "../../vault/types.ts"
import { askTexts } from "../locale/ask-texts.ts"
import type { Language } from "../locale/language.ts"
import { type Block, line, textRun } from "../markdown/blocks.ts"
import { paginate } from "../markdown/paginate.ts"
import { readNoteMarkdown } from "../markdown/read-note.ts"
import {
  button,
  buttonRow,
  cardView,
  literal,
  type MessageView,
  separator,
  text,
} from "../views/message-view.ts"
import { sectionPageId } from "./answer-ids.ts"
import { writeSource } from "./answer-view.ts"

const maxPageChars = 2_800

/** The whole section that a passage stands in, with what lies below it, a page at a time; 0 is the first page. */
export function viewSection(
  passage: Passage,
  page: number,
  edition: Edition,
  language: Language,
): MessageView {
  const texts = askTexts[language]
  const section = sectionOf(passage, edition.passages)
  const pages = paginate(readSection(section, passage.heading), maxPageChars)
  const at = Math.min(page, pages.length - 1)
  const body = pages[at] ?? ""
  const range: Passage["lines"] = [
    section[0]?.lines[0] ?? passage.lines[0],
    section.at(-1)?.lines[1] ?? passage.lines[1],
  ]
  const source = writeSource({ ...passage, lines: range }, language)
  const to = (target: number) =>
    sectionPageId.write({ passage: passage.id, page: Math.min(Math.max(target, 0), pages.length - 1) })
  return cardView([
    text(`### 📖 ${literal(passage.heading.join(" › ") || passage.note, 300)}`),
    ...(body === "" ? [] : [text(body)]),
    separator(),
    text(pages.length === 1 ? source : `${source} · ${texts.pageOf(at + 1, pages.length)}`),
    ...(pages.length === 1
      ? []
      : buttonRow([
          button(to(at - 1), texts.previousPage, { emoji: "◀️", disabled: at === 0 }),
          button(to(at + 1), texts.nextPage, { emoji: "▶️", disabled: at === pages.length - 1 }),
        ])),
  ])
}

function sectionOf({ note, heading }: Passage, passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(
    (other) => other.note === note && heading.every((name, depth) => other.heading[depth] === name),
  )
}

function readSection(section: readonly Passage[], root: readonly string[]): readonly Block[] {
  let heading = root
  return joinTableRows(section).flatMap((passage): readonly Block[] => {
    const below = passage.heading.slice(root.length)
    const isNew = passage.heading.join("\n") !== heading.join("\n") && below.length > 0
    heading = passage.heading
    const title = isNew ? [line([textRun(below.join(" › "), "bold")]), gap] : []
    return [...title, ...readNoteMarkdown(passage.text), gap]
  })
}

const gap: Block = { type: "gap" }

/** Rows of one table are passages of their own, each with the header; read on end they are one table again. */
function joinTableRows(section: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = []
  for (const passage of section) {
    const last = joined.at(-1)
    const rows =
      last?.kind === "table" && passage.kind === "table" ? rowsUnderSameHeader(last, passage) : undefined
    if (last === undefined || rows === undefined) joined.push(passage)
    else joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()}\n${rows}` }
  }
  return joined
}

function rowsUnderSameHeader(table: Passage, next: Passage): string | undefined {
  const [header, rule, ...rows] = next.text.split("\n")
  const [tableHeader, tableRule] = table.text.split("\n")
  const isSame = header === tableHeader && rule === tableRule && /^[\s|:-]+$/.test(rule ?? "")
  return isSame && table.heading.join("\n") === next.heading.join("\n") ? rows.join("\n") : undefined
}
