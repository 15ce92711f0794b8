import type { APIButtonComponent, APIComponentInContainer, Message } from "discord.js"
import { ComponentType } from "discord.js"
import type { Passage } from "../../notes/types.ts"
import { askTexts } from "../locale/ask-texts.ts"
import type { Language } from "../locale/language.ts"
import { emphasiseMatched } from "../markdown/emphasise.ts"
import { paginate } from "../markdown/paginate.ts"
import { readNoteMarkdown } from "../markdown/read-note.ts"
import { unescapeText } from "../markdown/write-blocks.ts"
import {
  button,
  buttonRow,
  cardView,
  literal,
  type MessageView,
  separator,
  text,
} from "../views/message-view.ts"
import { hideId, sectionId, shareId, showHitId, whyId } from "./answer-ids.ts"
import type { ShownAnswer, ShownHit } from "./shown-answer.ts"

/** Where an answer stands: what its buttons offer depends on who sees it. */
export type Place = "public" | "private" | "direct"

/** Together below the 4,000 characters of a message. */
const maxQuestionChars = 600
const maxPathChars = 180
const maxTitleChars = 120
const maxPassageChars = 2_400
const maxSidesChars = 2_000

const questionTextId = 101
const topicTextId = 102
const questionSign = "-# 🔎 "
const topicSign = "-# 🏷 "

/** The answer as one message: one hit with buttons to the others, or the sides of a comparison below each other. */
export function viewAnswer(shown: ShownAnswer, place: Place, language: Language): MessageView {
  return cardView([
    text(questionSign + literal(shown.question, maxQuestionChars), questionTextId),
    ...(shown.topic === undefined ? [] : [text(topicSign + literal(shown.topic, maxPathChars), topicTextId)]),
    ...(shown.state.at === "all"
      ? viewSides(shown, place, language)
      : viewHit(shown, shown.state.at, place, language)),
  ])
}

/** The question (and topic) that a message of `viewAnswer` answers, as far as it is shown there. */
export function readAsked(message: Message): {
  readonly question: string
  readonly topic: string | undefined
} {
  const texts = message.components.flatMap((part) =>
    part.type === ComponentType.Container
      ? part.components.filter((child) => child.type === ComponentType.TextDisplay)
      : [],
  )
  const find = (sign: string) =>
    texts.find(({ content }) => content.startsWith(sign))?.content.slice(sign.length)
  const topic = find(topicSign)
  return {
    question: unescapeText(find(questionSign) ?? "").replace(/…$/, ""),
    topic: topic === undefined ? undefined : unescapeText(topic),
  }
}

function viewHit(
  shown: ShownAnswer,
  at: number,
  place: Place,
  language: Language,
): readonly APIComponentInContainer[] {
  const texts = askTexts[language]
  const hit = shown.hits[at]
  if (hit === undefined) return []
  const pages = writePassage(hit, maxPassageChars)
  const position = shown.hits.length > 1 ? ` · ${texts.hitOf(at + 1, shown.hits.length)}` : ""
  return [
    text(writeHeading(hit.passage)),
    ...viewPage(pages, language),
    separator(),
    text(writeSource(hit.passage, language) + position),
    ...buttonRow([
      ...pagingButtons(shown, at, language),
      button(sectionId.write({ passage: hit.passage.id }), texts.section, { emoji: "📖" }),
      ...commonButtons(shown, place, language),
    ]),
  ]
}

function viewSides(shown: ShownAnswer, place: Place, language: Language): readonly APIComponentInContainer[] {
  const room = Math.floor(maxSidesChars / shown.hits.length)
  const sides = shown.hits.flatMap((side) => [
    separator(),
    text(`### ${literal(side.name || title(side.passage), maxTitleChars)}\n${writePath(side.passage)}`),
    ...viewPage(writePassage(side, room), language),
    text(writeSource(side.passage, language)),
  ])
  const sections = shown.hits.map(({ name, passage }) =>
    button(sectionId.write({ passage: passage.id }), askTexts[language].sectionOf(name || title(passage)), {
      emoji: "📖",
    }),
  )
  return [...sides, separator(), ...buttonRow(sections), ...buttonRow(commonButtons(shown, place, language))]
}

/** Both stay in their place at the ends, greyed out, so that nobody presses the wrong one while paging. */
function pagingButtons(
  { state, hits }: ShownAnswer,
  at: number,
  language: Language,
): readonly APIButtonComponent[] {
  const last = hits.length - 1
  if (last < 1) return []
  const to = (place: number) => showHitId.write({ ...state, at: Math.min(Math.max(place, 0), last) })
  return [
    button(to(at - 1), askTexts[language].previous, { emoji: "◀️", disabled: at === 0 }),
    button(to(at + 1), askTexts[language].next, { emoji: "▶️", disabled: at === last }),
  ]
}

function commonButtons(
  { state }: ShownAnswer,
  place: Place,
  language: Language,
): readonly APIButtonComponent[] {
  const texts = askTexts[language]
  const why = button(whyId.write(state), texts.why, { emoji: "💡" })
  switch (place) {
    case "public":
      return [why, button(hideId.write(state), texts.hide, { emoji: "🙈" })]
    case "private":
      return [why, button(shareId.write(state), texts.share, { emoji: "📢" })]
    case "direct":
      return [why]
  }
}

function writePassage({ passage, hit }: ShownHit, maxChars: number): readonly string[] {
  return paginate(emphasiseMatched(readNoteMarkdown(passage.text), hit?.matched ?? []), maxChars)
}

function viewPage(
  [first = "", ...more]: readonly string[],
  language: Language,
): readonly APIComponentInContainer[] {
  const body = first === "" ? [] : [text(first)]
  return more.length === 0 ? body : [...body, text(`-# … ${askTexts[language].continued}`)]
}

function writeHeading(passage: Passage): string {
  const path = passage.heading.length > 1 ? `${writePath(passage)}\n` : ""
  return `${path}### ${literal(title(passage), maxTitleChars)}`
}

function writePath(passage: Passage): string {
  const path = passage.heading.length > 1 ? passage.heading.slice(0, -1) : [passage.note]
  return `-# 📂 ${literal(path.join(" › "), maxPathChars)}`
}

function title(passage: Passage): string {
  return passage.heading.at(-1) || passage.note
}

/** Where the passage comes from: its note and lines. */
export function writeSource(passage: Passage, language: Language): string {
  return `-# 📄 ${literal(passage.note, maxPathChars)} · ${askTexts[language].lines(...passage.lines)}`
}
